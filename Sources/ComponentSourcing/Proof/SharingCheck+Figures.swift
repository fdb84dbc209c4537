internal import SourcingPlans
internal import TariffLaw

/// The figures of an answer, as they come out of the plan.
extension SharingCheck {
  func way(_ chosen: Chosen, in model: SharingModel) throws(TooFine) -> AnswerValue {
    let way = model.ways[chosen.way]
    let lane = model.lanes[way.lane]
    let printing = Printing(plan: plan)
    let numbers = try BillNumbers(chosen.offers, way.treatment, on: lane)
    let parts = zip(plan.parts, chosen.offers).map { part, place in
      let offer = part.offers[place]
      var members: [String: AnswerValue] = [
        "part": .text(part.name), "supplier": .text(offer.supplier),
        "country": .text("\(offer.country)"),
      ]
      if let name = offer.name { members["offer"] = .text(name) }
      return AnswerValue.object(members)
    }
    return .object([
      "on": .text("\(lane.plan.on)"), "market": .text(lane.market.name),
      "plant": .text(lane.plant.name), "volume": .number("\(lane.market.volume)"),
      "scheme": .text(orNull: way.treatment.scheme?.name),
      "criterion": .text(orNull: way.treatment.criterion?.description),
      "rate": .text("\(way.treatment.rate)"), "landed": try printing.amount(numbers.landed),
      "landed_exact": try printing.exact(numbers.landed),
      "total": try printing.amount(
        numbers.landed * ExactFraction(Int128(lane.market.volume))),
      "bill": .number("\(way.bill)"), "parts": .list(parts),
      "claim": claim(lane, way.treatment, chosen.offers),
    ])
  }

  func payments(_ chosen: [Chosen], in model: SharingModel) throws(TooFine) -> [AnswerValue] {
    let printing = Printing(plan: plan)
    func paid(_ kind: String, _ name: String, _ cost: Int128) throws(TooFine) -> AnswerValue {
      .object([
        "kind": .text(kind), "name": .text(name),
        "cost": try printing.amount(ExactFraction(cost, over: model.unit).reduced),
      ])
    }
    var all: [AnswerValue] = []
    for (place, item) in model.items.enumerated()
    where item.cost > 0 && asked(place, chosen, in: model) != nil {
      all.append(try paid(item.isTool ? "tool" : "supplier", item.name, item.cost))
    }
    for plant in plan.plants {
      let isUsed = chosen.contains { model.ways[$0.way].plant == plant.name }
      if let cost = model.plants[plant.name], cost > 0, isUsed {
        all.append(try paid("plant", plant.name, cost))
      }
    }
    return all
  }

  func made(_ chosen: [Chosen], in model: SharingModel) -> [AnswerValue] {
    var all: [AnswerValue] = []
    func add(_ kind: String, _ name: String, _ year: Int, _ made: String, _ limits: VolumeLimits) {
      func number(_ limit: Int64?) -> AnswerValue { limit.map { .number("\($0)") } ?? .null }
      all.append(
        .object([
          "kind": .text(kind), "name": .text(name),
          "on": .text("\(years[year].first?.plan.on ?? plan.on)"), "units": .text(made),
          "capacity": number(limits.capacity), "least_volume": number(limits.least),
        ]))
    }
    for (place, item) in model.items.enumerated() where item.limits.areStated {
      let units = ExactFraction(asked(place, chosen, in: model) ?? 0, over: model.partUnit)
      for year in years.indices {
        add("supplier", item.name, year, units.description, item.limits)
      }
    }
    for plant in plan.plants where plant.volume.areStated {
      for year in years.indices {
        let units = chosen.map { model.ways[$0.way] }
          .filter { $0.plant == plant.name && model.markets[$0.market].year == year }
          .reduce(Int64(0)) { $0 + model.markets[$1.market].market.volume }
        add("plant", plant.name, year, "\(units)", plant.volume)
      }
    }
    return all
  }
}
