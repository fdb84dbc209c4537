/// Asks whether the scheme is in force, and whether both countries take part in it: the exporter on the day of
/// shipment, whose rules of origin apply, the importer on that of the declaration.
func examineParties<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, _ log: inout Log
) -> Outcome {
  guard let regime = law.rateRegime else {
    let isDoubtful = law.schemeEnd.map { claim.on > $0.value && $0.basis.isUnconfirmed } ?? false
    let outcome: Outcome =
      law.schemeDays.contains(claim.on) || isDoubtful ? .unknown : .notMet
    log.record {
      Finding(
        .scheme(law.schemeDays == .always ? .law(law.scheme) : .inForce(law.scheme, on: claim.on)),
        outcome, law.schemeEnd.flatMap { claim.on > $0.value ? $0.basis : nil },
        figures: law.schemeDays == .always
          ? [] : [.init(.inForce, .days(law.schemeDays))],
        missing: isDoubtful ? law.schemeEnd.map { ["assume.\($0.basis.name)"] } ?? [] : [])
    }
    return outcome
  }
  // That it was in force rests on an end that nobody has seen.
  if let end = law.schemeEnd, end.basis.isUnconfirmed || end.basis.isAssumed {
    log.record {
      Finding(
        .scheme(.inForce(law.scheme, on: claim.on)), .met, end.basis,
        figures: [.init(.inForce, .days(law.schemeDays))])
    }
  }
  let shipped = law.originRegime ?? regime
  let isBefore = law.schemeDays.from.map { claim.originDay < $0 } ?? false
  let exporter = shipped.membership(of: claim.from) != nil && !isBefore
  let importer = regime.membership(of: claim.to) != nil
  var outcome = Outcome(exporter && importer && claim.from != claim.to)
  var missing = ["proof.shipped"]
  let doubt = shipped.doubtfulMembers[claim.from] ?? regime.doubtfulMembers[claim.to]
  let isOpen =
    (exporter || shipped.doubtfulMembers[claim.from] != nil)
    && (importer || regime.doubtfulMembers[claim.to] != nil) && claim.from != claim.to
  if let doubt, isOpen { (outcome, missing) = (.unknown, ["assume.\(doubt.name)"]) }
  // Where the day of shipment is not said, the exporter may have come in since.
  let wasMember = law.earlierRegime?.membership(of: claim.from) != nil
  if let last = law.transitionFrom, outcome == .met {
    let kept: Outcome = claim.proof?.issued == nil ? .unknown : .met
    if kept == .unknown { (outcome, missing) = (.unknown, ["proof.issued"]) }
    log.record {
      Finding(
        .scheme(.transition(law.scheme, last: last)), kept, regime.topic(.transition),
        missing: kept == .unknown ? missing : [])
    }
  }
  if outcome == .met, law.eveOfChange(for: claim) != nil, !wasMember { outcome = .unknown }
  log.record {
    let isOneDay = claim.originDay == claim.on || law.originRegime == nil && !isBefore
    let asked: Finding.Question.Scheme =
      claim.from == claim.to
      ? .twoMembers(of: law.scheme)
      : .members(
        claim.from, claim.to, of: law.scheme,
        on: isOneDay ? [claim.on] : [claim.originDay, claim.on])
    return Finding(
      .scheme(asked), outcome,
      isOpen
        ? doubt ?? basis(of: claim, in: regime, shipped) : basis(of: claim, in: regime, shipped),
      figures: [
        .init(.from, .member(claim.from, part(of: claim.from, exporter, in: shipped))),
        .init(.to, .member(claim.to, part(of: claim.to, importer, in: regime))),
      ], missing: outcome == .unknown ? missing : [])
  }
  return outcome
}

private func part(
  of country: Country, _ takesPart: Bool, in regime: Regime
) -> Finding.Value.Standing {
  takesPart ? .member : regime.doubtfulMembers[country] == nil ? .notMember : .notKnown
}

/// The provision on members, or the membership of the two that is known worse than it.
private func basis(of claim: Claim, in regime: Regime, _ shipped: Regime) -> Basis? {
  let topic = regime.topic(.members)
  let taking = [shipped.membership(of: claim.from), regime.membership(of: claim.to)].compactMap {
    $0
  }
  guard let weakest = taking.max(by: { $0.known.weakerEvidence < $1.known.weakerEvidence }),
    weakest.known.weakerEvidence > topic?.evidence ?? .official
  else { return topic }
  return Basis(
    name: "\(regime.scheme.name.lowercased()).member.\(weakest.country)",
    citation: topic?.citation ?? Citation(regime.scheme.name, "members"), known: weakest.known,
    note: .member(weakest.country, of: regime.scheme, weakest.days))
}
