extension OriginRuling {
  /// The criteria by which the good was judged: `RVC`, `CTH + RVC`; `nil` if by none.
  public var criterion: String? {
    guard !criteria.isEmpty else { return nil }
    var bytes: [UInt8] = []
    writeCriterion(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the criteria by which the good was judged; nothing if by none.
  public func writeCriterion(to bytes: inout [UInt8]) {
    for (place, criterion) in criteria.enumerated() {
      if place > 0 { bytes += " + ".utf8 }
      bytes += criterion.rawValue.utf8
    }
  }

  /// What box 8 of Form D shows: the percentage rounded to a whole number as assumed, or the criteria.
  ///
  /// Of goods that keep the origin with which they came it is what their original proof shows.
  /// Where that does not say its member and its criterion, nothing stands there.
  public var box8: String? {
    if let original, original.origin == nil || original.criteria == nil { return nil }
    guard criteria.contains(where: { $0.showsContent }) else { return Box8(criteria)?.description }
    let judged = contentByFormula.map { $0.exact } ?? content.lowest
    let rounded = judged?.times(100, rounding: shownRounding.value)
    let share =
      original == nil
      ? rounded.flatMap(Int32.init(exactly:)).map { Percentage(Int($0)) } : original?.shownContent
    return share.flatMap { Box8(criteria, share: $0)?.description }
  }
}

extension OriginRuling {
  /// The content that was judged: that of goods made in the exporting member; `nil` of goods that were packed
  /// there, or may have been.
  public var contentJudged: RegionalValueContent? { isContentOfMade ? content : nil }

  /// The share that was judged: by the formula that the rule names, else by the method used.
  public var shareJudged: Bounds<ExactFraction>? {
    contentJudged.flatMap { contentByFormula ?? $0.used }
  }
}

extension OriginCriterion {
  /// Whether box 8 shows a percentage for it.
  var showsContent: Bool { self == .regionalValueContent || self == .partialCumulation }
}

extension RegionalValueContent {
  /// The share by the method used; by both, the bounds that hold both.
  public var used: Bounds<ExactFraction>? {
    guard let indirect, let direct else { return indirect ?? direct }
    return indirect.union(direct)
  }
}
