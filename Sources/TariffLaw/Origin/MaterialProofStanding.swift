/// Whether a kind of proof is accepted of a material of another member, as it is of goods.
///
/// The kinds are those of the day of the good that it goes into: a message needs an exchange between the two
/// members, a declaration of a pilot its membership.
struct MaterialProofStanding {
  /// Whether it is accepted; unknown where nobody has confirmed since when.
  let outcome: Outcome
  /// What it is accepted or refused by, or what keeps it open.
  let basis: Basis

  /// Judges a kind of proof of a material of a country.
  init(_ kind: ProofKind, ofMaterialFrom origin: Country?, under regime: Regime) {
    if regime.proof.kinds.value.contains(kind) {
      guard kind.effect == .electronic, let origin,
        let exchange = regime.exchangeOfMaterials[origin]
      else {
        self.init(.met, regime.proof.kinds.basis)
        return
      }
      self.init(exchange.basis.isUnconfirmed ? .unknown : Outcome(exchange.value), exchange.basis)
      return
    }
    let further = regime.furtherKindsOfMaterials.filter { $0.value.value.contains(kind) }
    guard let origin else {
      self.init(further.isEmpty ? .notMet : .unknown, regime.proof.kinds.basis)
      return
    }
    guard let pilot = further[origin] else {
      self.init(.notMet, regime.proof.kinds.basis)
      return
    }
    self.init(pilot.basis.isUnconfirmed ? .unknown : .met, pilot.basis)
  }

  private init(_ outcome: Outcome, _ basis: Basis) {
    self.outcome = outcome
    self.basis = basis
  }
}

extension Regime {
  /// Whether a kind of proof is accepted of a material of a country; unknown where nobody has confirmed since when.
  func accepts(_ kind: ProofKind, ofMaterialFrom origin: Country?) -> Outcome {
    MaterialProofStanding(kind, ofMaterialFrom: origin, under: self).outcome
  }
}

/// Says why a material's proof is none that is accepted, or by what reading it is one.
///
/// Since paper serves only where the exchange failed, a paper form is taken to be older or of such a failure.
func materialProofFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, asking: Bool,
  under regime: Regime
) -> Finding? {
  guard let kind = material.proof?.kind, !kind.isAbsent, let origin = material.origin,
    origin != exporter, regime.membership(of: origin) != nil,
    material.status == .originating || material.status == .partial || material.status == nil,
    regime.cumulationProof?.value != .notRequired
  else { return nil }
  // A mark that is not there settles that it counts nothing, whatever kind it is.
  let isSettled =
    material.status == .partial && material.isWhole(under: regime) == false
    && material.proof?.isPartialCumulation == false
  let asking = asking && !isSettled
  let standing = MaterialProofStanding(kind, ofMaterialFrom: origin, under: regime)
  let figures = [
    Finding.Figure(.kind, .name(kind.rawValue)), .init(.origin, .country(origin)),
  ]
  if standing.outcome == .met, let paper = regime.paperOfMaterials(kind) {
    guard paper.outcome == .met || asking else { return nil }
    return Finding(
      .content(.materialPaper(material.item(at: place))), paper.outcome, paper.basis,
      figures: figures,
      missing: paper.outcome == .unknown ? ["assume.\(paper.basis.name)"] : [])
  }
  // What all kinds rest on is told with the proof of the good.
  let isTold =
    standing.basis.evidence != .official && standing.basis.name != regime.proof.kinds.basis.name
  guard standing.outcome == .met ? isTold : standing.outcome == .notMet || asking
  else { return nil }
  return Finding(
    .content(.materialProof(material.item(at: place))), standing.outcome, standing.basis,
    figures: figures,
    missing: standing.outcome == .unknown ? ["assume.\(standing.basis.name)"] : [])
}

extension Regime {
  /// By what reading paper is accepted of a material on days on which it serves only where the exchange failed.
  func paperOfMaterials(_ kind: ProofKind) -> (outcome: Outcome, basis: Basis)? {
    guard kind.effect == .issued, let paper = proof.paperIsException, let reading = papersNotSaid
    else { return nil }
    return (
      reading.value == .unknown ? .unknown : .met, reading.basis.citing(paper.citation)
    )
  }
}
