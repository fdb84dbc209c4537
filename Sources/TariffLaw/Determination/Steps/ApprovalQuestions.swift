/// The questions by which an approval is held against a claim: brand, part, model, use, direction, company, day.
struct ApprovalQuestions {
  private let approval: Approval
  private let stated: ApprovalClaim
  private let place: Int
  private let claim: Claim
  private let terms: SchemeTerms
  /// What the importing country's act grants, if one applies or may.
  private(set) var benefit: Benefit?

  init(
    _ approval: Approval, _ stated: ApprovalClaim, _ place: Int, _ claim: Claim,
    _ terms: SchemeTerms
  ) {
    self.approval = approval
    self.stated = stated
    self.place = place
    self.claim = claim
    self.terms = terms
  }

  /// Asks all of them; one that fails shows which.
  mutating func answer<Log: Recorder>(among registry: [Approval], _ log: inout Log) -> Outcome {
    let later = Reissues(in: registry, ofCertificateOf: approval)
      .successor(of: approval, on: claim.on)
    if let later {
      log.record {
        Finding(
          .approval(.void(reissuedAs: later.name)), .unknown, terms.topic(.reissue),
          missing: [key("certificate")])
      }
      return .unknown
    }
    if approval.issue != nil, let basis = terms.topic(.reissue) {
      log.record { Finding(.approval(.void(reissuedAs: nil)), .met, basis) }
    }
    guard approval.papersAreHeld else {
      log.record {
        Finding(
          .approval(.papers), .unknown, nil, missing: [key("papers")])
      }
      return .unknown
    }
    return open(&log).and(brand(&log)).and(direction(&log)).and(part(&log)).and(model(&log)).and(
      use(&log)
    )
    .and(company(&log)).and(day(&log))
  }

  private func key(_ name: String) -> String { "approvals[\(place)].\(name)" }

  private func record<Log: Recorder>(
    _ asked: Finding.Question.ApprovalStep, _ outcome: Outcome, _ name: String,
    _ held: @autoclosure () -> Finding.Value, _ basis: Basis? = nil, said: Finding.Value?,
    _ log: inout Log
  ) -> Outcome {
    log.record {
      Finding(
        .approval(asked), outcome, basis,
        figures: [.init(.approved, held()), .init(.claimed, said ?? .absent(.notSaid))],
        missing: outcome == .unknown ? [key(name)] : [])
    }
    return outcome
  }

  /// Whether the project was submitted while new ones were taken, if its day is said and they no longer are.
  private func open<Log: Recorder>(_ log: inout Log) -> Outcome {
    guard let last = terms.day(.approvalsUntil), let submitted = stated.submitted else {
      return .met
    }
    return record(
      .open, Outcome(submitted <= last.value), "submitted", .until(last.value), last.basis,
      said: .day(submitted), &log)
  }

  private func brand<Log: Recorder>(_ log: inout Log) -> Outcome {
    guard let basis = terms.requirement(.brand) else { return .met }
    // A certificate of another brand contradicts it: which of them is right is asked.
    let outcome: Outcome =
      stated.brand.map { Approval.matches($0, [approval.brand]) } == true ? .met : .unknown
    return record(
      .brand, outcome, "brand", .name(approval.brand), basis,
      said: stated.brand.map(Finding.Value.text), &log)
  }

  private func direction<Log: Recorder>(_ log: inout Log) -> Outcome {
    let isOpen = approval.parts.isEmpty
    let takePart = approval.countries.count < 2 || approval.countries.contains(claim.from)
    let outcome: Outcome =
      isOpen ? (takePart ? .unknown : .notMet) : Outcome(!going.isEmpty)
    return record(
      .direction(from: claim.from, to: claim.to), outcome,
      "papers", .row(approval.countries.map(Finding.Value.country)),
      said: .direction(claim.from, claim.to), &log)
  }

  private func part<Log: Recorder>(_ log: inout Log) -> Outcome {
    guard !going.isEmpty else { return .met }  // The direction has failed, or no part is known.
    let outcome = going.reduce(Outcome.notMet) {
      $0.or($1.isMeant(by: stated.part, code: claim.code))
    }
    // A part of an approved name fails by its code alone.
    let isNamed = going.contains { part in
      stated.part.map { Approval.matches($0, [part.name]) } == true
    }
    if outcome == .notMet, isNamed {
      return record(
        .part, outcome, "part", .list(going.flatMap { $0.codes }.once.map(Finding.Value.code)),
        said: .code(claim.code), &log)
    }
    let isByCode = going.contains {
      $0.isMeant(by: stated.part) == .met && $0.holds(claim.code) == .unknown
    }
    if outcome == .unknown, isByCode {
      log.record {
        Finding(
          .approval(.part), outcome, nil,
          figures: [
            .init(.approved, .list(going.flatMap { $0.codes }.once.map(Finding.Value.code))),
            .init(.claimed, .code(claim.code)),
          ], missing: ["good.code"])
      }
      return outcome
    }
    // What no code is held of may be of any; that these goods are the part is the claimant's word.
    let meant = going.filter { $0.isMeant(by: stated.part) == .met }
    if outcome == .met, meant.allSatisfy({ $0.codes.isEmpty }) {
      log.record {
        Finding(
          .approval(.codesNotHeld(claim.code)), .met,
          Basis(
            name: "approval.part", citation: Citation("approval", approval.name),
            evidence: .unconfirmed, note: .codesNotHeld(approval.name, claim.code)))
      }
    }
    return record(
      .part, outcome, "part",
      .list(going.map { .name($0.name) }), said: stated.part.map(Finding.Value.text), &log)
  }

  private func model<Log: Recorder>(_ log: inout Log) -> Outcome {
    let meant = going.filter { $0.isMeant(by: stated.part, code: claim.code) != .notMet }
    let models = meant.flatMap { $0.models }
    guard !models.isEmpty, meant.allSatisfy({ !$0.models.isEmpty }) else { return .met }
    let outcome = stated.model.map { Outcome(Approval.matches($0, models)) } ?? .unknown
    return record(
      .model, outcome, "model",
      .list(models.map(Finding.Value.name)), said: stated.model.map(Finding.Value.text), &log)
  }

  private func use<Log: Recorder>(_ log: inout Log) -> Outcome {
    guard let use = terms.words(.use) else { return .met }
    let outcome = stated.use.map { Outcome(use.value.contains($0.rawValue)) } ?? .unknown
    return record(
      .use, outcome, "use",
      .row(use.value.map(Finding.Value.name)), use.basis,
      said: stated.use.map { .name($0.rawValue) }, &log)
  }

  private func company<Log: Recorder>(_ log: inout Log) -> Outcome {
    let names = approval.companies.map { $0.name }
    if isByOther { return otherMaker(&log) }
    guard !names.isEmpty else {
      log.record {
        Finding(
          .approval(.companiesNotHeld), .met,
          Basis(
            name: "approval.company", citation: Citation("approval", approval.name),
            evidence: .unconfirmed, note: .companiesNotHeld(approval.name)))
      }
      return .met
    }
    return record(
      .company, stated.company == nil ? .unknown : .met,
      "company", .list(names.map(Finding.Value.name)), terms.words(.exclusivityParties)?.basis,
      said: stated.company.map(Finding.Value.text), &log)
  }

  /// Whether the goods are not of a participant, by the claimant's word or the company's name.
  private var isByOther: Bool {
    if let maker = stated.maker { return maker == .other }
    let names = approval.companies.map { $0.name }
    return stated.company.map { !names.isEmpty && !Approval.matches($0, names) } ?? false
  }

  /// The parts that may be meant: where any maker comes to share the benefit, from whichever member.
  private var going: [Approval.Part] {
    let isShared = isByOther && terms.sharedLater != nil
    return isShared && approval.countries.contains(claim.to)
      ? approval.parts : approval.parts(going: claim)
  }

  private var aloneUntil: Bounds<Day>? {
    terms.aloneUntil(
      produced: stated.commercialProduction ?? approval.production,
      isNew: approval.isExistingProduct.map { !$0 })
  }

  /// The company that is no participant, or that there is one.
  private var otherCompany: Finding.Value {
    stated.company.map(Finding.Value.text) ?? .name(Project.Maker.other.rawValue)
  }

  /// Whether somebody who is no participant has the benefit too.
  private func otherMaker<Log: Recorder>(_ log: inout Log) -> Outcome {
    if let then = terms.sharedLater {
      let end = aloneUntil
      return record(
        .alone,
        end?.isReached(on: claim.on) ?? .unknown, "commercial_production",
        end.map(Finding.Value.aloneUntil) ?? .absent(.noStartOfProduction), then,
        said: otherCompany, &log)
    }
    let parties = terms.words(.exclusivityParties)
    if parties?.value == ["all_for_final_products"] {
      return record(
        .finalProduct,
        stated.isFinalProduct.map { Outcome($0) } ?? .unknown, "final_product",
        .absent(.allForFinalProducts), parties?.basis,
        said: stated.isFinalProduct.map(Finding.Value.truth), &log)
    }
    let names = approval.companies.map { $0.name }
    return record(
      .company, .notMet, "company",
      names.isEmpty ? .absent(.participants) : .list(names.map(Finding.Value.name)), parties?.basis,
      said: otherCompany, &log)
  }

  private mutating func day<Log: Recorder>(_ log: inout Log) -> Outcome {
    let acts = approval.acts.values.filter { $0.country == claim.to }
    let act = approval.acts.value(claim.to, on: claim.on)
    let outcome = act?.applies(on: claim.on) ?? (acts.isEmpty ? .unknown : .notMet)
    if outcome != .notMet { benefit = act?.benefit }
    log.record {
      let known = acts.map { Finding.Value.act($0.name, from: $0.from, to: $0.to) }
      return Finding(
        .approval(.day(claim.to, on: claim.on)), outcome, nil,
        figures: [.init(.acts, known.isEmpty ? .absent(.noneHeld) : .sentences(known))]
          + treatyRight, missing: outcome == .unknown ? [key("act")] : [])
    }
    return outcome
  }

  /// From when the benefit is due by the scheme itself, which is not when it was carried out.
  private var treatyRight: [Finding.Figure] {
    let approved = approval.approved.value(claim.to, on: claim.on)?.on
    let start = terms.start(
      approved: approved, produced: stated.commercialProduction ?? approval.production,
      certified: approval.issued, isNew: approval.isExistingProduct.map { !$0 })?.on
    let due = isByOther ? terms.startForOthers(start, aloneUntil: aloneUntil) : start
    return due.map { [.init(.treatyRightFrom, .dayWithin($0))] } ?? []
  }
}
