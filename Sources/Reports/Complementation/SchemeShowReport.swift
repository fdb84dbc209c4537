public import TariffLaw

/// A complementation scheme explained to a newcomer, for people and for programs.
public struct SchemeShowReport: Report {
  private let terms: SchemeTerms
  private let law: Law

  /// Makes a report of a scheme's terms.
  public init(_ terms: SchemeTerms, in law: Law) {
    self.terms = terms
    self.law = law
  }

  private var scheme: SchemeLaw { terms.scheme }

  /// The terms as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("scheme", .text(scheme.id.name)), ("title", .text(scheme.title)),
      ("on", .text("\(terms.day)")), ("in_force", .bool(terms.isInForce)),
      ("from", .text(orNull: scheme.days.from?.description)),
      ("to", .text(orNull: law.lastDay(of: scheme)?.description)),
      ("approvals_until", .text(orNull: terms.day(.approvalsUntil)?.value.description)),
      ("members", .list(scheme.memberships.map(Self.member))),
      ("what", .text(orNull: scheme.story?.what)), ("gave", .text(orNull: scheme.story?.gave)),
      ("became", .text(orNull: scheme.story?.became)), ("note", .text(orNull: scheme.note)),
      ("asks", .list(terms.demands.map(JSON.text))),
      ("benefit", benefit?.json ?? .null), ("start", .text(orNull: terms.start)),
      ("origin_rules", .text(law.originScheme(of: scheme, on: terms.day).id.name)),
      ("origin_content", .text(orNull: content?.value.description)),
      ("approvals", .list(scheme.approvals.map(Self.approval))),
      ("assumed", .list(law.assumptionsMade.map(JSON.text))),
    ])
  }

  /// The scheme in ten lines for a person.
  public func text(_ style: TextStyle) -> String {
    let rules = law.originScheme(of: scheme, on: terms.day)
    let borrowed = rules.id == scheme.id ? "" : "by the rules of \(rules.id), "
    var rows: [(String, String)] = [
      ("Years", years), ("What", scheme.story?.what ?? "not told"),
      ("Gave", scheme.story?.gave ?? "not told"), ("Who", who),
      ("Asked", terms.demands.joined(separator: "; ")),
      ("Origin", borrowed + (content.map { "at least \($0.value) % content" } ?? "not held")),
      ("Start", terms.start ?? "no rule was seen"),
      ("Became", scheme.story?.became ?? "not told"),
    ]
    let count = scheme.approvals.count
    let held = count == 0 ? "no approvals" : count == 1 ? "1 approval" : "\(count) approvals"
    rows.append(("Held", "\(held); terms, provisions, evidence: afta law \(scheme.id.name)"))
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + value
    }
    return ([style.strong(scheme.id.name) + "  \(scheme.title)"] + lines).joined(separator: "\n")
      + "\n" + law.assumptionsMade.map { "\nAssumed: \($0)\n" }.joined()
  }

  private var years: String {
    let closed = terms.day(.approvalsUntil).map { "; new approvals until \($0.value)" } ?? ""
    return law.years(of: scheme) + closed
  }

  private var who: String {
    let days = Set(scheme.memberships.compactMap(\.days.from)).sorted()
    return days.map { day in
      let names = scheme.memberships.filter { $0.days.from == day }.map(\.country.description)
      return names.joined(separator: " ") + " from \(day)"
    }.joined(separator: ", ")
  }

  private var content: Lawful<Percentage>? {
    law.regime(of: scheme, on: terms.day)?.contentThreshold
  }

  private var benefit: Benefit? {
    scheme.memberships.first.flatMap { terms.benefit(into: $0.country)?.value }
  }

  private static func member(_ member: Membership) -> JSON {
    .object([
      ("country", .text("\(member.country)")), ("group", .text(member.group)),
      ("from", .text(orNull: member.days.from?.description)),
      ("to", .text(orNull: member.days.to?.description)),
    ])
  }

  private static func approval(_ approval: Approval) -> JSON {
    .object([
      ("name", .text(approval.name)), ("certificate", .text(orNull: approval.certificate)),
      ("brand", .text(approval.brand)), ("papers_held", .bool(approval.papersAreHeld)),
      ("countries", .list(approval.countries.map { .text("\($0)") })),
      ("issued", .text(orNull: approval.issued?.words)),
      (
        "acts",
        .list(
          approval.acts.values.map {
            .object([
              ("country", .text("\($0.country)")), ("name", .text($0.name)),
              ("from", .text($0.from.words)), ("to", .text(orNull: $0.to?.description)),
              ("grants", $0.benefit.json),
            ])
          })
      ),
      ("evidence", .text(approval.evidence.rawValue)), ("source", .text(approval.source)),
    ])
  }
}
