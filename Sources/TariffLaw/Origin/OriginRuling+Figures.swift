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
  public var box8: String? {
    guard !criteria.isEmpty else { return nil }
    if let original { return box8(of: original) }
    let parts = criteria.map { criterion -> String? in
      guard criterion.showsContent else { return criterion.rawValue }
      guard let share = content.lowest?.times(100, rounding: shownRounding.value) else {
        return nil
      }
      return criterion == .partialCumulation ? "PC \(share)%" : "\(share)%"
    }
    let known = parts.compactMap { $0 }
    return known.count == parts.count ? known.joined(separator: " + ") : nil
  }
}

extension OriginRuling {
  /// What box 8 repeats of the proof with which the good came.
  private func box8(of original: OriginalProof) -> String? {
    let parts = criteria.map { criterion -> String? in
      guard criterion.showsContent else { return criterion.rawValue }
      return original.shownContent.map { "\($0)%" }
    }
    let known = parts.compactMap { $0 }
    return known.count == parts.count ? known.joined(separator: " + ") : nil
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
