public import TariffLaw

/// What units of goods are worth, by code, and how its currencies are exchanged.
public struct UnitValues: Sendable {
  /// The values; a line takes that of the longest code with which its own begins.
  public let byCode: [HSCode: UnitValue]
  /// Rates of exchange, for values in another currency than a duty's.
  public let exchange: [ExchangeRate]

  /// No values.
  public static let none = Self([:])

  /// Makes unit values.
  public init(_ byCode: [HSCode: UnitValue], exchange: [ExchangeRate] = []) {
    self.byCode = byCode
    self.exchange = exchange
  }

  /// The code by whose value a line is counted; nil if there is none.
  private func code(of line: HSCode) -> HSCode? {
    guard !byCode.isEmpty else { return nil }
    return (HSLevel.chapter.rawValue...Int(line.count)).reversed().lazy
      .compactMap { line.prefix($0) }.first { byCode[$0] != nil }
  }

  /// The value by which a line is counted; nil if there is none.
  func value(of line: HSCode) -> UnitValue? { code(of: line).flatMap { byCode[$0] } }

  /// The values that no line of a schedule takes, by code.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - figure: What is known of the rate of a line with its value.
  /// - Returns: The values, each with the reason.
  func unused(
    in schedule: TariffSchedule, _ figure: (DutyRate, HSCode) -> RateFigure
  ) -> [ScheduleProfile.UnusedUnitValue] {
    byCode.keys.sorted().compactMap { code in
      let found = schedule.places(of: code).filter { self.code(of: schedule.codes[$0]) == code }
      if found.isEmpty { return ScheduleProfile.UnusedUnitValue(code: code, reason: .noLine) }
      let others = found.filter {
        if case .adValorem = schedule.rate(at: $0) { false } else { true }
      }
      guard let first = others.first else {
        return ScheduleProfile.UnusedUnitValue(code: code, reason: .adValorem)
      }
      let isTaken = others.contains {
        figure(schedule.rate(at: $0), schedule.codes[$0]).isEquivalent
      }
      return isTaken
        ? nil
        : ScheduleProfile.UnusedUnitValue(
          code: code, reason: .otherMeasure(schedule.rate(at: first)))
    }
  }
}
