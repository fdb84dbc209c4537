/// What a schedule's cell says of the duty on a line: a number, or one of the things that are not one.
///
/// A missing preference, a line offered to nobody, a rate by reference and 0 are different values and
/// stay different. Rates are ad valorem percentages of the customs value unless the case says otherwise.
public indirect enum DutyRate: Hashable, Sendable {
  /// A share of the customs value.
  case adValorem(Percentage)
  /// An amount for each unit of quantity.
  case specific(SpecificDuty)
  /// Several duties charged together.
  case compound([DutyRate])
  /// The highest of several duties, or the lowest: whichever is higher, not less than, not more than.
  case compared(Comparison, [DutyRate])
  /// A rate that gave way to another on a day that is not known: before it and after it.
  case changing(from: DutyRate, to: DutyRate)
  /// A tariff-rate quota: the rate within the quota and the rate beyond it.
  case quota(inQuota: Percentage, outOfQuota: Percentage)
  /// A rate that another text sets; the name of that text.
  case byReference(String)
  /// A share of the most-favoured-nation rate.
  case relativeToMFN(Percentage)
  /// Rates of the parts of a line, where the cell does not say which part is which.
  case byPart([DutyRate])
  /// A rate with other rates for named origins.
  case byOrigin(DutyRate, others: [OriginRate])
  /// A rate with other rates for goods that meet a condition, as a certificate of an authority.
  case conditional(DutyRate, others: [ConditionRate])
  /// A rate from which named origins are shut out.
  case excluding(DutyRate, [Country])
  /// No preference on this line, whatever the origin: the MFN rate applies.
  case noPreference
  /// A line on which the member offers nobody a concession.
  case notOffered

  /// Which of several duties is charged.
  public enum Comparison: String, Sendable, CaseIterable {
    /// The one that comes to most: whichever is higher, a duty with a floor.
    case highest = "max"
    /// The one that comes to least: whichever is lower, a duty with a ceiling.
    case lowest = "min"
  }

  /// The rate for one origin where a cell gives several.
  public struct OriginRate: Hashable, Sendable {
    /// Where the goods come from.
    public let origin: Country
    /// The rate for that origin.
    public let rate: DutyRate

    /// Makes the rate of an origin.
    public init(_ origin: Country, _ rate: DutyRate) {
      self.origin = origin
      self.rate = rate
    }
  }

  /// The rate for goods that meet a condition.
  public struct ConditionRate: Hashable, Sendable {
    /// What the condition is called, as `ph-doe-certificate`.
    public let condition: String
    /// The rate where it is met.
    public let rate: DutyRate

    /// Makes the rate of a condition.
    public init(_ condition: String, _ rate: DutyRate) {
      self.condition = condition
      self.rate = rate
    }
  }

  /// The rate for goods of one origin: other rates chosen, exclusions turned into no preference.
  public func rate(for origin: Country) -> DutyRate {
    switch self {
    case .byOrigin(let general, let others):
      (others.first { $0.origin == origin }?.rate ?? general).rate(for: origin)
    case .excluding(let rate, let excluded):
      excluded.contains(origin) ? .noPreference : rate.rate(for: origin)
    case .byPart(let parts):
      .byPart(parts.map { $0.rate(for: origin) })
    case .changing(let before, let after):
      .changing(from: before.rate(for: origin), to: after.rate(for: origin))
    case .conditional(let rate, let others):
      .conditional(
        rate.rate(for: origin),
        others: others.map { ConditionRate($0.condition, $0.rate.rate(for: origin)) })
    default: self
    }
  }
}

extension DutyRate.Comparison {
  /// What is known of the one that is charged of two values, each known within bounds.
  public func pick<Value>(_ one: Bounds<Value>, _ other: Bounds<Value>) -> Bounds<Value> {
    switch self {
    case .highest: Bounds(max(one.low, other.low), max(one.high, other.high))
    case .lowest: Bounds(min(one.low, other.low), min(one.high, other.high))
    }
  }
}
