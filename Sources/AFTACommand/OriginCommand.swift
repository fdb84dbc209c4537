import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let good = Operand(
    "good", help: "File of the good, or of a claim; - reads standard input",
    completion: .file)
  private static let scheme = Option(
    "scheme", value: "scheme", help: "Scheme whose rules apply; ATIGA if not said")

  /// Judges origin alone.
  var origin: Command {
    Command(
      "origin", summary: "Judge whether a good originates, by which criterion",
      discussion: """
        Takes the same file as check, of which only the good and the country that made it are \
        needed; its code may be left out. Both methods of regional value content stand side by side.
        """,
      examples: [
        "afta origin good.json --from TH --on 2026-01-30", "afta origin claim.json --json",
      ],
      operands: [Self.good],
      options: [Self.scheme, Facts.from, Facts.on, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let file = try SourceFile.read(
        invocation.require(Self.good), upTo: SourceFile.questionLimit)
      let library = try surroundings.library(
        for: invocation, kinds: [.preferential, .complementation, .mostFavouredNation])
      let report = OriginReport(
        try library.origin(
          file, under: invocation[Self.scheme].map { SchemeID($0) }, from: invocation[Facts.from],
          on: invocation[Facts.on], today: surroundings.today))
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
