import AFTA

/// What checks found, for people and for programs.
struct CheckReport: Report {
  /// The names of the checks that were asked for.
  let checks: [String]
  /// What they found, by file and place.
  let findings: [CheckFinding]
  /// Whether the folder lists its files.
  let isSealed: Bool
  /// How many values of the law are known how well.
  let evidence: [Evidence: Int]

  /// A line for each finding; nothing if all is well.
  func text(_ style: TextStyle) -> String {
    findings.map { "\($0) [\($0.check)]\n" }.joined()
  }

  /// The answer as JSON.
  var json: JSON {
    .object([
      ("format", .number(1)), ("checks", .list(checks.map(JSON.text))),
      (
        "findings",
        .list(
          findings.map { finding in
            .object([
              ("check", .text(finding.check)), ("file", .text(finding.file)),
              ("line", finding.position.map { .number($0.line) } ?? .null),
              ("column", finding.position.map { .number($0.column) } ?? .null),
              ("message", .text(finding.message)),
            ])
          })
      ),
      ("sealed", .bool(isSealed)),
      (
        "evidence",
        .object(Evidence.allCases.map { ($0.rawValue, .number(evidence[$0] ?? 0)) })
      ),
    ])
  }
}

/// The checks that there are, each with what it makes sure of.
struct CheckListReport: Report {
  /// A line for each check.
  func text(_ style: TextStyle) -> String {
    let all = ScheduleChecks.all
    let width = all.map(\.name.count).max() ?? 0
    return all.map { check in
      let gap = String(repeating: " ", count: width - check.name.count + 2)
      return check.name + gap + check.summary + "\n"
    }
    .joined()
  }

  /// The answer as JSON.
  var json: JSON {
    let checks = ScheduleChecks.all.map { check in
      JSON.object([("name", .text(check.name)), ("says", .text(check.summary))])
    }
    return .object([("format", .number(1)), ("checks", .list(checks))])
  }
}
