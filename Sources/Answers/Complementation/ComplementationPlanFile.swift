internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads a plan of complementation.
struct ComplementationPlanFile {
  private static let most = 1_000_000_000
  /// So many countries are searched.
  static let countries = 2...6

  let plan: ComplementationPlan

  static func read(
    _ file: SourceFile, schemes: [String], complementation: [String]
  ) throws(Diagnostics) -> ComplementationPlan {
    try ObjectReader.read(file) { top in
      ComplementationPlanFile(top, schemes, complementation)?.plan
    }
  }

  private init?(_ top: ObjectReader, _ schemes: [String], _ complementation: [String]) {
    top.format()
    let on = top.required("on")?.day()
    let currency = top.required("currency")?.currency()
    var plan = ComplementationPlan(on: on ?? .earliest, currency: currency ?? .unstated)
    plan.name = top.optional("name")?.text()
    plan.isIllustrative = top.optional("illustrative")?.bool() ?? false
    let named = top.optional("schemes")
    plan.schemes =
      named?.list { $0.choice(among: schemes, noun: "a scheme").map { SchemeID($0) } } ?? []
    let stated = top.optional("terms")
    plan.terms = stated?.object(Self.terms)
    if (named == nil) == (stated == nil) {
      top.complain(ComplementationPlanComplaint.schemesOrTerms, aboutKey: "schemes")
    }
    plan.brand = top.optional("brand")?.text()
    plan.reciprocity = top.optional("reciprocity")?
      .choice(of: Reciprocity.self, noun: "a kind of reciprocity")
    plan.tolerance = top.optional("balance_tolerance")?.percentage(.share)
    let share = top.optional("share_at_least")?.percentage(.share)
    let members = top.required("countries")
    plan.countries = members?.list { Self.member($0, share ?? .zero) } ?? []
    plan.assumptions = ClaimFile.assumptions(top)
    let known = Set(plan.countries.map(\.assembler.country))
    let amounts = PlanAmounts(currency: plan.currency, exchangeRates: [])
    let parts = top.required("parts")
    plan.parts =
      parts?.list { Self.part($0, amounts, complementation, among: known) } ?? []
    if let members, !plan.countries.isEmpty {
      if !Self.countries.contains(plan.countries.count) {
        members.complain(
          ComplementationPlanComplaint.countries(plan.countries.count, Self.countries))
      }
      if known.count < plan.countries.count {
        let twice = plan.countries.map(\.assembler.country).first { country in
          plan.countries.filter { $0.assembler.country == country }.count > 1
        }
        members.complain(PlanComplaint.twice("country", twice?.description ?? ""))
      }
    }
    if let parts, parts.problems.isEmpty, plan.parts.isEmpty {
      parts.complain(PlanComplaint.none("parts"))
    }
    var names: Set<String> = []
    for part in plan.parts where !names.insert(part.name).inserted {
      parts?.complain(PlanComplaint.twice("part", part.name))
    }
    self.plan = plan
    guard on != nil, currency != nil else { return nil }
  }

  private static func terms(_ entry: ObjectReader) -> ComplementationPlan.Terms? {
    var terms = ComplementationPlan.Terms()
    let (rate, margin) = (entry.optional("rate"), entry.optional("margin"))
    terms.rate = rate?.percentage()
    terms.margin = margin?.percentage(.share)
    if (rate == nil) == (margin == nil) {
      entry.complain(ComplementationPlanComplaint.rateOrMargin)
    }
    terms.accreditation = entry.optional("accreditation")?.percentage(.share)
    return terms
  }

  private static func member(
    _ value: ValueReader, _ share: Percentage
  ) -> ComplementationPlan.Member? {
    value.object { entry in
      let country = entry.required("country")?.country()
      let vehicles = entry.required("vehicles")?.integer(in: 0...most)
      let requirement = entry.optional("requirement")?.percentage(.share)
      let kind = entry.optional("class")?.choice(of: VehicleKind.self, noun: "a class of vehicle")
      let own = entry.optional("share_at_least")?.percentage(.share)
      let jobs = entry.optional("jobs_per_million")?.decimal(places: 6)
      guard let country, let vehicles else { return nil }
      var assembler = ComplementationModel.Assembler(country, vehicles: Int64(vehicles))
      assembler.requirement = requirement
      assembler.share = own ?? share
      assembler.jobs = jobs.map { ExactFraction(Int128($0), over: 1_000_000).reduced }
      return ComplementationPlan.Member(assembler: assembler, kind: kind)
    }
  }

  private static func part(
    _ value: ValueReader, _ amounts: PlanAmounts, _ complementation: [String],
    among known: Set<Country>
  ) -> ComplementationPlan.Part? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let code = entry.optional("code")?.code()
      let quantity = entry.optional("quantity")?.integer(in: 1...most)
      let mfn = amounts.byCountry(entry.optional("mfn")) { $0.percentage() }
      let approvals = entry.optional("approvals")?.list { approval in
        approval.object { ApprovalClaimReader.read($0, schemes: complementation) }
      }
      let made = entry.required("makers")
      let makers = made?.list { maker($0, amounts, among: known) }
      if let makers, Set(makers.map(\.country)).count < makers.count {
        made?.complain(PlanComplaint.twice("maker for", name ?? ""))
      }
      let outside = entry.optional("outside")?.object { Self.outside($0, amounts) }
      guard let name, let makers else { return nil }
      return ComplementationPlan.Part(
        name: name, code: code, quantity: Int64(quantity ?? 1), mfn: mfn ?? ByCountry(),
        approvals: approvals ?? [], makers: makers, outside: outside, offset: value.offset)
    }
  }

  private static func maker(
    _ value: ValueReader, _ amounts: PlanAmounts, among known: Set<Country>
  ) -> ComplementationPlan.Maker? {
    value.object { entry in
      let stated = entry.required("country")
      let country = stated?.country()
      if let country, !known.isEmpty, !known.contains(country) {
        stated?.complain(ComplementationPlanComplaint.notAmong(country))
      }
      let price = entry.required("price")?.money(amounts.currency)?.minorUnits
      let freight = amounts.byCountry(entry.required("freight")) {
        $0.money(amounts.currency)?.minorUnits
      }
      let tooling = entry.optional("tooling")?.money(amounts.currency)?.minorUnits
      let capacity = entry.optional("capacity")?.integer(in: 0...most)
      let least = entry.optional("least")?.integer(in: 0...most)
      let content = entry.optional("content")?.percentage(.share)
      guard let country, let price, let freight else { return nil }
      return ComplementationPlan.Maker(
        country: country, price: price, freight: freight, tooling: tooling ?? 0,
        capacity: capacity.map { Int64($0) }, least: Int64(least ?? 0), content: content)
    }
  }

  private static func outside(
    _ entry: ObjectReader, _ amounts: PlanAmounts
  ) -> ComplementationPlan.Outside? {
    let country = entry.optional("country")?.country()
    let price = amounts.byCountry(entry.required("price")) {
      $0.money(amounts.currency)?.minorUnits
    }
    let duty = amounts.byCountry(entry.optional("duty")) { $0.percentage() }
    return price.map {
      ComplementationPlan.Outside(country: country, price: $0, duty: duty ?? ByCountry())
    }
  }
}
