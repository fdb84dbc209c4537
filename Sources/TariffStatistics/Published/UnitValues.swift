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

  /// The rates of exchange by which no specific duty of some schedules meets a unit value, in the order in which they were
  /// given.
  public func unusedExchange(in schedules: [TariffSchedule]) -> [ExchangeRate] {
    var used: Set<Int> = []
    for schedule in exchange.isEmpty ? [] : schedules {
      for (code, value) in byCode {
        for place in schedule.places(of: code) where self.code(of: schedule.codes[place]) == code {
          for duty in schedule.rate(at: place).specificDuties
          where duty.isOfMeasure(of: value) {
            if let rate = exchange.firstIndex(of: duty.amount.currency, value.value.currency) {
              used.insert(rate)
            }
          }
        }
      }
    }
    return exchange.indices.filter { !used.contains($0) }.map { exchange[$0] }
  }

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

extension [ExchangeRate] {
  /// The first rate of two currencies that are not one, whichever way it is stated; nil if there is none.
  fileprivate func firstIndex(of one: Currency, _ other: Currency) -> Int? {
    one == other
      ? nil
      : firstIndex { ($0.from == one && $0.to == other) || ($0.from == other && $0.to == one) }
  }
}

extension DutyRate {
  /// The specific duties in it, of whichever part or origin.
  fileprivate var specificDuties: [SpecificDuty] {
    switch self {
    case .specific(let duty): [duty]
    case .compound(let duties), .compared(_, let duties): duties.flatMap(\.specificDuties)
    case .excluding(let rate, _): rate.specificDuties
    case .byPart(let rates): rates.flatMap(\.specificDuties)
    case .byOrigin(let rate, let others):
      rate.specificDuties + others.flatMap { $0.rate.specificDuties }
    default: []
    }
  }
}
