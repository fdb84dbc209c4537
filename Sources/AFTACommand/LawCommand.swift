import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let asked = Operand(
    "provision", help: "Citation, as ATIGA art. 28, or name of a parameter, as atiga.rvc.threshold",
    .optionalRepeating)
  private static let assumptionsOnly = Switch(
    "assumptions", help: "Show the readings that nobody wrote down, and how to change them")

  /// Shows the law that is held.
  var law: Command {
    Command(
      "law", summary: "Show provisions, parameters and assumptions, with days and evidence",
      discussion: """
        Without a word, all schemes with their instruments and every parameter with its history. A \
        citation shows what stands at and below its place, in our own words, and the parameters \
        that rest on it; cept.calendar names what members owe on their lines. \
        Capitals, points and brackets do not matter.
        """,
      examples: [
        "afta law", "afta law ATIGA art. 28", "afta law atiga.proof.grace_days --on 2021-09-07",
        "afta law cept.calendar.bold_measures", "afta law --assumptions",
      ],
      operands: [Self.asked], options: [Self.assumptionsOnly, Facts.on, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let words = invocation.operands.joined(separator: " ")
      if invocation[Self.assumptionsOnly], let first = invocation.operands.first {
        throw UsageProblem.unexpectedOperand(first)
      }
      let library = try surroundings.library(for: invocation, telling: &console)
      let part: LawPart =
        invocation[Self.assumptionsOnly] ? .assumptions : words.isEmpty ? .overview : .named(words)
      let report = LawReport(
        try library.extract(part), of: library.law, on: invocation[Facts.on] ?? surroundings.today)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
