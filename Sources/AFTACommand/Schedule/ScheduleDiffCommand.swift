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
        is taken to list every line; its codes are in rising order and its rates in the notation of \
        schedules.
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
        Facts.on, Self.otherDay, Self.base, Self.baseEdition, CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation)
      let sides = try Self.sides(invocation, library, today: surroundings.today)
      let report = try library.difference(sides.first, sides.second)
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else if invocation[CommonOptions.csv] {
        console.write(report.csv)
      } else {
        console.write(report.text(surroundings.style(for: invocation, on: console)))
      }
      return .success
    }
  }

  /// A schedule to compare, and where it is from.
  struct ComparedSchedule {
    let lines: TariffSchedule
    let origin: ScheduleDifferenceReport.Origin
  }

  private static func sides(
    _ invocation: Invocation, _ library: LawLibrary, today: Day
  ) throws -> (first: ComparedSchedule, second: ComparedSchedule) {
    let scheme = try ScheduleOperands.scheme(
      invocation.require(ScheduleOperands.scheme), in: library.law)
    let member = try ScheduleOperands.member(invocation.require(ScheduleOperands.member))
    let day = invocation[Facts.on] ?? today
    let otherDay = invocation[otherDay]
    if let path = invocation[base] {
      if let word = invocation[otherScheme] { throw UsageError.unexpectedOperand(word) }
      if otherDay != nil { throw UsageError.conflictingOptions([base.row.name, "and"]) }
      guard let edition = invocation[baseEdition] else { throw UsageError.missingOption("edition") }
      let own = try ScheduleReader.read(
        SourceFile.read(path),
        ScheduleDescription(own: path, of: member, under: scheme.id, in: edition),
        pointsInCodes: true)
      return (
        ComparedSchedule(lines: own, origin: .own), try library.held(scheme, member, on: day)
      )
    }
    if invocation[baseEdition] != nil { throw UsageError.missingOption(base.row.name) }
    let first = try library.held(scheme, member, on: day)
    guard let word = invocation[otherScheme] else {
      guard let otherDay else { throw UsageError.missingOption("and") }
      return (first, try library.held(scheme, member, on: otherDay))
    }
    let second = try library.held(
      ScheduleOperands.scheme(word, in: library.law),
      invocation[otherMember].map(ScheduleOperands.member) ?? member, on: otherDay ?? day)
    return (first, second)
  }
}

extension LawLibrary {
  /// The schedule that is held for a day; that none is held leaves nothing to compare.
  fileprivate func held(
    _ scheme: SchemeLaw, _ member: Country, on day: Day
  ) throws -> AFTAProgram.ComparedSchedule {
    guard let description = scheme.schedule(of: member, on: day) else {
      let absence = ScheduleLinesReport(
        scheme: scheme.id, member: member, code: nil, on: day, schedule: nil,
        heldDays: scheme.heldDays(of: member)
      ).absence
      throw NoAnswer(absence)
    }
    return AFTAProgram.ComparedSchedule(lines: try schedule(description), origin: .held(on: day))
  }

  /// Compares two schedules, through the correlations of the nomenclature if their editions differ.
  fileprivate func difference(
    _ first: AFTAProgram.ComparedSchedule, _ second: AFTAProgram.ComparedSchedule
  ) throws(LibraryProblem) -> ScheduleDifferenceReport {
    let editions = [first, second].map(\.lines.description.edition.harmonizedSystem)
    let concordance =
      editions[0] == editions[1]
      ? nil : try nomenclature.concordance(from: editions[0], to: editions[1])
    return ScheduleDifferenceReport(
      ScheduleDifference(first.lines, second.lines, through: concordance), first: first.origin,
      second: second.origin)
  }
}
