internal import SourcingPlans
internal import TariffLaw

/// What a buyer asks next: the runner-up, what qualifying costs, and what a point of content does.
extension WayCheck {
  /// The runner-up that is said, if it is one and no other bill is cheaper.
  func runnerUp(
    _ bill: Named, _ models: [WayModel], _ stated: AnswerValue
  ) throws(Problem) -> AnswerValue {
    guard let said = stated["runner_up"], said != .null else {
      if untold(stated, "the runner-up") { return .null }
      guard try least(models, besides: bill.choices) == nil else {
        throw .refused("runner_up", "there is another bill")
      }
      return .null
    }
    guard let choices = choices(said["suppliers"]?.values.compactMap(\.text) ?? []),
      choices != bill.choices
    else { throw .refused("runner_up.suppliers", "it is no other bill") }
    // The treatment under which it costs least, of equals the first.
    var best: Named?
    for treatment in way.open where treatment.scheme?.name == said["scheme"]?.text {
      let numbers = try tooFine { () throws(TooFine) -> BillNumbers in
        try BillNumbers(choices, treatment, on: way)
      }
      guard numbers.isWithin, best.map({ numbers.landed < $0.numbers.landed }) ?? true else {
        continue
      }
      best = Named(choices: choices, treatment: treatment, numbers: numbers)
    }
    guard let best else { throw .refused("runner_up", "it keeps no limit of its scheme") }
    try none(below: best.numbers.landed, in: models, besides: bill.choices, at: "runner_up")
    return try tooFine { () throws(TooFine) -> AnswerValue in
      .object([
        "landed": try printing.amount(best.numbers.landed),
        "distance": try printing.amount(best.numbers.landed - bill.numbers.landed),
        "scheme": .text(orNull: best.treatment.scheme?.name),
        "suppliers": said["suppliers"] ?? .null,
      ])
    }
  }

  /// What the best bill with a preference costs beside the best without.
  func costOfQualifying(
    _ bill: Named, _ models: [WayModel], _ stated: AnswerValue, _ isProven: Bool
  ) throws(Problem) -> AnswerValue {
    let (asking, plain) = (
      models.filter(\.treatment.asksOrigin), models.filter { !$0.treatment.asksOrigin }
    )
    if !isProven {
      guard stated["cost_of_qualifying"] == .null else {
        throw .refused("cost_of_qualifying", "it is not told of an answer that is not proven")
      }
      return .null
    }
    guard let earning = try least(asking, besides: nil), let other = try least(plain, besides: nil)
    else { return .null }
    return try tooFine { () throws(TooFine) -> AnswerValue in try printing.amount(earning - other) }
  }

  /// What the cheapest bill with a preference by content costs more or less at other thresholds.
  func shadowPrice(
    _ bill: Named, _ models: [WayModel], _ stated: AnswerValue
  ) throws(Problem) -> AnswerValue {
    if untold(stated, "the price of content") { return .null }
    var best: (model: WayModel, landed: ExactFraction)?
    for model in models where model.treatment.limits.first?.threshold != nil {
      guard let landed = try least([model], besides: nil),
        best.map({ landed < $0.landed }) ?? true
      else { continue }
      best = (model, landed)
    }
    guard let best, let limit = best.model.treatment.limits.first, let threshold = limit.threshold
    else { return .null }
    func landed(_ threshold: Percentage) throws(Problem) -> ExactFraction? {
      guard threshold >= .zero, threshold <= .whole else { return best.landed }
      let asked = OriginLimit(limit.counted, share: .whole - threshold)
      let model = try tooFine { () throws(TooFine) -> WayModel in
        try WayModel(best.model.treatment, on: way, limit: asked)
      }
      return try least([model], besides: nil)
    }
    let point = Percentage(1)
    guard let less = try landed(threshold - point) else {
      throw .refused("shadow_price", "no bill has a point less")
    }
    let more = try landed(threshold + point)
    return try tooFine { () throws(TooFine) -> AnswerValue in
      .object([
        "threshold": .text("\(threshold)"),
        "point_more": try more.map { (more) throws(TooFine) -> AnswerValue in
          try printing.amount(more - best.landed)
        } ?? .null,
        "point_less": try printing.amount(best.landed - less),
      ])
    }
  }

  func untold(_ stated: AnswerValue, _ name: String) -> Bool {
    stated["not_told"]?.values.contains(.text(name)) ?? false
  }

  /// The least that a bill costs, of all but one.
  func least(
    _ models: [WayModel], besides: [Int]?
  ) throws(Problem) -> ExactFraction? {
    var least: ExactFraction?
    for model in models {
      let cap = try least.map { (landed) throws(Problem) -> Int128 in
        try tooFine { () throws(TooFine) -> Int128 in try model.units(landed) }
      }
      let found = try tooLarge { () throws(LeastBill.Left) -> LeastBill.Found? in
        try LeastBill.find(in: model, below: cap, besides: besides, unless: stops)
      }
      if let found {
        least = try tooFine { () throws(TooFine) -> ExactFraction in try model.landed(found.cost) }
      }
    }
    return least
  }
}
