extension Caveat {
  /// What an answer leans on by a basis that is not official or was assumed; `nil` by any other.
  ///
  /// - Parameters:
  ///   - basis: The basis.
  ///   - question: The question that rests on it, which is told where it has no note.
  init?(leaningOn basis: Basis, of question: Finding.Question?) {
    guard basis.evidence != .official || basis.isAssumed else { return nil }
    let told: Told =
      basis.note.map(Told.note) ?? question.map(Told.question) ?? .note(.text(""))
    self.init(
      id: basis.name,
      statement: basis.isAssumed ? .assumed(told) : .leaning(on: told, doubt: basis.doubt),
      evidence: basis.isAssumed ? .unconfirmed : basis.evidence)
  }
}

/// What a claim states of the tariffs of the two countries that is not used, since another rate is held of the day.
func unusedTariffs(
  _ claim: Claim, _ law: ApplicableLaw, mfn: LineRate, preferential: LineRate?
) -> [Caveat] {
  let isGeneral = law.rateRegime?.exporterTariffReading?.value == .mostFavouredNation
  let exporters = LineRate(
    of: claim.code, in: isGeneral ? law.exporterMFNLines : law.exporterLines, for: claim.to,
    edition: claim.good.edition)
  return unusedRates(
    claim, mfn: mfn, preferential: preferential,
    exporters: law.rateRegime?.exporterTariffCeiling == nil ? nil : exporters,
    isGeneral: isGeneral)
    + unusedLists(claim, law, preferential: preferential)
}

/// Lists that are stated beside a rate that is held, and on which no line can have it.
private func unusedLists(
  _ claim: Claim, _ law: ApplicableLaw, preferential: LineRate?
) -> [Caveat] {
  guard let regime = law.rateRegime, let list = claim.importer?.list, let preferential,
    preferential.source == .schedule || preferential.source == .observation,
    let held = preferential.bounds?.exact
  else { return [] }
  let most = claim.importer?.mostOfList(of: claim.to, on: claim.code, under: regime)
  guard regime.excludedLists.contains(list) || most.map({ $0.value < held }) == true
  else { return [] }
  return [
    Caveat(
      id: "importer.list", statement: .listNotUsed(list.rawValue, held: held),
      evidence: .unconfirmed)
  ]
}

private func unusedRates(
  _ claim: Claim, mfn: LineRate, preferential: LineRate?, exporters: LineRate?, isGeneral: Bool
) -> [Caveat] {
  func caveat(_ fact: String, _ stated: Percentage?, _ rate: LineRate?) -> Caveat? {
    guard let stated, let rate, rate.source == .schedule || rate.source == .observation,
      let held = rate.bounds?.exact, held != stated
    else { return nil }
    return Caveat(
      id: fact, statement: .notUsed(fact: fact, stated: stated, held: held), evidence: .unconfirmed)
  }
  return [
    caveat("importer.mfn", claim.importer?.mfn, mfn),
    caveat("importer.rate", claim.importer?.rate, preferential),
    isGeneral
      ? caveat("exporter.mfn", claim.exporter?.mfn, exporters)
      : caveat("exporter.rate", claim.exporter?.rate, exporters),
  ].compactMap { $0 }
}

/// What an answer takes from a claim that no step rests on: the MFN rate, and the list of the exporting country by
/// which the commitments of that country cap its tariff, or do not.
func claimedTariffs(_ claim: Claim, _ law: ApplicableLaw, mfn: LineRate) -> [Caveat] {
  var bases: [Basis] = []
  if mfn.source == .claimant { bases.append(claimed("importer.mfn", nil, .generalRate)) }
  let lines = LineRate(
    of: claim.code, in: law.exporterLines, for: claim.to, edition: claim.good.edition)
  if let regime = law.rateRegime, regime.exporterTariffCeiling != nil, regime.exchangeRule == nil,
    regime.exporterTariffReading?.value != .mostFavouredNation,
    claim.exporter?.list != nil, claim.exporter?.rate == nil, lines.source != .schedule,
    law.publishedRates.rate(of: claim.code, claim.from, on: claim.on) == nil
  {
    bases.append(claimed("exporter.list", nil, .exporterList))
  }
  return caveats(of: bases)
}

/// What findings lean on that is not official or was assumed, each once.
func caveats(of findings: [Finding]) -> [Caveat] {
  var all: [Caveat] = []
  var told: Set<String> = []
  func visit(_ finding: Finding) {
    if let basis = finding.basis { all.add(basis, of: finding.question, &told) }
    finding.premises.forEach(visit)
  }
  findings.forEach(visit)
  return all
}

/// What an answer leans on by some bases that no finding asks about, each once.
func caveats(of bases: [Basis]) -> [Caveat] {
  var all: [Caveat] = []
  var told: Set<String> = []
  for basis in bases { all.add(basis, of: nil, &told) }
  return all
}

extension [Caveat] {
  fileprivate mutating func add(
    _ basis: Basis, of question: Finding.Question?, _ told: inout Set<String>
  ) {
    guard !told.contains(basis.name), let caveat = Caveat(leaningOn: basis, of: question)
    else { return }
    told.insert(basis.name)
    append(caveat)
  }
}
