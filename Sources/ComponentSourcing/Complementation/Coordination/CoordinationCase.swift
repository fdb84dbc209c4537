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
  /// The figures of each country under each of the three; `nil` for a country that has no plan, absent where there is
  /// none at all or figures cannot be held.
  public let figures: [ComplementationSetting: [ComplementationFigures?]]
  /// What each set of countries gains, and each country by the plan; `nil` if there is no plan together.
  ///
  /// A set has a worth if a plan keeps all its requirements and each of its countries has a plan alone.
  public let game: CoalitionGame?
  /// The sets of countries for which no plan keeps all requirements, so that they have no worth; by masks.
  public let without: [Int]
  /// The sets of countries for which no plan was found in time.
  public let unfound: [Int]
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
    let alone = all.map {
      model.solve(.alone, of: [$0], leavingOutUnmet: true, within: limits)
    }
    self.alone = alone
    freeTrade = model.solve(.freeTrade, of: all, leavingOutUnmet: true, within: limits)
    complemented = model.solve(.complemented, of: all, leavingOutUnmet: false, within: limits)
    obstacles = complemented.answer.isInfeasible ? model.obstacles(within: limits) : nil
    var figures: [ComplementationSetting: [ComplementationFigures?]] = [:]
    figures[.alone] = Self.figuresAlone(alone, model)
    for outcome in [freeTrade, complemented] {
      figures[outcome.setting] = outcome.sources.flatMap {
        model.figures(of: $0, under: outcome.setting)
      }
    }
    self.figures = figures
    let sets = Self.sets(complemented, model, limits)
    isProven = (alone + [freeTrade] + sets.compactMap { $0 }).allSatisfy { $0.answer.isProven }
    let unable = all.filter { alone[$0].sources == nil || !alone[$0].unmet.isEmpty }
    let game = Self.game(figures, sets, unable, model)
    self.game = game
    func masks(_ condition: (ComplementationAnswer) -> Bool) -> [Int] {
      sets.enumerated().filter { $0.element.map { condition($0.answer) } ?? false }.map(\.offset)
    }
    without = game == nil ? [] : masks { $0.isInfeasible }
    unfound = game == nil ? [] : masks { $0.choices == nil && !$0.isInfeasible }
  }

  /// The countries that have no plan alone, so that nothing is gained or lost over it.
  public var unableAlone: [Int] { alone.indices.filter { alone[$0].sources == nil } }

  /// The countries that keep their programmes in no plan alone, so that they have no worth by themselves.
  public var unmetAlone: [Int] { alone.flatMap(\.unmet) }

  /// The sets of countries that have no worth; by masks.
  public var worthless: [Int] {
    (game?.worths ?? []).enumerated().filter { $0.element == nil }.map(\.offset)
  }

  /// Whether no set of countries gains more by itself; `nil` if that is not known.
  ///
  /// A set that no plan serves cannot leave; of one whose worth is not known, or may yet be more, nothing is certain.
  public var isInCore: Bool? {
    guard let game, let objections = game.objections(to: game.gains) else { return nil }
    if !objections.isEmpty { return false }
    let unable = worthless.filter { mask in
      !without.contains(mask) && !unmetAlone.contains { mask == 1 << $0 }
    }
    return unable.isEmpty && isProven ? true : nil
  }

  /// What the countries come to, each by its own plan.
  private static func figuresAlone(
    _ outcomes: [ComplementationOutcome], _ model: ComplementationModel
  ) -> [ComplementationFigures?] {
    outcomes.enumerated().map { country, outcome in
      outcome.sources.flatMap { model.figures(of: $0, under: .alone) }?[country]
    }
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
    _ figures: [ComplementationSetting: [ComplementationFigures?]],
    _ sets: [ComplementationOutcome?], _ unable: [Int], _ model: ComplementationModel
  ) -> CoalitionGame? {
    guard let alone = figures[.alone], let together = figures[.complemented] else { return nil }
    let worths = sets.enumerated().map { mask, outcome -> ExactFraction? in
      guard let outcome else {
        // None gain nothing, and one gains nothing over staying alone, if it has a plan that keeps its programme.
        return unable.contains { mask == 1 << $0 } ? nil : ExactFraction(0)
      }
      guard let sources = outcome.sources,
        let own = model.figures(of: sources, under: .complemented)
      else { return nil }
      let all = gains(alone, own)
      let gains = outcome.members.compactMap { all[$0] }
      return gains.count == outcome.members.count ? ExactFraction.sum(gains) : nil
    }
    return CoalitionGame(worths: worths, gains: gains(alone, together))
  }

  /// By how much less the products of each country cost, less the duty that it collects no more.
  private static func gains(
    _ before: [ComplementationFigures?], _ after: [ComplementationFigures?]
  ) -> [ExactFraction?] {
    zip(before, after).map { one, other in
      guard let one, let other, let saved = one.cost.subtracting(other.cost),
        let collected = other.duty.subtracting(one.duty)
      else { return nil }
      return saved.adding(collected)
    }
  }
}
