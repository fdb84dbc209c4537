/// What box 8 of a proof shows: the criteria of origin, and the percentage beside those that have one.
///
/// Writing and reading are inverse: what is read of a text that was written is what was written.
///
/// | criteria | percentage | text |
/// | --- | ---: | --- |
/// | `WO` | | `WO` |
/// | `RVC` | 40 | `40%` |
/// | `RVC` | | `RVC` |
/// | `CTSH`, `RVC` | 35 | `CTSH + 35%` |
/// | `PC` | 25 | `PC 25%` |
///
/// Source: note 3 on the back of Form D, Annex 7 of ATIGA.
public struct Box8: Hashable, Sendable {
  /// The criteria, in their order.
  public let criteria: [OriginCriterion]
  /// The percentage, beside whichever it stands.
  public let share: Percentage?

  /// Makes what box 8 shows; `nil` without a criterion, or with one twice.
  public init?(_ criteria: [OriginCriterion], share: Percentage? = nil) {
    let isTwice = criteria.indices.contains { criteria[..<$0].contains(criteria[$0]) }
    guard !criteria.isEmpty, !isTwice else { return nil }
    self.criteria = criteria
    self.share = share
  }

  /// Reads criteria as forms state them: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`; `nil` if it is none.
  public init?(_ text: String) {
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
      guard let criterion = named else { return nil }
      criteria.append(criterion)
    }
    self.init(criteria, share: shown)
  }

  /// Reads what box 8 of a proof can show: less than nothing is no content.
  public init?(readable text: String) {
    guard let read = Box8(text), read.share.map({ $0 >= .zero }) != false else { return nil }
    self = read
  }

  /// The form that was likely meant, where these criteria do not stand together; `nil` where they may.
  ///
  /// Goods that are wholly obtained need no other criterion, partial cumulation certifies none, and of two changes of
  /// classification the wider one is enough. No more than two stand together, and a percentage is one of content.
  public var likelyForm: Box8? {
    let likely = likely
    return likely == self ? nil : likely
  }

  private var likely: Box8? {
    for alone in [OriginCriterion.whollyObtained, .partialCumulation] where criteria.contains(alone)
    {
      return Box8([alone], share: alone == .partialCumulation ? share : nil)
    }
    let changes = criteria.filter { $0.level != nil }
    var kept = criteria
    if changes.count > 1 {
      let widest = [OriginCriterion.changeOfChapter, .changeOfHeading, .changeOfSubheading]
        .first { changes.contains($0) }
      kept = (widest.map { [$0] } ?? []) + criteria.filter { $0.level == nil }
    }
    if kept.count > 2 { kept.removeAll { $0 == .specificProcess } }
    if share != nil, !kept.contains(.regionalValueContent) {
      kept = kept.prefix(1) + [.regionalValueContent]
    }
    return Box8(kept, share: share)
  }

  /// The place of the criterion beside which the percentage stands.
  private var placeOfShare: Int {
    criteria.firstIndex { $0.showsContent } ?? criteria.count - 1
  }
}

extension Box8: CustomStringConvertible {
  /// The text of box 8.
  public var description: String {
    criteria.indices.map { place in
      guard let share, place == placeOfShare else { return criteria[place].rawValue }
      return criteria[place] == .regionalValueContent
        ? "\(share)%" : "\(criteria[place].rawValue) \(share)%"
    }.joined(separator: " + ")
  }
}
