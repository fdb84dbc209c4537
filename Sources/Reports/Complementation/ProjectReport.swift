public import TariffLaw

/// What becomes of a project under the schemes it was tested against, for people and for programs.
public struct ProjectReport: Report {
  let project: Project
  let answers: [ProjectAnswer]

  /// What the user assumed otherwise, by name.
  private let assumed: [String]

  /// Makes a report.
  public init(_ project: Project, _ answers: [ProjectAnswer], assumed: [String] = []) {
    self.assumed = assumed
    self.project = project
    self.answers = answers
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("name", .text(orNull: project.name)),
      ("certificate", .text(orNull: project.certificate)), ("on", .text("\(project.on)")),
      ("illustrative", .bool(project.isIllustrative)),
      ("assumed", .list(assumed.map(JSON.text))),
      ("schemes", .list(answers.map(Self.answer))),
      (
        "best",
        .list(
          answers.best.map { best in
            .object([
              ("product", .text(best.product)), ("country", .text("\(best.country)")),
              ("schemes", .list(best.schemes.map { .text($0.name) })),
              ("rate_at_most", .text("\(best.rate)")),
            ])
          })
      ),
    ])
  }

  private static func answer(_ answer: ProjectAnswer) -> JSON {
    .object([
      ("scheme", .text(answer.scheme.id.name)),
      ("verdict", .text(Verdict(answer.outcome).rawValue)),
      ("findings", .list(answer.findings.map(\.json))),
      ("missing", .list(answer.missing.map(JSON.text))),
      ("benefits", .list(answer.benefits.map(benefit))),
      ("caveats", .list(answer.caveats.map(\.json))),
    ])
  }

  private static func benefit(_ benefit: ProjectBenefit) -> JSON {
    .object([
      ("product", .text(benefit.product)), ("country", .text("\(benefit.country)")),
      ("grants", benefit.benefit?.json ?? .null), ("mfn", .text(orNull: benefit.mfn?.description)),
      ("rate", benefit.rate?.json ?? .null),
      ("treaty_right", .text(benefit.treatyRight.rawValue)),
      ("treaty_right_from", .text(orNull: benefit.treatyRightFrom?.words)),
      ("start_citations", .list(benefit.startBases.map { .text("\($0.citation)") })),
      ("applied", .text(benefit.applied.rawValue)),
      ("applied_from", .text(orNull: benefit.appliedFrom?.words)),
      ("alone_until", .text(orNull: benefit.aloneUntil?.words)),
      ("others", .text(orNull: benefit.others?.words)),
      ("citation", .text(orNull: benefit.basis?.citation.description)),
      ("missing", .list(benefit.missing.map(JSON.text))),
    ])
  }
}

extension ProjectReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks = answers.map { block($0, style) }
    if answers.isEmpty { blocks.append("No scheme was in force on \(project.on).\n") }
    let best = answers.best
    if answers.count > 1, !best.isEmpty {
      let lines = best.map {
        "  \($0.product) into \($0.country.name): "
          + $0.schemes.map(\.name).joined(separator: " and ") + ", at most \($0.rate) %\n"
      }
      blocks.append(style.strong("Serves best on \(project.on)") + "\n" + lines.joined())
    }
    let head =
      project.isIllustrative ? "Illustrative: the figures of this project are made up.\n\n" : ""
    let about =
      [project.name, project.certificate.map { "certificate \($0)" }].compactMap(\.self)
    let title = about.isEmpty ? "" : style.strong(about.joined(separator: ", ")) + "\n\n"
    return head + title + blocks.joined(separator: "\n")
      + assumed.map { "\nAssumed: \($0)\n" }.joined()
  }

  private func block(_ answer: ProjectAnswer, _ style: TextStyle) -> String {
    let verdict = Verdict(answer.outcome)
    var lines = [
      style.verdict(verdict.rawValue.uppercased(), verdict)
        + " under \(answer.scheme.id), on \(project.on)"
    ]
    for finding in answer.findings { lines += finding.lines(indent: 1, style) }
    for fact in answer.missing { lines.append("  say \(fact)") }
    for benefit in answer.benefits { lines += Self.lines(benefit, style) }
    if !answer.caveats.isEmpty {
      lines.append("  " + style.strong("Leans on"))
      lines += answer.caveats.map { "    " + $0.words }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ benefit: ProjectBenefit, _ style: TextStyle) -> [String] {
    let granted = benefit.benefit?.words ?? "nothing that is known"
    let rate = benefit.rate.map { " (\($0.words))" } ?? ""
    var lines = [
      "  \(style.strong("\(benefit.product) into \(benefit.country.name)")): \(granted)\(rate)"
    ]
    let right = benefit.treatyRightFrom.map { "; at the latest from \($0.words)" } ?? ""
    lines.append("    \(style.mark(benefit.treatyRight)) due by the scheme\(right)")
    let act = benefit.appliedFrom.map { "; from \($0.words)" } ?? ""
    lines.append("    \(style.mark(benefit.applied)) applied by the importing country\(act)")
    if let end = benefit.aloneUntil {
      lines.append(
        "    alone until \(end.words)" + (benefit.others.map { ", then \($0.words)" } ?? ""))
    }
    lines += benefit.missing.map { "    say \($0)" }
    return lines
  }
}
