/// Asks whether the product is exchanged: in the exporter's list, and at a rate that earns the concession.
///
/// At or below the ceiling the exporter's product enjoys the importer's rate whatever it is; above it, only
/// where the importer's rate is above it too. Source: CEPT Agreement, article 4(2).
func examineExchange<Log: Recorder>(
  _ claim: Claim, _ regime: Regime, _ ceiling: Lawful<Percentage>, _ basis: Basis,
  importerRate: LineRate, _ log: inout Log
) -> Outcome {
  let stated = claim.exporter
  let rate = stated?.rate
  let isIncluded: Outcome =
    if let list = stated?.list {
      regime.excludedLists.contains(list)
        ? .notMet : regime.includedLists.contains(list) || rate != nil ? .met : .unknown
    } else {
      rate == nil ? .unknown : .met
    }
  let isLow = rate.map { Outcome($0 <= ceiling.value) } ?? .unknown
  let isBothHigh = importerRate.bounds.map { bounds -> Outcome in
    bounds.low > ceiling.value ? .met : bounds.high <= ceiling.value ? .notMet : .unknown
  }
  let earns = isLow.or(isBothHigh ?? .unknown)
  log.begin()
  log.record {
    Finding(
      "exchange.list", "the product is in \(claim.from.name)'s list of products with concessions",
      isIncluded, basis, figures: [.init("list", stated?.list?.rawValue ?? "not said")],
      missing: isIncluded != .unknown
        ? [] : [stated?.list == nil ? "exporter.list" : "exporter.rate"])
  }
  log.record {
    Finding(
      "exchange.rate",
      "\(claim.from.name)'s own rate is at most \(ceiling.value) %, or both rates are above it",
      earns, ceiling.basis,
      figures: [
        .init("exporter_rate", rate?.description ?? "not said"),
        .init("importer_rate", importerRate.bounds?.text ?? "not known"),
        .init("ceiling", ceiling.value.description),
      ], missing: earns != .unknown ? [] : [rate == nil ? "exporter.rate" : "importer.rate"])
  }
  let outcome = isIncluded.and(earns)
  log.end { premises in
    Finding(
      "exporter_tariff", "the product is exchanged between \(claim.from.name) and \(claim.to.name)",
      outcome, basis, premises: premises)
  }
  return outcome
}
