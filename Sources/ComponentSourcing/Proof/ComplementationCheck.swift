public import SourcingPlans
internal import TariffLaw

/// Counts a plan of who makes what anew, part by part, apart from what searched for it.
///
/// What each country pays, makes, buys and sells is added up from units and prices alone, and each requirement is held
/// against it. It does not say that no plan costs less.
public struct ComplementationCheck: Sendable {
  /// What all products cost together, in hundred millionths of a smallest unit.
  public private(set) var cost: Int128 = 0
  /// What is wrong.
  public private(set) var faults: [Fault] = []

  /// What is wrong with a plan; it has words in reports alone.
  public enum Fault: Sendable, Hashable {
    /// A market that has a part from nowhere, or from where it is not offered.
    case noSource(part: Int, market: Int)
    /// More than a country can make, or less than the least.
    case volume(part: Int, maker: Int)
    /// A programme that is not met.
    case programme(Int)
    /// Exports and imports that lie too far apart.
    case balance(Int)
    /// Less than the share that a country makes at least.
    case share(Int)
  }

  private static let whole: Int128 = 100_000_000

  /// Counts a plan under the terms of complementation.
  public init(_ model: ComplementationModel, _ sources: [[PartSource?]]) {
    var trade: [Lane: Int128] = [:]
    var credited: [Lane: [String: Int128]] = [:]
    var bought: [Int: Int128] = [:]
    for part in model.parts.indices {
      let shared = model.parts[part]
      var volumes: [Int: Int64] = [:]
      for market in model.countries.indices where shared.units[market] > 0 {
        let units = Int128(shared.units[market])
        let source = part < sources.count ? sources[part][market] : nil
        guard let source, let offer = Self.offer(source, shared, market) else {
          faults.append(.noSource(part: part, market: market))
          continue
        }
        cost += (offer.price + offer.freight) * units * (Self.whole + offer.rate)
        bought[market, default: 0] += offer.price * units
        guard case .maker(let maker) = source else { continue }
        volumes[maker, default: 0] += shared.units[market]
        let lane = Lane(from: maker, to: market)
        trade[lane, default: 0] += offer.price * units
        if let approval = offer.approval {
          credited[lane, default: [:]][approval, default: 0] += offer.price * units
        }
      }
      for (maker, volume) in volumes {
        guard let works = shared.makers[maker] else { continue }
        cost += Int128(works.tooling) * Self.whole
        if volume > works.capacity ?? volume || volume < works.least {
          faults.append(.volume(part: part, maker: maker))
        }
      }
    }
    let made = trade.values.reduce(0, +)
    for country in model.countries.indices {
      let out = trade.filter { $0.key.from == country && $0.key.to != country }.values.reduce(0, +)
      let into = trade.filter { $0.key.to == country && $0.key.from != country }.values.reduce(0, +)
      let home = trade[Lane(from: country, to: country)] ?? 0
      if let tolerance = model.tolerance,
        abs(out - into) * Self.whole > Int128(tolerance.millionths) * max(out, into)
      {
        faults.append(.balance(country))
      }
      let share = Int128(model.countries[country].share.millionths)
      if (out + home) * Self.whole < share * made { faults.append(.share(country)) }
      guard let asked = model.countries[country].requirement, let total = bought[country] else {
        continue
      }
      let credit = Self.credit(of: country, credited, model.reciprocity, model.countries.count)
      let counted = home * Self.whole + credit * Int128(model.weight.millionths)
      if counted < Int128(asked.millionths) * total { faults.append(.programme(country)) }
    }
  }

  private struct Lane: Hashable {
    let from: Int
    let to: Int
  }

  private struct Offer {
    var price: Int128
    var freight: Int128 = 0
    var rate: Int128 = 0
    var approval: String?
  }

  private static func offer(_ source: PartSource, _ part: SharedPart, _ market: Int) -> Offer? {
    switch source {
    case .outside:
      return part.outside[market].map {
        Offer(price: Int128($0.price), rate: Int128($0.duty.millionths))
      }
    case .maker(let maker):
      guard let works = part.makers[maker] else { return nil }
      guard maker != market else { return Offer(price: Int128(works.price)) }
      return works.ways[market].map {
        Offer(
          price: Int128(works.price), freight: Int128(works.freight[market]),
          rate: Int128($0.rate.millionths), approval: $0.approval)
      }
    }
  }

  /// What of a country's accredited imports counts, approval by approval.
  private static func credit(
    of country: Int, _ credited: [Lane: [String: Int128]], _ reciprocity: Reciprocity, _ count: Int
  ) -> Int128 {
    var sum: Int128 = 0
    for approval in Set(credited.values.flatMap(\.keys)) {
      var (into, out, pairs): (Int128, Int128, Int128) = (0, 0, 0)
      for partner in 0..<count where partner != country {
        let bought = credited[Lane(from: partner, to: country)]?[approval] ?? 0
        let sold = credited[Lane(from: country, to: partner)]?[approval] ?? 0
        into += bought
        out += sold
        pairs += min(bought, sold)
      }
      sum += reciprocity == .none ? into : reciprocity == .total ? min(into, out) : pairs
    }
    return sum
  }
}
