/// The share of a good's FOB price that is of the region, by the methods that the facts allow.
///
/// Both methods are computed where the claim has a cost sheet and names no method. Of a sheet that lacks nothing both must
/// agree, since a price that its elements do not come to contradicts them; the claimant may choose where the scheme leaves
/// it to him. Of one that lacks an element the method decides that is taken where none is said.
public struct RegionalValueContent: Sendable {
  /// By the indirect method, if it is used.
  public let indirect: Bounds<ExactFraction>?
  /// By the direct method, if it is used.
  public let direct: Bounds<ExactFraction>?
  /// The sums behind both.
  public let sheet: ContentSheet
  /// Whether the claimant may choose the formula, so that either is enough.
  let isChoiceFree: Bool
  /// Which method decides.
  private let deciding: Deciding
  /// Whether it is one that is taken, since the claim names none.
  private let isMethodTaken: Bool
  /// The price from which a choice of the rule by content alone is met, where the price is not said.
  private(set) var priceEnough: ExactFraction?
  /// The price below which content fails that is asked together with what else is asked, where the price is not said.
  private(set) var priceNeeded: ExactFraction?
  /// What may not originate while content alone meets a choice of the rule, where the price is said.
  private(set) var allowance: ContentAllowance?

  /// Computes the content of a good made in a country.
  public init(of good: Good, madeIn exporter: Country, under regime: Regime) {
    sheet = ContentSheet(of: good, madeIn: exporter, under: regime)
    let choice = regime.contentMethodChoice?.value
    let method = choice == .indirect ? .indirect : good.method
    isChoiceFree = choice == .claimant
    let taken = isChoiceFree ? .indirect : regime.contentMethodNotSaid?.value ?? .indirect
    let triesDirect =
      method == .direct || (method == nil && (good.hasCostSheet || taken != .indirect))
    indirect = method == .direct ? nil : sheet.indirect
    direct = triesDirect ? sheet.direct : nil
    isMethodTaken = method == nil && !isChoiceFree && !sheet.isComplete && taken != .unknown
    deciding =
      switch (method, taken) {
      case (.indirect?, _): .indirect
      case (.direct?, _): .direct
      case (nil, _) where isChoiceFree: .either
      case (nil, .indirect) where isMethodTaken: .indirect
      case (nil, .direct) where isMethodTaken: .direct
      case (nil, _): .both
      }
  }

  /// Which method decides.
  private enum Deciding {
    /// One alone.
    case indirect, direct
    /// Both, which must agree.
    case both
    /// Either, as the claimant chooses.
    case either
  }

  /// The content beside choices of a rule of which one may be content alone.
  func beside(_ choices: [OriginRule], under regime: Regime) -> Self {
    guard direct == nil else { return self }
    var content = self
    for case .regionalValueContent(let threshold) in choices {
      let bar = threshold ?? regime.contentThreshold.value
      content.priceEnough = sheet.price(reaching: bar)
      content.allowance = ContentAllowance(sheet, atLeast: bar)
    }
    return content
  }

  /// The content beside rules that are all asked, of which one may be content.
  func amid(_ rules: [OriginRule], under regime: Regime) -> Self {
    guard direct == nil else { return self }
    var content = self
    for case .regionalValueContent(let threshold) in rules {
      content.priceNeeded = sheet.price(
        needed: threshold ?? regime.contentThreshold.value)
    }
    return content
  }

  /// Whether the content reaches a threshold; exactly the threshold does.
  public func reaches(_ threshold: Percentage) -> Outcome {
    let outcomes = compared.map { $0.reaches(threshold.fraction) }
    guard let first = outcomes.first else { return .unknown }
    guard let second = outcomes.last, outcomes.count > 1 else { return first }
    if deciding == .either { return first.or(second) }
    return first == second ? first : .unknown
  }

  /// Whether a method does not settle it, so that what is not said may matter.
  func isOpen(at threshold: Percentage) -> Bool {
    compared.contains { $0.reaches(threshold.fraction) == .unknown }
  }

  /// The shares of the methods that decide.
  private var compared: [Bounds<ExactFraction>] {
    let shares =
      switch deciding {
      case .indirect: [indirect]
      case .direct: [direct]
      case .both, .either: [indirect, direct]
      }
    return shares.compactMap { $0 }
  }

  /// Whether the direct method decides alone.
  var decidesDirect: Bool { deciding == .direct }

  /// Whether the direct method decides, alone or beside the indirect one.
  var comparesDirect: Bool { deciding != .indirect && direct != nil }

  /// The method that is taken since the claim names none, where the other does not come to the same.
  func methodTaken(at threshold: Percentage) -> Finding.Question.Content.Method? {
    guard isMethodTaken, let one = indirect?.reaches(threshold.fraction),
      let other = direct?.reaches(threshold.fraction), one != other
    else { return nil }
    return deciding == .direct ? .direct : .indirect
  }

  /// Why a threshold that is not reached refuses nothing alone: nobody has seen it, where it is asked of one
  /// member's goods, or products of a list that is not held ask less, which is reached.
  func doubt(
    of threshold: Lawful<Percentage>, madeIn exporter: Country, under regime: Regime
  ) -> Basis? {
    let basis = threshold.basis
    if basis.isUnconfirmed, basis.name.hasSuffix(".\(exporter)") { return basis }
    guard let relaxed = regime.relaxedContent, !basis.isAssumed,
      basis.name == regime.contentThreshold.basis.name, reaches(relaxed.value) != .notMet
    else { return nil }
    return relaxed.basis
  }

  /// Whether both methods are settled and give opposite outcomes.
  public func methodsDisagree(at threshold: Percentage) -> Bool {
    guard deciding == .both else { return false }
    let outcomes = compared.map { $0.reaches(threshold.fraction) }
    return outcomes.contains(.met) && outcomes.contains(.notMet)
  }

  /// The lower of the methods' shares, if all that decide are settled; the higher, where the claimant chooses.
  public var lowest: ExactFraction? {
    let shares = compared.compactMap { $0.exact }
    guard shares.count == compared.count else { return nil }
    return deciding == .either ? shares.max() : shares.min()
  }
}

/// Asks whether a good has regional value content of at least a threshold.
func examineContent<Log: Recorder>(
  _ content: RegionalValueContent, atLeast threshold: Lawful<Percentage>, of good: Good,
  madeIn exporter: Country, under regime: Regime, _ log: inout Log
) -> Outcome {
  let reached = content.reaches(threshold.value)
  let doubt =
    reached == .notMet ? content.doubt(of: threshold, madeIn: exporter, under: regime) : nil
  let outcome: Outcome = doubt == nil ? reached : .unknown
  let isOpen = content.isOpen(at: threshold.value)
  log.begin()
  for (place, material) in (Log.keepsReasons ? good.materials ?? [] : []).enumerated() {
    log.record {
      materialFinding(
        material, at: place, madeIn: exporter, countingAll: content.direct != nil,
        asking: isOpen, under: regime)
    }
    for finding in [
      materialValueFinding(material, at: place, madeIn: exporter, under: regime),
      stockFinding(material, at: place, madeIn: exporter, under: regime),
      partialProofFinding(material, at: place, madeIn: exporter, under: regime),
      materialProofFinding(
        material, at: place, madeIn: exporter, asking: isOpen, under: regime),
    ].compactMap({ $0 }) {
      log.record { finding }
    }
  }
  if outcome == .met, Log.keepsReasons, content.indirect != nil {
    let sheet = content.sheet
    let rest = (sheet.rest ?? ExactFraction(0)).multiplied(by: ExactFraction(sheet.scale))
    if let rest, let counted = rest.adding(ExactFraction(sheet.nonOriginating.high)),
      let allowed = ExactFraction(sheet.price).multiplied(
        by: (Percentage.whole - threshold.value).fraction)
    {
      materialTermFinding(
        of: good, madeIn: exporter, counting: counted, within: allowed, under: regime
      ).map { finding in log.record { finding } }
    }
  }
  if outcome != .unknown, let method = content.methodTaken(at: threshold.value) {
    log.record {
      Finding(.content(.methodNotSaid(method)), .met, regime.contentMethodNotSaid?.basis)
    }
  }
  log.end { premises in
    var missing: [String] = []
    if outcome == .unknown {
      if doubt != nil {
        missing = ["assume.\(threshold.basis.name)"]
      } else if content.methodsDisagree(at: threshold.value) {
        missing = ["good.rvc_method"]
      } else {
        missing =
          valuedOtherwise(good, madeIn: exporter, under: regime)
          + missingAmounts(
            of: good, content, threshold.value,
            costsMatter: costsMatter(content, threshold.value, of: good, exporter, regime))
      }
    }
    var figures = [
      Finding.Figure(.threshold, .percentage(threshold.value)),
      Finding.Figure(.fob, .amount(orNotSaid: good.fob)),
    ]
    if content.direct != nil, content.sheet.loss > ExactFraction(0), let fob = good.fob,
      let loss = Money(units: content.sheet.loss, fob.currency)
    {
      figures.append(.init(.loss, .amount(loss)))
    }
    if let share = content.indirect { figures.append(.init(.indirect, .share(share))) }
    if let share = content.direct { figures.append(.init(.direct, .share(share))) }
    return Finding(
      .content(.threshold(threshold.value)), outcome, doubt ?? threshold.basis, figures: figures,
      missing: missing, premises: premises)
  }
  return outcome
}

/// The terms of values that say nothing of the value that the rule asks.
private func valuedOtherwise(
  _ good: Good, madeIn exporter: Country, under regime: Regime
) -> [String] {
  (good.materials ?? []).enumerated().compactMap { place, material in
    let value = materialValueFinding(material, at: place, madeIn: exporter, under: regime)
    return value?.outcome == .notMet ? "good.materials[\(place)].basis" : nil
  }
}

private func materialFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, countingAll: Bool,
  asking: Bool, under regime: Regime
) -> Finding {
  let count = MaterialCount(of: material, madeIn: exporter, under: regime)
  let treatment = count.treatment
  let item = material.item(at: place)
  if treatment.countsInContent == .notMet, let because = treatment.because {
    return Finding(
      .content(.notCounted(item, because)), .met, treatment.topic.flatMap(regime.topic),
      figures: [.init(.value, .amount(orNotSaid: material.value))])
  }
  let counts = count.cumulation
  let path = "good.materials[\(place)]."
  var missing = counts.missing(at: place)
  if treatment.countsInContent == .unknown { missing += treatment.missing.map { path + $0 } }
  // What counts whole lowers no content that is worked out from what does not originate.
  if material.value == nil, countingAll || counts.share.low < .whole {
    missing.append(path + "value")
  }
  let outcome: Outcome = missing.isEmpty ? Outcome(counts.share.low > .zero) : .unknown
  let basis =
    switch counts.ground {
    case .licensed: regime.topic(.licensedManufacture)
    case .undetermined where material.isFromLicensedMaker == false:
      regime.topic(.licensedManufacture)
    case .partial, .belowFloor: regime.partialCumulationFloor?.basis
    case .noProof where material.status != .partial || material.isWhole(under: regime) == true,
      .withoutProof:
      cumulationBasis(regime)
    case .full, .noProof, .notOfAMember: regime.topic(.cumulation)
    default: regime.topic(.nonOriginatingValue)
    }
  return Finding(
    .content(.material(item, counts.ground)), outcome, basis,
    figures: [
      .init(.value, .amount(orNotSaid: material.value)),
      .init(.countedShare, .percentages(counts.share)),
    ] + (material.basis.map { [.init(.basis, .name($0.rawValue))] } ?? [])
      + material.askedFigures,
    missing: asking && material.value?.units != ExactFraction(0) ? missing : [])
}

extension Material {
  /// The content that its own rule asks of it.
  fileprivate var askedFigures: [Finding.Figure] {
    if case .atLeast(let share) = ownContent { [.init(.threshold, .percentage(share))] } else { [] }
  }
}

/// The reading by which a material without a proof counts or does not.
func cumulationBasis(_ regime: Regime) -> Basis? {
  guard let article = regime.topic(.cumulation) else { return regime.cumulationProof?.basis }
  return regime.cumulationProof?.basis.citing(article.citation) ?? article
}
