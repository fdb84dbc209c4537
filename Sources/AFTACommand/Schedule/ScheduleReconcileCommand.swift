import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let baseFile = Option(
    "base", value: "file", help: "Base rates: CSV as for schedule derive", completion: .file)
  private static let enactedFile = Option(
    "enacted", value: "file", help: "Enacted rates from your own CSV: code,rate",
    completion: .file)
  private static let enactedEdition = Option(
    "edition", value: "edition", help: "Nomenclature of the codes in --enacted",
    of: HSEdition.self)

  /// Compares what a member enacted with what it owed.
  var scheduleReconcile: Command {
    Command(
      "reconcile", summary: "Compare enacted rates with what the member owed on a day",
      discussion: """
        Each enacted rate is within its ceiling, above it (by how many points, since when), without a \
        commitment, or not comparable; the counts add up. Only an obligation can be breached: \
        indicative programmes and shares are not asked. The rates are those of the schedule that is \
        held for the day, else those published singly with recorded departures, or your own file. \
        What is owed follows from your base rates, or from --list alone, which takes every line to \
        stand on that list.
        """,
      examples: [
        "afta schedule reconcile ATIGA MY --list A --on 2026-02-02",
        "afta schedule reconcile CEPT TH --base base.csv --on 2006-07-01",
        "afta schedule reconcile CEPT ID --base base.csv --enacted own.csv --edition HS1996 --on 2003-01-01",
      ],
      operands: [ScheduleOperands.scheme, ScheduleOperands.member],
      options: [
        Self.baseFile, BaseFacts.list, Self.enactedFile, Self.enactedEdition, Facts.on,
        InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation, telling: &console)
      let scheme = try ScheduleOperands.scheme(
        invocation.require(ScheduleOperands.scheme), in: library)
      let member = try ScheduleOperands.member(invocation.require(ScheduleOperands.member))
      let day = invocation[Facts.on] ?? surroundings.today
      let files = try InputForm.read(
        [invocation[Self.baseFile], invocation[Self.enactedFile]], invocation)
      var question = ReconciliationQuestion(
        scheme: scheme.id, member: member, on: day,
        base: try Self.base(files[0], invocation, in: library))
      question.enacted = try Self.enacted(files[1], invocation)
      let report = ReconciliationReport(try library.reconcile(question))
      surroundings.tellUnused(
        report.unused.map { "Not used: \($0)" }, for: invocation, on: &console)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }

  private static func base(
    _ file: SourceFile?, _ invocation: Invocation, in library: LawLibrary
  ) throws -> ReconciliationQuestion.Base {
    let list = try BaseFacts.list(invocation, in: library)
    if let file { return .file(file, list: list) }
    guard let list else {
      throw UsageProblem.missingOneOf([baseFile.row.name, BaseFacts.list.row.name])
    }
    return .all(list)
  }

  private static func enacted(
    _ file: SourceFile?, _ invocation: Invocation
  ) throws -> (file: SourceFile, edition: HSEdition)? {
    guard let file else {
      if invocation[enactedEdition] != nil {
        throw UsageProblem.missingOption(enactedFile.row.name)
      }
      return nil
    }
    guard let edition = invocation[enactedEdition] else {
      throw UsageProblem.missingOption(enactedEdition.row.name)
    }
    return (file, edition)
  }
}
