public import TariffLaw

/// A rate that a member had in force for some goods, from wherever it is known.
public struct EnactedRate: Sendable {
  /// The goods.
  public let codes: CodeRange
  /// The part of the goods that is meant, in words, if not all.
  public let part: String?
  /// The rate.
  public let rate: DutyRate
  /// The days on which it was in force, as far as they are known.
  public let days: DayRange
  /// Where it is known from.
  public let source: Source

  /// Where an enacted rate is known from.
  public enum Source: String, Sendable {
    /// A schedule that is held.
    case schedule
    /// A file of the user's own.
    case file
    /// A rate that was published singly.
    case observation
    /// A recorded departure from the rules.
    case departure
  }

  /// The rate of one line of a schedule.
  public init(_ code: HSCode, _ rate: DutyRate, days: DayRange, source: Source) {
    codes = CodeRange(code)
    part = nil
    self.rate = rate
    self.days = days
    self.source = source
  }

  /// A rate that was published singly.
  public init(_ observation: RateObservation) {
    codes = observation.codes
    part = observation.part
    rate = observation.rate
    days = observation.days
    source = .observation
  }

  /// The rate that was applied in departure from the rules; nil if it or the goods are not known.
  public init?(_ departure: Departure) {
    guard let code = departure.code, let applied = departure.applied else { return nil }
    codes = CodeRange(code)
    part = departure.part
    rate = applied
    days = departure.days
    source = .departure
  }
}

extension [EnactedRate] {
  /// The rates of every line of a schedule.
  public init(_ schedule: TariffSchedule, source: EnactedRate.Source) {
    self = schedule.codes.indices.map {
      EnactedRate(
        schedule.codes[$0], schedule.rate(at: $0), days: schedule.description.days, source: source)
    }
  }

  /// The rates of a scheme on a day that are known singly: published ones, and departures.
  public init(singly scheme: SchemeLaw, of member: Country, on day: Day) {
    let observed = scheme.observations.filter { $0.member == member && $0.days.contains(day) }
    let departed = scheme.departures.filter { $0.importer == member && $0.days.contains(day) }
    self = (observed.map(EnactedRate.init) + departed.compactMap(EnactedRate.init)).sorted {
      $0.codes.from < $1.codes.from
    }
  }
}
