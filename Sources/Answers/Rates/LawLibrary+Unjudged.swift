internal import LawFiles
internal import TariffLaw

extension LawLibrary {
  /// The rates of agreements by whose rules a claim was not judged, that are or may be below the one that it gets at best.
  func unjudged(
    _ claim: Claim, _ rulings: [Ruling], below ruling: Ruling
  ) throws(LibraryProblem) -> [(scheme: SchemeID, rate: LineRate)] {
    let rate = ruling.verdict == .ineligible ? ruling.rateIfNotMet : ruling.rateIfMet
    return try unjudgedRates(
      of: claim, besides: rulings.map { $0.scheme }, below: rate.bounds, mfn: ruling.mfn)
  }

  /// The rates of agreements between the two countries of a claim that are or may be below another.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - schemes: Those by whose rules it was judged.
  ///   - rate: What it pays at best; `nil` if that is no share of the value.
  ///   - mfn: The MFN rate of the line.
  /// - Returns: Them, each with its agreement.
  /// - Throws: ``LibraryProblem`` if a schedule cannot be read.
  func unjudgedRates(
    of claim: Claim, besides schemes: [SchemeID], below rate: Bounds<Percentage>?, mfn: LineRate
  ) throws(LibraryProblem) -> [(scheme: SchemeID, rate: LineRate)] {
    // Nothing is below nought.
    guard rate?.high != .zero else { return [] }
    var found: [(scheme: SchemeID, rate: LineRate)] = []
    for scheme in law.schemes
    where scheme.kind == .otherAgreement && law.isInForce(scheme, on: claim.on)
      && !schemes.contains(scheme.id) && scheme.isBetween(claim.from, claim.to, on: claim.on)
    {
      guard let description = scheme.schedule(of: claim.to, on: claim.on) else { continue }
      let other = LineRate(
        of: claim.code, in: try schedule(description), for: claim.from, mfn: mfn.bounds)
      guard other.isGranted == .met else { continue }
      if let own = rate, let bounds = other.bounds, bounds.low >= own.high { continue }
      found.append((scheme.id, other))
    }
    return found
  }
}
