public import TariffLaw

/// The complementation schemes with their years, for people and for programs.
public struct SchemeListReport: Report {
  private let schemes: [SchemeLaw]
  private let law: Law
  private let on: Day?

  /// Makes a report of schemes, of all or of those in force on a day.
  public init(_ schemes: [SchemeLaw], of law: Law, on: Day?) {
    self.schemes = schemes
    self.law = law
    self.on = on
  }

  /// The list as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("on", .text(orNull: on?.description)),
      ("schemes", .list(schemes.map(entry))),
      ("assumed", .list(law.assumptionsMade.map(JSON.text))),
    ])
  }

  /// The list as a table for a person.
  public func text(_ style: TextStyle) -> String {
    let rows = schemes.map { scheme in
      [scheme.id.name, years(of: scheme), "\(scheme.approvals.count)", scheme.title]
    }
    let assumptions = law.assumptionsMade.map { "\nAssumed: \($0)\n" }.joined()
    if rows.isEmpty { return "none\n" + assumptions }
    return TextTable(
      header: ["Scheme", "Gave treatment", "Approvals held", "Title"], rows: rows,
      rightAligned: [2]
    ).text(style) + assumptions
  }

  private func entry(_ scheme: SchemeLaw) -> JSON {
    .object([
      ("scheme", .text(scheme.id.name)), ("title", .text(scheme.title)),
      ("from", .text(orNull: scheme.days.from?.description)),
      ("to", .text(orNull: law.lastDay(of: scheme)?.description)),
      ("end_evidence", .text(orNull: law.end(of: scheme)?.basis.evidence.rawValue)),
      ("approvals", .number(scheme.approvals.count)),
    ])
  }

  private func years(of scheme: SchemeLaw) -> String { law.years(of: scheme) }
}

extension Law {
  /// The days of a scheme in words; a last day that was not found bears a question mark.
  func years(of scheme: SchemeLaw) -> String {
    let days = DayRange(from: scheme.days.from, to: lastDay(of: scheme))
    return "\(days)" + (end(of: scheme) == nil ? "" : " ?")
  }
}
