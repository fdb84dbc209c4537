internal import SourcingPlans
internal import TariffLaw

/// What an answer prints of a bill, of a certificate and of what is short.
extension WayCheck {
  /// The figures of a bill.
  func figures(_ bill: Named) throws(TooFine) -> [String: AnswerValue] {
    let (numbers, plan) = (bill.numbers, way.plan)
    var parts: [AnswerValue] = []
    var (materials, paid, charges) = (ExactFraction(0), ExactFraction(0), ExactFraction(0))
    for (place, part) in plan.parts.enumerated() {
      let offer = part.offers[bill.choices[place]]
      let duty = way.duties[place][bill.choices[place]]
      materials = try materials + numbers.values[place]
      paid = try paid + numbers.duties[place]
      charges = try charges + numbers.charges[place]
      var told: [String: AnswerValue] = [
        "part": .text(part.name), "supplier": .text(offer.supplier),
        "country": .text("\(offer.country)"), "status": .text(offer.status.rawValue),
        "value": try printing.amount(numbers.values[place]), "duty_rate": .text("\(duty.rate)"),
        "duty_by": .text(Printing.source(duty)),
        "duty": try printing.amount(numbers.duties[place]),
      ]
      if let name = offer.name { told["offer"] = .text(name) }
      if offer.hasCharges { told["charges"] = try printing.amount(numbers.charges[place]) }
      parts.append(.object(told))
    }
    var content: String?
    if let counted = numbers.counted, bill.treatment.limits.first?.threshold != nil,
      let share = counted.0.divided(by: numbers.fob)
        ?? (counted.0 == ExactFraction(0) ? ExactFraction(0) : nil)
    {
      content = try (ExactFraction(1) - share).percentFigure
    }
    var costs: [String: AnswerValue] = [
      "parts": try printing.amount(materials), "duty_on_parts": try printing.amount(paid),
      "suppliers": try printing.amount(numbers.suppliers),
      "conversion": try printing.amount(numbers.conversion),
      "carriage": try printing.amount(numbers.carriage),
      "duty": try printing.amount(numbers.duty),
      "compliance": try printing.amount(numbers.compliance),
    ]
    if plan.parts.contains(where: { $0.offers.contains(where: \.hasCharges) }) {
      costs["charges_on_parts"] = try printing.amount(charges)
    }
    return [
      "landed": try printing.amount(numbers.landed),
      "landed_exact": try printing.exact(numbers.landed),
      "scheme": .text(orNull: bill.treatment.scheme?.name),
      "criterion": .text(orNull: bill.treatment.criterion?.description),
      "rate": .text("\(bill.treatment.rate)"),
      "rate_at_least": .text("\(bill.treatment.lowestRate)"),
      "content": .text(orNull: content), "fob": try printing.amount(numbers.fob),
      "profit": try printing.amount(numbers.profit),
      "costs": .object(costs), "parts": .list(parts),
    ]
  }

  /// The certificates: a price for each treatment, and the bound that comes out of it.
  func certificates(
    _ stated: AnswerValue?, _ models: [WayModel]
  ) throws(Problem) -> [AnswerValue] {
    let all = stated?.values ?? []
    guard all.count == models.count else {
      throw .refused(
        "certificate", "treatments: \(models.count) in the plan, \(all.count) in the answer")
    }
    var expected: [AnswerValue] = []
    for (place, model) in models.enumerated() {
      let price = Printing.fraction(all[place]["price"])
      var bound = AnswerValue.null
      if !model.isImpossible, let price {
        bound = try tooFine { () throws(TooFine) -> AnswerValue in
          try printing.exact(model.bound(at: price, on: way))
        }
      }
      let isPrice = price.map { price in
        price.denominator == price.reduced.denominator
          && (model.limit != nil || price.numerator == 0)
      }
      guard isPrice ?? (all[place]["price"] == .null) else {
        throw .refused("certificate[\(place)].price", "it is no price in lowest terms")
      }
      expected.append(
        .object([
          "scheme": .text(orNull: model.treatment.scheme?.name),
          "criterion": .text(orNull: model.treatment.criterion?.description),
          "impossible": .bool(model.isImpossible),
          "price": model.isImpossible
            ? .null : .text(orNull: price.map { "\($0.numerator)/\($0.denominator)" }),
          "bound": bound,
        ]))
    }
    return expected
  }

  /// Why a treatment cannot be had.
  func shortfall(_ model: WayModel) throws(TooFine) -> AnswerValue {
    let limit = model.treatment.limits.first
    let lightest = model.parts.map { options in
      options.min { ($0.value, $0.cost) < ($1.value, $1.cost) }?.place ?? 0
    }
    let numbers = try BillNumbers(lightest, model.treatment, on: way)
    let counted = numbers.counted?.0 ?? ExactFraction(0)
    let allowed = numbers.counted?.allowed ?? ExactFraction(0)
    var reached: String?
    if let share = counted.divided(by: numbers.fob) {
      reached = try (ExactFraction(1) - share).percentFigure
    }
    var wouldDo: [AnswerValue] = []
    let leasts = model.exactValues.map { values in
      values.dropFirst().reduce(values.first ?? ExactFraction(0)) { min($0, $1) }
    }
    var lightestSum = ExactFraction(0)
    for least in leasts { lightestSum = try lightestSum + least }
    let regime = model.treatment.regime
    for (part, planned) in way.plan.parts.enumerated() {
      for (place, offer) in planned.offers.enumerated() where offer.status != .originating {
        var changed = offer
        if regime?.membership(of: offer.country) == nil { changed.country = way.plant.country }
        changed.status = .originating
        changed.proof = MaterialProof(kind: regime?.proof.kinds.value.first)
        // What it counts, and what the others of its part and the lightest of all the other parts do.
        let own = try model.counts(changed, place, of: part, on: way)
        let others = model.exactValues[part].indices.filter { $0 != place }
          .map { model.exactValues[part][$0] }
        let sum = try lightestSum - leasts[part] + ([own] + others).reduce(own) { min($0, $1) }
        if sum <= model.exactAllowed {
          wouldDo.append(
            .object(["part": .text(planned.name), "supplier": .text(offer.label)]))
        }
      }
    }
    return .object([
      "scheme": .text(orNull: model.treatment.scheme?.name),
      "criterion": .text(orNull: model.treatment.criterion?.description),
      "counted": try printing.amount(counted), "allowed": try printing.amount(allowed),
      "must_fall_by": .text(try printing.text(counted - allowed, .up)),
      "reached": .text(orNull: limit == nil ? nil : reached),
      "would_do_if_originating": .list(wouldDo),
    ])
  }
}
