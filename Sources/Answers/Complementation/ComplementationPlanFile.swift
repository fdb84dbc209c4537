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
    if let named, case .array(let values) = named.value.content, values.isEmpty {
      named.complain(PlanComplaint.none("schemes"))
    }
    for (place, scheme) in plan.schemes.enumerated()
    where plan.schemes[..<place].contains(scheme) {
      named?.complain(PlanComplaint.twice("scheme", scheme.name))
    }
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
    let known = plan.known
    let amounts = PlanAmounts(currency: plan.currency, exchangeRates: [])
    let parts = top.required("parts")
    plan.parts =
      parts?.list { Self.part($0, amounts, complementation, in: plan) } ?? []
    if let members, case .array(let values) = members.value.content,
      values.isEmpty || !plan.countries.isEmpty
    {
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
    if let parts, case .array(let values) = parts.value.content, values.isEmpty {
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
    in plan: ComplementationPlan
  ) -> ComplementationPlan.Part? {
    let known = plan.known
    return value.object { entry in
      let name = name(entry.required("name"))
      let code = entry.optional("code")?.code()
      let quantity = entry.optional("quantity")?.integer(in: 1...most)
      let mfn = byCountry(entry.optional("mfn"), amounts, among: known) { $0.percentage() }
      let approvals = entry.optional("approvals")?.list { approval in
        approval.object { entry in
          let claim = ApprovalClaimReader.read(entry, schemes: complementation)
          if let claim, plan.terms != nil || !plan.schemes.contains(claim.scheme) {
            approval.complain(
              ComplementationPlanComplaint.idleApproval(claim.scheme, isStated: plan.terms != nil))
          }
          return claim
        }
      }
      let made = entry.required("makers")
      let makers = made?.list { maker($0, amounts, in: plan) }
      if let makers, Set(makers.map(\.country)).count < makers.count {
        made?.complain(PlanComplaint.twice("maker for", name ?? ""))
      }
      let outside = entry.optional("outside")?.object { Self.outside($0, amounts, among: known) }
      guard let name, let makers else { return nil }
      return ComplementationPlan.Part(
        name: name, code: code, quantity: Int64(quantity ?? 1), mfn: mfn ?? ByCountry(),
        approvals: approvals ?? [], makers: makers, outside: outside, offset: value.offset)
    }
  }

  private static func maker(
    _ value: ValueReader, _ amounts: PlanAmounts, in plan: ComplementationPlan
  ) -> ComplementationPlan.Maker? {
    let known = plan.known
    return value.object { entry in
      let stated = entry.required("country")
      let country = stated?.country()
      if let country, !known.isEmpty, !known.contains(country) {
        stated?.complain(ComplementationPlanComplaint.notAmong(country))
      }
      let price = entry.required("price")?.money(amounts.currency)?.minorUnits
      let carriage = entry.required("freight")
      let freight = byCountry(carriage, amounts, among: known) {
        $0.money(amounts.currency)?.minorUnits
      }
      if let carriage, case .object(let said) = carriage.value.content {
        for other in plan.countries.map(\.assembler) where other.vehicles > 0 {
          if other.country != country, !said.contains(where: { $0.key == "\(other.country)" }) {
            carriage.complain(ComplementationPlanComplaint.noFreight(other.country))
          }
        }
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
    _ entry: ObjectReader, _ amounts: PlanAmounts, among known: Set<Country>
  ) -> ComplementationPlan.Outside? {
    let named = entry.optional("country")
    let country = named?.country()
    if let country, known.contains(country) {
      named?.complain(ComplementationPlanComplaint.notOutside(country))
    }
    let price = byCountry(entry.required("price"), amounts, among: known) {
      $0.money(amounts.currency)?.minorUnits
    }
    let duty = byCountry(entry.optional("duty"), amounts, among: known) { $0.percentage() }
    return price.map {
      ComplementationPlan.Outside(country: country, price: $0, duty: duty ?? ByCountry())
    }
  }

  /// Reads a name by which files refer to a part.
  static func name(_ value: ValueReader?) -> String? {
    let name = value?.text()
    if let name, name.first?.isWhitespace == true || name.last?.isWhitespace == true {
      value?.complain(ComplementationPlanComplaint.spaces(name))
    }
    return name
  }

  /// Reads a value for all countries, or values by country, of the plan's countries alone.
  private static func byCountry<Value>(
    _ value: ValueReader?, _ amounts: PlanAmounts, among known: Set<Country>,
    _ read: (ValueReader) -> Value?
  ) -> ByCountry<Value>? {
    let values = amounts.byCountry(value, read)
    let strangers = (values?.own.keys).map {
      known.isEmpty ? [] : $0.filter { !known.contains($0) }
    }
    for country in (strangers ?? []).sorted(by: { $0.description < $1.description }) {
      value?.complain(ComplementationPlanComplaint.stranger(country))
    }
    return values
  }
}
