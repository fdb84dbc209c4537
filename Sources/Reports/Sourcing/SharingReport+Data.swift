internal import Answers
internal import ComponentSourcing
internal import SourcingPlans
internal import TariffLaw

extension SharingReport {
  private var plan: SourcingPlan { answer.plan }

  private static let keys = [
    "on", "market", "plant", "volume", "scheme", "criterion", "rate", "landed", "landed_exact",
    "total", "bill",
  ]

  private func fields(_ way: SharingAnswer.Way) -> [String?] {
    let (bill, priced) = (way.bill, way.bill.priced)
    return [
      "\(priced.plan.on)", priced.market.name, priced.plant.name, "\(priced.market.volume)",
      bill.treatment.scheme?.name, bill.treatment.criterion?.description,
      "\(bill.treatment.rate)", plan.amount(bill.landed), plan.exact(bill.landed),
      plan.amount(way.total), "\(way.group)",
    ]
  }

  /// The ways as CSV, a row for each part.
  public var csv: String {
    let rows = answer.ways.flatMap { way in
      zip(plan.parts, way.bill.offers).map { part, offer in
        fields(way).map { $0 ?? "" } + [
          part.name, offer.supplier, offer.name ?? "", "\(offer.country)",
        ]
      }
    }
    return CSVTable(keys: Self.keys + ["part", "supplier", "offer", "country"], rows: rows).text
  }

  /// The answer as JSON, with the proof.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("name", .text(orNull: plan.name)),
      ("illustrative", .bool(plan.isIllustrative)), ("note", .text(orNull: plan.note)),
      ("on", .list(answer.years.compactMap(\.first).map { .text("\($0.plan.on)") })),
      ("currency", .text("\(plan.currency)")),
      ("shared_bill", .text(orNull: plan.sharedBill?.rawValue)), ("status", .text(status)),
      ("verified", .bool(isVerified)), ("missing", .list(answer.missing.map(JSON.text))),
      ("total", .text(orNull: answer.total.map(plan.amount))),
      ("total_exact", .text(orNull: answer.total.map(plan.exact))),
      ("bound", .text(orNull: answer.bound.map(plan.amount))),
      ("bound_exact", .text(orNull: answer.bound.map(plan.exact))),
      ("ways", .list(answer.ways.map(json))),
      (
        "paid_once",
        .list(
          answer.payments.map {
            .object([
              ("kind", .text($0.kind.rawValue)), ("name", .text($0.name)),
              ("cost", .text(plan.amount($0.cost))),
            ])
          })
      ),
      ("made", .list(answer.uses.map(json))), ("obstacles", .list(answer.obstacles.map(json))),
      ("not_counted", .list(notCounted.map(JSON.text))),
      ("certificate", answer.proof.map(json) ?? .null),
    ])
  }

  private var status: String {
    if !answer.missing.isEmpty { return "unknown" }
    if answer.problem != nil { return "too_fine" }
    guard answer.total != nil else { return answer.isOpen ? "none_found" : "impossible" }
    return answer.isOpen ? "not_proven" : "optimal"
  }

  private func json(_ way: SharingAnswer.Way) -> JSON {
    let parts = zip(plan.parts, way.bill.offers).map { part, offer -> JSON in
      var members: [(key: String, value: JSON)] = [
        ("part", .text(part.name)), ("supplier", .text(offer.supplier)),
        ("country", .text("\(offer.country)")),
      ]
      if let name = offer.name { members.append(("offer", .text(name))) }
      return .object(members)
    }
    var members = zip(Self.keys, fields(way)).map { (key: $0, value: JSON.text(orNull: $1)) }
    for (place, member) in members.enumerated() {
      if member.key == "volume" {
        members[place].value = .number(Int(way.bill.priced.market.volume))
      }
      if member.key == "bill" { members[place].value = .number(way.group) }
    }
    let claim = SourcingReport(SourcingAnswer(way.bill.priced.plan, [])).claim(way.bill)
    return .object(members + [("parts", .list(parts)), ("claim", claim ?? .null)])
  }

  private func json(_ use: SharingAnswer.Use) -> JSON {
    func number(_ limit: Int64?) -> JSON { limit.map { .number(Int($0)) } ?? .null }
    return .object([
      ("kind", .text(use.kind.rawValue)), ("name", .text(use.name)), ("on", .text("\(use.on)")),
      ("units", .text("\(use.made)")), ("capacity", number(use.limits.capacity)),
      ("least_volume", number(use.limits.least)),
    ])
  }

  private func json(_ obstacle: SharingAnswer.Obstacle) -> JSON {
    let (what, name): (String, String?) =
      switch obstacle.requirement {
      case .preference: ("preference", nil)
      case .sharedBill: ("shared_bill", nil)
      case .supplier(let name, let isLeast): (isLeast ? "least_volume" : "capacity", name)
      case .plant(let name, let isLeast): (isLeast ? "least_volume" : "capacity", name)
      }
    return .object([
      ("requirement", .text(what)), ("of", .text(orNull: name)),
      ("would_do", .text(orNull: obstacle.made.map { "\($0)" })),
      ("total_then", .text(plan.amount(obstacle.total))),
    ])
  }

  private func json(_ proof: SharingProof) -> JSON {
    var branches: [JSON] = []
    add(proof.root, to: &branches)
    return .object([
      ("alone", .list(proof.alone.map { .text("\($0)") })), ("branches", .list(branches)),
    ])
  }

  private func add(_ branch: SharingBranch, to list: inout [JSON]) {
    func prices(_ prices: [SharingBranch.Price]) -> (key: String, value: JSON) {
      (
        "prices",
        .object(prices.map { ("\($0.row.rawValue) \($0.place)", .text("\($0.price)")) })
      )
    }
    switch branch {
    case .ends(let own): list.append(.object([prices(own)]))
    case .splits(let own, let split, let branches):
      let words =
        switch split {
        case .market(let market): "market \(market)"
        case .item(let item): "item \(item)"
        case .offer(let bill, let part, let offer): "offer \(bill) \(part) \(offer)"
        }
      list.append(
        .object([prices(own), ("split", .text(words)), ("into", .number(branches.count))]))
      for branch in branches { add(branch, to: &list) }
    }
  }
}
