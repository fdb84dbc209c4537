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
      .exporterTariff(.list(claim.from)), isIncluded,
      stated?.list == nil || basis.isAssumed
        ? basis : claimed("exporter.list", basis.citation, .exporterList),
      figures: [.init(.list, .name(orNotSaid: stated?.list?.rawValue))],
      missing: isIncluded != .unknown
        ? [] : [stated?.list == nil ? "exporter.list" : "exporter.rate"])
  }
  log.record {
    Finding(
      .exporterTariff(.rates(claim.from, atMost: ceiling.value)), earns,
      rate == nil || ceiling.basis.isAssumed
        ? ceiling.basis : claimed("exporter.rate", ceiling.basis.citation, .exporterTariff),
      figures: [
        .init(.exporterRate, .percentage(orNotSaid: rate)),
        .init(
          .importerRate, importerRate.bounds.map(Finding.Value.percentages) ?? .absent(.notKnown)),
        .init(.ceiling, .percentage(ceiling.value)),
      ], missing: earns != .unknown ? [] : [rate == nil ? "exporter.rate" : "importer.rate"])
  }
  let outcome = isIncluded.and(earns)
  log.end { premises in
    Finding(
      .exporterTariff(.exchanged(claim.from, claim.to)), outcome, basis, premises: premises)
  }
  return outcome
}
