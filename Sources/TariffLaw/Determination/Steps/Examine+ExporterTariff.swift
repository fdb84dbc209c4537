/// Asks whether the exporting member's own tariff on the good is low enough to enjoy concessions.
///
/// Where no schedule of the exporter is held, the ceiling of its commitments is enough, except on a
/// line that it withholds.
func examineExporterTariff<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, importerRate: LineRate, _ log: inout Log
) -> Outcome {
  guard let regime = law.rateRegime, let ceiling = regime.exporterTariffCeiling else { return .met }
  if let exchange = regime.exchangeRule {
    return examineExchange(claim, regime, ceiling, exchange, importerRate: importerRate, &log)
  }
  let isGeneral = regime.exporterTariffReading?.value == .mostFavouredNation
  let held = LineRate(
    of: claim.code, in: isGeneral ? law.exporterMFNLines : law.exporterLines, for: claim.to,
    edition: claim.good.edition)
  let (bounds, ground) =
    isGeneral
    ? generalTariff(claim, held: held) : exporterTariff(claim, law, regime, held: held)
  let outcome = bounds?.staysWithin(ceiling.value) ?? .unknown
  // Which of its tariffs is meant refuses where that of a publication, or the claimant's word, is too high.
  if outcome == .notMet, let reading = regime.exporterTariffReading, ground.isOfOneRate {
    log.record { Finding(.exporterTariff(.meant(claim.from)), .met, reading.basis) }
  }
  log.record {
    Finding(
      .exporterTariff(.ceiling(claim.from, atMost: ceiling.value)), outcome,
      ceiling.basis.isAssumed
        ? ceiling.basis
        : ground.basis(claim, regime)?.citing(ceiling.basis.citation) ?? ceiling.basis,
      figures: [
        .init(.tariff, bounds.map(Finding.Value.percentages) ?? .absent(.notKnown)),
        .init(.ceiling, .percentage(ceiling.value)), .init(.source, .tariffSource(ground.source)),
      ], missing: outcome == .unknown ? [isGeneral ? "exporter.mfn" : "exporter.rate"] : [])
  }
  return outcome.and(examineReExport(claim, law, regime, &log))
}

/// Asks whether it is the re-exporting member's tariff that counts, of goods that keep another member's origin.
private func examineReExport<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard let reading = regime.reExportTariff, claim.isReExport(under: law.originRegime ?? regime)
  else { return .met }
  let outcome: Outcome = reading.value == .unknown ? .unknown : .met
  log.record {
    Finding(
      .exporterTariff(.reExporter(claim.from)), outcome, reading.basis,
      missing: outcome == .met ? [] : ["assume.\(reading.basis.name)"])
  }
  return outcome
}

/// From what the exporting member's tariff is known, or why it is not.
private enum TariffGround {
  /// Its schedule.
  case schedule
  /// Its rate as it was published singly.
  case observation(RateObservation)
  /// The claimant's word.
  case claimant
  /// Nothing, since it withholds the line from all.
  case withheld
  /// The ceiling of its commitments.
  case commitments(Lawful<Percentage>)
  /// Nothing.
  case nothing

  var source: Finding.Value.TariffSource {
    switch self {
    case .schedule: .schedule
    case .observation(let rate): .published(part: rate.part)
    case .claimant: .claim
    case .withheld: .withheld
    case .commitments: .commitments
    case .nothing: .nothing
    }
  }

  /// Whether it is a rate of the line that is no schedule's.
  var isOfOneRate: Bool {
    switch self {
    case .observation, .claimant: true
    case .schedule, .withheld, .commitments, .nothing: false
    }
  }

  func basis(_ claim: Claim, _ regime: Regime) -> Basis? {
    let reading = regime.exporterTariffReading?.basis
    switch self {
    case .schedule, .withheld, .nothing: return reading
    case .observation(let rate): return rate.basis
    case .claimant where reading?.isAssumed == true: return reading
    case .claimant:
      return Basis(
        name: "exporter.rate", citation: Citation("claim", "exporter.rate"),
        evidence: .unconfirmed, note: .claimed(.exporterTariff))
    case .commitments(let envelope):
      return Basis(
        name: reading?.name ?? envelope.basis.name, citation: envelope.basis.citation,
        evidence: max(envelope.basis.evidence, reading?.evidence ?? .official),
        note: .commitments(claim.from, atMost: envelope.value),
        isAssumed: envelope.basis.isAssumed)
    }
  }
}

/// The rate for all that enjoy most-favoured-nation treatment, which no commitment caps.
private func generalTariff(
  _ claim: Claim, held: LineRate
) -> (Bounds<Percentage>?, TariffGround) {
  if held.source == .schedule { return (held.bounds, .schedule) }
  if let stated = claim.exporter?.mfn { return (Bounds(stated), .claimant) }
  return (nil, .nothing)
}

private func exporterTariff(
  _ claim: Claim, _ law: ApplicableLaw, _ regime: Regime, held: LineRate
) -> (Bounds<Percentage>?, TariffGround) {
  if let bounds = held.bounds, held.isGranted == .met { return (bounds, .schedule) }
  if let rate = law.publishedRates.rate(of: claim.code, claim.from, on: claim.on),
    let bounds = LineRate(observed: rate, for: claim.to).bounds
  {
    return (bounds, .observation(rate))
  }
  if let stated = claim.exporter?.rate {
    // Of a rate and a list whose lines can have no such rate one is wrong.
    let most = claim.exporter?.mostOfList(of: claim.from, on: claim.code, under: regime)
    return (most.map { Bounds(min($0.value, stated), stated) } ?? Bounds(stated), .claimant)
  }
  if held.rate == .notOffered || held.rate == .noPreference { return (nil, .withheld) }
  if held.source == .schedule { return (nil, .schedule) }
  // What was published of a part of the line goes before the claimant's word on its list.
  let touching = law.publishedRates.rates(touching: claim.code, claim.from, on: claim.on)
  if let rate = touching.first(where: { $0.part != nil && $0.codes.contains(claim.code) }),
    let bounds = LineRate(observed: rate, for: claim.to).bounds
  {
    return (bounds, .observation(rate))
  }
  if claim.exporter?.list.map(regime.excludedLists.contains) == true { return (nil, .withheld) }
  guard let envelope = regime.envelope(of: claim.from, on: claim.code, in: claim.exporter?.list)
  else { return (nil, .nothing) }
  return (Bounds(.zero, envelope.value), .commitments(envelope))
}
