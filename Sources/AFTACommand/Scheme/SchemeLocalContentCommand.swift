import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let vehicle = Operand(
    "vehicle", help: "File of the vehicle; - reads standard input", completion: .file)

  /// Works out local content with and without accreditation.
  var schemeLocalContent: Command {
    Command(
      "local-content",
      summary: "Work out a vehicle's local content with and without accreditation",
      discussion: """
        Parts imported under BBC or AICO count as local content of the country that assembles, as \
        far as accreditation goes: its weight, and whether imports count only against exports, are \
        parameters that no text seen confirms. Take them otherwise by --assume.
        """,
      examples: [
        "afta scheme local-content vehicle.json",
        "afta scheme local-content vehicle.json --assume bbc.accreditation.reciprocity=total",
      ],
      operands: [Self.vehicle], options: [Self.approvals, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let file = try SourceFile.read(
        invocation.require(Self.vehicle), upTo: SourceFile.questionLimit)
      let library = try Self.adding(
        approvalsOf: invocation,
        to: surroundings.library(for: invocation, telling: &console, kinds: .ofComplementation))
      let report = LocalContentReport(
        try library.localContent(file), assumed: library.law.assumptionsMade)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }

  /// A registry of the user's own.
  static let approvals = Option(
    "approvals", value: "file",
    help: "Registry of approvals of your own, beside those that are held",
    completion: .file)

  /// A library with the approvals of the user's own registry, if one is named.
  static func adding(
    approvalsOf invocation: Invocation, to library: LawLibrary
  ) throws -> LawLibrary {
    guard let path = invocation[approvals] else { return library }
    return try library.adding(registry: SourceFile.read(path, upTo: SourceFile.questionLimit))
  }
}
