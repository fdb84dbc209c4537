public import TariffLaw

/// The facts that a claim leaves open, as questions to the claimant.
public struct QuestionReport: Report {
  private let determination: Determination

  /// Makes a report of a determination's open facts.
  public init(_ determination: Determination) {
    self.determination = determination
  }

  /// The questions as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("verdict", .text(determination.ruling.verdict.rawValue)),
      (
        "questions",
        .list(
          determination.questions.map { question in
            .object([
              ("fact", .text(question.fact)), ("asks", .text(FactText.question(question.fact))),
              ("steps", .list(question.steps.map(JSON.text))),
              ("settles_alone", .number(question.settlesAlone)),
              ("needed", .bool(determination.missing.contains(question.fact))),
            ])
          })
      ),
    ])
  }

  /// The questions as a list for a person, those that settle most first.
  public func text(_ style: TextStyle) -> String {
    let questions = determination.questions
    let verdict = determination.ruling.verdict
    var lines = [style.verdict(verdict.rawValue.uppercased(), verdict)]
    if questions.isEmpty {
      lines.append("Nothing is left open: every step is settled by what the claim says.")
    }
    for (place, question) in questions.enumerated() {
      let isNeeded = determination.missing.contains(question.fact)
      lines.append(
        "\(place + 1). \(FactText.question(question.fact))\(isNeeded ? "" : " (not needed for the verdict)")"
      )
      let steps = question.steps.joined(separator: ", ")
      lines.append("   " + style.faint("\(question.fact); bears on \(steps)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
