/// Asks whether more than minimal operations were done, which alone do not confer origin.
///
/// A producer who names no process is taken to have made the good, unless a material is of the good's own
/// subheading, so that it may have been packed only.
/// Source: article 31(1) of ATIGA.
func examineOperations<Log: Recorder>(
  _ good: Good, under regime: Regime, _ log: inout Log
) -> Outcome {
  guard let basis = regime.topic(.minimalOperations) else { return .met }
  guard let processes = good.processes else {
    guard good.hasMaterialOfItsOwnSubheading else { return .met }
    log.record {
      Finding(
        "origin.operations",
        "more was done than minimal operations to a material of the good's own subheading",
        .unknown,
        basis, missing: ["good.processes"])
    }
    return .unknown
  }
  let minimal = regime.words.words(.processes, that: .minimal)
  let outcome = Outcome(
    processes.contains { process in !minimal.contains { $0.name == process.rawValue } })
  log.record {
    Finding(
      "origin.operations",
      "more was done than " + minimal.map(\.title).joined(separator: ", "), outcome,
      basis.weakened(
        by: outcome == .met
          ? [] : minimal.filter { word in processes.contains { $0.rawValue == word.name } }),
      figures: [
        .init(
          "processes",
          processes.isEmpty ? "none" : processes.map(\.rawValue).joined(separator: ", "))
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

extension Good {
  /// Whether a material is classified in the subheading of the good, as far as codes are told.
  fileprivate var hasMaterialOfItsOwnSubheading: Bool {
    guard let own = code?.prefix(6) else { return false }
    return materials?.contains { $0.code?.prefix(6) == own && $0.role.isOfTheGood } ?? false
  }
}
