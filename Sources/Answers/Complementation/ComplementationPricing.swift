internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Puts the law's numbers to a plan of complementation: duties, preferences, approvals, programmes.
struct ComplementationPricing {
  private let library: LawLibrary
  private let plan: ComplementationPlan
  private let problems: Problems
  /// What the numbers lean on.
  private(set) var caveats: [Caveat] = []

  init(_ library: LawLibrary, _ plan: ComplementationPlan, _ problems: Problems) {
    self.library = library
    self.plan = plan
    self.problems = problems
  }

  /// The plan with all numbers; what is missing is noted among the problems.
  mutating func model() throws -> ComplementationModel {
    let members = plan.countries.sorted {
      $0.assembler.country.description < $1.assembler.country.description
    }
    var countries = members.map(\.assembler)
    for (place, member) in members.enumerated() where countries[place].requirement == nil {
      countries[place].requirement = requirement(of: member)
      if countries[place].requirement == nil {
        countries[place].unheldProgramme = member.kind?.rawValue
      }
    }
    var parts: [SharedPart] = []
    for part in plan.parts.sorted(by: { $0.name < $1.name }) {
      parts.append(try shared(part, countries.map(\.country), countries.map(\.vehicles)))
    }
    var model = ComplementationModel(currency: plan.currency, countries: countries, parts: parts)
    model.name = plan.name
    model.isIllustrative = plan.isIllustrative
    model.tolerance = plan.tolerance
    if let stated = plan.terms {
      model.weight = stated.accreditation ?? .zero
    } else {
      for scheme in plan.schemes {
        let probe = vehicle(of: countries[0].country, under: scheme, asking: .zero)
        guard let answer = library.law.localContent(of: probe, among: LawIndex()),
          answer.isAccredited
        else { continue }
        model.weight = answer.weight
        model.reciprocity = answer.content?.reciprocity ?? .none
        caveats += answer.caveats
        break
      }
    }
    if let own = plan.reciprocity { model.reciprocity = own }
    return model
  }

  /// The scheme in whose folder the programmes of countries stand.
  private static let programmes = SchemeID("BBC")

  /// A vehicle made at home, by which a scheme's terms are asked.
  private func vehicle(
    of country: Country, under scheme: SchemeID, asking requirement: Percentage?
  ) -> Vehicle {
    let component = Vehicle.Component(
      name: "", value: Money(minorUnits: 1, plan.currency), origin: country, approval: nil)
    var vehicle = Vehicle(
      country: country, on: plan.on, currency: plan.currency, scheme: scheme,
      components: [component], exports: [])
    vehicle.requirement = requirement
    return vehicle
  }

  /// What the law holds of a country's programme for its kind of vehicle.
  private mutating func requirement(of member: ComplementationPlan.Member) -> Percentage? {
    guard let kind = member.kind else { return nil }
    var vehicle = vehicle(
      of: member.assembler.country, under: Self.programmes, asking: nil)
    vehicle.kind = kind
    guard let answer = library.law.localContent(of: vehicle, among: LawIndex()) else { return nil }
    guard let asked = answer.content?.requirement.high else { return nil }
    caveats += answer.caveats
    return asked
  }

  private mutating func shared(
    _ part: ComplementationPlan.Part, _ countries: [Country], _ vehicles: [Int64]
  ) throws -> SharedPart {
    var rates: [Percentage?] = []
    for (place, country) in countries.enumerated() {
      let isBought =
        vehicles[place] > 0
        && (part.outside != nil || part.makers.contains { $0.country != country })
      rates.append(isBought ? try mfn(part, country) : .zero)
    }
    let makers = try countries.map { country -> PartMaker? in
      guard let maker = part.makers.first(where: { $0.country == country }) else { return nil }
      let ways = try countries.enumerated().map { place, market -> PartWay? in
        guard market != country, vehicles[place] > 0 else { return nil }
        return try way(part, maker, market, rates[place] ?? .zero)
      }
      return PartMaker(
        price: maker.price, tooling: maker.tooling, capacity: maker.capacity, least: maker.least,
        freight: countries.map { maker.freight[$0] }, ways: ways)
    }
    let outside = countries.enumerated().map { place, country -> OutsideOffer? in
      guard let offer = part.outside, let price = offer.price[country] else { return nil }
      return OutsideOffer(
        country: offer.country, price: price, duty: offer.duty[country] ?? rates[place] ?? .zero)
    }
    return SharedPart(
      name: part.name,
      units: vehicles.map { $0.multipliedReportingOverflow(by: part.quantity).partialValue },
      makers: makers, outside: outside)
  }

  /// The MFN rate into a country: as the plan says, else the highest of the lines that are held.
  private func mfn(
    _ part: ComplementationPlan.Part, _ country: Country
  ) throws -> Percentage? {
    if let stated = part.mfn[country] { return stated }
    if part.outside?.duty[country] != nil, !part.makers.contains(where: { $0.country != country }) {
      return .zero
    }
    let origins = [part.outside?.country].compactMap { $0 } + part.makers.map(\.country)
    if let code = part.code, let from = origins.first(where: { $0 != country }) {
      let offers = try library.offers(of: code, from: from, to: country, on: plan.on)
      let rate = offers.first { $0.scheme == .mfn && $0.rate.isGranted == .met }?.rate.bounds
      if let rate { return rate.high }
    }
    problems.note(ComplementationPlanComplaint.noDuty(country), at: part.offset)
    return nil
  }

  /// How the law treats a part on its way, by each of the plan's schemes.
  private mutating func way(
    _ part: ComplementationPlan.Part, _ maker: ComplementationPlan.Maker, _ market: Country,
    _ mfn: Percentage
  ) throws -> PartWay {
    var way = PartWay(mfn: mfn)
    if let terms = plan.terms {
      let whole = Int128(Percentage.whole.millionths)
      let left = Percentage.whole - (terms.margin ?? .zero)
      let rate =
        terms.rate
        ?? Percentage(
          millionths: Int64(
            Rounding.up.quotient(Int128(mfn.millionths) * Int128(left.millionths), by: whole)))
      way.rate = min(mfn, rate)
      way.approval = terms.accreditation.map { _ in Self.stated }
      return way
    }
    for scheme in plan.schemes where scheme != .mfn {
      let isComplementation = library.law.complementationSchemes.contains { $0.id == scheme }
      let approvals = part.approvals.filter { $0.scheme == scheme }
      if isComplementation {
        if approvals.isEmpty { way.lacks.append(.noApproval(scheme)) }
        for approval in approvals.sorted(by: { ($0.certificate ?? "") < ($1.certificate ?? "") }) {
          try lower(&way, scheme, [approval], part, maker, market)
          credit(&way, scheme, approval, part, maker, market)
        }
      } else {
        try lower(&way, scheme, [], part, maker, market)
      }
    }
    return way
  }

  /// The name of the one understanding of stated terms.
  private static let stated = "stated terms"

  /// Takes the rate of a scheme if a claim for the part is eligible, as `check` judges it.
  private mutating func lower(
    _ way: inout PartWay, _ scheme: SchemeID, _ approvals: [ApprovalClaim],
    _ part: ComplementationPlan.Part, _ maker: ComplementationPlan.Maker, _ market: Country
  ) throws {
    // No rate is below nought.
    guard let code = part.code, way.mfn > .zero else { return }
    var good = Good(code: code)
    good.fob = Money(minorUnits: maker.price, plan.currency)
    good.method = .indirect
    if let content = maker.content {
      good.nonOriginating = good.fob?.share(.whole - content, rounding: .up)
    }
    var draft = Claim.Draft(
      scheme: scheme, on: plan.on, from: maker.country, to: market, currency: plan.currency,
      code: code, good: good)
    draft.customsValue = Money(
      minorUnits: maker.price + (maker.freight[market] ?? 0), plan.currency)
    draft.route = []
    draft.importer = StatedTariff(mfn: way.mfn)
    draft.approvals = approvals
    var proof = ProofOfOrigin()
    let kinds = library.law.scheme(scheme).flatMap { library.law.regime(of: $0, on: plan.on) }?
      .proof.kinds.value
    proof.kind = kinds?.first { $0.effect == .electronic } ?? kinds?.first
    (proof.issued, proof.shipped, proof.presented) = (plan.on, plan.on, plan.on)
    draft.proof = proof
    guard let claim = try? Claim(draft) else { return }
    let answer = try library.determine(claim)
    func refuse(_ because: SchemeProblem.Reason) {
      way.refusals.append(
        SchemeProblem(scheme: scheme, criterion: nil, because: because, missing: answer.missing))
    }
    func question(_ outcome: Outcome) -> Finding.Question? {
      answer.findings.first { $0.outcome == outcome }?.question
    }
    switch answer.ruling.verdict {
    case .eligible:
      guard let rate = answer.ruling.preferential?.bounds?.high else {
        return refuse(.rateNotKnown)
      }
      guard rate < way.rate else { return }
      way.rate = rate
      way.scheme = scheme
    case .ineligible: refuse(.notMet(question(.notMet)))
    case .undetermined: refuse(.cannotBeTold(question(.unknown)))
    }
  }

  /// Takes a part as accredited if its approval covers it, as the local content of a vehicle asks it.
  private func credit(
    _ way: inout PartWay, _ scheme: SchemeID, _ approval: ApprovalClaim,
    _ part: ComplementationPlan.Part, _ maker: ComplementationPlan.Maker, _ market: Country
  ) {
    guard way.approval == nil else { return }
    var component = Vehicle.Component(
      name: part.name, value: Money(minorUnits: max(1, maker.price), plan.currency),
      origin: maker.country, approval: approval.certificate)
    component.part = approval.part
    component.code = part.code
    component.model = approval.model
    component.company = approval.company
    var vehicle = Vehicle(
      country: market, on: plan.on, currency: plan.currency, scheme: scheme,
      components: [component], exports: [])
    vehicle.brand = plan.brand
    let register = library.register(of: scheme)
    guard let answer = library.law.localContent(of: vehicle, among: register), answer.isAccredited
    else {
      if !way.lacks.contains(.noAccreditation(scheme)) {
        way.lacks.append(.noAccreditation(scheme))
      }
      return
    }
    guard let credited = answer.parts.first else { return }
    if credited.outcome == .met {
      way.approval = credited.approval
      way.uncredited = []
    } else {
      way.uncredited.append(credited)
    }
  }
}
