internal import SourcingPlans
internal import TariffLaw

/// How far prices of single offers may move: each price that is said is tried, with all those before it.
extension WayCheck {
  /// By how much each chosen offer may rise.
  func breakEvens(
    _ bill: Named, _ models: [WayModel], _ stated: [AnswerValue]
  ) throws(Problem) -> [AnswerValue] {
    var all: [AnswerValue] = []
    for part in way.plan.parts.indices {
      guard stated.indices.contains(part) else {
        throw .refused("break_even", "it is not told of each part")
      }
      do throws(Problem) {
        all.append(try breakEven(of: part, bill, models, stated[part]))
      } catch {
        throw error.within("break_even[\(part)]")
      }
    }
    return all
  }

  private func breakEven(
    of part: Int, _ bill: Named, _ models: [WayModel], _ stated: AnswerValue
  ) throws(Problem) -> AnswerValue {
    let (planned, place) = (way.plan.parts[part], bill.choices[part])
    let offer = planned.offers[place]
    func told(_ rise: AnswerValue, _ other: AnswerValue) -> AnswerValue {
      .object([
        "part": .text(planned.name), "supplier": .text(offer.label),
        "currency": .text("\(offer.currency)"), "may_rise_by": rise, "other": other,
      ])
    }
    let least = try least(models.map { $0.keeping(part) { $0 != place } }, besides: nil)
    guard let least else { return told(.null, .null) }
    guard let name = stated["other"]?.text,
      let other = planned.offers.firstIndex(where: { $0.label == name }), other != place,
      try self.least(models.map { $0.keeping(part) { $0 == other } }, besides: nil) == least
    else { throw .refused("other", "no bill with it is the cheapest without the offer") }
    let moves = try OfferMoves(of: part, place, models, on: way)
    guard let rise = Printing.price(stated["may_rise_by"], offer.currency),
      let steps = moves.steps(rise), steps >= 0
    else { throw .refused("may_rise_by", "it is no rise in the price's decimals") }
    var next: Int128 = 0
    while next <= steps {
      guard let last = try last(moves, from: next, notAbove: least) else {
        throw .refused("may_rise_by", "before that another offer is chosen")
      }
      next = max(next, last) + 1
    }
    guard try last(moves, from: steps + 1, notAbove: least) == nil else {
      throw .refused("may_rise_by", "it may rise by more")
    }
    return told(
      try tooFine { () throws(TooFine) -> AnswerValue in try Printing.price(rise, offer.currency) },
      .text(name))
  }

  /// The last step up to which a bill serves that has the offer and costs no more than an amount at a step.
  private func last(
    _ moves: OfferMoves, from step: Int128, notAbove most: ExactFraction
  ) throws(Problem) -> Int128? {
    for (model, move) in zip(moves.forced, moves.each) {
      if stops() { throw .ended }
      let dearer = try tooFine { () throws(TooFine) -> WayModel in
        try moves.model(model, move, at: step)
      }
      guard let found = try found(in: dearer, notAbove: most) else { continue }
      return try tooFine { () throws(TooFine) -> Int128 in
        let landed = try dearer.landed(found.cost)
        guard var last = try (most - landed).divided(by: move.cost) else { throw TooFine() }
        if dearer.limit != nil, move.value > ExactFraction(0) {
          var rest = try dearer.exactAllowed - move.value * ExactFraction(step)
          for (values, place) in zip(dearer.exactValues, found.choices) {
            rest = try rest - values[place]
          }
          guard let slack = rest.divided(by: move.value) else { throw TooFine() }
          last = min(last, slack)
        }
        guard let more = last.times(1, rounding: .down) else { throw TooFine() }
        return step + more
      }
    }
    return nil
  }

  private func found(
    in model: WayModel, notAbove most: ExactFraction
  ) throws(Problem) -> LeastBill.Found? {
    let cap = try tooFine { () throws(TooFine) -> Int128 in try model.units(notAbove: most) }
    return try tooLarge { () throws(LeastBill.Left) -> LeastBill.Found? in
      try LeastBill.find(in: model, below: cap, unless: stops)
    }
  }

  /// At which price each offer that is not chosen would be.
  func winningPrices(
    _ bill: Named, _ models: [WayModel], _ stated: [AnswerValue]
  ) throws(Problem) -> [AnswerValue] {
    var all: [AnswerValue] = []
    for (part, planned) in way.plan.parts.enumerated() {
      for place in planned.offers.indices where place != bill.choices[part] {
        guard stated.indices.contains(all.count) else {
          throw .refused("winning_prices", "it is not told of each offer")
        }
        do throws(Problem) {
          all.append(try winningPrice(of: part, place, bill, models, stated[all.count]))
        } catch {
          throw error.within("winning_prices[\(all.count)]")
        }
      }
    }
    return all
  }

  private func winningPrice(
    of part: Int, _ place: Int, _ bill: Named, _ models: [WayModel], _ stated: AnswerValue
  ) throws(Problem) -> AnswerValue {
    let planned = way.plan.parts[part]
    let offer = planned.offers[place]
    let moves = try OfferMoves(of: part, place, models, on: way)
    let landed = bill.numbers.landed
    guard let all = moves.steps(within: offer.price) else { throw .tooFine }
    var price = AnswerValue.null
    var none = all
    if stated["wins_at"] != .null {
      guard let said = Printing.price(stated["wins_at"], offer.currency), said >= ExactFraction(0),
        let fall = offer.price.subtracting(said), let steps = moves.steps(fall), steps >= 0
      else { throw .refused("wins_at", "it is no price in the decimals of the offer's") }
      guard try wins(moves, between: steps, and: steps, at: landed) else {
        throw .refused("wins_at", "it does not win at this price")
      }
      none = steps - 1
      price = try tooFine { () throws(TooFine) -> AnswerValue in
        try Printing.price(said, offer.currency)
      }
    }
    if none >= 0, try wins(moves, between: 0, and: none, at: landed) {
      throw .refused("wins_at", "it wins at a higher price")
    }
    return .object([
      "part": .text(planned.name), "supplier": .text(offer.label),
      "currency": .text("\(offer.currency)"),
      "price": try tooFine { () throws(TooFine) -> AnswerValue in
        try Printing.price(offer.price, offer.currency)
      },
      "wins_at": price,
    ])
  }

  /// Whether at some fall between two a bill with the offer costs no more than an amount.
  ///
  /// Over several falls the offer is taken at the least that it costs and the least that it counts at any of them; if a
  /// bill serves so, they are halved.
  private func wins(
    _ moves: OfferMoves, between first: Int128, and last: Int128, at landed: ExactFraction
  ) throws(Problem) -> Bool {
    for (model, move) in zip(moves.forced, moves.each) {
      var open = [(first, last)]
      var looked = 0
      while let (low, high) = open.popLast() {
        looked += 1
        if stops() { throw .ended }
        guard looked <= OfferMoves.looksAllowed else { throw .tooLarge }
        let counts = move.value > ExactFraction(0) ? high : low
        let cheaper = try tooFine { () throws(TooFine) -> WayModel in
          try moves.model(model, move, at: -high, counting: -counts)
        }
        guard try found(in: cheaper, notAbove: landed) != nil else { continue }
        if low == high || counts == high { return true }
        let middle = low + (high - low) / 2
        open.append((middle + 1, high))
        open.append((low, middle))
      }
    }
    return false
  }
}

/// An offer whose price moves by steps, under each treatment.
struct OfferMoves {
  /// So many intervals are looked at.
  static let looksAllowed = 4_000

  let part: Int
  let place: Int
  /// One step of the price's own decimals, in smallest units of its currency.
  let step: ExactFraction
  let each: [OfferMove]
  /// The models where the offer is the only one of its part.
  let forced: [WayModel]

  init(of part: Int, _ place: Int, _ models: [WayModel], on way: PricedLane) throws(Problem) {
    let price = way.plan.parts[part].offers[place].price.reduced
    var parts: Int128 = 1
    while !parts.isMultiple(of: price.denominator), parts < 1_000_000 { parts *= 10 }
    let step = ExactFraction(1, over: parts)
    var each: [OfferMove] = []
    do throws(TooFine) {
      let worth = try way.worthOfPrice(part, place) * step
      for model in models { each.append(try model.move(of: place, of: part, by: worth, on: way)) }
    } catch {
      throw .tooFine
    }
    guard each.allSatisfy({ $0.cost > ExactFraction(0) }) else { throw .tooFine }
    (self.part, self.place, self.step, self.each) = (part, place, step, each)
    forced = models.map { $0.keeping(part) { $0 == place } }
  }

  /// How many steps an amount is; `nil` if it is no whole number of them.
  func steps(_ amount: ExactFraction) -> Int128? {
    guard let steps = amount.divided(by: step)?.reduced, steps.denominator == 1 else { return nil }
    return steps.numerator
  }

  /// How many whole steps an amount has.
  func steps(within amount: ExactFraction) -> Int128? {
    amount.divided(by: step)?.times(1, rounding: .down)
  }

  /// A model where the offer costs more by so many steps, and counts more by so many.
  func model(
    _ model: WayModel, _ move: OfferMove, at steps: Int128, counting: Int128? = nil
  ) throws(TooFine) -> WayModel {
    try model.adding(
      cost: move.cost * ExactFraction(steps), value: move.value * ExactFraction(counting ?? steps),
      to: place, of: part)
  }
}
