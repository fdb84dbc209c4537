import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let codeAsked = Operand(
    "code", help: "Code of 2 to 11 digits, with or without points; with --search, where to look",
    .optional)
  private static let edition = Option(
    "edition", value: "edition",
    help: "Nomenclature in which the code is meant; HS2022 if not said",
    of: HSEdition.self)
  private static let into = Option(
    "into", value: "edition", help: "Nomenclature whose codes are wanted, however far away",
    of: HSEdition.self)
  private static let descriptions = Option(
    "descriptions", value: "file", help: "CSV of your own texts: code,description",
    completion: .file)
  private static let search = Option(
    "search", value: "words", help: "Find the codes whose description has all of these words")

  private static let list = Option(
    "file", value: "file",
    help: "CSV with a column code, perhaps edition: tell what each is in the edition of --into",
    completion: .file)

  private static let conversion = Option(
    "conversion", value: "file",
    help: "With --file: an office's conversion table, CSV code,into, whose match is marked",
    completion: .file)

  /// Says what a code is.
  var code: Command {
    Command(
      "code", summary: "Say what a code is, and what it is in other editions of the HS",
      discussion: """
        Shows what stands above and below a code, the lines that national schedules have of it, and \
        its correlations to the editions just before and after, or to the one named by --into. A \
        code that was split leads to all its parts; which one is meant only the goods can tell. \
        With --file each candidate is a row; a column edition says in which edition a row's code is meant, and a row \
        without a code is told with its place, with exit code 1. The best match is marked where it is the only one, or where the \
        conversion table of an office, which you give, names it. Descriptions are a few words of our own; --descriptions adds those you hold.
        """,
      examples: [
        "afta code 8703.23.64", "afta code 8549.11 --into HS2002",
        "afta code --search 'passenger cars'",
        "afta code --file codes.csv --into HS2017 --csv",
      ],
      operands: [Self.codeAsked],
      options: [
        Self.edition, Self.into, Self.descriptions, Self.search, Self.list,
        Self.conversion, InputForm.columns,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let code = try invocation[Self.codeAsked].map(Self.code(_:))
      if let path = invocation[Self.list] {
        if let text = invocation[Self.codeAsked] { throw UsageProblem.unexpectedOperand(text) }
        guard let target = invocation[Self.into] else {
          throw UsageProblem.missingOption(Self.into.row.name)
        }
        let library = try NomenclatureLibrary(surroundings.folder(for: invocation))
        let report = CodeTableReport(
          try library.table(
            of: InputForm.read(path, invocation), from: invocation[Self.edition] ?? .hs2022,
            to: target,
            conversions: invocation[Self.conversion].map { try SourceFile.read($0) }),
          assumed: try surroundings.assumptions(of: invocation, telling: &console))
        surroundings.tellUnused(
          report.unused.map { "Not used: \($0)" }, for: invocation, on: &console)
        surroundings.write(report, for: invocation, on: &console)
        for reject in report.table.refused { console.writeError("\(reject)\n") }
        return report.table.refused.isEmpty ? .success : .found
      }
      if invocation[Self.conversion] != nil { throw UsageProblem.missingOption(Self.list.row.name) }
      if invocation[CommonOptions.csv] { throw UsageProblem.missingOption(Self.list.row.name) }
      if code == nil, invocation[Self.search] == nil {
        throw UsageProblem.missingOperand(Self.codeAsked.name)
      }
      let own = try invocation[Self.descriptions].map { path in
        try DescriptionReader.read(SourceFile.read(path))
      }
      if let query = invocation[Self.search] {
        let library = try NomenclatureLibrary(surroundings.folder(for: invocation))
        let report = CodeSearchReport(
          try library.search(query, below: code, descriptions: own ?? [:]),
          assumed: try surroundings.assumptions(of: invocation, telling: &console))
        surroundings.write(report, for: invocation, on: &console)
      } else if let code {
        let library = try surroundings.library(for: invocation, telling: &console)
        let answer = try library.answer(
          about: code, in: invocation[Self.edition] ?? .hs2022, into: invocation[Self.into],
          descriptions: own ?? [:])
        let sources = try library.nomenclature.sources()
        let report = CodeReport(
          answer, sources: sources, assumed: library.law.assumptionsMade)
        surroundings.write(report, for: invocation, on: &console)
      }
      return .success
    }
  }

  /// Reads the code asked about.
  private static func code(_ text: String) throws(UsageProblem) -> HSCode {
    guard let code = HSCode(text) else {
      throw UsageProblem.invalidOperand(
        text, operand: codeAsked.name, because: "a code has 2 to 11 digits, as 8703.23.64")
    }
    if let problem = ScheduleOperands.zeroProblem(code) {
      throw UsageProblem.invalidOperand(text, operand: codeAsked.name, because: problem)
    }
    return code
  }
}
