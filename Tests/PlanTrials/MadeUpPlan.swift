public import ComponentSourcing
internal import TariffLaw

/// Plans small enough to go through every bill: all figures are made up.
///
/// Among them are prices below cost, content a millionth below a threshold and at it, drawback of a third, and offers
/// in a currency that is not the plan's, with costs beside the price, and with names.
public struct MadeUpPlan {
  /// The plan.
  public let plan: SourcingPlan

  /// A code, a country or a day in this file that is none.
  struct Slip: Error {
    let line: Int
  }

  private static func known<Value>(_ value: Value?, line: Int = #line) throws -> Value {
    guard let value else { throw Slip(line: line) }
    return value
  }

  /// Makes a plan of so many parts with so many offers each, plants and markets.
  public init(
    seed: Int, parts: Int = 6, offers: Int = 4, plants plantCount: Int = 2,
    markets marketCount: Int = 2, withCharges hasCharges: Bool = true
  ) throws {
    var numbers = SeededNumbers(seed: seed)
    var product = Good(code: HSCode("8708.40.19"))
    product.rule = try .rule(
      OriginRule(
        notation: ["RVC40", "RVC40 or CTH", "CTH", "RVC45"].randomElement(using: &numbers) ?? ""))
    product.method = [.indirect, .direct, nil].randomElement(using: &numbers) ?? nil
    var plan = SourcingPlan(
      on: "2026-02-02", currency: .unitedStatesDollar, product: product)
    plan.isIllustrative = true
    plan.exchangeRates = [
      ExchangeRate(
        from: "THB", to: .unitedStatesDollar,
        trillionths: 32_000_000_000, on: plan.on)
    ]
    plan.schemes = [SchemeID("ATIGA")]
    plan.needsPreference = Int.random(in: 0..<4, using: &numbers) == 0
    func cents(_ range: ClosedRange<Int>) -> ExactFraction {
      ExactFraction(Int128(Int.random(in: range, using: &numbers)))
    }
    for part in 0..<parts {
      plan.parts.append(
        PlannedPart(
          name: "part \(part)",
          code: HSCode(["8708.99", "8483.40", "7318.15"].randomElement(using: &numbers) ?? ""),
          quantity: cents(1...4),
          offers: try (0..<offers).map { try Self.offer($0, of: part, &numbers) }))
    }
    for supplier in ["S0", "S1", "S2"] where Bool.random(using: &numbers) {
      plan.suppliers.append(PlannedSupplier(name: supplier, fixedCost: cents(0...3_000_000)))
    }
    // The tariffs of these markets are not held, so that what the plan states counts.
    let countries = try ["TH", "MY", "KH", "PH", "LA", "BN"].map { try Self.known(Country($0)) }
    for place in 0..<plantCount {
      let pricing: Plant.Pricing =
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: .price(cents(8_000...60_000))
        case 1: .profit(cents(0...8_000))
        default: .margin(Percentage(Int.random(in: 0...30, using: &numbers)))
        }
      plan.plants.append(
        Plant(
          name: "plant \(place)", country: countries[place], labour: cents(1_000...5_000),
          overhead: cents(500...3_000), other: cents(0...1_000), pricing: pricing))
    }
    for place in 0..<marketCount {
      // The first plant's own country is a market too, now and then.
      let isHome = place == 1 && Int.random(in: 0..<3, using: &numbers) == 0
      var market = Market(
        name: "market \(place)", country: isHome ? countries[0] : countries[3 + place], volume: 1000
      )
      market.shipments = 10
      market.importer = StatedTariff(
        rate: Percentage(Int.random(in: 0...2, using: &numbers)),
        list: nil, mfn: Percentage(Int.random(in: 0...40, using: &numbers)))
      plan.markets.append(market)
    }
    for plant in plan.plants {
      for market in plan.markets {
        var lane = Lane(plant: plant.name, market: market.name)
        lane.freight = cents(0...2_000)
        lane.insurance = cents(0...100)
        lane.drawback = Percentage([0, 50, 100, 33].randomElement(using: &numbers) ?? 0)
        plan.lanes.append(lane)
      }
    }
    plan.compliance.perUnit = cents(0...300)
    plan.compliance.perShipment = cents(0...20_000)
    if hasCharges { Self.addCharges(to: &plan, seed: seed) }
    self.plan = plan
  }

  /// Some offers cost something beside their price, and some have a name.
  private static func addCharges(to plan: inout SourcingPlan, seed: Int) {
    var numbers = SeededNumbers(seed: seed + 1_000_003)
    for part in plan.parts.indices {
      for place in plan.parts[part].offers.indices {
        if Int.random(in: 0..<4, using: &numbers) == 0 {
          plan.parts[part].offers[place].inland = ByCountry(
            ExactFraction(Int128(Int.random(in: 0...300, using: &numbers))))
        }
        if Int.random(in: 0..<4, using: &numbers) == 0 {
          plan.parts[part].offers[place].otherCost = ExactFraction(
            Int128(Int.random(in: 0...200, using: &numbers)))
        }
        if Int.random(in: 0..<8, using: &numbers) == 0 {
          plan.parts[part].offers[place].name = "by air"
        }
      }
    }
  }

  private static func offer(
    _ place: Int, of part: Int, _ numbers: inout SeededNumbers
  ) throws -> SupplyOffer {
    // Some suppliers offer several parts.
    let supplier =
      place < 3 && Int.random(in: 0..<2, using: &numbers) == 0
      ? "S\(place)" : "P\(part)-\(place)"
    let statuses: [Material.Status] = [.nonOriginating, .originating, .partial, .undetermined]
    let status = statuses.randomElement(using: &numbers) ?? .nonOriginating
    // What comes from outside the region is not said to originate in it.
    let outside = status == .originating ? [] : ["CN", "JP"]
    let from = (outside + ["ID", "MY", "TH", "VN"]).randomElement(using: &numbers) ?? ""
    let isForeign = Int.random(in: 0..<4, using: &numbers) == 0
    let currency: Currency = isForeign ? "THB" : .unitedStatesDollar
    let cheap = status == .nonOriginating ? 0 : 800
    var offer = SupplyOffer(
      supplier: supplier, country: try Self.known(Country(from)),
      price: ExactFraction(
        Int128((Int.random(in: 200...3_000, using: &numbers) + cheap) * (isForeign ? 30 : 1))),
      currency: currency, status: status)
    offer.freight = ByCountry(ExactFraction(Int128(Int.random(in: 0...200, using: &numbers))))
    offer.duty = ByCountry(Percentage(Int.random(in: 0...30, using: &numbers)))
    if status == .partial {
      let edges: [Int64] = [19_999_999, 20_000_000, 39_999_999, 40_000_000]
      let edge = Int64.random(in: 15...45, using: &numbers) * 1_000_000
      offer.content = Percentage(
        millionths: Bool.random(using: &numbers)
          ? edges.randomElement(using: &numbers) ?? edge : edge)
    }
    if status == .originating || status == .partial, Int.random(in: 0..<4, using: &numbers) > 0 {
      // Members alone issue proofs, and the mark is of content below 40 per cent.
      let isMarked = status == .partial && offer.content.map { $0 < Percentage(40) } == true
      offer.proof =
        ["CN", "JP"].contains(from)
        ? nil
        : MaterialProof(
          kind: ProofOfOrigin.Kind(rawValue: "e_form_d"), isPartialCumulation: isMarked)
    }
    return offer
  }
}
