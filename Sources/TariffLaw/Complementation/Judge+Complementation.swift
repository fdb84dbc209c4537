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
        "scheme.direction", "\(claim.to.name) grants to \(claim.from.name)", grant,
        terms.words(.grants)?.basis)
    }
    parties = grant
  }
  steps.append((.parties, parties))
  if !terms.mayHold(claim.code) {
    steps.append((.concession, .notMet))
    log.record {
      let chapters = terms.words(.chapters)
      return Finding(
        "concession.products", "the good is a product of \(terms.scheme.id)", .notMet,
        chapters?.basis,
        figures: [
          .init("code", "\(claim.code)"),
          .init("chapters", chapters?.value.joined(separator: " ") ?? ""),
        ])
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
  steps.append((.concession, Outcome(isExcluded != true)))
  log.record {
    let list = claim.importer?.list.map { [Finding.Figure("list", $0.rawValue)] } ?? []
    return Finding(
      "concession",
      isExcluded == true
        ? "the product is not on a list that leaves the scheme"
        : "\(claim.to.name) grants a preference on \(claim.code)",
      Outcome(isExcluded != true),
      isExcluded == true ? terms.exclusion : terms.benefit(into: claim.to)?.basis,
      figures: [.init("rate", rate.rate?.description ?? rate.bounds?.text ?? granted.text)] + list)
  }
  return (steps, rate)
}

extension SchemeTerms {
  /// The lists whose products have no benefit.
  var exclusionLists: String? {
    words(.listsExcluded)?.value.joined(separator: " ")
  }

  /// The basis on which products of some lists have no benefit.
  var exclusion: Basis? {
    words(.listsExcluded)?.basis
  }
}

extension Benefit {
  /// The figures of what is granted.
  var text: String {
    switch self {
    case .rate(let least, let most): Bounds(least, most).text
    case .margin(let least, let most): "MFN less \(Bounds(least, most).text)"
    }
  }
}
