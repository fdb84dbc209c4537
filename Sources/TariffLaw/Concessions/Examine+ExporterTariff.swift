/// Asks whether the exporting member's own tariff on the good is low enough to enjoy concessions.
///
/// Where no schedule of the exporter is held, the ceiling of its commitments is enough, except on a
/// line that it withholds.
func examineExporterTariff<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, importerRate: LineRate, _ log: inout Log
) -> Outcome {
  guard let regime = law.rateRegime, let ceiling = regime.exporterTariffCeiling else { return .met }
  if let exchange = regime.topic("exchange_rule") {
    return examineExchange(claim, regime, ceiling, exchange, importerRate: importerRate, &log)
  }
  let held = LineRate(of: claim.code, in: law.exporterLines, for: claim.to)
  let (bounds, ground, basis) = exporterTariff(claim, regime, held: held)
  let outcome = bounds?.staysWithin(ceiling.value) ?? .unknown
  log.record {
    Finding(
      "exporter_tariff",
      "\(claim.from.name)'s own tariff on the good is at most \(ceiling.value) %", outcome,
      basis.map { basis in
        Basis(
          name: basis.name, citation: ceiling.basis.citation, evidence: basis.evidence,
          note: basis.note, isAssumed: basis.isAssumed || ceiling.basis.isAssumed)
      } ?? ceiling.basis,
      figures: [
        .init("tariff", bounds?.text ?? "not known"), .init("ceiling", ceiling.value.description),
        .init("known_from", ground),
      ], missing: outcome == .unknown ? ["exporter.rate"] : [])
  }
  return outcome
}

private func exporterTariff(
  _ claim: Claim, _ regime: Regime, held: LineRate
) -> (Bounds<Percentage>?, ground: String, Basis?) {
  let reading = regime.exporterTariffReading
  if let bounds = held.bounds, held.isGranted == .met { return (bounds, "its schedule", reading) }
  if let stated = claim.exporter?.rate {
    let basis = Basis(
      name: "exporter.rate", citation: Citation("claim", "exporter.rate"), evidence: .unconfirmed,
      note: "the exporting country's tariff is the claimant's figure")
    return (Bounds(stated), "the claim", basis)
  }
  if held.rate == .notOffered || held.rate == .noPreference
    || claim.exporter?.list.map(regime.excludedLists.contains) == true
  {
    return (nil, "the exporter withholds the line", reading)
  }
  if held.source == .schedule { return (nil, "its schedule", reading) }
  guard let member = regime.membership(of: claim.from), let envelope = regime.envelope(of: member)
  else { return (nil, "nothing held", reading) }
  let basis = Basis(
    name: reading?.name ?? envelope.basis.name, citation: envelope.basis.citation,
    evidence: max(envelope.basis.evidence, reading?.evidence ?? .official),
    note: "no schedule of \(claim.from.name) is held; "
      + "its commitments cap its tariff at \(envelope.value) %",
    isAssumed: envelope.basis.isAssumed)
  return (Bounds(.zero, envelope.value), "its commitments", basis)
}
