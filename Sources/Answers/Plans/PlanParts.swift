internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads the parts of a plan and the offers for them.
struct PlanParts {
  private let amounts: PlanAmounts
  private let words: DeclaredWords
  private let codesNear: (HSCode) -> [HSCode]?
  private let agreements: [String]
  private let unexchanged = UnexchangedCurrencies()

  init(_ amounts: PlanAmounts, _ setting: ClaimSetting, agreements: [String]) {
    self.amounts = amounts
    words = setting.words
    codesNear = setting.codesNear
    self.agreements = agreements
  }

  func part(_ value: ValueReader) -> PlannedPart? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let named = entry.optional("code")
      let code = named?.code()
      if let code, let near = codesNear(code) {
        named?.complain(PlanComplaint.codeOfNoEdition(code, near: near))
      }
      let stated = entry.required("quantity")
      let quantity = stated?.decimal(places: 6)
      if quantity == 0 { stated?.complain(PlanComplaint.noQuantity) }
      let given = entry.required("offers")
      let offers = given?.list(offer)
      if let offers, offers.isEmpty { given?.complain(PlanComplaint.noOffer(name ?? "")) }
      guard let name, let quantity, let offers else { return nil }
      return PlannedPart(
        name: name, code: code, quantity: ExactFraction(Int128(quantity), over: 1_000_000).reduced,
        offers: offers)
    }
  }

  private func offer(_ value: ValueReader) -> SupplyOffer? {
    value.object { entry in
      let supplier = entry.required("supplier")?.text()
      let name = entry.optional("name")?.text()
      let tool = entry.optional("tool")?.text()
      let country = entry.required("country")?.country()
      let named = entry.optional("currency")
      let currency = named?.currency() ?? amounts.currency
      if named != nil, !amounts.isExchanged(currency), unexchanged.isFirst(currency) {
        named?.complain(ClaimComplaint.fact(.noExchangeRate(from: currency, to: amounts.currency)))
      }
      let price = amounts.amount(entry.required("price"), in: currency)
      let freight = amounts.byCountry(entry.required("freight")) {
        amounts.amount($0, in: currency)
      }
      let inland = amounts.byCountry(entry.optional("inland")) { amounts.amount($0) }
      let otherCost = amounts.amount(entry.optional("other_cost"))
      let status = entry.required("status")?.choice(of: Material.Status.self, noun: "a status")
      let content = entry.optional("content")
      let share = content?.percentage(.share)
      if content != nil, let status, status != .partial {
        content?.complain(PlanComplaint.contentOfWhole)
      }
      let priceRange = Self.range(entry.optional("price_range"), around: price, "price") {
        amounts.amount($0, in: currency)
      }
      let moving = entry.optional("content_range")
      let contentRange = Self.range(moving, around: share, "content") { $0.percentage(.share) }
      if priceRange != nil, contentRange != nil { moving?.complain(PlanComplaint.twoRanges) }
      let proof = entry.optional("proof")?.object { MaterialReader.proof($0, words) }
      let duty = amounts.byCountry(entry.optional("duty")) { $0.percentage() }
      let agreements = entry.optional("agreements")?.list {
        $0.choice(among: self.agreements, noun: "an agreement").map { SchemeID($0) }
      }
      _ = entry.optional("fixed_cost")
      guard let supplier, let country, let price, let freight, let status else { return nil }
      var offer = SupplyOffer(
        supplier: supplier, country: country, price: price, currency: currency, status: status)
      offer.name = name
      offer.tool = tool
      offer.freight = freight
      if let inland { offer.inland = inland }
      if let otherCost { offer.otherCost = otherCost }
      offer.content = share
      offer.priceRange = priceRange
      offer.contentRange = contentRange
      offer.proof = proof
      offer.agreements = agreements ?? []
      offer.duty = duty ?? ByCountry()
      return offer
    }
  }

  /// Reads in what range a value may lie that is stated.
  static func range<Value: Comparable & Sendable>(
    _ value: ValueReader?, around stated: Value?, _ key: String,
    _ read: (ValueReader) -> Value?
  ) -> Bounds<Value>? {
    value?.object { entry in
      let least = entry.required("at_least").flatMap(read)
      let most = entry.required("at_most").flatMap(read)
      guard let least, let most else { return nil }
      guard let stated, least <= stated, stated <= most else {
        value?.complain(PlanComplaint.notWithin(key))
        return nil
      }
      return Bounds(least, most)
    }
  }

  /// The suppliers whose fixed costs stand with their offers.
  func suppliers(_ parts: ValueReader) -> [PlannedSupplier] {
    guard case .array(let values) = parts.value.content else { return [] }
    var known: [PlannedSupplier] = []
    var costs: [String: ExactFraction] = [:]
    for value in values {
      guard case .object(let part) = value.content,
        let offers = part.first(where: { $0.key == "offers" })?.value,
        case .array(let list) = offers.content
      else { continue }
      for offer in list {
        guard case .object(let members) = offer.content,
          case .string(let name)? = members.first(where: { $0.key == "supplier" })?.value.content,
          let cost = members.first(where: { $0.key == "fixed_cost" })?.value, !cost.isNull
        else { continue }
        let reader = ValueReader(cost, path: .root, problems: parts.problems)
        guard let amount = amounts.amount(reader) else { continue }
        if let before = costs[name] {
          if before != amount { reader.complain(PlanComplaint.otherFixedCost(name)) }
        } else {
          costs[name] = amount
          known.append(PlannedSupplier(name: name, fixedCost: amount))
        }
      }
    }
    return known
  }
}
