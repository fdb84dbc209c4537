/// Judges a claim under a complementation scheme: who takes part, the approval, the rate, and origin.
func judgeComplementation<Log: Recorder>(
  _ claim: Claim, _ law: ApplicableLaw, _ terms: SchemeTerms, mfn: LineRate, _ log: inout Log
) -> (steps: [(Ruling.Step, Outcome)], rate: LineRate) {
  var steps: [(Ruling.Step, Outcome)] = []
  var parties = examineParties(claim, law, &log)
  let grant = terms.grants(from: claim.from, to: claim.to)
  if parties == .met, grant != .met {
    log.record {
      Finding(
        .scheme(.direction(from: claim.from, to: claim.to)), grant,
        terms.words(.grants)?.basis)
    }
    parties = grant
  }
  steps.append((.parties, parties))
  if let chapters = terms.words(.chapters) {
    let isHeld = terms.mayHold(claim.code)
    if !isHeld { steps.append((.concession, .notMet)) }
    if !isHeld || chapters.basis.evidence != .official || chapters.basis.isAssumed {
      log.record {
        Finding(
          .concession(.product(of: terms.scheme.id)), Outcome(isHeld), chapters.basis,
          figures: [
            .init(.code, .code(claim.code)),
            .init(
              .chapters,
              .row(
                chapters.value.filter { !isHeld || HSCode($0)?.contains(claim.code) == true }
                  .map(Finding.Value.name))),
          ])
      }
    }
  }
  var granted: Benefit?
  if terms.requirement(.approval) != nil {
    let approval = examineApproval(claim, terms, among: law.register, &log)
    steps.append((.approval, approval.outcome))
    granted = approval.benefit ?? terms.benefit(into: claim.to)?.value
  } else if let margin = claim.importer?.margin {
    granted = .margin(least: margin, most: margin)
  }
  guard let granted else {
    let (concession, rate) = examineConcession(claim, law, mfn: mfn, &log)
    steps.append((.concession, concession))
    return (steps, rate)
  }
  let rate = LineRate(granting: granted, mfn: mfn.bounds)
  let isExcluded = claim.importer?.list.map { law.rateRegime?.excludedLists.contains($0) == true }
  // A text that nobody has seen refuses nothing alone.
  let outcome: Outcome =
    isExcluded != true ? .met : terms.exclusion?.isUnconfirmed == true ? .unknown : .notMet
  steps.append((.concession, outcome))
  log.record {
    let list = claim.importer?.list.map { [Finding.Figure(.list, .name($0.rawValue))] } ?? []
    return Finding(
      .concession(
        isExcluded == true ? .leavesScheme : .granted(by: claim.to, on: claim.code)),
      outcome, isExcluded == true ? terms.exclusion : terms.benefit(into: claim.to)?.basis,
      figures: [.init(.rate, rate.figure(or: granted.figure))] + list,
      missing: outcome == .unknown ? terms.exclusion.map { ["assume.\($0.name)"] } ?? [] : [])
  }
  return (steps, rate)
}

extension SchemeTerms {
  /// The basis on which products of some lists have no benefit.
  var exclusion: Basis? {
    words(.listsExcluded)?.basis
  }
}

extension Benefit {
  /// The figures of what is granted.
  fileprivate var figure: Finding.Value {
    switch self {
    case .rate(let least, let most): .percentages(Bounds(least, most))
    case .margin(let least, let most): .belowMFN(Bounds(least, most))
    }
  }
}
