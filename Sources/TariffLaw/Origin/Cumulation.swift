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
  /// The facts that would settle the share, if it is open.
  public let missing: [MissingFact]
  /// The text of law that is not known and settles the share: the membership of its country, the days of a kind of proof.
  let doubt: Basis?

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
    /// Whether it was bought of a licensed manufacturer.
    case licensedMaker = "licensed_manufacturer"
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
    missing = []
    doubt = nil
  }

  private init(upTo share: Percentage, missing: [MissingFact], doubt: Basis? = nil) {
    self.share = Bounds(.zero, share)
    ground = .open
    self.missing = missing
    self.doubt = doubt
  }

  /// The places in a claim of the facts that would settle it, of the material at a place of the bill.
  func missing(at place: Int) -> [String] {
    missing.map { "good.materials[\(place)].\($0.rawValue)" }
      + (doubt.map { ["assume.\($0.name)"] } ?? [])
  }

  /// Decides what of a material counts as originating.
  init(of material: borrowing Material, madeIn exporter: Country, under regime: Regime) {
    let mayCount =
      material.status == nil || material.status == .originating || material.status == .partial
    guard mayCount, let origin = material.origin, regime.membership(of: origin) == nil else {
      self = Self.ofMember(material, madeIn: exporter, under: regime)
      return
    }
    // Of a country of which it is not known whether it takes part, a material counts no more than of a member.
    if let doubt = regime.doubtfulMembers[origin] {
      let counted = Self.ofMember(material, madeIn: exporter, under: regime)
      self =
        counted.share.high == .zero
        ? counted : Self(upTo: counted.share.high, missing: counted.missing, doubt: doubt)
    } else if material.isOfNoMember(under: regime) {
      // That it originates and where it comes from contradict each other: one of them is wrong.
      self.init(upTo: .whole, missing: [.status, .origin])
    } else if material.isProvenOfNoMember(under: regime) {
      // So do where it comes from and its proof.
      self.init(upTo: material.content ?? .whole, missing: [.origin, .proof])
    } else {
      self.init(.zero, .notOfAMember)
    }
  }

  /// Decides what an interchangeable material counts for if it is kept apart from others.
  init(keptApart material: Material, madeIn exporter: Country, under regime: Regime) {
    var material = material
    material.stock = .segregated
    self.init(of: material, madeIn: exporter, under: regime)
  }

  private static func ofMember(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    let counted = ofStatus(material, madeIn: exporter, under: regime)
    guard counted.share.high > .zero, material.role.effect == .fungible,
      material.status == .originating || material.status == .partial
    else { return counted }
    guard let mixed = ofMixed(material), mixed.share.high > .zero else {
      return ofMixed(material) ?? counted
    }
    return Self(
      upTo: counted.share.high, missing: counted.missing + mixed.missing, doubt: counted.doubt)
  }

  private static func ofStatus(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    if material.status == nil || material.status == .undetermined,
      material.isFromLicensedMaker == true, material.origin == exporter,
      regime.topic(.licensedManufacture) != nil
    {
      return Self(.whole, .licensed)
    }
    if material.status == .undetermined, let missing = material.missingOfLicence(exporter, regime) {
      return Self(upTo: .whole, missing: [missing])
    }
    if material.isDeclaredAgainstItself, material.status != .originating {
      // What is told of it and what its supplier declares contradict each other: one of them is wrong.
      return Self(upTo: .whole, missing: [.status])
    }
    if material.isProvenAgainstItself(under: regime) {
      // So do its status and the proof with which it came.
      return Self(upTo: .whole, missing: [.status, .proof])
    }
    switch material.status {
    case .nonOriginating: return Self(.zero, .nonOriginating)
    case .undetermined: return Self(.zero, .undetermined)
    case .originating: return ofOriginating(material, madeIn: exporter, under: regime)
    case .partial: return ofPartial(material, madeIn: exporter, under: regime)
    case nil:
      let isPart = material.content != nil || material.proof?.isPartialCumulation == true
      let counted =
        isPart
        ? ofPartial(material, madeIn: exporter, under: regime)
        : ofOriginating(material, madeIn: exporter, under: regime)
      return counted.share.high == .zero
        ? Self(.zero, .nonOriginating)
        : Self(
          upTo: counted.share.high,
          missing: [.status] + counted.missing
            + (material.missingOfLicence(exporter, regime).map { [$0] } ?? []),
          doubt: counted.doubt)
    }
  }

  /// What interchangeable materials count for if they are not kept apart as article 37 asks.
  private static func ofMixed(_ material: Material) -> Self? {
    switch (material.stock, material.isMethodFixedForYear) {
    case (.segregated, _), (.inventoryMethod, true): nil
    case (.mixed, _), (.inventoryMethod, false): Self(.zero, .mixed)
    case (nil, _): Self(upTo: .whole, missing: [.stock])
    case (.inventoryMethod, nil): Self(upTo: .whole, missing: [.fixedMethod])
    }
  }

  private static func ofOriginating(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    if material.origin == exporter { return Self(.whole, .local) }
    let isMarked = material.isMarkedAgainstItself
    let asksProof = isMarked || regime.cumulationProof?.value != .notRequired
    if material.origin != nil {
      guard asksProof else { return Self(.whole, .withoutProof) }
      if material.cameWithoutProof(regime) { return Self(.zero, .noProof) }
    }
    var missing: [MissingFact] = material.origin == nil ? [.origin] : []
    let doubt = asksProof ? material.doubtOfProof(regime) : nil
    if asksProof { missing += material.missingOfProof(regime) }
    if isMarked { missing.append(.mark) }
    guard !missing.isEmpty || doubt != nil else { return Self(.whole, .full) }
    // A mark denies that it originates: it counts in proportion at most.
    let part = Percentage(millionths: regime.contentThreshold.value.millionths - 1)
    return Self(
      upTo: isMarked && material.origin != nil ? part : .whole, missing: missing, doubt: doubt)
  }

  private static func ofPartial(
    _ material: Material, madeIn exporter: Country, under regime: Regime
  ) -> Self {
    let threshold = regime.contentThreshold.value
    let floor = regime.partialCumulationFloor?.value
    // Content of the threshold or more makes the material originate, and counts whole at all times.
    let isWhole = material.isWhole(under: regime)
    if let content = material.content, isWhole == false {
      // Content is cumulated from one member to another; at home a material originates or does not.
      guard let floor, material.origin != exporter else { return Self(.zero, .nonOriginating) }
      if content < floor { return Self(.zero, .belowFloor) }
      if material.proof?.isPartialCumulation == false { return Self(.zero, .noProof) }
    }
    let wholeAsksProof =
      regime.cumulationProof?.value != .notRequired && material.origin != exporter
    if wholeAsksProof && material.origin != nil || isWhole == false,
      material.cameWithoutProof(regime)
    {
      return Self(.zero, .noProof)
    }
    var missing: [MissingFact] = []
    let isMarked = material.isMarkedThoughWhole(under: regime)
    if material.content == nil || isMarked { missing.append(.content) }
    if material.content != nil, isWhole == nil { missing.append(.code) }
    if isMarked { missing.append(.mark) }
    if material.origin == nil { missing.append(.origin) }
    let mayBePart =
      isWhole != true && floor.map { $0 < threshold } == true && material.origin != exporter
    let doubt = wholeAsksProof || mayBePart ? material.doubtOfProof(regime) : nil
    if wholeAsksProof || mayBePart { missing += material.missingOfProof(regime) }
    if mayBePart, material.proof?.kind != nil, material.proof?.isPartialCumulation == nil {
      missing.append(.mark)
    }
    var most = isWhole == false ? material.content ?? .whole : .whole
    if material.content == nil, material.proof?.isPartialCumulation == true {
      // Content that makes it originate is not so marked, and where none counts in proportion, none does.
      guard mayBePart else { return Self(.zero, .nonOriginating) }
      most = Percentage(millionths: threshold.millionths - 1)
    }
    guard missing.isEmpty, doubt == nil else {
      return Self(upTo: most, missing: missing, doubt: doubt)
    }
    guard isWhole == true else { return Self(most, .partial) }
    return Self(
      .whole, material.origin == exporter ? .local : wholeAsksProof ? .full : .withoutProof)
  }
}

extension Material {
  /// What is not said and could make a material of undetermined origin one of a licensed manufacturer.
  ///
  /// Article 29(5) of ATIGA deems goods of such a manufacturer of the exporting member to originate.
  fileprivate func missingOfLicence(
    _ exporter: Country, _ regime: Regime
  ) -> CumulationShare.MissingFact? {
    guard regime.topic(.licensedManufacture) != nil else { return nil }
    switch (isFromLicensedMaker, origin) {
    case (nil, exporter?): return .licensedMaker
    case (true, nil): return .origin
    default: return nil
    }
  }

  /// What is not said of the proof with which it came.
  fileprivate func missingOfProof(_ regime: Regime) -> [CumulationShare.MissingFact] {
    guard let proof else { return [.proof] }
    return proof.kind == nil ? [.proofKind] : []
  }

  /// The text by which it is not known whether the proof with which it came is one, or the reading of its papers.
  fileprivate func doubtOfProof(_ regime: Regime) -> Basis? {
    guard let kind = proof?.kind, origin != nil else { return nil }
    let standing = MaterialProofStanding(kind, ofMaterialFrom: origin, under: regime)
    if standing.outcome == .unknown { return standing.basis }
    guard let paper = regime.paperOfMaterials(kind), paper.outcome == .unknown else { return nil }
    return paper.basis
  }

  /// Whether the proof with which it came is none, or none that is accepted.
  fileprivate func cameWithoutProof(_ regime: Regime) -> Bool {
    proof?.kind.map { regime.accepts($0, ofMaterialFrom: origin) == .notMet } ?? false
  }
}

/// Says whether a material that originates in part came with the proof that cumulation in proportion asks.
func partialProofFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, under regime: Regime
) -> Finding? {
  let counts = MaterialCount(of: material, madeIn: exporter, under: regime).cumulation
  guard material.status == .partial, material.isWhole(under: regime) != true,
    let basis = regime.topic(.partialCumulation),
    counts.ground == .partial || counts.ground == .noProof
  else { return nil }
  return Finding(
    .content(.partialProof(material.item(at: place))), Outcome(counts.ground == .partial), basis)
}
