public import Answers
internal import LawFiles
internal import Reading
internal import TariffLaw

/// What checks found, for people and for programs.
public struct CheckReport: Report {
  /// The answer.
  public let answer: CheckAnswer

  /// Makes a report of an answer.
  public init(_ answer: CheckAnswer) {
    self.answer = answer
  }

  /// A line for each finding; nothing if all is well.
  public func text(_ style: TextStyle) -> String {
    answer.findings.map { "\($0) [\($0.check)]\n" }.joined()
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("checks", .list(answer.checks.map(JSON.text))),
      (
        "findings",
        .list(
          answer.findings.map { finding in
            .object([
              ("check", .text(finding.check)), ("file", .text(finding.file)),
              ("line", finding.position.map { .number($0.line) } ?? .null),
              ("column", finding.position.map { .number($0.column) } ?? .null),
              ("message", .text(finding.message)),
            ])
          })
      ),
      ("sealed", .bool(answer.isSealed)),
      (
        "evidence",
        .object(Evidence.allCases.map { ($0.rawValue, .number(answer.evidence[$0] ?? 0)) })
      ),
    ])
  }
}

/// The checks that there are, each with what it makes sure of.
public struct CheckListReport: Report {
  /// Makes the list.
  public init() {}

  /// A line for each check.
  public func text(_ style: TextStyle) -> String {
    let all = ScheduleChecks.all
    let width = all.map(\.name.count).max() ?? 0
    return all.map { check in
      let gap = String(repeating: " ", count: width - check.name.count + 2)
      return check.name + gap + check.summary + "\n"
    }
    .joined()
  }

  /// The answer as JSON.
  public var json: JSON {
    let checks = ScheduleChecks.all.map { check in
      JSON.object([("name", .text(check.name)), ("says", .text(check.summary))])
    }
    return .object([("format", .number(1)), ("checks", .list(checks))])
  }
}
