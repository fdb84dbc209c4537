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
      let library = try surroundings.library(
        for: invocation, telling: &console, kinds: .ofComplementation)
      let name = try invocation.require(Self.name)
      let report: SchemeShowReport
      do throws(QuestionProblem) {
        report = SchemeShowReport(
          try library.terms(ofScheme: name, on: invocation[Facts.on]), in: library.law)
      } catch {
        throw UsageProblem.invalidOperand(name, operand: Self.name.name, because: error.because)
      }
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
