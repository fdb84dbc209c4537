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
  /// What it comes to for each country; `nil` if it cannot be held.
  public private(set) var figures: [ComplementationFigures]?

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

  /// Counts a plan.
  ///
  /// - Parameters:
  ///   - model: The numbers.
  ///   - sources: Where each market has each part from.
  ///   - setting: The terms.
  ///   - left: The countries whose programmes are left out.
  ///   - members: The countries that take part; all if not said.
  public init(
    _ model: ComplementationModel, _ sources: [[PartSource?]],
    under setting: ComplementationSetting = .complemented, leavingOut left: [Int] = [],
    of members: [Int]? = nil
  ) {
    let members = Set(members ?? Array(model.countries.indices))
    var books = model.countries.map { _ in Book() }
    var trade: [Lane: Int128] = [:]
    var credited: [Lane: [String: Int128]] = [:]
    var tooling = model.countries.map { _ in [ExactFraction(0)] }
    for part in model.parts.indices {
      let shared = model.parts[part]
      var volumes: [Int: Int64] = [:]
      for market in members.sorted() where shared.units[market] > 0 {
        let units = Int128(shared.units[market])
        let source = part < sources.count ? sources[part][market] : nil
        guard let source, let offer = Self.offer(source, shared, market, setting) else {
          faults.append(.noSource(part: part, market: market))
          continue
        }
        let value = offer.price * units
        let delivered = (offer.price + offer.freight) * units
        books[market].paid += delivered * (Self.whole + offer.rate)
        books[market].duty += delivered * offer.rate
        books[market].bought += value
        guard case .maker(let maker) = source else {
          books[market].outside += value
          continue
        }
        volumes[maker, default: 0] += shared.units[market]
        let lane = Lane(from: maker, to: market)
        trade[lane, default: 0] += value
        if let approval = offer.approval {
          credited[lane, default: [:]][approval, default: 0] += value
        }
      }
      for (maker, volume) in volumes {
        guard let works = shared.makers[maker] else { continue }
        cost += Int128(works.tooling) * Self.whole
        for market in members where sources[part][market] == .maker(maker) {
          tooling[market].append(
            ExactFraction(
              Int128(works.tooling) * Int128(shared.units[market]), over: Int128(volume)))
        }
        if volume > works.capacity ?? volume || volume < works.least {
          faults.append(.volume(part: part, maker: maker))
        }
      }
    }
    cost += books.reduce(0) { $0 + $1.paid }
    let made = trade.values.reduce(0, +)
    var all: [ComplementationFigures]? = []
    for country in model.countries.indices {
      let out = trade.filter { $0.key.from == country && $0.key.to != country }.values.reduce(0, +)
      let into = trade.filter { $0.key.to == country && $0.key.from != country }.values.reduce(0, +)
      let home = trade[Lane(from: country, to: country)] ?? 0
      let book = books[country]
      if setting == .complemented, members.contains(country) {
        if let tolerance = model.tolerance,
          abs(out - into) * Self.whole > Int128(tolerance.millionths) * max(out, into)
        {
          faults.append(.balance(country))
        }
        let share = Int128(model.countries[country].share.millionths)
        if (out + home) * Self.whole < share * made { faults.append(.share(country)) }
      }
      let credit = Self.credit(of: country, credited, model.reciprocity, model.countries.count)
      let counted = credit * Int128(model.weight.millionths)
      if let asked = model.countries[country].requirement, !left.contains(country),
        home * Self.whole + counted < Int128(asked.millionths) * book.bought
      {
        faults.append(.programme(country))
      }
      var own = ComplementationFigures()
      own.made = out + home
      own.exports = out
      own.imports = into
      own.outside = book.outside
      own.duty = ExactFraction(book.duty, over: Self.whole)
      own.total = book.bought
      own.local = home
      own.credit = ExactFraction(counted, over: Self.whole)
      let spent = ExactFraction.sum([ExactFraction(book.paid, over: Self.whole)] + tooling[country])
      if let spent { own.cost = spent } else { all = nil }
      all?.append(own)
    }
    figures = all
  }

  /// What a country's vehicles cost.
  private struct Book {
    /// Prices, carriage and duty, in hundred millionths of a smallest unit.
    var paid: Int128 = 0
    /// The duty of that.
    var duty: Int128 = 0
    /// The value of the parts, and of those from outside.
    var bought: Int128 = 0
    var outside: Int128 = 0
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

  private static func offer(
    _ source: PartSource, _ part: SharedPart, _ market: Int, _ setting: ComplementationSetting
  ) -> Offer? {
    switch source {
    case .outside:
      return part.outside[market].map {
        Offer(price: Int128($0.price), rate: Int128($0.duty.millionths))
      }
    case .maker(let maker):
      guard let works = part.makers[maker] else { return nil }
      guard maker != market else { return Offer(price: Int128(works.price)) }
      guard setting != .alone, let freight = works.freight[market] else { return nil }
      var offer = Offer(price: Int128(works.price), freight: Int128(freight))
      guard setting == .complemented else { return offer }
      guard let way = works.ways[market] else { return nil }
      offer.rate = Int128(way.rate.millionths)
      offer.approval = way.approval
      return offer
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
