public import Answers
internal import TariffLaw

/// A pile of proofs that were checked, for people and for programs: the worst first, with counts by rule.
public struct ProofPileReport: Report {
  /// The pile.
  public let pile: ProofPile

  /// Makes a report.
  public init(_ pile: ProofPile) {
    self.pile = pile
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)),
      (
        "counts",
        .object(
          ProofVerdict.allCases.map { ($0.rawValue, .number(count($0))) }
            + [("not_held", .number(count(nil))), ("rejected", .number(pile.rejects.count))])
      ),
      (
        "rules",
        .list(
          pile.rules.map { rule in
            .object([
              ("id", .text(rule.id)), ("not_met", .number(rule.notMet)),
              ("open", .number(rule.open)),
            ])
          })
      ),
      (
        "repeated",
        .list(
          pile.repeated.map { same in
            .object([
              ("number", .text(same.number)), ("from", .text("\(same.from)")),
              ("lines", .list(same.lines.map { .number($0) })),
            ])
          })
      ),
      ("proofs", .list(pile.entries.map(Self.entry))),
    ])
  }

  private static func entry(_ entry: ProofPile.Entry) -> JSON {
    .object([
      ("line", .number(entry.line)),
      ("proof", entry.answer.map { ProofReport($0).json } ?? .null),
    ])
  }

  private func count(_ verdict: ProofVerdict?) -> Int {
    pile.entries.count { $0.answer?.verdict == verdict }
  }

  /// The answer for a person: a line for each proof, then the rules.
  public func text(_ style: TextStyle) -> String {
    var lines = [
      ProofVerdict.allCases.reversed().map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
        + (count(nil) > 0 ? ", \(count(nil)) without rules that are held" : "")
        + (pile.rejects.isEmpty ? "" : ", \(pile.rejects.count) not read"), "",
    ]
    for entry in pile.entries {
      guard let answer = entry.answer else {
        lines.append("  line \(entry.line): no rules of proofs are held for its scheme and day")
        continue
      }
      let name = answer.question.name.map { " \($0)" } ?? ""
      let reasons = Self.reasons(of: answer)
      lines.append(
        "  " + style.verdict(answer.verdict.rawValue, answer.verdict.asVerdict)
          + " line \(entry.line)\(name)" + (reasons.isEmpty ? "" : ": " + reasons))
    }
    if !pile.rules.isEmpty {
      lines += ["", style.strong("By rule")]
      lines += DeterminationReport.aligned(
        pile.rules.map { ($0.id, "\($0.notMet) not met, \($0.open) open") })
    }
    if !pile.repeated.isEmpty {
      lines += ["", style.strong("One number on several lines")]
      lines += DeterminationReport.aligned(
        pile.repeated.map { same in
          (
            "\(same.number) of \(same.from.name)",
            "lines " + same.lines.map { "\($0)" }.joined(separator: ", ")
          )
        })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rules that were not met and, where it is open, those that are, by their ids.
  private static func reasons(of answer: ProofAnswer) -> String {
    let isRefused = answer.verdict == .refused
    var ids: [String] = []
    func take(_ findings: [Finding]) {
      for finding in findings where finding.outcome != .met {
        if finding.premises.allSatisfy({ $0.outcome == .met }),
          finding.outcome == .notMet || !isRefused, !ids.contains(finding.id)
        {
          ids.append(finding.id)
        }
        take(finding.premises)
      }
    }
    guard answer.verdict != .accepted else { return "" }
    take(answer.findings)
    answer.items.forEach { take($0.findings) }
    return ids.joined(separator: ", ")
  }
}
