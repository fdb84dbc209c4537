internal import SourcingPlans
internal import TariffLaw

/// Verifies what an answer says of one way.
struct WayCheck {
  let way: PricedLane
  let claim: (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  let refusal: (SchemeProblem) -> String
  let printing: Printing
  let stops: () -> Bool

  init(
    _ way: PricedLane, unless stops: @escaping () -> Bool = { false },
    refusal: @escaping (SchemeProblem) -> String,
    _ claim: @escaping (PricedLane, ProductTreatment, [Int]) -> AnswerValue
  ) {
    self.way = way
    self.stops = stops
    self.claim = claim
    self.refusal = refusal
    printing = Printing(plan: way.plan)
  }

  /// A bill that an answer names.
  struct Named {
    let choices: [Int]
    let treatment: ProductTreatment
    let numbers: BillNumbers
  }

  func verify(_ stated: AnswerValue) throws(Problem) -> AnswerCheck.Verdict {
    for (key, name) in [("plant", way.plant.name), ("market", way.market.name)]
    where stated[key] != .text(name) {
      throw .refused(key, "it is another way than the plan has here")
    }
    var expected: [String: AnswerValue] = [
      "plant": .text(way.plant.name), "market": .text(way.market.name), "bound": .null,
      "bound_exact": .null, "runner_up": .null, "cost_of_qualifying": .null, "shadow_price": .null,
      "break_even": .list([]), "winning_prices": .list([]), "supplier_rises": .list([]),
      "exchange_rates": .list([]), "shortfalls": .list([]), "certificate": .list([]),
      "not_told": stated["not_told"] ?? .list([]), "claim": .null,
      "verified": .bool(false),
      "not_counted": .list(
        way.refusals.map { refused in
          .object([
            "scheme": .text(refused.scheme.name),
            "criterion": .text(orNull: refused.criterion?.description),
            "because": .text(refusal(refused)), "missing": .texts(refused.missing),
          ])
        }), "missing": .texts(way.missing),
    ]
    if let borne = try borne() { expected["supplier_costs"] = borne }
    let verdict: AnswerCheck.Verdict
    if !way.missing.isEmpty {
      expected["status"] = .text("unknown")
      expected.merge(Self.noBill) { $1 }
      verdict = .unknown
    } else {
      let models = try allModels()
      verdict = try verify(stated, models, &expected)
    }
    let untold = stated["not_told"]?.values ?? []
    for name in untold {
      guard let key = name.text.flatMap({ Self.mayBeUntold[$0] }),
        stated[key] == .null || stated[key] == .list([]),
        untold.count(where: { $0 == name }) == 1
      else { throw .refused("not_told", "it is no question that was left open") }
    }
    if let path = stated.difference(from: .object(expected)) {
      throw .refused(path, "it comes out otherwise from the plan")
    }
    return verdict
  }

  private static let noBill: [String: AnswerValue] = ["landed": .null, "parts": .list([])]
  /// What may be left open, with the key that is nothing then.
  private static let mayBeUntold = [
    "the runner-up": "runner_up", "the price of content": "shadow_price",
    "how far prices may rise": "break_even",
    "at which price other offers win": "winning_prices",
    "how far all prices of a supplier may rise": "supplier_rises",
    "how far rates of exchange may move": "exchange_rates",
  ]

  /// What the market bears of the costs of suppliers that several share.
  private func borne() throws(Problem) -> AnswerValue? {
    guard let allotted = way.plan.allotments[way.market.name] else { return nil }
    return try tooFine { () throws(TooFine) -> AnswerValue in
      var all: [String: AnswerValue] = [:]
      for (supplier, amount) in allotted { all[supplier] = try printing.exact(amount) }
      return .object(all)
    }
  }

  func allModels() throws(Problem) -> [WayModel] {
    var models: [WayModel] = []
    for treatment in way.open {
      models.append(
        try tooFine { () throws(TooFine) -> WayModel in try WayModel(treatment, on: way) })
    }
    return models
  }

  private func verify(
    _ stated: AnswerValue, _ models: [WayModel], _ expected: inout [String: AnswerValue]
  ) throws(Problem) -> AnswerCheck.Verdict {
    expected["shortfalls"] = .list(
      try tooFine { () throws(TooFine) -> [AnswerValue] in
        var all: [AnswerValue] = []
        for model in models where model.isImpossible && model.treatment.asksOrigin {
          all.append(try shortfall(model))
        }
        return all
      })
    expected["certificate"] = .list(try certificates(stated["certificate"], models))
    guard let bill = try named(stated) else {
      guard models.allSatisfy(\.isImpossible) else {
        throw .refused("landed", "a bill would do")
      }
      expected["status"] = .text("impossible")
      expected.merge(Self.noBill) { $1 }
      return .proven
    }
    expected.merge(try tooFine { () throws(TooFine) -> [String: AnswerValue] in try figures(bill) })
    { $1 }
    guard bill.numbers.isWithin else {
      throw .refused("parts", "the bill breaks the limit of its rule")
    }
    expected["claim"] = claim(way, bill.treatment, bill.choices)
    guard let bound = printing.value(ofExact: stated["bound_exact"]), bound <= bill.numbers.landed
    else { throw .refused("bound_exact", "it is no bound of this bill") }
    try none(below: bound, in: models, besides: nil, at: "bound_exact")
    expected["bound"] = try tooFine { () throws(TooFine) -> AnswerValue in
      try printing.amount(bound)
    }
    expected["bound_exact"] = try tooFine { () throws(TooFine) -> AnswerValue in
      try printing.exact(bound)
    }
    let isProven = bound == bill.numbers.landed
    expected["status"] = .text(isProven ? "optimal" : "not_proven")
    expected["verified"] = .bool(isProven)
    // What qualifying costs is told of bills that were found; it is proven where both are.
    expected["cost_of_qualifying"] = try costOfQualifying(bill, models, stated, isProven)
    guard isProven else { return .bounded }
    expected["runner_up"] = try runnerUp(bill, models, stated)
    expected["shadow_price"] = try shadowPrice(bill, models, stated)
    expected.merge(try moves(bill, models, stated)) { $1 }
    return .proven
  }

  /// Verifies a way of a plan that was changed, of which less is told.
  func verifyBrief(_ stated: AnswerValue) throws(Problem) {
    var expected: [String: AnswerValue] = [
      "plant": .text(way.plant.name), "market": .text(way.market.name),
    ]
    if let borne = try borne() { expected["supplier_costs"] = borne }
    if !way.missing.isEmpty {
      expected["status"] = .text("unknown")
      expected.merge(Self.noBill) { $1 }
    } else {
      let models = try allModels()
      if let bill = try named(stated) {
        expected.merge(
          try tooFine { () throws(TooFine) -> [String: AnswerValue] in try figures(bill) }
        ) { $1 }
        guard bill.numbers.isWithin else {
          throw .refused("parts", "the bill breaks the limit of its rule")
        }
        let isOpen = stated["status"] == .text("not_proven")
        expected["status"] = .text(isOpen ? "not_proven" : "optimal")
        if !isOpen { try none(below: bill.numbers.landed, in: models, besides: nil, at: "landed") }
      } else {
        guard models.allSatisfy(\.isImpossible) else {
          throw .refused("landed", "a bill would do")
        }
        expected["status"] = .text("impossible")
        expected.merge(Self.noBill) { $1 }
      }
    }
    if let path = stated.difference(from: .object(expected)) {
      throw .refused(path, "it comes out otherwise from the plan")
    }
  }

  /// The bill that an answer names; `nil` if it names none.
  private func named(_ stated: AnswerValue) throws(Problem) -> Named? {
    let parts = stated["parts"]?.values ?? []
    guard !parts.isEmpty else { return nil }
    let suppliers = parts.compactMap { part in
      part["supplier"]?.text.map { name in part["offer"]?.text.map { "\(name) (\($0))" } ?? name }
    }
    let treatment = way.open.first {
      .text(orNull: $0.scheme?.name) == stated["scheme"]
        && .text(orNull: $0.criterion?.description) == stated["criterion"]
    }
    guard let choices = choices(suppliers) else {
      throw .refused("parts", "there is not one offer of the plan for each part")
    }
    guard let treatment else { throw .refused("scheme", "the plan has no such treatment") }
    let numbers = try tooFine { () throws(TooFine) -> BillNumbers in
      try BillNumbers(choices, treatment, on: way)
    }
    return Named(choices: choices, treatment: treatment, numbers: numbers)
  }

  func choices(_ suppliers: [String]) -> [Int]? {
    guard suppliers.count == way.plan.parts.count else { return nil }
    let choices = zip(way.plan.parts, suppliers).compactMap { part, name in
      part.offers.firstIndex { $0.label == name }
    }
    return choices.count == suppliers.count ? choices : nil
  }

  /// Passes if no bill but one costs less than an amount.
  func none(
    below landed: ExactFraction, in models: [WayModel], besides: [Int]?, at path: String
  ) throws(Problem) {
    for model in models {
      let cap = try tooFine { () throws(TooFine) -> Int128 in try model.units(landed) }
      if try tooLarge({ () throws(LeastBill.Left) -> LeastBill.Found? in
        try LeastBill.find(in: model, below: cap, besides: besides, unless: stops)
      }) != nil {
        throw .refused(path, "there is a cheaper bill")
      }
    }
  }

  func tooFine<Value>(_ body: () throws(TooFine) -> Value) throws(Problem) -> Value {
    do throws(TooFine) { return try body() } catch { throw .tooFine }
  }

  func tooLarge<Value>(_ body: () throws(LeastBill.Left) -> Value) throws(Problem) -> Value {
    do throws(LeastBill.Left) {
      return try body()
    } catch {
      throw error == .ended ? .ended : .tooLarge
    }
  }
}
