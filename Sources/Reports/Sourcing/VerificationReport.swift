public import Answers
internal import ComponentSourcing
internal import SourcingProof

/// What came of verifying an answer about a plan, for people and for programs.
public struct VerificationReport: Report {
  /// The answer.
  public let answer: VerificationAnswer

  /// Makes a report of an answer.
  public init(_ answer: VerificationAnswer) {
    self.answer = answer
  }

  /// A line for each way, and one for what stands beside the ways if it does not hold.
  public func text(_ style: TextStyle) -> String {
    answer.ways.map { way, verdict in
      let isPartial = verdict == .proven && way.leavesCriteria
      return "\(way.words): \(verdict.words)"
        + (isPartial ? ", by the criteria that were searched for" : "") + "\n"
    }.joined()
      + (answer.rest.holds ? "" : "the answer as a whole: \(answer.rest.words)\n")
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("holds", .bool(answer.holds)),
      (
        "ways",
        .list(
          answer.ways.map { .object([("way", .text($0.way.words))] + $0.verdict.members) })
      ),
      ("whole", .object(answer.rest.members)),
    ])
  }
}

extension AnswerCheck.Verdict {
  var words: String {
    switch self {
    case .proven: "holds: every figure is as it comes out of the plan, and no bill costs less"
    case .bounded:
      "holds: every figure is as it comes out of the plan, and no bill costs less than the bound"
    case .unknown: "nothing was claimed, facts are missing"
    case .refused(let place, let because): "refused: \(place): \(because)"
    case .notVerified(let because): "not verified: \(because)"
    }
  }

  /// The word for programs, and the place and the reason of what is refused.
  var members: [(key: String, value: JSON)] {
    switch self {
    case .proven: [("verdict", .text("proven"))]
    case .bounded: [("verdict", .text("bounded"))]
    case .unknown: [("verdict", .text("unknown"))]
    case .refused(let place, let because):
      [("verdict", .text("refused")), ("place", .text(place)), ("because", .text(because))]
    case .notVerified(let because):
      [("verdict", .text("not_verified")), ("because", .text(because))]
    }
  }
}
