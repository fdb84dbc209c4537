/// Asks whether an approval covers the goods of a claim, and what the importing country grants under it.
///
/// The claimant may rely on any that the claim names; of benefits that differ the better one is due.
///
/// - Returns: The outcome, and the act's benefit where one approval fits or may fit.
func examineApproval<Log: Recorder>(
  _ claim: Claim, _ terms: SchemeTerms, among register: LawIndex<Approval.Name, Approval>,
  _ log: inout Log
) -> (outcome: Outcome, benefit: Benefit?) {
  let scheme = terms.scheme.id
  let stated = claim.approvals.indices.filter { claim.approvals[$0].scheme == scheme }
  let basis = terms.requirement(.approval)
  guard !stated.isEmpty else {
    log.record {
      Finding(
        .approval(.named(scheme)), .unknown, basis, missing: ["approvals"])
    }
    return (.unknown, nil)
  }
  log.begin()
  let found = stated.map { place in
    examine(claim.approvals[place], at: place, of: claim, terms, among: register, &log)
  }
  let outcome = found.map { $0.outcome }.reduce(Outcome.notMet) { $0.or($1) }
  log.end { premises in
    Finding(
      .approval(.covers(scheme)), outcome, basis, premises: premises)
  }
  return (outcome, Benefit.best(found.filter { $0.outcome == outcome }.map { $0.benefit }))
}

/// Asks of one approval that a claim names.
private func examine<Log: Recorder>(
  _ stated: ApprovalClaim, at place: Int, of claim: Claim, _ terms: SchemeTerms,
  among register: LawIndex<Approval.Name, Approval>, _ log: inout Log
) -> (outcome: Outcome, benefit: Benefit?) {
  let meant = register.meant(by: stated, of: claim)
  guard meant.count == 1, let approval = meant.first else {
    if let later = stated.certificate.flatMap({
      register.reissue(of: $0, held: nil, on: claim.on)
    }) {
      // A certificate that is void on the day contradicts it: which of them is right is asked.
      log.record {
        Finding(
          .approval(.void(reissuedAs: later.name)), .unknown, terms.topic(.reissue),
          missing: ["approvals[\(place)].certificate"])
      }
      return (.unknown, nil)
    }
    log.record {
      let name = stated.certificate ?? stated.brand
      let held = register.values.filter { approval in
        stated.brand.map { Approval.matches($0, [approval.brand]) } ?? false
      }
      return Finding(
        .approval(
          name.map { meant.isEmpty ? .inRegistry($0) : .oneOf($0, count: meant.count) }
            ?? .isNamed), .unknown, nil,
        figures: (meant.isEmpty ? held : meant).map {
          .init(.approval, of: $0.name, $0.figure(going: claim))
        },
        missing: [
          "approvals[\(place)]."
            + (meant.count > 1 && stated.part == nil ? "part" : "certificate")
        ])
    }
    return (.unknown, nil)
  }
  var asking = ApprovalQuestions(approval, stated, place, claim, terms)
  log.begin()
  let answer = asking.answer(among: register.values, &log)
  // Of a certificate and the brand of another one is wrong, so that another certificate may be meant.
  let isDisputed = stated.brand.map { Approval.matches($0, [approval.brand]) } == false
  let outcome = answer == .notMet && isDisputed ? .unknown : answer
  log.end { premises in
    Finding(
      .approval(.fits(approval.name)), outcome,
      Basis(
        name: "approval \(approval.name)", citation: Citation("approval", approval.name),
        known: approval,
        note: approval.note.map(Basis.Note.text) ?? .approvalSource(approval.source)),
      missing: outcome == answer
        ? [] : ["approvals[\(place)].certificate", "approvals[\(place)].brand"],
      premises: premises)
  }
  return (outcome, asking.benefit)
}

extension LawIndex<Approval.Name, Approval> {
  /// The approvals that a claim may mean: that of the name, or those of the brand that may cover the goods.
  fileprivate func meant(by stated: ApprovalClaim, of claim: Claim) -> [Approval] {
    if let name = stated.certificate {
      return value(Approval.Name(name, under: stated.scheme), on: claim.on).map { [$0] } ?? []
    }
    guard let brand = stated.brand else { return [] }
    return values.filter {
      Approval.matches(brand, [$0.brand]) && $0.covers(claim, stated) != .notMet
    }
  }
}

extension Benefit {
  /// The best of some benefits; `nil` if one is not known, or which is the best cannot be told.
  fileprivate static func best(_ all: [Benefit?]) -> Benefit? {
    let known = all.compactMap { $0 }
    guard known.count == all.count else { return nil }
    return known.first { one in known.allSatisfy { one == $0 || one.isSurelyBetter(than: $0) } }
  }

  /// Whether the benefit is the better one wherever within their bounds both lie.
  private func isSurelyBetter(than other: Self) -> Bool {
    switch (self, other) {
    case (.rate(_, let most), .rate(let least, _)): most <= least
    case (.margin(let least, _), .margin(_, let most)): least >= most
    case (.rate, .margin), (.margin, .rate): false
    }
  }
}

extension Approval {
  /// Whether one of its parts may be the good of a claim: by direction, name and model.
  func covers(_ claim: Claim, _ stated: ApprovalClaim) -> Outcome {
    parts(going: claim).reduce(parts.isEmpty ? .unknown : .notMet) { all, part in
      all.or(part.isMeant(by: stated.part, code: claim.code))
    }
  }

  /// Its parts that go as the claim's goods do, or why none does.
  fileprivate func figure(going claim: Claim) -> Finding.Value {
    let names = parts(going: claim).map { $0.name }
    if !papersAreHeld { return .absent(.papersNotHeld) }
    return names.isEmpty
      ? .nothing(from: claim.from, to: claim.to) : .list(names.map(Finding.Value.name))
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
    isMeant(by: name).and(holds(code))
  }

  /// Whether a name is the part's.
  func isMeant(by name: String?) -> Outcome {
    name.map { Outcome(Approval.matches($0, [self.name])) } ?? .unknown
  }

  /// Whether goods of a code are the part.
  func holds(_ code: HSCode) -> Outcome {
    guard !codes.isEmpty, !codes.contains(where: { $0.contains(code) }) else { return .met }
    return codes.contains { code.contains($0) } ? .unknown : .notMet
  }
}
