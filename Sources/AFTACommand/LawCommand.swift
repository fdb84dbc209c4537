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
        throw UsageError.unexpectedOperand(first)
      }
      let law = try surroundings.library(for: invocation).law
      let extract =
        invocation[Self.assumptionsOnly]
        ? law.assumptionsExtract : words.isEmpty ? law.overview : law.extract(words)
      guard !extract.isEmpty else { throw Self.unknown(words, in: law) }
      let report = LawReport(extract, of: law, on: invocation[Facts.on] ?? surroundings.today)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }

  private static func unknown(_ words: String, in law: Law) -> NoAnswer {
    NoAnswer(
      "no provision, parameter, commitment or assumption is held as '\(words)'"
        + Wording.meant(law.namesNear(words)))
  }
}
