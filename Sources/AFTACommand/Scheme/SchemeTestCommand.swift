import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let project = Operand(
    "project", help: "File of the project; - reads standard input", completion: .file)

  /// Tests a project against the complementation schemes.
  var schemeTest: Command {
    Command(
      "test", summary: "Test a project against a complementation scheme, or all of them",
      discussion: """
        Says for each scheme whether it takes the project, by which provision not, what each \
        product enjoys in each country, from when it is due and from when it is applied, for how \
        long alone, and which scheme serves best that day. What the file does not say is unknown.
        """,
      examples: [
        "afta scheme test project.json", "afta scheme test project.json --on 1997-03-01 --json",
      ],
      operands: [Self.project], options: [Facts.on, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let file = try SourceFile.read(
        invocation.require(Self.project), upTo: SourceFile.questionLimit)
      let library = try surroundings.library(
        for: invocation, telling: &console, kinds: .ofComplementation)
      let (project, answers) = try library.test(project: file, on: invocation[Facts.on])
      let report = ProjectReport(project, answers, assumed: library.law.assumptionsMade)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
