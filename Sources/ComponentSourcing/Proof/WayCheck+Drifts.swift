internal import SourcingPlans
internal import TariffLaw

/// How far all prices of a supplier, and rates of exchange, may move.
extension WayCheck {
  /// What an answer says of prices and rates, if all of it comes out of the plan; nothing where it was not asked.
  func moves(
    _ bill: Named, _ models: [WayModel], _ stated: AnswerValue
  ) throws(Problem) -> [String: AnswerValue] {
    let isAsked = Self.moveQuestions.contains { name, key in
      untold(stated, name) || !(stated[key]?.values.isEmpty ?? true)
    }
    guard isAsked else { return [:] }
    guard way.plan.grain == nil else { throw .tooFine }
    var told: [String: AnswerValue] = [:]
    for (name, key) in Self.moveQuestions where !untold(stated, name) {
      let said = stated[key]?.values ?? []
      let all: [AnswerValue] =
        switch key {
        case "break_even": try breakEvens(bill, models, said)
        case "winning_prices": try winningPrices(bill, models, said)
        case "supplier_rises": try supplierRises(bill, models, said)
        default: try exchangeRates(bill, models, said)
        }
      told[key] = .list(all)
    }
    return told
  }

  /// The questions about prices and rates, with the keys of their answers.
  static let moveQuestions = [
    ("how far prices may rise", "break_even"),
    ("at which price other offers win", "winning_prices"),
    ("how far all prices of a supplier may rise", "supplier_rises"),
    ("how far rates of exchange may move", "exchange_rates"),
  ]

  /// By how much all prices of each supplier with several offers may rise: millionths of a per cent, up to nine times.
  private func supplierRises(
    _ bill: Named, _ models: [WayModel], _ stated: [AnswerValue]
  ) throws(Problem) -> [AnswerValue] {
    let whole = Int128(Percentage.whole.millionths)
    var (all, seen): ([AnswerValue], Set<String>) = ([], [])
    for (part, place) in bill.choices.enumerated() {
      let name = way.plan.parts[part].offers[place].supplier
      let count = way.plan.parts.reduce(0) { $0 + $1.offers.count { $0.supplier == name } }
      guard seen.insert(name).inserted, count > 1 else { continue }
      let path = "supplier_rises[\(all.count)]"
      guard stated.indices.contains(all.count) else {
        throw .refused("supplier_rises", "it is not told of each supplier")
      }
      let said = stated[all.count]["may_rise_by_percent"] ?? .null
      let drift = try drift(bill, models) { part, place throws(TooFine) in
        let offer = way.plan.parts[part].offers[place]
        guard offer.supplier == name else { return ExactFraction(0) }
        return try way.worthOfPrice(part, place) * offer.price * ExactFraction(1, over: whole)
      }
      let most = whole * 9
      var rise: Percentage?
      if said != .null {
        guard let steps = Printing.decimal(said, places: Percentage.places), 0...most ~= steps
        else {
          throw .refused(path, "it is no rise up to the tenfold")
        }
        rise = Percentage(millionths: Int64(steps))
      }
      try hold(
        drift, from: 0, to: rise.map { Int128($0.millionths) } ?? most,
        beyond: rise.map { Int128($0.millionths) + 1 }, at: path)
      all.append(
        .object([
          "supplier": .text(name), "may_rise_by_percent": .text(orNull: rise.map { "\($0)" }),
        ]))
    }
    return all
  }

  /// How far each rate of exchange that offers use may move: in its own decimals, down to nought and up to ten times.
  private func exchangeRates(
    _ bill: Named, _ models: [WayModel], _ stated: [AnswerValue]
  ) throws(Problem) -> [AnswerValue] {
    let offers = way.plan.parts.flatMap(\.offers)
    var all: [AnswerValue] = []
    for rate in way.plan.exchangeRates
    where rate.to == way.plan.currency && offers.contains(where: { $0.currency == rate.from }) {
      let path = "exchange_rates[\(all.count)]"
      guard stated.indices.contains(all.count) else {
        throw .refused("exchange_rates", "it is not told of each rate")
      }
      let (lowest, highest) = (
        stated[all.count]["lowest"] ?? .null, stated[all.count]["highest"] ?? .null
      )
      let here = Int128(rate.trillionths)
      let drift = try drift(bill, models) { part, place throws(TooFine) in
        guard way.plan.parts[part].offers[place].currency == rate.from else {
          return ExactFraction(0)
        }
        return try way.worth(part, place) * ExactFraction(1, over: here)
      }
      func limit(_ said: AnswerValue, _ range: ClosedRange<Int128>) throws(Problem) -> Int128? {
        guard said != .null else { return nil }
        guard let rate = Printing.decimal(said, places: Printing.ratePlaces), range ~= rate else {
          throw .refused(path, "it is no rate of the range")
        }
        return rate
      }
      let low = try limit(lowest, 0...here)
      let high = try limit(highest, here...(here * 10))
      try hold(
        drift, from: (low ?? 0) - here, to: 0, beyond: low.map { $0 - 1 - here }, at: path)
      try hold(
        drift, from: 0, to: (high ?? here * 10) - here, beyond: high.map { $0 + 1 - here }, at: path
      )
      func text(_ rate: Int128) -> String { Printing.rate(rate) }
      all.append(
        .object([
          "from": .text("\(rate.from)"), "to": .text("\(rate.to)"), "rate": .text(text(here)),
          "lowest": .text(orNull: low.map(text)), "highest": .text(orNull: high.map(text)),
        ]))
    }
    return all
  }

  private func drift(
    _ bill: Named, _ models: [WayModel],
    worth: (_ part: Int, _ place: Int) throws(TooFine) -> ExactFraction
  ) throws(Problem) -> DriftCheck {
    do throws(TooFine) {
      return try DriftCheck(bill.choices, models, on: way, unless: stops, worth: worth)
    } catch {
      throw .tooFine
    }
  }

  /// Passes if the bill is a cheapest one up to where it is said to be, and no longer one beyond.
  private func hold(
    _ drift: DriftCheck, from first: Int128, to last: Int128, beyond: Int128?, at path: String
  ) throws(Problem) {
    guard try drift.holds(from: first, to: last) else {
      throw .refused(path, "before that another bill is cheaper")
    }
    if let beyond, try drift.holds(from: beyond, to: beyond) {
      throw .refused(path, "the bill is the cheapest beyond that")
    }
  }
}
