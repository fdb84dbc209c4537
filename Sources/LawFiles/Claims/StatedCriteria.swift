internal import Reading
package import TariffLaw

/// The criteria of origin as a form states them, with the percentage that it shows.
package struct StatedCriteria: Sendable {
  /// The criteria.
  package let criteria: [OriginCriterion]
  /// The percentage, beside whichever it stands.
  package let share: Percentage?

  /// Reads criteria as forms state them: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`; `nil` if it is none.
  package init?(_ text: String) {
    var criteria: [OriginCriterion] = []
    var shown: Percentage?
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard let name = words.first, words.count <= 2 else { return nil }
      if let share = words.last, words.count == 2 || share.hasSuffix("%") {
        guard share.hasSuffix("%"), let read = try? Percentage(share.dropLast().utf8) else {
          return nil
        }
        shown = read
      }
      let named = name.hasSuffix("%") ? .regionalValueContent : OriginCriterion(rawValue: "\(name)")
      guard let criterion = named, !criteria.contains(criterion) else { return nil }
      criteria.append(criterion)
    }
    guard !criteria.isEmpty else { return nil }
    self.criteria = criteria
    share = shown
  }
}
