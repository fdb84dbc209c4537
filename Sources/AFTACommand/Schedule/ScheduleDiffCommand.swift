import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let otherScheme = Operand(
    "scheme2", help: "Scheme of the second schedule; the first one's if not said", .optional)
  private static let otherMember = Operand(
    "member2", help: "Country of the second schedule; the first one's if not said", .optional)
  private static let otherDay = Option(
    "and", value: "day", help: "Day of the second schedule; the first one's if not said",
    read: Facts.day)
  private static let base = Option(
    "base", value: "file", help: "First schedule from your own CSV: code,rate", completion: .file)
  private static let baseEdition = Option(
    "edition", value: "edition", help: "Nomenclature of the codes in --base", of: HSEdition.self)

  /// Compares two schedules.
  var scheduleDiff: Command {
    Command(
      "diff", summary: "Compare two schedules, or one on two days, line by line",
      discussion: """
        Lines are added, removed, up or down by so many points, the same, or not comparable because \
        not both rates are numbers. Where the editions differ, lines are bridged by their \
        subheadings: a line with several candidates on the other side has the range of their rates, \
        and is open if that range does not settle it. A file of your own is the first schedule and \
        is taken to list every line; its rates are numbers or in the notation of schedules.
        """,
      examples: [
        "afta schedule diff ATIGA VN --on 2026-02-02 --and 2026-12-31",
        "afta schedule diff MFN VN ATIGA --on 2026-02-02 --csv > margins.csv",
        "afta schedule diff ATIGA MY --base base.csv --edition AHTN2017 --on 2026-02-02",
      ],
      operands: [
        ScheduleOperands.scheme, ScheduleOperands.member, Self.otherScheme, Self.otherMember,
      ],
      options: [
        Facts.on, Self.otherDay, Self.base, Self.baseEdition, InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation, telling: &console)
      let sides = try Self.sides(invocation, library, today: surroundings.today)
      let report = ScheduleDifferenceReport(
        try library.difference(from: sides.first, to: sides.second))
      surroundings.tellUnused(report.unused, for: invocation, on: &console)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }

  private static func sides(
    _ invocation: Invocation, _ library: LawLibrary, today: Day
  ) throws -> (first: ScheduleChoice, second: ScheduleChoice) {
    let scheme = try ScheduleOperands.scheme(
      invocation.require(ScheduleOperands.scheme), in: library
    ).id
    let member = try ScheduleOperands.member(invocation.require(ScheduleOperands.member))
    let day = invocation[Facts.on] ?? today
    let otherDay = invocation[otherDay]
    if let path = invocation[base] {
      if let word = invocation[otherScheme] { throw UsageProblem.unexpectedOperand(word) }
      if otherDay != nil { throw UsageProblem.conflictingOptions([base.row.name, "and"]) }
      guard let edition = invocation[baseEdition] else {
        throw UsageProblem.missingOption("edition")
      }
      return (
        .own(try InputForm.read(path, invocation), of: member, under: scheme, in: edition),
        .held(scheme, member, on: day)
      )
    }
    if invocation[baseEdition] != nil { throw UsageProblem.missingOption(base.row.name) }
    guard let word = invocation[otherScheme] else {
      guard let otherDay else { throw UsageProblem.missingOption("and") }
      return (.held(scheme, member, on: day), .held(scheme, member, on: otherDay))
    }
    return (
      .held(scheme, member, on: day),
      .held(
        try ScheduleOperands.scheme(word, in: library).id,
        try invocation[otherMember].map(ScheduleOperands.member) ?? member, on: otherDay ?? day)
    )
  }
}
