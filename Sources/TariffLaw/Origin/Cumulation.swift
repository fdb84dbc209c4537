/// What a material counts for in the regional value content of the good it goes into.
///
/// Full cumulation: an originating material of another member counts whole, if it came with a proof
/// (ATIGA art. 30(1)). Partial cumulation: content of at least the floor but below the threshold counts
/// in proportion, if the proof is so marked (art. 30(2), Annex 6).
public struct CumulationShare: Sendable {
  /// The share of the material's value that counts as originating.
  public let share: Bounds<Percentage>
  /// Why.
  public let ground: CumulationGround
  /// The fact that would settle the share, if it is open.
  public let missing: MissingFact?

  /// The facts about a material that can be missing.
  public enum MissingFact: String, Sendable {
    /// Its code.
    case code
    /// Its value.
    case value
    /// Where it comes from.
    case origin
    /// Whether it originates.
    case status
    /// Its own content.
    case content
    /// The proof with which it came.
    case proof
    /// The kind of that proof.
    case proofKind = "proof.kind"
    /// How interchangeable materials are kept apart.
    case stock = "stock_control"
    /// Whether one method is used the whole year.
    case fixedMethod = "method_fixed_for_year"
    /// Whether the proof is marked.
    case mark = "proof.partial_cumulation"
  }

  private init(_ share: Percentage, _ ground: CumulationGround) {
    self.share = Bounds(share)
    self.ground = ground
    missing = nil
  }

  private init(upTo share: Percentage, missing: MissingFact) {
    self.share = Bounds(.zero, share)
    ground = .open
    self.missing = missing
  }

  /// Decides what of a material counts as originating.
  init(of material: Material, madeIn exporter: Country, under regime: Regime) {
    if let origin = material.origin, regime.membership(of: origin) == nil,
      material.status == nil || material.status == .originating || material.status == .partial
    {
      self.init(.zero, .notOfAMember)
      return
    }
    let counted = Self.ofStatus(material, madeIn: exporter, under: regime)
    if counted.share.high > .zero, material.role.effect == .fungible,
      material.status == .originating || material.status == .partial,
      let refused = Self.ofMixed(material)
    {
      self = refused
    } else {
      self = counted
    }
  }

  private static func ofStatus(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    switch material.status {
    case .nonOriginating: return Self(.zero, .nonOriginating)
    case .undetermined: return Self(.zero, .undetermined)
    case .originating: return ofOriginating(material, madeIn: exporter, under: regime)
    case .partial: return ofPartial(material, under: regime)
    case nil:
      let isPart = material.content != nil || material.proof?.isPartialCumulation == true
      let most =
        isPart
        ? ofPartial(material, under: regime).share.high
        : ofOriginating(material, madeIn: exporter, under: regime).share.high
      return most == .zero ? Self(.zero, .nonOriginating) : Self(upTo: most, missing: .status)
    }
  }

  /// What interchangeable materials count for if they are not kept apart as article 37 asks.
  private static func ofMixed(_ material: Material) -> Self? {
    switch (material.stock, material.isMethodFixedForYear) {
    case (.segregated, _), (.inventoryMethod, true): nil
    case (.mixed, _), (.inventoryMethod, false): Self(.zero, .mixed)
    case (nil, _): Self(upTo: .whole, missing: .stock)
    case (.inventoryMethod, nil): Self(upTo: .whole, missing: .fixedMethod)
    }
  }

  private static func ofOriginating(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    guard let origin = material.origin else { return Self(upTo: .whole, missing: .origin) }
    if origin == exporter { return Self(.whole, .local) }
    if regime.cumulationProof?.value == .notRequired, !material.isMarkedAgainstItself {
      return Self(.whole, .withoutProof)
    }
    guard let proof = material.proof else { return Self(upTo: .whole, missing: .proof) }
    guard let kind = proof.kind else { return Self(upTo: .whole, missing: .proofKind) }
    guard regime.proof.kinds.value.contains(kind) else { return Self(.zero, .noProof) }
    guard material.isMarkedAgainstItself else { return Self(.whole, .full) }
    // The mark denies that it originates: it counts in proportion at most.
    let most = regime.contentThreshold.value.millionths - 1
    return Self(upTo: Percentage(millionths: most), missing: .mark)
  }

  private static func ofPartial(_ material: Material, under regime: Regime) -> Self {
    let threshold = regime.contentThreshold.value
    // Content of the threshold or more makes the material originate, and counts whole at all times.
    if material.content.map({ $0 < threshold }) ?? true {
      guard let floor = regime.partialCumulationFloor?.value else {
        return material.content != nil || material.cameWithoutProof(regime)
          ? Self(.zero, .nonOriginating) : Self(upTo: .whole, missing: .content)
      }
      if let content = material.content, content < floor { return Self(.zero, .belowFloor) }
    }
    let asksProof =
      regime.cumulationProof?.value != .notRequired
      || material.content.map { $0 < threshold } ?? true
    if asksProof, material.cameWithoutProof(regime) { return Self(.zero, .noProof) }
    guard let content = material.content else { return Self(upTo: .whole, missing: .content) }
    let isWhole = content >= threshold
    let counted = isWhole ? .whole : content
    if !isWhole, material.proof?.isPartialCumulation == false { return Self(.zero, .noProof) }
    guard material.origin != nil else { return Self(upTo: counted, missing: .origin) }
    guard asksProof else { return Self(.whole, .withoutProof) }
    guard let proof = material.proof else { return Self(upTo: counted, missing: .proof) }
    guard proof.kind != nil else { return Self(upTo: counted, missing: .proofKind) }
    if isWhole { return Self(.whole, .full) }
    return proof.isPartialCumulation == true
      ? Self(counted, .partial) : Self(upTo: counted, missing: .mark)
  }
}

extension Material {
  /// Whether the proof with which it came is none, or none that is accepted.
  fileprivate func cameWithoutProof(_ regime: Regime) -> Bool {
    proof?.kind.map { !regime.proof.kinds.value.contains($0) } ?? false
  }
}

/// Says whether a material that originates in part came with the proof that cumulation in proportion asks.
func partialProofFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, under regime: Regime
) -> Finding? {
  let counts = MaterialCount(of: material, madeIn: exporter, under: regime).cumulation
  guard material.status == .partial, let basis = regime.topic(.partialCumulation),
    counts.ground == .partial || counts.ground == .noProof
  else { return nil }
  return Finding(
    .content(.partialProof(material.item(at: place))), Outcome(counts.ground == .partial), basis)
}
