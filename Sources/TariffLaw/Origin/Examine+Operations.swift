/// Asks whether more than minimal operations were done, which alone do not confer origin.
///
/// What is not said is not asked: a producer who names no process is taken to have made the good.
/// Source: article 31(1) of ATIGA.
func examineOperations<Log: Recorder>(
  _ good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  guard let processes = good.processes, let basis = regime.topic(.minimalOperations) else {
    return .met
  }
  let minimal = regime.words.words(.processes, that: .minimal)
  let outcome = Outcome(
    processes.contains { process in !minimal.contains { $0.name == process.rawValue } })
  log.record {
    Finding(
      "origin.operations",
      "more was done than " + minimal.map { $0.title }.joined(separator: ", "), outcome,
      basis.weakened(
        by: outcome == .met
          ? [] : minimal.filter { word in processes.contains { $0.rawValue == word.name } }),
      figures: [
        .init(
          "processes",
          processes.isEmpty ? "none" : processes.map { $0.rawValue }.joined(separator: ", "))
      ])
  }
  return outcome
}

/// Asks whether a good that underwent no more than minimal operations keeps the origin it came with.
///
/// Source: article 31(2) of ATIGA, the basis of back-to-back proofs.
func examineRetained<Log: Recorder>(
  _ good: Good, madeIn exporter: Country, under regime: Regime, _ log: inout Log
) -> Outcome {
  var outcome = Outcome(good.materials?.isEmpty == false)
  var missing: [String] = []
  if good.materials == nil {
    outcome = .unknown
    missing.append("good.materials")
  }
  for (place, material) in (good.materials ?? []).enumerated() {
    let treatment = MaterialTreatment(of: material, under: regime)
    guard treatment.countsInClassification != .notMet else { continue }
    let counts = CumulationShare(of: material, madeIn: exporter, under: regime)
    outcome = outcome.and(Bounds(counts.share.low, counts.share.high).reaches(.whole))
    if let fact = counts.missing {
      missing.append("good.materials[\(place)].\(fact.rawValue)")
    }
  }
  log.record {
    Finding(
      "origin.retained", "the good keeps the origin with which it came, by its proof", outcome,
      regime.topic(.minimalOperations), missing: outcome == .unknown ? missing : [])
  }
  return outcome
}
