/// From which day each edition of the Harmonized System takes the place of the one before.
public struct EditionDays: Sendable {
  /// One edition; it may be newer than any whose codes are known here.
  public struct Edition: Sendable {
    /// Its name: `HS2022`.
    public let name: String
    /// Its first day.
    public let from: Day
    /// How well the day is known.
    public let evidence: Evidence

    /// Makes an edition.
    public init(name: String, from: Day, evidence: Evidence) {
      self.name = name
      self.from = from
      self.evidence = evidence
    }
  }

  /// The editions, oldest first.
  public let editions: [Edition]

  /// Takes editions in any order.
  public init(_ editions: [Edition]) {
    self.editions = editions.sorted { $0.from < $1.from }
  }

  /// The edition whose place no other has taken by a day; `nil` if none is known by then.
  public func edition(on day: Day) -> HSEdition? {
    editions.last { $0.from <= day }.flatMap { HSEdition(rawValue: $0.name) }
  }

  /// No days are held.
  public static let notHeld = Self([])

  /// The edition that takes the place of one, or of the HS edition on which it is built.
  public func next(after edition: HSEdition) -> ScheduleAgeing.NextEdition? {
    let name = edition.harmonizedSystem.rawValue
    guard let place = editions.firstIndex(where: { $0.name == name }),
      place + 1 < editions.count
    else { return nil }
    let next = editions[place + 1]
    return ScheduleAgeing.NextEdition(next.name, from: next.from, evidence: next.evidence)
  }
}
