/// Asks whether an approval covers the goods of a claim, and what the importing country grants under it.
///
/// - Returns: The outcome, and the act's benefit where one approval fits or may fit.
func examineApproval<Log: Recorder>(
  _ claim: Claim, _ terms: SchemeTerms, among registry: [Approval], _ log: inout Log
) -> (outcome: Outcome, benefit: Benefit?) {
  let scheme = terms.scheme.id
  let stated = claim.approvals.indices.filter { claim.approvals[$0].scheme == scheme }
  let basis = terms.requirement(.approval)
  guard !stated.isEmpty else {
    log.record {
      Finding(
        "approval", "an approval under \(scheme) is named", .unknown, basis,
        missing: ["approvals"])
    }
    return (.unknown, nil)
  }
  log.begin()
  var best: (outcome: Outcome, benefit: Benefit?) = (.notMet, nil)
  for place in stated {
    let found = examine(
      claim.approvals[place], at: place, of: claim, terms, among: registry, &log)
    if best.outcome.or(found.outcome) != best.outcome || best.benefit == nil { best = found }
  }
  log.end { premises in
    Finding(
      "approval", "an approval under \(scheme) covers the goods", best.outcome, basis,
      premises: premises)
  }
  return best
}

/// Asks of one approval that a claim names.
private func examine<Log: Recorder>(
  _ stated: ApprovalClaim, at place: Int, of claim: Claim, _ terms: SchemeTerms,
  among registry: [Approval], _ log: inout Log
) -> (outcome: Outcome, benefit: Benefit?) {
  let approval = registry.first { approval in
    if let name = stated.certificate { return approval.isNamed(name) }
    guard let brand = stated.brand else { return false }
    return Approval.matches(brand, [approval.brand]) && approval.covers(claim, stated) != .notMet
  }
  guard let approval else {
    if let later = stated.certificate.flatMap({
      Approval.reissue(of: $0, in: registry, on: claim.on)
    }) {
      log.record {
        Finding(
          "approval.void", "it was not issued again as \(later.name)", .notMet,
          terms.topic(.reissue))
      }
      return (.notMet, nil)
    }
    log.record {
      let name = stated.certificate ?? stated.brand
      let held = registry.filter { approval in
        stated.brand.map { Approval.matches($0, [approval.brand]) } ?? false
      }
      return Finding(
        "approval.held",
        name.map { "approval \($0) is in the registry, for the part and the direction" }
          ?? "the approval is named, by its certificate or its brand", .unknown, nil,
        figures: held.map { .init($0.name, $0.words(going: claim)) },
        missing: ["approvals[\(place)].certificate"])
    }
    return (.unknown, nil)
  }
  var asking = ApprovalQuestions(approval, stated, place, claim, terms)
  log.begin()
  let outcome = asking.answer(among: registry, &log)
  log.end { premises in
    Finding(
      "approval.fits", "\(approval.name) covers the goods", outcome,
      Basis(
        name: "approval \(approval.name)", citation: Citation("approval", approval.name),
        known: approval, note: approval.note ?? "known from \(approval.source)"),
      premises: premises)
  }
  return (outcome, asking.benefit)
}

extension Approval {
  /// Whether one of its parts may be the good of a claim: by direction, name and model.
  func covers(_ claim: Claim, _ stated: ApprovalClaim) -> Outcome {
    parts(going: claim).reduce(parts.isEmpty ? .unknown : .notMet) { all, part in
      all.or(part.isMeant(by: stated.part, code: claim.code))
    }
  }

  /// Its parts that go as the claim's goods do, in words.
  fileprivate func words(going claim: Claim) -> String {
    let names = parts(going: claim).map(\.name)
    if !papersAreHeld { return "papers not held" }
    return names.isEmpty
      ? "nothing from \(claim.from) to \(claim.to)" : names.joined(separator: ", ")
  }

  /// Its parts that go from the claim's exporter to its importer, or may.
  func parts(going claim: Claim) -> [Part] {
    parts.filter { part in
      (part.from.isEmpty || part.from.contains(claim.from))
        && (part.to.isEmpty || part.to.contains(claim.to))
    }
  }
}

extension Approval.Part {
  /// Whether a part as claimants call it, of a code, is this one.
  func isMeant(by name: String?, code: HSCode) -> Outcome {
    if !codes.isEmpty, !codes.contains(where: { $0.contains(code) }) {
      return codes.contains { code.contains($0) } ? .unknown : .notMet
    }
    guard let name else { return .unknown }
    return Outcome(Approval.matches(name, [self.name]))
  }
}
