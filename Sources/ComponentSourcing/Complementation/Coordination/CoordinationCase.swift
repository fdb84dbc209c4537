public import SourcingPlans
internal import TariffLaw

/// What cooperation comes to with figures at one end of their ranges.
public struct CoordinationCase: Sendable {
  /// Which figures are taken.
  public let end: End
  /// The numbers.
  public let model: ComplementationModel
  /// Each country for itself, by country, and what it comes to.
  public let alone: [ComplementationOutcome]
  /// All with free trade.
  public let freeTrade: ComplementationOutcome
  /// All complementing each other.
  public let complemented: ComplementationOutcome
  /// The figures of each country under each of the three; `nil` if one has no plan or cannot be held.
  public let figures: [ComplementationSetting: [ComplementationFigures]]
  /// What each set of countries gains, and each country by the plan; `nil` if a country has no plan alone or there is
  /// none together.
  public let game: CoalitionGame?
  /// The sets of countries for which no plan keeps all requirements, so that they gain nothing; by masks.
  public let without: [Int]
  /// Whether all searches came to their end, so that no plan costs less than those compared.
  public let isProven: Bool
  /// What stands in the way of a plan together; `nil` if there is one.
  public let obstacles: ComplementationObstacles?

  /// Which figures of ranges are taken.
  public enum End: String, Sendable {
    /// All figures are points.
    case stated
    /// The low end of each.
    case low
    /// The high end of each.
    case high
  }

  init(_ end: End, of model: ComplementationModel, within limits: SearchLimits) {
    self.end = end
    self.model = model
    let all = Array(model.countries.indices)
    alone = all.map { model.solve(.alone, of: [$0], leavingOutUnmet: true, within: limits) }
    freeTrade = model.solve(.freeTrade, of: all, leavingOutUnmet: true, within: limits)
    complemented = model.solve(.complemented, of: all, leavingOutUnmet: false, within: limits)
    obstacles = complemented.answer.isInfeasible ? model.obstacles(within: limits) : nil
    var figures: [ComplementationSetting: [ComplementationFigures]] = [:]
    figures[.alone] = Self.figuresAlone(alone, model)
    for outcome in [freeTrade, complemented] {
      figures[outcome.setting] = outcome.sources.flatMap {
        model.figures(of: $0, under: outcome.setting)
      }
    }
    self.figures = figures
    let sets = Self.sets(complemented, model, limits)
    isProven = (alone + [freeTrade] + sets.compactMap { $0 }).allSatisfy { $0.answer.isProven }
    (game, without) = Self.game(figures, sets, model)
  }

  /// What the countries come to, each by its own plan.
  private static func figuresAlone(
    _ outcomes: [ComplementationOutcome], _ model: ComplementationModel
  ) -> [ComplementationFigures]? {
    var all: [ComplementationFigures] = []
    for (country, outcome) in outcomes.enumerated() {
      guard let sources = outcome.sources, let figures = model.figures(of: sources, under: .alone)
      else { return nil }
      all.append(figures[country])
    }
    return all
  }

  /// The plans of all sets of two countries and more, by masks.
  private static func sets(
    _ complemented: ComplementationOutcome, _ model: ComplementationModel, _ limits: SearchLimits
  ) -> [ComplementationOutcome?] {
    let all = Array(model.countries.indices)
    return (0..<(1 << all.count)).map { mask in
      let members = all.filter { mask >> $0 & 1 == 1 }
      guard members.count > 1 else { return nil }
      return members.count == all.count
        ? complemented
        : model.solve(.complemented, of: members, leavingOutUnmet: false, within: limits)
    }
  }

  /// What each set of countries gains: what its products cost less alone than together, duty that it collects taken off.
  private static func game(
    _ figures: [ComplementationSetting: [ComplementationFigures]],
    _ sets: [ComplementationOutcome?], _ model: ComplementationModel
  ) -> (CoalitionGame?, [Int]) {
    guard let alone = figures[.alone], let together = figures[.complemented],
      let gains = gains(alone, together)
    else { return (nil, []) }
    var worths: [ExactFraction] = []
    var without: [Int] = []
    for (mask, outcome) in sets.enumerated() {
      guard let outcome, !outcome.answer.isInfeasible else {
        if outcome != nil { without.append(mask) }
        worths.append(ExactFraction(0))
        continue
      }
      guard let sources = outcome.sources,
        let own = model.figures(of: sources, under: .complemented),
        let gains = Self.gains(alone, own),
        let worth = ExactFraction.sum(outcome.members.map { gains[$0] })
      else { return (nil, []) }
      worths.append(worth)
    }
    return (CoalitionGame(worths: worths, gains: gains), without)
  }

  /// By how much less the products of each country cost, less the duty that it collects no more.
  private static func gains(
    _ before: [ComplementationFigures], _ after: [ComplementationFigures]
  ) -> [ExactFraction]? {
    var all: [ExactFraction] = []
    for (one, other) in zip(before, after) {
      guard let saved = one.cost.subtracting(other.cost),
        let collected = other.duty.subtracting(one.duty), let gain = saved.adding(collected)
      else { return nil }
      all.append(gain)
    }
    return all
  }
}
