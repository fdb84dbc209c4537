/// The codes of one edition of the Harmonized System: chapters, headings and subheadings.
public struct Nomenclature: Sendable {
  /// The edition.
  public let edition: HSEdition
  /// All its codes, in order: each chapter and heading before what stands below it.
  public let codes: [HSCode]

  /// Makes a nomenclature of codes in any order; the chapters and headings above them are added.
  public init(_ edition: HSEdition, codes: [HSCode]) {
    self.edition = edition
    let all = codes.flatMap { code in HSLevel.allCases.compactMap { code.prefix($0.rawValue) } }
    self.codes = Set(all).sorted()
  }

  /// Whether a code stands in the edition.
  public func contains(_ code: HSCode) -> Bool {
    let place = codes.firstPlace { $0 >= code }
    return place < codes.count && codes[place] == code
  }

  /// The codes at a level that stand below a code or are it, in order.
  public func codes(below code: HSCode, at level: HSLevel) -> [HSCode] {
    let range = code.paddedRange
    let first = codes.firstPlace { $0.padded >= range.lowerBound }
    let end = codes.firstPlace { $0.padded >= range.upperBound }
    return codes[first..<end].filter { $0.count == level.rawValue }
  }

  /// The codes one level below a code; none below a subheading.
  public func children(of code: HSCode) -> [HSCode] {
    guard let level = HSLevel.allCases.first(where: { $0.rawValue > code.count }) else { return [] }
    return codes(below: code, at: level)
  }

  /// The chapter, heading and subheading above a code that the edition has, from the top.
  public func parents(of code: HSCode) -> [HSCode] {
    HSLevel.allCases.filter { $0.rawValue < code.count }
      .compactMap { code.prefix($0.rawValue) }.filter(contains(_:))
  }

  /// What a code that the edition does not have may have meant: the codes beside it, nearest first.
  ///
  /// They begin with the code, or stand below the nearest code above it that the edition has.
  public func near(_ code: HSCode, limit: Int) -> [HSCode] {
    let longer = children(of: code)
    if !longer.isEmpty { return longer }
    let parent = parents(of: code).last
    let siblings =
      parent.map(children(of:)) ?? codes.filter { $0.count == HSLevel.chapter.rawValue }
    let ranked = siblings.sorted { left, right in
      (distance(left, code), left) < (distance(right, code), right)
    }
    return Array(ranked.prefix(limit))
  }

  private func distance(_ left: HSCode, _ right: HSCode) -> UInt64 {
    max(left.padded, right.padded) - min(left.padded, right.padded)
  }
}
