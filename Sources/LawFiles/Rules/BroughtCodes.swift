internal import Reading
internal import TariffLaw

/// Brings the codes that rules name from the edition of their table into that of a good, by the correlations.
///
/// A subheading all of whose goods were of the codes is one of them; of one that has others besides a part is, and which
/// of a material's goods that is the claimant tells. Codes that mean the same goods stay as they are printed.
struct BroughtCodes {
  private let correlations: CorrelatedCodes
  /// The edition of the rule.
  let own: HSEdition
  /// The edition of the good.
  let edition: HSEdition

  init(from own: HSEdition, to edition: HSEdition, by correlations: CorrelatedCodes) {
    self.own = own
    self.edition = edition
    self.correlations = correlations
  }

  /// The codes of the good's edition that stand for some of the rule's, in order.
  func codes(_ codes: [RuleCodes]) throws(FileProblem) -> [RuleCodes] {
    var all: [RuleCodes] = []
    for one in codes {
      let brought = try correlations.kept(one, from: own, to: edition) { () throws(FileProblem) in
        try self.codes(one)
      }
      guard !all.isEmpty else {
        all = brought
        continue
      }
      for brought in brought where !all.contains(brought) { all.append(brought) }
    }
    return all
  }

  private func codes(_ codes: RuleCodes) throws(FileProblem) -> [RuleCodes] {
    let isDivided = codes.range.from.count > HSLevel.subheading.rawValue
    let range = isDivided ? codes.range.subheadings : codes.range
    let (all, inPart) = try correlations.goods(of: range, in: own, as: edition)
    let same = try correlations.codes(in: range, of: edition, besides: own)
    // What no table has is taken as it stands.
    guard !all.isEmpty, all != same || !inPart.isEmpty else { return [codes] }
    guard !codes.isPart, !isDivided else {
      return try joined(all).map { RuleCodes($0, isPart: true) }
    }
    let whole = all.subtracting(inPart)
    guard !same.isEmpty, same.isSubset(of: whole) else {
      return try joined(whole).map { RuleCodes($0) }
        + joined(inPart).map { RuleCodes($0, isPart: true) }
    }
    return try [codes] + joined(whole.subtracting(same)).map { RuleCodes($0) }
      + joined(inPart).map { RuleCodes($0, isPart: true) }
  }

  /// Subheadings in order: whole chapters and headings as such, and of neighbours the range.
  private func joined(_ codes: Set<HSCode>) throws(FileProblem) -> [CodeRange] {
    var found: [CodeRange] = []
    for chapter in Self.units(of: codes, .chapter) {
      let all = try correlations.codes(in: CodeRange(chapter), of: edition, besides: own)
      guard !all.isSubset(of: codes) else {
        found.append(CodeRange(chapter))
        continue
      }
      let headings = Self.units(of: all, .heading)
      let whole = headings.filter { heading in
        all.allSatisfy { !CodeRange(heading).contains($0) || codes.contains($0) }
      }
      found += Self.runs(of: headings, in: Set(whole))
      for heading in headings where !whole.contains(heading) {
        found += Self.runs(
          of: all.filter { CodeRange(heading).contains($0) }.sorted(), in: codes)
      }
    }
    return found.sorted { $0.from < $1.from }
  }

  /// The chapters or headings of codes, in order.
  private static func units(of codes: Set<HSCode>, _ level: HSLevel) -> [HSCode] {
    Set(codes.compactMap { $0.prefix(level.rawValue) }).sorted()
  }

  /// Those of some neighbours in order that are among others, each unbroken row of them as a range.
  private static func runs(of neighbours: [HSCode], in codes: Set<HSCode>) -> [CodeRange] {
    var found: [CodeRange] = []
    var isOpen = false
    for code in neighbours {
      let isIn = codes.contains(code)
      if isIn, isOpen, let last = found.popLast() {
        found.append(CodeRange(from: last.from, to: code) ?? last)
      } else if isIn {
        found.append(CodeRange(code))
      }
      isOpen = isIn
    }
    return found
  }
}

extension CodeRange {
  /// The range of the subheadings that hold its codes.
  fileprivate var subheadings: Self {
    let six = HSLevel.subheading.rawValue
    return CodeRange(from: from.prefix(six) ?? from, to: to.prefix(six) ?? to) ?? self
  }
}
