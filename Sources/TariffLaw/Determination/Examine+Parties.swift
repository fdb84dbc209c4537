/// Asks whether the scheme is in force, and whether both countries take part in it: the exporter on the day of
/// shipment, whose rules of origin apply, the importer on that of the declaration.
func examineParties<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, _ log: inout Log
) -> Outcome {
  guard let regime = law.rateRegime else {
    let outcome: Outcome = law.schemeDays.contains(claim.on) ? .unknown : .notMet
    log.record {
      Finding(
        "scheme.in_force",
        law.schemeDays == .always
          ? "the law of \(law.scheme) is held" : "\(law.scheme) gives preference on \(claim.on)",
        outcome, nil,
        figures: law.schemeDays == .always
          ? [] : [.init("in_force", law.schemeDays.description)])
    }
    return outcome
  }
  let shipped = law.originRegime ?? regime
  let exporter = shipped.membership(of: claim.from) != nil
  let importer = regime.membership(of: claim.to) != nil
  let outcome = Outcome(exporter && importer && claim.from != claim.to)
  log.record {
    let says =
      claim.from == claim.to
      ? "exporter and importer are two members of \(law.scheme)"
      : "\(claim.from.name) and \(claim.to.name) are members of \(law.scheme) on "
        + (claim.originDay == claim.on || law.originRegime == nil
          ? "\(claim.on)" : "\(claim.originDay) and \(claim.on)")
    return Finding(
      "scheme.parties", says, outcome, basis(of: claim, in: regime, shipped),
      figures: [
        .init("from", "\(claim.from): \(exporter ? "member" : "not a member")"),
        .init("to", "\(claim.to): \(importer ? "member" : "not a member")"),
      ])
  }
  return outcome
}

/// The provision on members, or the membership of the two that is known worse than it.
private func basis(of claim: Claim, in regime: Regime, _ shipped: Regime) -> Basis? {
  let topic = regime.topic(.members)
  let taking = [shipped.membership(of: claim.from), regime.membership(of: claim.to)].compactMap(
    \.self)
  guard let weakest = taking.max(by: { $0.known.weakerEvidence < $1.known.weakerEvidence }),
    weakest.known.weakerEvidence > topic?.evidence ?? .official
  else { return topic }
  return Basis(
    name: "\(regime.scheme.name.lowercased()).member.\(weakest.country)",
    citation: topic?.citation ?? Citation(regime.scheme.name, "members"), known: weakest.known,
    note: "\(weakest.country.name) is taken to be a member of \(regime.scheme) (\(weakest.days))")
}
