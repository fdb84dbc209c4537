/// Asks whether the importing member grants a preference on the line, and at what rate.
func examineConcession<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, mfn: LineRate, _ log: inout Log
) -> (outcome: Outcome, rate: LineRate) {
  let (rate, source) = preferentialRate(claim, law, mfn: mfn)
  let list = rate.source == .schedule ? nil : claim.importer?.list
  let excluded = list.flatMap { law.rateRegime?.excludedLists.contains($0) == true ? $0 : nil }
  let outcome = excluded == nil ? rate.isGranted : .notMet
  log.begin()
  if let list, let exclusion = law.rateRegime?.exclusion {
    log.record {
      Finding(
        "concession.list", "the good stands on no list without concessions",
        Outcome(excluded == nil), exclusion, figures: [.init("list", list.rawValue)])
    }
  }
  log.end { premises in
    let held = law.heldDays.map { $0.description }.joined(separator: "; ")
    let (says, missing): (String, [String]) =
      switch rate.source {
      case .schedule where rate.lineCount > 1:
        (
          "\(claim.to.name)'s \(rate.lineCount) lines below \(claim.code) grant a preference",
          ["good.code"]
        )
      case .schedule, .observation, .claimant, .commitment:
        ("\(claim.to.name) grants a preference on \(claim.code)", ["good.code"])
      case .notHeld:
        (
          "no \(law.scheme) schedule of \(claim.to.name) is held for \(claim.on)"
            + (held.isEmpty ? "" : " (held: \(held))"), ["importer.rate"]
        )
      case .noLine:
        ("\(claim.to.name)'s schedule has a line for \(claim.code)", ["importer.rate"])
      }
    return Finding(
      "concession", says, outcome, source ?? basis(of: rate, under: law.rateRegime),
      figures: [.init("rate", rate.rate?.description ?? rate.bounds?.text ?? "not known")]
        + (excluded.map { [.init("list", $0.rawValue)] } ?? [])
        + published(claim, law, besides: rate),
      missing: outcome == .unknown ? missing : [], premises: premises)
  }
  return (outcome, rate)
}

/// The rate of the line, as published, or as stated; with its source if it is a publication or commitment.
private func preferentialRate(
  _ claim: Claim, _ law: ApplicableLaw, mfn: LineRate
) -> (LineRate, source: Basis?) {
  let held = LineRate(
    of: claim.code, in: law.importerLines, for: claim.from, edition: claim.good.edition,
    mfn: mfn.bounds)
  guard held.source != .schedule else { return (held, nil) }
  let published = law.publishedRates.rate(of: claim.code, claim.to, on: claim.on)
  if let published {
    return (
      LineRate(
        observed: published, for: claim.from, mfn: mfn.bounds), published.basis
    )
  }
  if let stated = claim.importer?.rate { return (LineRate(stated: stated, .claimant), nil) }
  if let list = claim.importer?.list, let regime = law.rateRegime,
    let member = regime.membership(of: claim.to),
    let end = regime.listRates["\(list.rawValue.lowercased()).\(member.group)"]
  {
    return (LineRate(stated: end.value, .commitment), end.basis)
  }
  return (held, nil)
}

private func basis(of rate: LineRate, under regime: Regime?) -> Basis? {
  let grant = regime?.topic(.concession)
  guard rate.source == .claimant else { return grant }
  return Basis(
    name: "importer.rate", citation: grant?.citation ?? Citation("claim", "importer.rate"),
    evidence: .unconfirmed, note: "the importing country's rate is the claimant's figure")
}

/// Rates that were published for a part of the code, which the goods may or may not be.
private func published(
  _ claim: Claim, _ law: ApplicableLaw, besides rate: LineRate
) -> [Finding.Figure] {
  guard rate.source == .notHeld || rate.source == .noLine || rate.source == .claimant else {
    return []
  }
  return law.publishedRates.rates(touching: claim.code, claim.to, on: claim.on)
    .filter { $0.part != nil }
    .map { Finding.Figure("published_for_a_part", "\($0.rate) (\($0.part ?? ""); \($0.codes))") }
}
