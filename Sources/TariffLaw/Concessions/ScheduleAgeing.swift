/// From when a schedule without a last day may be out of date: a new nomenclature, or a year beyond its state.
public struct ScheduleAgeing: Hashable, Sendable {
  /// The edition of the Harmonized System that comes after the schedule's own, and its first day.
  public let nextEdition: NextEdition?
  /// The last day of a year beyond the state that the file shows.
  public let stateLastsUntil: Day?

  /// Makes the days from which a schedule may be out of date.
  public init(nextEdition: NextEdition?, stateLastsUntil: Day?) {
    self.nextEdition = nextEdition
    self.stateLastsUntil = stateLastsUntil
  }

  /// An edition of the Harmonized System that takes the place of another.
  public struct NextEdition: Hashable, Sendable {
    /// Its name: `HS2028`.
    public let name: String
    /// Its first day.
    public let from: Day
    /// How well the day is known.
    public let evidence: Evidence

    /// Makes an edition.
    public init(_ name: String, from: Day, evidence: Evidence) {
      self.name = name
      self.from = from
      self.evidence = evidence
    }
  }

  /// Why the schedule may be out of date on a day, nil if nothing says so.
  public func reason(on day: Day) -> Caveat.Age? {
    if let nextEdition, day >= nextEdition.from {
      return .nomenclature(nextEdition.name, from: nextEdition.from, nextEdition.evidence)
    }
    return stateLastsUntil.flatMap { day > $0 ? .state : nil }
  }
}
