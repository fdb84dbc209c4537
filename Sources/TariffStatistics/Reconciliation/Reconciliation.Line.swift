public import TariffLaw

extension Reconciliation {
  /// An enacted rate beside what was owed on its goods.
  public struct Line: Sendable {
    /// The rate.
    public let enacted: EnactedRate
    /// What was owed, if it is one ceiling for all of the goods.
    public let obligation: Obligation?
    /// What was found.
    public let finding: Finding
    /// Recorded departures that touch the goods on the day.
    public let departures: [Departure]
  }

  /// What comparing a rate with what is owed comes to.
  public enum Finding: Sendable {
    /// At or below the ceiling.
    case within
    /// Above the ceiling.
    case above(Excess)
    /// Nothing is owed on the goods on the day.
    case noCommitment(Reason)
    /// The two cannot be compared.
    case notComparable(Reason)

    /// Its kind, for counts.
    public var kind: Kind {
      switch self {
      case .within: .within
      case .above: .above
      case .noCommitment: .noCommitment
      case .notComparable: .notComparable
      }
    }
  }

  /// The kinds of findings.
  public enum Kind: String, Sendable, CaseIterable {
    /// At or below the ceiling.
    case within
    /// Above the ceiling.
    case above
    /// Nothing is owed.
    case noCommitment = "no_commitment"
    /// Not to be compared.
    case notComparable = "not_comparable"
  }

  /// By how much a rate is above its ceiling, and since when.
  public struct Excess: Sendable {
    /// The least and the most that it is above, in points.
    public let points: Bounds<Percentage>
    /// The first day from which the rate was above what was owed without a break.
    public let since: Day
  }

  /// Why nothing is owed, or nothing can be compared.
  public enum Reason: Sendable {
    /// The goods are not among the base lines.
    case notInBase
    /// The lines have no ceiling, and that is known.
    case withoutCeiling(Commitment)
    /// No ceiling's day has come; the first day of the line's schedule, if there is one.
    case notDueYet(start: Day?)
    /// No commitment is held on lines of their kind.
    case noneHeld
    /// The base lines of the goods owe different ceilings.
    case ceilingsDiffer
    /// The rate is no ad valorem number.
    case noNumber(DutyRate.Kind)
    /// The rate is only known within bounds that hold the ceiling.
    case open(Bounds<Percentage>)
  }
}
