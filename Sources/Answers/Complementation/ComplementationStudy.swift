public import ComponentSourcing
public import TariffLaw

/// Who makes which part for whom, beside every country for itself and beside free trade.
public struct ComplementationStudy: Sendable {
  /// The numbers.
  public let model: ComplementationModel
  /// The day.
  public let on: Day
  /// The schemes under which parts go; none if the terms are the plan's own.
  public let schemes: [SchemeID]
  /// The brand.
  public let brand: String?
  /// Each country for itself.
  public let alone: [ComplementationOutcome]
  /// All with free trade, without accreditation.
  public let freeTrade: ComplementationOutcome
  /// All complementing each other.
  public let complemented: ComplementationOutcome
  /// What each comes to for each country; `nil` for a country without a plan, absent where there is none at all.
  public let figures: [ComplementationSetting: [ComplementationFigures?]]
  /// What stands in the way; `nil` if there is a plan.
  public let obstacles: ComplementationObstacles?
  /// What the answer leans on that is not official or was assumed.
  public let caveats: [Caveat]

  /// Searches for all three.
  init(
    _ model: ComplementationModel, on: Day, schemes: [SchemeID], brand: String?, caveats: [Caveat],
    within limits: SearchLimits
  ) {
    self.model = model
    self.on = on
    self.schemes = schemes
    self.brand = brand
    self.caveats = caveats
    let all = Array(model.countries.indices)
    let alone = all.map { model.solve(.alone, of: [$0], leavingOutUnmet: true, within: limits) }
    freeTrade = model.solve(.freeTrade, of: all, leavingOutUnmet: true, within: limits)
    complemented = model.solve(.complemented, of: all, leavingOutUnmet: false, within: limits)
    obstacles = complemented.answer.isInfeasible ? model.obstacles(within: limits) : nil
    var figures: [ComplementationSetting: [ComplementationFigures?]] = [:]
    figures[.alone] = alone.enumerated().map { country, outcome in
      outcome.sources.flatMap { model.figures(of: $0, under: .alone) }?[country]
    }
    for outcome in [freeTrade, complemented] {
      figures[outcome.setting] = outcome.sources.flatMap {
        model.figures(of: $0, under: outcome.setting)
      }
    }
    self.alone = alone
    self.figures = figures
  }

  /// Takes what an answer tells, with figures that were counted anew.
  init(
    _ model: ComplementationModel, on: Day, schemes: [SchemeID], brand: String?, caveats: [Caveat],
    alone: [ComplementationOutcome], freeTrade: ComplementationOutcome,
    complemented: ComplementationOutcome,
    figures: [ComplementationSetting: [ComplementationFigures?]],
    obstacles: ComplementationObstacles?
  ) {
    self.model = model
    self.on = on
    self.schemes = schemes
    self.brand = brand
    self.caveats = caveats
    self.alone = alone
    self.freeTrade = freeTrade
    self.complemented = complemented
    self.figures = figures
    self.obstacles = obstacles
  }
}
