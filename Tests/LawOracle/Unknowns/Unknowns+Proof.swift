extension Unknowns {
  /// What is not told of the countries on the way.
  mutating func addRoute() {
    guard let route = claim.route else {
      var bad = LegFacts("CN")
      bad.enteredCommerce = true
      add(Unknown("route", setting: \.claim.route, to: [[], [bad]]))
      return
    }
    // A country that is not said is one on the way, or the one where the journey begins or ends.
    let member = ["TH", "PH", "SG"].first { $0 != claim.from && $0 != claim.to } ?? "TH"
    for (place, leg) in route.enumerated() where !claim.isJourneyEnd(place) {
      let name = "route[\(place)]."
      func path<Value>(_ part: WritableKeyPath<LegFacts, Value>) -> (Value) -> Unknown.Value {
        { value in { $0.claim.route?[place][keyPath: part] = value } }
      }
      if leg.through == nil {
        let ends = (place == 0 ? [claim.from] : []) + (place == route.count - 1 ? [claim.to] : [])
        add(Unknown(name + "through", taking: ([member, "CN"] + ends).map(path(\.through))))
      }
      if leg.isOnlyHandled == nil {
        add(Unknown(name + "operations", taking: [true, false].map(path(\.isOnlyHandled))))
      }
      if leg.enteredCommerce == nil {
        add(Unknown(name + "entered_commerce", taking: [false, true].map(path(\.enteredCommerce))))
      }
      if leg.isJustified == nil {
        add(Unknown(name + "reason", taking: [true, false].map(path(\.isJustified))))
      }
      if leg.documents == nil {
        let both: [LegFacts.Documents] = [.all, .none]
        // Which documents are asked depends on the country; where that is not told, it is asked first.
        let kind: Unknown.Kind = leg.through == nil ? .sideFact : .fact
        add(Unknown(name + "documents", kind, taking: both.map(path(\.documents))))
      }
    }
  }

  /// What is not told of the proof.
  mutating func addProof() {
    guard let proof = claim.proof else {
      addAbsentProof()
      return
    }
    if proof.kind == nil {
      // What names no kind is taken to be no paper once that serves in failures alone.
      let isPaperless =
        claim.scheme == .atiga && proof.issued.map { $0 >= TypedLaw.exchange.alone } == true
      let kinds = (isPaperless ? [] : ["form_d"]) + ["e_form_d", "origin_declaration"]
      add(Unknown("proof.kind", taking: kinds.map(path(\.kind))))
    }
    guard proof.kind != "none" else {
      if claim.scheme == .cept { addRecollectedWaiver() }
      addShipment(proof)
      addSimplified(proof)
      return
    }
    addIssue(proof)
    addShipment(proof)
    addPresentation(proof)
    addMarks(of: proof)
    addOpenLaw(of: proof)
  }

  private func path<Value>(
    _ part: WritableKeyPath<ProofFacts, Value>
  ) -> (Value) -> Unknown.Value {
    { value in { $0.claim.proof?[keyPath: part] = value } }
  }

  private mutating func addAbsentProof() {
    var sound = ProofFacts()
    sound.kind = "form_d"
    sound.isExchangeFailure = true
    sound.issued = claim.on
    sound.shipped = claim.on
    var none = ProofFacts()
    none.kind = "none"
    add(Unknown("proof", taking: [sound, none].map { value in { $0.claim.proof = value } }))
  }

  private mutating func addIssue(_ proof: ProofFacts) {
    guard proof.issued == nil else { return }
    // Without a day of issue there may be no proof at all.
    if proof.kind == nil { mayBeMissing.insert("proof.kind") }
    let presented = proof.presented ?? claim.on
    let edges = [proof.shipped ?? presented, presented, presented - 400]
    add(Unknown("proof.issued", taking: edges.filter { $0 <= presented }.map(path(\.issued))))
    mayBeMissing.formUnion(["proof.presented", "proof.force_majeure"])
  }

  /// Days on either side of each edge: of issue, of membership, of the declaration.
  private mutating func addShipment(_ proof: ProofFacts) {
    guard proof.shipped == nil else { return }
    let issued = proof.issued ?? claim.on
    var days = [claim.on, claim.on - 1, claim.on - 500]
    days += [0, 1, 3, 4, 364, 367].map { issued - $0 }
    let began = [1993, 1996, 1998, 2000].map { CalendarDay($0, 1, 1) }
    for day in began + [TypedLaw.atigaBegins] where abs(day.count - claim.on.count) < 500 {
      days += [day, day - 1]
    }
    let possible = Set(days).filter { $0 <= claim.on }.sorted()
    add(Unknown("proof.shipped", taking: possible.map(path(\.shipped))))
  }

  /// Not said is with the declaration, if the form was issued by then and is valid on it.
  private mutating func addPresentation(_ proof: ProofFacts) {
    guard let issued = proof.issued else { return }
    let months = claim.scheme == .cept ? TypedLaw.validity.cept : TypedLaw.validity.atiga
    let last = issued.adding(months: months) - 1
    if proof.presented == nil {
      guard claim.on < issued || claim.on > last else { return }
      add(Unknown("proof.presented", taking: [issued, last, last + 1].map(path(\.presented))))
    } else if proof.presented ?? issued <= last {
      return
    }
    if claim.scheme == .atiga, proof.isForceMajeure == nil {
      let kind: Unknown.Kind = proof.presented == nil ? .sideFact : .fact
      add(Unknown("proof.force_majeure", kind, taking: [false, true].map(path(\.isForceMajeure))))
    }
    if claim.scheme == .atiga, claim.on <= last {
      let isAsked = proof.presented != nil && proof.isForceMajeure == false
      add(
        Unknown(
          "assume.atiga.late_presentation", isAsked ? .fact : .sideFact,
          setting: \.readings.discretionIsUsed, to: [false, true]))
    }
  }

  private mutating func addMarks(of proof: ProofFacts) {
    addSimplified(proof)
    let mayBeLate = proof.issued.map { $0 > proof.shipped ?? ($0 - 1) } ?? true
    guard mayBeLate else { return }
    if proof.isRetroactive == nil {
      // Whether a mark is asked depends on two days; where one is not told, it is asked first.
      let kind: Unknown.Kind = proof.issued == nil || proof.shipped == nil ? .sideFact : .fact
      add(Unknown("proof.retroactive", kind, taking: [true, false].map(path(\.isRetroactive))))
    }
  }

  private mutating func addSimplified(_ proof: ProofFacts) {
    let price = proof.consignment ?? claim.good.fob ?? .zero
    guard claim.scheme == .atiga, proof.isSimplified == nil, price <= TypedLaw.waiver
    else { return }
    add(Unknown("proof.simplified_declaration", taking: [true, false].map(path(\.isSimplified))))
  }

  /// Whether the waiver is there, of which for most members no text was seen, where the price may be within it.
  private mutating func addRecollectedWaiver() {
    let price = claim.proof?.consignment ?? claim.good.fob ?? .zero
    guard price <= TypedLaw.waiver,
      Judgement(claim: claim, readings: Readings()).isWaiverRecollected(claim)
    else { return }
    add(
      Unknown(
        "assume.cept.proof.waiver", .sideFact, setting: \.readings.recollectedWaiverHolds,
        to: [true, false]))
  }

  /// Limits that are only recollected, and whether paper was needed.
  private mutating func addOpenLaw(of proof: ProofFacts) {
    if claim.scheme == .atiga, proof.kind == "form_d", proof.isExchangeFailure == nil,
      proof.issued.map({ $0 >= TypedLaw.exchange.alone }) ?? true
    {
      let kind: Unknown.Kind = proof.issued == nil ? .sideFact : .fact
      add(
        Unknown(
          "proof.exchange_failed", kind, taking: [true, false].map(path(\.isExchangeFailure))))
    }
    if claim.scheme == .atiga, proof.kind == "origin_declaration", let issued = proof.issued,
      claim.mayHaveJoinedPilot(issued: issued)
    {
      add(
        Unknown(
          "assume.atiga.proof.further_kinds", .fact, setting: \.readings.hasJoinedPilot,
          to: [false, true]))
    }
    if claim.scheme == .cept {
      addRecollectedWaiver()
      add(
        Unknown(
          "limits of the CEPT", .law, setting: \.readings.unconfirmedLimitsYield, to: [false, true])
      )
    } else if proof.kind == "e_form_d", let issued = proof.issued,
      TypedLaw.isOpenExchange(between: [claim.from, claim.to], on: issued)
    {
      add(
        Unknown(
          "assume.atiga.proof.exchange", .fact, setting: \.readings.hasJoinedExchange,
          to: [false, true]))
    }
  }
}
