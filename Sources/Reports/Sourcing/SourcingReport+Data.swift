internal import ComponentSourcing
internal import TariffLaw

extension SourcingReport {
  /// The answer as JSON, with the certificates.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("name", .text(orNull: plan.name)),
      ("illustrative", .bool(plan.isIllustrative)), ("note", .text(orNull: plan.note)),
      ("on", .text("\(plan.on)")), ("currency", .text("\(plan.currency)")),
      ("best", .list(markets.map(best))), ("lanes", .list(studies.map(lane))),
      ("together", together.map(json) ?? .null), ("what_if", .list(changes.map(change))),
    ])
  }

  private func best(_ market: Market) -> JSON {
    let bill = studies(of: market).first?.answer.bill
    return .object([
      ("market", .text(market.name)), ("plant", .text(orNull: bill?.priced.plant.name)),
      ("landed", .text(orNull: bill.map { plan.amount($0.landed) })),
    ])
  }

  private func lane(_ study: LaneStudy) -> JSON {
    let answer = study.answer
    var members: [(key: String, value: JSON)] = [
      ("plant", .text(answer.priced.plant.name)), ("market", .text(answer.priced.market.name)),
      ("status", .text(Self.status(answer))), ("verified", .bool(study.verification == .verified)),
    ]
    members += borne(answer) + bill(answer.bill)
    members += [
      ("bound", .text(orNull: answer.bound.map(plan.amount))),
      ("bound_exact", .text(orNull: answer.bound.map(plan.exact))),
      ("runner_up", study.runnerUp.map { other($0, beside: answer.bill) } ?? .null),
      (
        "cost_of_qualifying",
        .text(orNull: answer.isOptimal ? answer.costOfQualifying.map(plan.amount) : nil)
      ),
      ("shadow_price", study.shadowPrice.map(shadow) ?? .null),
      ("break_even", .list(study.breakEvens.map(breakEven))),
      ("winning_prices", .list(study.winningPrices.map(winning))),
      ("supplier_rises", .list(study.supplierRises.map(Self.rise))),
      ("exchange_rates", .list(study.exchangeFlips.map(Self.flip))),
      ("not_told", .list(study.untold.map { .text($0.question) })),
      ("shortfalls", .list(study.shortfalls.map(shortfall))),
      ("not_counted", .list(answer.priced.refusals.map(Self.refusal))),
      ("missing", .list(answer.missing.map(JSON.text))),
      ("certificate", certificate(answer)),
      ("claim", answer.bill.flatMap(claim) ?? .null),
    ]
    return .object(members)
  }

  /// What can be said of an answer in a word.
  static func status(_ answer: LaneAnswer) -> String {
    if !answer.missing.isEmpty { return "unknown" }
    if answer.problem != nil { return "too_fine" }
    guard answer.bill != nil else { return "impossible" }
    return answer.isOptimal ? "optimal" : "not_proven"
  }

  /// What the market bears of the costs of suppliers that several share.
  func borne(_ answer: LaneAnswer) -> [(key: String, value: JSON)] {
    let allotted = answer.priced.plan.allotments[answer.priced.market.name]
    return allotted.map { allotted in
      let costs = allotted.sorted { $0.key < $1.key }
      return [("supplier_costs", .object(costs.map { ($0.key, .text(plan.exact($0.value))) }))]
    } ?? []
  }

  func bill(_ bill: LandedBill?) -> [(key: String, value: JSON)] {
    guard let bill else { return [("landed", .null), ("parts", .list([]))] }
    return [
      ("landed", .text(plan.amount(bill.landed))), ("landed_exact", .text(plan.exact(bill.landed))),
      ("scheme", .text(orNull: bill.treatment.scheme?.name)),
      ("criterion", .text(orNull: bill.treatment.criterion?.description)),
      ("rate", .text("\(bill.treatment.rate)")),
      ("rate_at_least", .text("\(bill.treatment.lowestRate)")),
      ("content", .text(orNull: bill.content?.share.percentFigure)),
      ("fob", .text(plan.amount(bill.fob))),
      ("profit", .text(orNull: bill.profit.map(plan.amount))), ("costs", costs(bill)),
      ("parts", .list(plan.parts.indices.map { part($0, bill) })),
    ]
  }

  /// What a bill costs by kinds; what is paid for parts beside their customs value where the plan states any of it.
  private func costs(_ bill: LandedBill) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("parts", .text(orNull: ExactFraction.sum(bill.values).map(plan.amount))),
      ("duty_on_parts", .text(orNull: ExactFraction.sum(bill.duties).map(plan.amount))),
    ]
    if plan.hasCharges {
      members.append(
        ("charges_on_parts", .text(orNull: ExactFraction.sum(bill.charges).map(plan.amount))))
    }
    return .object(
      members + [
        ("suppliers", .text(plan.amount(bill.fixedCosts))),
        ("conversion", .text(plan.amount(bill.conversion))),
        ("carriage", .text(plan.amount(bill.carriage))),
        ("duty", .text(plan.amount(bill.productDuty))),
        ("compliance", .text(plan.amount(bill.compliance))),
      ])
  }

  private func part(_ place: Int, _ bill: LandedBill) -> JSON {
    let offer = bill.offer(of: place)
    let duty = bill.priced.duties[place][bill.choices[place]]
    var members: [(key: String, value: JSON)] = [
      ("part", .text(plan.parts[place].name)), ("supplier", .text(offer.supplier)),
    ]
    if let name = offer.name { members.append(("offer", .text(name))) }
    members += [
      ("country", .text("\(offer.country)")), ("status", .text(offer.status.rawValue)),
      ("value", .text(plan.amount(bill.values[place]))),
      ("duty_rate", .text("\(duty.rate)")), ("duty_by", .text(duty.words)),
      ("duty", .text(plan.amount(bill.duties[place]))),
    ]
    if offer.hasCharges { members.append(("charges", .text(plan.amount(bill.charges[place])))) }
    return .object(members)
  }

  /// The best bill of each way as CSV, a row for each part.
  public var csv: String {
    let rows = studies.flatMap { study -> [[String]] in
      guard let bill = study.answer.bill else { return [] }
      return plan.parts.indices.map { place in
        let offer = bill.offer(of: place)
        let duty = bill.priced.duties[place][bill.choices[place]]
        return [
          bill.priced.plant.name, bill.priced.market.name, plan.parts[place].name,
          plan.parts[place].code?.description ?? "", offer.supplier, "\(offer.country)",
          offer.status.rawValue, plan.amount(bill.values[place]), "\(duty.rate)",
          plan.amount(bill.duties[place]), offer.name ?? "", plan.amount(bill.charges[place]),
        ]
      }
    }
    return CSVTable(
      keys: [
        "plant", "market", "part", "code", "supplier", "country", "status", "value", "duty_rate",
        "duty", "offer", "charges",
      ], rows: rows
    ).text
  }
}
