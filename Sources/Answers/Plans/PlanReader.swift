internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the keys of a plan.
struct PlanReader {
  let plan: SourcingPlan
  /// The name of the table that has the bill of materials.
  let bill: String?

  private enum Preference: String, CaseIterable {
    case optional
    case required
  }

  init?(_ top: ObjectReader, _ table: PlanBill?, _ setting: ClaimSetting, agreements: [String]) {
    let (schemes, words) = (setting.schemes, setting.words)
    top.format()
    let on = top.required("on")?.day()
    let currency = top.required("currency")?.currency()
    let amounts = PlanAmounts(
      currency: currency ?? .unstated,
      exchangeRates: top.optional("exchange_rates")?.list(ClaimFile.exchangeRate) ?? [])
    let product = top.required("product")?.object { entry in
      GoodReader.read(
        entry,
        AmountReader(
          currency: amounts.currency, exchangeRates: [], rounding: setting.exchangeRounding), words)
    }
    .flatMap { good in
      top.checked(
        good, at: "product",
        AmountReader(
          currency: amounts.currency, exchangeRates: amounts.exchangeRates,
          rounding: setting.exchangeRounding))
    }
    var plan = SourcingPlan(
      on: on ?? .earliest, currency: amounts.currency, product: product ?? Good(code: nil))
    plan.exchangeRates = amounts.exchangeRates
    plan.name = top.optional("name")?.text()
    plan.isIllustrative = top.optional("illustrative")?.bool() ?? false
    plan.note = top.optional("note")?.text()
    plan.schemes = top.optional("schemes")?.list { value in
      value.choice(among: schemes, noun: "a scheme").map { SchemeID($0) }
    }
    let preference = top.optional("preference")?.choice(of: Preference.self, noun: "an answer")
    plan.needsPreference = preference == .required
    let places = PlanPlaces(amounts, words)
    plan.suppliers = top.optional("suppliers")?.list(places.supplier) ?? []
    plan.tools = top.optional("tools")?.list(places.tool) ?? []
    plan.sharedBill = top.optional("shared_bill")?.choice(of: SharedBill.self, noun: "an answer")
    plan.plants = top.required("plants")?.list(places.plant) ?? []
    plan.markets = top.required("markets")?.list(places.market) ?? []
    plan.lanes = top.required("lanes")?.list(places.lane) ?? []
    if let compliance = top.optional("compliance")?.object(places.compliance) {
      plan.compliance = compliance
    }
    plan.approvals = Self.approvals(top, schemes)
    plan.assumptions = ClaimFile.assumptions(top)
    plan.changes = top.optional("what_if")?.list { Self.change($0, setting) } ?? []
    bill = top.optional("bill")?.text()
    if let parts = top.optional("parts") {
      if bill != nil { parts.complain(PlanComplaint.partsTwice) }
      let reader = PlanParts(amounts, setting, agreements: agreements)
      plan.parts = parts.list(reader.part) ?? []
      plan.suppliers += reader.suppliers(parts)
    } else if bill == nil {
      top.complain(PlanComplaint.noParts)
    }
    if let table {
      plan.parts = table.parts
      plan.suppliers += table.suppliers
    }
    self.plan = plan
    let checks = PlanChecks(top, plan)
    checks.checkPlaces()
    if bill == nil || table != nil { checks.checkNames() }
    guard on != nil, currency != nil, product != nil else { return nil }
  }

  private static func approvals(_ entry: ObjectReader, _ schemes: [String]) -> [ApprovalClaim] {
    entry.optional("approvals")?.list { value in
      value.object { ApprovalClaimReader.read($0, schemes: schemes) }
    } ?? []
  }

  private static func change(_ value: ValueReader, _ setting: ClaimSetting) -> PlanChange? {
    value.object { entry in
      let name = entry.required("name")?.text()
      var change = PlanChange(name: name ?? "")
      change.approvals = approvals(entry, setting.schemes)
      change.mfn =
        entry.optional("mfn")?.object { rates in
          PlanAmounts.byCountry(rates) { $0.percentage() }
        } ?? [:]
      change.exchangeRates = entry.optional("exchange_rates")?.list(ClaimFile.exchangeRate) ?? []
      change.originating = entry.optional("originating")?.list { $0.text() } ?? []
      change.proof = setting.words.words(.proofs, that: .issued).first
        .flatMap { setting.words.proof($0.name) }
      change.assumptions = ClaimFile.assumptions(entry)
      let isEmpty =
        change.approvals.isEmpty && change.mfn.isEmpty && change.originating.isEmpty
        && change.assumptions.isEmpty && change.exchangeRates.isEmpty
      if isEmpty, entry.problems.isEmpty { entry.complain(PlanComplaint.noChange) }
      return name == nil ? nil : change
    }
  }
}
