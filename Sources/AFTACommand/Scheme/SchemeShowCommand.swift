import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let name = Operand("scheme", help: "Scheme, as BBC; afta scheme list names all")

  /// Explains a complementation scheme in ten lines.
  var schemeShow: Command {
    Command(
      "show", summary: "Explain a complementation scheme in ten lines",
      discussion: """
        What it was, its years, who took part, what it asked and gave, and what became of it. The \
        terms are those of the day, or of its last one. Every figure is a parameter with its \
        provision and evidence: afta law BBC.
        """,
      examples: ["afta scheme show BBC", "afta scheme show AIJV --on 1988-01-01 --json"],
      operands: [Self.name], options: [Facts.on, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let law = try surroundings.library(for: invocation, kinds: Self.complementationKinds).law
      let terms = try Self.terms(
        of: invocation.require(Self.name), in: law, on: invocation[Facts.on])
      let report = SchemeShowReport(terms, in: law)
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else {
        console.write(report.text(surroundings.style(for: invocation, on: console)))
      }
      return .success
    }
  }
}
