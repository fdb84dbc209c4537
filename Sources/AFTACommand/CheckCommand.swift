import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let claim = Operand(
    "claim", help: "File of the claim; - reads standard input", completion: .file)
  private static let requirement = Option(
    "require", value: "verdict", help: "Exit with 1 unless the verdict is this one",
    of: Requirement.self)

  private static let questions = Switch(
    "questions", help: "List the facts that are missing, those that settle most first")

  private enum Requirement: String, CaseIterable, Sendable {
    case eligible
  }

  /// Decides one claim: the main job.
  var check: Command {
    Command(
      "check", summary: "Decide one claim: origin, eligibility, rate, duty, reasons",
      discussion: """
        Judges the claim by the law of its days: the rate by the day of declaration, the rules of \
        origin by the day of shipment, the proof by its day of issue. What the claim does not say is \
        unknown, never guessed; the answer names the facts that would settle it.
        """,
      examples: ["afta check claim.json", "afta check claim.json --json --require eligible"],
      operands: [Self.claim],
      options: [
        CommonOptions.json, Self.questions, Self.requirement, Self.approvals, Self.registry,
        Self.bill, Self.stock, Self.declarations,
      ]
    ) { [surroundings] invocation, console in
      let claim = ClaimText(
        try SourceFile.read(invocation.require(Self.claim), upTo: SourceFile.questionLimit))
      let held = try Self.adding(
        approvalsOf: invocation,
        to: surroundings.library(
          for: invocation, telling: &console, kinds: .ofClaims, deciding: claim))
      let library = try Self.adding(
        declarationsOf: invocation, to: Self.adding(exportersOf: invocation, to: held))
      let (bill, stock) = (
        try Self.table(Self.bill, of: invocation), try Self.table(Self.stock, of: invocation)
      )
      let determination = try library.determine(claim, madeOf: bill, drawnFrom: stock)
      if invocation[Self.questions] {
        surroundings.write(QuestionReport(determination), for: invocation, on: &console)
      } else {
        // Files are hashed only where the answer tells their hashes.
        let hashes =
          invocation[CommonOptions.json] ? try library.hashes(of: determination.restsOn) : [:]
        let readings = try library.otherReadings(than: determination) { other in
          try other.determine(claim, madeOf: bill, drawnFrom: stock)
        }
        surroundings.write(
          DeterminationReport(determination, hashes: hashes, readings: readings),
          for: invocation, on: &console)
      }
      let isRequired = invocation[Self.requirement] == .eligible
      return isRequired && determination.ruling.verdict != .eligible ? .found : .success
    }
  }
}
