package import Reading
package import TariffLaw

/// One thing that a file of the law states: from when to when, by which provision, how well known.
package struct StatedValue: Sendable {
  /// What is stated.
  package enum Subject: Equatable, Sendable {
    /// An instrument of a scheme.
    case instrument
    /// A provision of an instrument.
    case provision
    /// A country's part in a scheme.
    case membership
    /// A value of a parameter.
    case parameter
    /// A clause of the list of goods wholly obtained.
    case clause
    /// A product-specific rule.
    case productRule
    /// A schedule, with the path of its lines below the folder of schedules.
    case schedule(lines: String)
    /// A commitment of the calendar.
    case commitment
    /// A word of claims.
    case word
    /// An assumption.
    case assumption
  }

  /// What is stated.
  package let subject: Subject
  /// What it is called in messages: `rvc.threshold`.
  package let name: String
  /// The days on which it holds.
  package let days: DayRange
  /// The provision that it cites, or is.
  package let citation: Citation?
  /// How well it is known.
  package let evidence: Evidence?
  /// The file in which it stands, and the byte.
  private let place: Placed<Void>

  /// Takes what a file holds by what checks ask of it.
  package init<Value>(
    _ subject: Subject, _ name: String, _ placed: Placed<Value>, days: DayRange,
    citation: Citation? = nil, evidence: Evidence? = nil
  ) {
    self.subject = subject
    self.name = name
    self.days = days
    self.citation = citation
    self.evidence = evidence
    place = placed.map { _ in }
  }

  /// A finding about it.
  package func finding(_ check: some FolderCheck, _ message: String) -> CheckFinding {
    CheckFinding(
      check: check.name, file: place.file.name, position: place.place.position, message: message)
  }
}
