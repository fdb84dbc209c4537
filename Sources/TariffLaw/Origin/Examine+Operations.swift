/// Asks whether more than minimal operations were done, which alone do not confer origin.
///
/// A producer who names no process is taken to have made the good, unless a material is of the good's own
/// subheading or the proof is back-to-back, so that it may have been packed only.
/// Source: article 31(1) of ATIGA.
func examineOperations<Log: Recorder>(
  _ good: Good, cameWith original: OriginalProof?, under regime: Regime, _ log: inout Log
) -> Outcome {
  guard let basis = regime.topic(.minimalOperations) else { return .met }
  guard let processes = good.processes else {
    let isTaken =
      !good.hasMaterialOfItsOwnSubheading && original == nil
      && regime.processesNotSaid?.value != .unknown
    return isTaken ? .met : .unknown
  }
  let minimal = regime.words.words(.processes, that: .minimal)
  let outcome = Outcome(
    processes.contains { process in !minimal.contains { $0.name == process.rawValue } })
  log.record {
    Finding(
      .operations(.more(than: minimal.map { $0.title })), outcome,
      basis.weakened(
        by: outcome == .met
          ? [] : minimal.filter { word in processes.contains { $0.rawValue == word.name } }),
      figures: [
        .init(
          .processes,
          processes.isEmpty ? .absent(.none) : .list(processes.map { .name($0.rawValue) }))
      ])
  }
  return outcome
}

/// What is taken of processes that are not said, or why it is not.
func processesNotSaid(
  _ good: Good, cameWith original: OriginalProof?, under regime: Regime
) -> Finding? {
  guard good.processes == nil, let article = regime.topic(.minimalOperations) else { return nil }
  if good.hasMaterialOfItsOwnSubheading || original != nil {
    return Finding(
      .operations(original != nil ? .moreThoughBackToBack : .moreToOwnSubheading), .unknown,
      article, missing: ["good.processes"])
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
  // The original proof tells where the good came from, so that no bill is asked besides.
  let isTold = original?.origin.map { $0 != exporter } ?? false
  let isOfSome = good.materials?.isEmpty == false
  var outcome: Outcome = isTold || isOfSome ? .met : .unknown
  var missing: [String] = good.materials == nil && !isTold ? ["good.materials"] : []
  for (place, material) in (good.materials ?? []).enumerated() {
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    guard count.treatment.countsInClassification != .notMet else { continue }
    var counts = count.cumulation
    if isTold, material.proof == nil, material.origin == original?.origin {
      var proven = material
      proven.proof = MaterialProof(kind: regime.proof.kinds.value.first)
      counts = MaterialCount(of: proven, madeIn: exporter, under: regime).cumulation
    }
    outcome = outcome.and(counts.share.reaches(.whole)).and(Outcome(material.origin != exporter))
    // Which of two members is right is not known: the facts contradict each other.
    if let told = original?.origin, let own = material.origin, told != own, own != exporter {
      outcome = outcome.or(.unknown)
    }
    missing += counts.missing(at: place)
  }
  if original == nil {
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
  /// Whether a material is classified in the subheading of the good, as far as codes are told.
  fileprivate var hasMaterialOfItsOwnSubheading: Bool {
    guard let own = code?.prefix(6) else { return false }
    return materials?.contains { $0.code?.prefix(6) == own && $0.role.isOfTheGood } ?? false
  }
}
