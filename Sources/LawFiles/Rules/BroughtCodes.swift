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
      for brought in try self.codes(one) where !all.contains(brought) { all.append(brought) }
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
      return try headings(of: all).map { RuleCodes($0, isPart: true) }
    }
    let whole = all.subtracting(inPart)
    guard !same.isEmpty, same.isSubset(of: whole) else {
      return try headings(of: whole).map { RuleCodes($0) }
        + headings(of: inPart).map { RuleCodes($0, isPart: true) }
    }
    return try [codes] + headings(of: whole.subtracting(same)).map { RuleCodes($0) }
      + headings(of: inPart).map { RuleCodes($0, isPart: true) }
  }

  /// Subheadings in order, those that are a whole heading as the heading.
  private func headings(of codes: Set<HSCode>) throws(FileProblem) -> [CodeRange] {
    var found: [CodeRange] = []
    for heading in Set(codes.compactMap { $0.prefix(HSLevel.heading.rawValue) }).sorted() {
      let range = CodeRange(heading)
      let own = codes.filter { range.contains($0) }
      let all = try correlations.codes(in: range, of: edition, besides: self.own)
      found += own == all ? [range] : own.sorted().map { CodeRange($0) }
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
