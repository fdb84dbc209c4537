/// Asks whether more than minimal operations were done, which alone do not confer origin.
///
/// A producer who names no process is taken to have made the good, unless a material is of the good's own
/// subheading, or may be as its code does not tell, or the proof is back-to-back, so that it may have been packed only.
/// Source: article 31(1) of ATIGA.
func examineOperations<Log: Recorder>(
  _ good: Good, madeIn exporter: Country, cameWith original: OriginalProof?, under regime: Regime,
  _ log: inout Log
) -> Outcome {
  guard let basis = regime.topic(.minimalOperations) else { return .met }
  // What originates in the exporting member stays so, however little is done to it there.
  let isItsOwn = original == nil && good.isAll(of: exporter, under: regime)
  guard let processes = good.processes else {
    let isTaken =
      isItsOwn
      || good.hasMaterialOfItsOwnSubheading == .notMet && original == nil
        && regime.processesNotSaid?.value != .unknown
    return isTaken ? .met : .unknown
  }
  let minimal = regime.words.words(.processes, that: .minimal)
  let isMore = processes.contains { process in !minimal.contains { $0.name == process.rawValue } }
  // A text that nobody has seen refuses nothing alone.
  let outcome: Outcome =
    isMore || isItsOwn ? .met : basis.isUnconfirmed ? .unknown : .notMet
  log.record {
    Finding(
      isMore || !isItsOwn
        ? .operations(.more(than: minimal.map { $0.title })) : .operations(.itsOwn(exporter)),
      outcome,
      basis.weakened(
        by: isMore ? [] : minimal.filter { word in processes.contains { $0.rawValue == word.name } }
      ),
      figures: [
        .init(
          .processes,
          processes.isEmpty ? .absent(.none) : .list(processes.map { .name($0.rawValue) }))
      ], missing: outcome == .unknown ? ["law.minimal_operations"] : [])
  }
  return outcome
}

/// What is taken of processes that are not said, or why it is not.
func processesNotSaid(
  _ good: Good, madeIn exporter: Country, cameWith original: OriginalProof?, under regime: Regime,
  isTaken isMore: Bool
) -> Finding? {
  guard good.processes == nil, let article = regime.topic(.minimalOperations),
    original != nil || !good.isAll(of: exporter, under: regime)
  else { return nil }
  let isOwn: Outcome = isMore ? .notMet : good.hasMaterialOfItsOwnSubheading
  if isOwn != .notMet || original != nil {
    return Finding(
      .operations(original != nil ? .moreThoughBackToBack : .moreToOwnSubheading), .unknown,
      article,
      missing: (original == nil && isOwn == .unknown ? good.codesOfOwnSubheading : [])
        + ["good.processes"])
  }
  guard let reading = regime.processesNotSaid else { return nil }
  let isTaken = reading.value == .moreThanMinimal
  return Finding(
    .operations(.moreNotSaid), isTaken ? .met : .unknown, reading.basis.citing(article.citation),
    missing: isTaken ? [] : ["good.processes"])
}

/// Asks whether a good that underwent no more than minimal operations keeps the origin it came with.
///
/// It does if all of it came from other members with proofs, and the original proof is told.
/// Source: article 31(2) of ATIGA, the basis of back-to-back proofs.
func examineRetained<Log: Recorder>(
  _ good: Good, packedIn exporter: Country, cameWith original: OriginalProof?,
  under regime: Regime, _ log: inout Log
) -> Outcome {
  // Of a sum that does not originate nothing keeps the origin of another member.
  if good.materials == nil, original == nil, let foreign = good.nonOriginating,
    foreign.units > ExactFraction(0)
  {
    return .notMet
  }
  // The original proof tells where the good came from, so that no bill is asked besides.
  let isTold = original?.origin.map { $0 != exporter } ?? false
  let isOfSome = good.materials?.isEmpty == false
  var outcome: Outcome = isTold || isOfSome ? .met : .unknown
  var missing: [String] = good.materials == nil && !isTold ? ["good.materials"] : []
  for (place, material) in (good.materials ?? []).enumerated() {
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    guard count.treatment.countsInClassification != .notMet, !material.isPacking else { continue }
    var counts = count.cumulation
    if isTold, material.proof == nil, material.origin == original?.origin {
      var proven = material
      proven.proof = MaterialProof(kind: regime.proof.kinds.value.first)
      counts = MaterialCount(of: proven, madeIn: exporter, under: regime).cumulation
    }
    // What is of another subheading and was added there may be no more than a label.
    let six = HSLevel.subheading.rawValue
    let own = good.code?.prefix(six)
    let codes = material.standing == .unheld ? [] : material.classifications
    let isTheGood =
      own == nil || codes.isEmpty || codes.contains { $0.prefix(six).map { $0 == own } ?? true }
    let isOfElsewhere = Outcome(material.origin != exporter)
    outcome = outcome.and(counts.share.reaches(.whole))
      .and(isTheGood ? isOfElsewhere : isOfElsewhere.or(.unknown))
    if !isTheGood, isOfElsewhere == .notMet { missing.append("good.materials[\(place)].role") }
    // Which of two members is right is not known: the facts contradict each other.
    if let told = original?.origin, let own = material.origin, told != own, own != exporter {
      outcome = outcome.or(.unknown)
    }
    if isTold, let original,
      let denying = material.denial(of: original, sentOnFrom: exporter, under: regime)
    {
      outcome = outcome.or(.unknown)
      missing += ["good.materials[\(place)].\(denying)", "proof.back_to_back"]
    }
    missing += counts.missing(at: place)
  }
  // What originates here in full did not come from elsewhere: the proof and the bill contradict each other.
  if original != nil, good.isAll(of: exporter, under: regime) { outcome = outcome.or(.unknown) }
  if original == nil || outcome == .unknown && good.isAll(of: exporter, under: regime) {
    outcome = outcome.and(.unknown)
    missing.append("proof.back_to_back")
  }
  log.record {
    let origins = Set((good.materials ?? []).compactMap { $0.origin }).sorted()
    return Finding(
      .operations(.retained(original?.origin.map { [$0] } ?? origins)), outcome,
      regime.topic(.minimalOperations), missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

extension Good {
  /// Whether a good of which it is not said what was done to it would keep the origin of another member, if it was
  /// packed only.
  func mayBeKept(in exporter: Country, under regime: Regime) -> Bool {
    guard processes == nil else { return false }
    var silence = Silence()
    return examineRetained(
      self, packedIn: exporter, cameWith: nil, under: regime, &silence) != .notMet
  }

  /// Whether it has materials and all of them originate in a country.
  func isAll(of country: Country, under regime: Regime) -> Bool {
    var isAny = false
    for material in materials ?? []
    where MaterialTreatment(of: material, under: regime).countsInClassification != .notMet {
      isAny = true
      guard material.origin == country,
        CumulationShare(of: material, madeIn: country, under: regime).share.low == .whole
      else { return false }
    }
    return isAny
  }

  /// Whether a material is classified in the subheading of the good; unknown if its code does not tell.
  fileprivate var hasMaterialOfItsOwnSubheading: Outcome {
    guard let code else { return .notMet }
    let own = code.prefix(6) ?? code
    let materials = materials ?? []
    var outcome = Outcome.notMet
    for material in materials where material.role.isOfTheGood {
      outcome = outcome.or(material.isOf(own))
    }
    // A shorter code of the good does not tell its subheading.
    return outcome == .met && code.prefix(6) == nil ? .unknown : outcome
  }

  /// Whether the good fails its rule whatever was done, if a material of which no code is told is of its own
  /// subheading: then the code alone is asked.
  func failsOfItsOwnSubheading(
    _ choices: [OriginRule], _ rule: RuleOfLine, naming named: [OriginCriterion]?,
    madeIn exporter: Country, _ content: RegionalValueContent, under regime: Regime
  ) -> Bool {
    let judged = choices.filter { $0 != .whollyObtained }
    let packed = asOfItsOwnSubheading
    guard !judged.isEmpty, !rule.mayBeAnother, !packed.isEmpty else { return false }
    var silence = Silence()
    return packed.allSatisfy { good in
      judged.allSatisfy { choice in
        let examined = examineRule(
          choice.asNamed(named), of: good, madeIn: exporter, content, under: regime, &silence)
        return rule.tempered(examined, of: choice, &silence) == .notMet
      }
    }
  }

  /// The good with its own subheading for each material that may be of it; none if none may, or one is.
  private var asOfItsOwnSubheading: [Self] {
    guard hasMaterialOfItsOwnSubheading == .unknown, let own = code?.prefix(6) else { return [] }
    return placesOfOwnSubheading.map { place in
      var good = self
      good.materials?[place].code = own
      good.materials?[place].standing = .own
      return good
    }
  }

  /// The codes of materials that may be of the subheading of the good, by their places in a claim.
  fileprivate var codesOfOwnSubheading: [String] {
    code?.prefix(6) == nil
      ? ["good.code"] : placesOfOwnSubheading.map { "good.materials[\($0)].code" }
  }

  private var placesOfOwnSubheading: [Int] {
    guard let own = code?.prefix(6), let materials else { return [] }
    return materials.indices.filter { place in
      materials[place].role.isOfTheGood && materials[place].isOf(own) == .unknown
    }
  }
}

extension Material {
  /// Whether it is classified in a subheading, as far as its code tells.
  fileprivate func isOf(_ subheading: HSCode) -> Outcome {
    // What is said to be of the good's own code is, in whichever edition.
    if standing == .unheld, let code, subheading.contains(code) { return .met }
    return classifications.whichever { code in
      guard let code else { return .unknown }
      if subheading.contains(code) { return .met }
      return code.contains(subheading) ? .unknown : .notMet
    }
  }
}
