internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the suppliers, plants, markets and ways of a plan.
struct PlanPlaces {
  private let amounts: PlanAmounts
  private let words: DeclaredWords

  init(_ amounts: PlanAmounts, _ words: DeclaredWords) {
    self.amounts = amounts
    self.words = words
  }

  func supplier(_ value: ValueReader) -> PlannedSupplier? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let volume = volume(entry)
      let cost = amounts.amount(
        volume.areStated ? entry.optional("fixed_cost") : entry.required("fixed_cost"))
      guard let name, cost != nil || volume.areStated else { return nil }
      var supplier = PlannedSupplier(name: name, fixedCost: cost ?? ExactFraction(0))
      supplier.volume = volume
      return supplier
    }
  }

  func tool(_ value: ValueReader) -> PlannedTool? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let cost = amounts.amount(entry.required("fixed_cost"))
      guard let name, let cost else { return nil }
      return PlannedTool(name: name, cost: cost)
    }
  }

  /// How much a supplier or a plant can make, and must at least.
  private func volume(_ entry: ObjectReader) -> VolumeLimits {
    let most = 1...1_000_000_000_000
    let capacity = entry.optional("capacity")?.integer(in: most).map { Int64($0) }
    let stated = entry.optional("least_volume")
    let least = stated?.integer(in: most).map { Int64($0) }
    if let capacity, let least, least > capacity {
      stated?.complain(PlanComplaint.leastAboveCapacity(least, capacity))
    }
    return VolumeLimits(capacity: capacity, least: least)
  }

  func plant(_ value: ValueReader) -> Plant? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let country = entry.required("country")?.country()
      let labour = amounts.amount(entry.required("labour"))
      let overhead = amounts.amount(entry.required("overhead"))
      let other = amounts.amount(entry.required("other"))
      let stated = ["price", "profit", "margin"].compactMap { key in
        entry.optional(key).map { (key: key, value: $0) }
      }
      if stated.count != 1 { entry.complain(PlanComplaint.oneOf("price, profit or margin")) }
      let exporter = entry.optional("exporter")?.object { ClaimFile.exporterTariff($0, words) }
      let fixedCost = amounts.amount(entry.optional("fixed_cost"))
      let volume = volume(entry)
      let pricing: Plant.Pricing? =
        switch stated.first?.key {
        case "price": amounts.amount(stated[0].value).map { .price($0) }
        case "profit": amounts.amount(stated[0].value).map { .profit($0) }
        default: stated.first?.value.percentage().map { .margin($0) }
        }
      if case .price(let price)? = pricing, price == ExactFraction(0) {
        stated[0].value.complain(ClaimComplaint.fact(.noPrice))
      }
      guard let name, let country, let labour, let overhead, let other, let pricing else {
        return nil
      }
      var plant = Plant(
        name: name, country: country, labour: labour, overhead: overhead, other: other,
        pricing: pricing)
      plant.exporter = exporter
      plant.fixedCost = fixedCost ?? plant.fixedCost
      plant.volume = volume
      return plant
    }
  }

  func market(_ value: ValueReader) -> Market? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let country = entry.required("country")?.country()
      let volume = entry.required("volume")?.integer(in: 1...1_000_000_000)
      let shipments = entry.optional("shipments")
      let count = shipments?.integer(in: 1...1_000_000_000)
      if let count, let volume, count > volume {
        shipments?.complain(PlanComplaint.shipmentsAboveVolume(count, volume))
      }
      let price = amounts.amount(entry.optional("price"))
      let margin = entry.optional("margin")
      let share = margin?.percentage()
      if price != nil, margin != nil { margin?.complain(PlanComplaint.oneOf("price or margin")) }
      let importer = entry.optional("importer")?.object { ClaimFile.tariff($0, words) }
      guard let name, let country, let volume else { return nil }
      var market = Market(name: name, country: country, volume: Int64(volume))
      market.shipments = count.map { Int64($0) }
      market.price = price
      market.margin = share
      market.importer = importer
      return market
    }
  }

  func lane(_ value: ValueReader) -> Lane? {
    value.object { entry in
      let plant = entry.required("plant")?.text()
      let market = entry.required("market")?.text()
      let freight = amounts.amount(entry.required("freight"))
      let insurance = amounts.amount(entry.optional("insurance"))
      let drawback = entry.optional("drawback")?.percentage(.share)
      let route = entry.optional("route")?.list { RouteReader.leg($0, words) }
      guard let plant, let market, let freight else { return nil }
      var lane = Lane(plant: plant, market: market)
      lane.freight = freight
      lane.insurance = insurance ?? ExactFraction(0)
      lane.drawback = drawback ?? .zero
      lane.route = route ?? []
      return lane
    }
  }

  func compliance(_ entry: ObjectReader) -> ComplianceCost? {
    var cost = ComplianceCost()
    cost.perUnit = amounts.amount(entry.optional("per_unit")) ?? cost.perUnit
    cost.perShipment = amounts.amount(entry.optional("per_shipment")) ?? cost.perShipment
    return cost
  }
}
