/// A claim with one fact told that it did not tell.
public struct ToldClaim: Sendable {
  /// The fact, by its place in the claim.
  public let fact: String
  /// The claim with it.
  public let claim: ClaimFacts

  /// A claim with each of its open facts told, in every way that is tried and is possible, so that it contradicts
  /// nothing that did not contradict something before; one fact at a time.
  public static func all(of claim: ClaimFacts) -> [Self] {
    let (_, unknowns, _) = Unknowns.of(claim)
    let known = claim.json
    let contradictions = Contradictions.count(in: claim)
    let mustFit = Survey.fits(Completion(claim: claim))
    return unknowns.filter { $0.kind != .law }.flatMap { unknown in
      unknown.values.compactMap { value -> Self? in
        var completion = Completion(claim: claim)
        value(&completion)
        guard completion.claim.json != known, !mustFit || Survey.fits(completion),
          completion.claim.good.fob.map({ $0 > .zero }) ?? true,
          Contradictions.count(in: completion.claim) <= contradictions
        else { return nil }
        return Self(fact: unknown.name, claim: completion.claim)
      }
    }
  }
}
