internal import Reading
package import TariffLaw

extension OriginCriterion {
  /// Reads criteria as forms state them: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`; `nil` if it is none.
  package static func list(stated text: String) -> [OriginCriterion]? {
    var criteria: [OriginCriterion] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard let name = words.first, words.count <= 2 else { return nil }
      if let share = words.last, words.count == 2 || share.hasSuffix("%") {
        guard share.hasSuffix("%"), (try? Percentage(share.dropLast().utf8)) != nil else {
          return nil
        }
      }
      let named = name.hasSuffix("%") ? .regionalValueContent : OriginCriterion(rawValue: "\(name)")
      guard let criterion = named, !criteria.contains(criterion) else { return nil }
      criteria.append(criterion)
    }
    return criteria.isEmpty ? nil : criteria
  }
}
