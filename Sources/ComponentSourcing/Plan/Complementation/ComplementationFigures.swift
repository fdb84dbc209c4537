public import TariffLaw

/// What a plan of who makes what comes to for one country in a year; amounts are in smallest units.
public struct ComplementationFigures: Sendable, Equatable {
  /// The value of the parts that it makes.
  public package(set) var made: Int128 = 0
  /// The value of those that it makes for the others.
  public package(set) var exports: Int128 = 0
  /// The value of what it has from the others.
  public package(set) var imports: Int128 = 0
  /// The value of what it buys outside.
  public package(set) var outside: Int128 = 0
  /// The customs duty that it collects.
  public package(set) var duty = ExactFraction(0)
  /// What the parts of its vehicles cost: prices, carriage, duty, and its share of tooling by units.
  public package(set) var cost = ExactFraction(0)
  /// The value of the parts of its vehicles.
  public package(set) var total: Int128 = 0
  /// The value of those that it makes itself.
  public package(set) var local: Int128 = 0
  /// What counts as local by accreditation.
  public package(set) var credit = ExactFraction(0)

  /// Makes figures of nothing.
  package init() {}

  /// Exports less imports, those from outside among them.
  public var balance: Int128 { exports - imports - outside }

  /// The share of what it makes itself; `nil` if it assembles nothing of value.
  public var content: ExactFraction? {
    total > 0 ? ExactFraction(local, over: total) : nil
  }

  /// The share of that and of what is accredited.
  public var accreditedContent: ExactFraction? {
    guard total > 0 else { return nil }
    return credit.adding(ExactFraction(local))?.multiplied(by: ExactFraction(1, over: total))
  }
}

extension ComplementationModel {
  /// Works out what a plan comes to for each country.
  ///
  /// - Parameters:
  ///   - sources: Where each market has each part from; `nil` for countries that take no part.
  ///   - setting: The terms.
  /// - Returns: The figures by country; `nil` if they cannot be held.
  public func figures(
    of sources: [[PartSource?]], under setting: ComplementationSetting
  ) -> [ComplementationFigures]? {
    var all = countries.map { _ in ComplementationFigures() }
    var imports: [Exchange: Int128] = [:]
    for (part, markets) in zip(parts, sources) {
      var units: [Int: Int128] = [:]
      for (market, source) in markets.enumerated() {
        if case .maker(let maker)? = source {
          units[maker, default: 0] += Int128(part.units[market])
        }
      }
      for (market, source) in markets.enumerated() where part.units[market] > 0 {
        guard let source else { continue }
        let count = Int128(part.units[market])
        var (value, carriage, rate) = (Int128(0), Int128(0), Percentage.zero)
        var tooling = ExactFraction(0)
        switch source {
        case .outside:
          guard let offer = part.outside[market] else { return nil }
          value = Int128(offer.price) * count
          rate = offer.duty
          all[market].outside += value
        case .maker(let maker):
          guard let offer = part.makers[maker], let made = units[maker] else { return nil }
          value = Int128(offer.price) * count
          tooling = ExactFraction(Int128(offer.tooling) * count, over: made)
          all[maker].made += value
          if maker == market {
            all[market].local += value
            break
          }
          guard let freight = offer.freight[market] else { return nil }
          carriage = Int128(freight) * count
          all[maker].exports += value
          all[market].imports += value
          guard setting == .complemented, let way = offer.ways[market] else { break }
          rate = way.rate
          if let approval = way.approval {
            imports[Exchange(approval: approval, from: maker, to: market), default: 0] += value
          }
        }
        all[market].total += value
        guard
          let duty = rate.fraction.multiplied(by: ExactFraction(value + carriage)),
          let cost = ExactFraction.sum([
            all[market].cost, ExactFraction(value + carriage), duty, tooling,
          ]), let collected = all[market].duty.adding(duty)
        else { return nil }
        all[market].cost = cost
        all[market].duty = collected
      }
    }
    for market in countries.indices {
      guard
        let credit = weight.fraction.multiplied(by: ExactFraction(matched(market, imports)))
      else { return nil }
      all[market].credit = credit
    }
    return all
  }

  /// What goes from one country to another under an approval.
  private struct Exchange: Hashable {
    let approval: String
    let from: Int
    let to: Int
  }

  /// What of a country's accredited imports counts.
  private func matched(_ country: Int, _ flows: [Exchange: Int128]) -> Int128 {
    var sum: Int128 = 0
    for approval in Set(flows.keys.map(\.approval)) {
      let bought = countries.indices.map {
        flows[Exchange(approval: approval, from: $0, to: country)] ?? 0
      }
      let sold = countries.indices.map {
        flows[Exchange(approval: approval, from: country, to: $0)] ?? 0
      }
      switch reciprocity {
      case .none: sum += bought.reduce(0, +)
      case .total: sum += min(bought.reduce(0, +), sold.reduce(0, +))
      case .byPartner: sum += zip(bought, sold).reduce(Int128(0)) { $0 + min($1.0, $1.1) }
      }
    }
    return sum
  }
}
