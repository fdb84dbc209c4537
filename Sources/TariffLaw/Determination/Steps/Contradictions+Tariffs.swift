/// Rates that are stated beside lists whose lines cannot have them by now, of the importer or of the exporter,
/// lists that cannot hold the good, and lists that the member does not have.
///
/// Where a schedule is held neither is used, so that they contradict nothing.
func contradictions(inTariffsOf claim: Claim, _ law: ApplicableLaw) -> [Contradiction] {
  guard let regime = law.rateRegime else { return [] }
  func contradiction(
    _ key: String, _ tariff: StatedTariff?, of country: Country, for other: Country,
    in lines: TariffSchedule?
  ) -> Contradiction? {
    guard let rate = tariff?.rate, let list = tariff?.list,
      let most = tariff?.mostOfList(of: country, on: claim.code, under: regime), rate > most.value,
      LineRate(of: claim.code, in: lines, for: other, edition: claim.good.edition).source
        != .schedule
    else { return nil }
    return Contradiction(
      .rateOfList(list.rawValue, atMost: most.value), "\(key).rate", "\(key).list",
      figures: [.init(.rate, .percentage(rate)), .init(.list, .name(list.rawValue))], most.basis)
  }
  func stranger(_ key: String, _ tariff: StatedTariff?) -> Contradiction? {
    guard let list = tariff?.list, let goods = regime.listGoods[list.rawValue.lowercased()],
      !goods.value.contains(where: { CodeRange($0).overlaps(claim.code) })
    else { return nil }
    return Contradiction(
      .goodOfList(list.rawValue), "\(key).list", "good.code",
      figures: [.init(.code, .code(claim.code)), .init(.list, .name(list.rawValue))], goods.basis)
  }
  func foreign(
    _ key: String, _ tariff: StatedTariff?, of country: Country, _ said: Finding.Figure.Name
  ) -> Contradiction? {
    guard let list = tariff?.list, let member = regime.membership(of: country),
      let members = regime.listMembers[list.rawValue.lowercased()],
      !members.value.contains(country.description), !members.value.contains(member.group)
    else { return nil }
    return Contradiction(
      .memberOfList(list.rawValue), "\(key).list", said.rawValue,
      figures: [.init(said, .country(country)), .init(.list, .name(list.rawValue))],
      members.basis)
  }
  return [
    foreign("importer", claim.importer, of: claim.to, .to),
    foreign("exporter", claim.exporter, of: claim.from, .from),
    contradiction(
      "importer", claim.importer, of: claim.to, for: claim.from, in: law.importerLines),
    contradiction(
      "exporter", claim.exporter, of: claim.from, for: claim.to, in: law.exporterLines),
    stranger("importer", claim.importer), stranger("exporter", claim.exporter),
    otherThanHeld(claim, law, under: regime),
  ].compactMap { $0 }
}

/// A rate of the exporter that is stated where another was published for a part of the code.
///
/// A schedule that withholds a line from all says nothing of the tariff on it.
private func otherThanHeld(
  _ claim: Claim, _ law: ApplicableLaw, under regime: Regime
) -> Contradiction? {
  guard regime.exporterTariffCeiling != nil,
    regime.exporterTariffReading?.value != .mostFavouredNation, let stated = claim.exporter?.rate
  else { return nil }
  let held = LineRate(
    of: claim.code, in: law.exporterLines, for: claim.to, edition: claim.good.edition)
  guard held.source != .schedule else { return nil }
  let published = law.publishedRates.rates(touching: claim.code, claim.from, on: claim.on)
  guard let part = published.first(where: { $0.part != nil && $0.codes.contains(claim.code) }),
    let bounds = LineRate(observed: part, for: claim.to).bounds, bounds != Bounds(stated)
  else { return nil }
  return Contradiction(
    .rateHeld(claim.from), "exporter.rate", nil,
    figures: [
      .init(.rate, .percentage(stated)), .init(.publishedForAPart, .percentages(bounds)),
    ], regime.exporterTariffCeiling.map { part.basis.citing($0.basis.citation) })
}

extension StatedTariff {
  /// The highest rate that a line of the list which is stated can have by now; `nil` if none was read.
  func mostOfList(
    of country: Country, on code: HSCode, under regime: Regime
  ) -> Lawful<Percentage>? {
    guard let list, let member = regime.membership(of: country) else { return nil }
    let name = list.rawValue.lowercased()
    return regime.listRates["\(name).\(member.group)"]
      ?? regime.listRateCeilings["\(name).\(country)"]
      ?? regime.listRateCeilings["\(name).\(member.group)"]
      ?? regime.envelope(of: country, on: code, in: list)
  }
}
