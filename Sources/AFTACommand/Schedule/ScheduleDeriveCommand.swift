import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// The options by which lines of base rates are read.
  enum BaseFacts {
    static let file = Operand(
      "base", help: "Base rates: CSV with code and base, perhaps list, track, sectors; - is a pipe")
    static let list = Option(
      "list", value: "list", help: "List of lines that do not say theirs, as IL")
    static let member = Option(
      "member", value: "country", help: "Member whose lines they are, as VN", read: Facts.country)

    /// The list that was named.
    static func list(_ invocation: Invocation, in library: LawLibrary) throws -> ConcessionList? {
      try invocation[list].map { try library.list(named: $0) }
    }
  }

  private static let programme = Option(
    "programme", value: "name", help: "How rates go down; encouraged if not said",
    of: ReductionProgramme.self)
  private static let instalments = Option(
    "instalments", value: "number",
    help: "Instalments of the programme; of the encouraged one, by what its step divides, 5 or 8",
    read: count)
  private static let rounding = Option(
    "rounding", value: "rule", help: "How rates of the programme are rounded; none if not said",
    of: RateRounding.self)
  private static let fromYear = Option(
    "from-year", value: "year", help: "First year to tell of", read: count)
  private static let toYear = Option(
    "to-year", value: "year", help: "Last year to tell of", read: count)

  @Sendable private static func count(_ text: String) throws(ValueProblem) -> Int {
    guard let number = Int(text), Day.years.contains(number) else {
      throw ValueProblem(
        "write a whole number from \(Day.years.lowerBound) to \(Day.years.upperBound)")
    }
    return number
  }

  /// Derives what is owed on lines, and programmes that lead there.
  var scheduleDerive: Command {
    Command(
      "derive", summary: "Derive what a member owed on lines, year by year, from their base rates",
      discussion: """
        For each line and year two figures: the ceiling that binds on 1 January, or on the first day \
        of the line's schedule, with its provision; and the rate of a programme that leads there, \
        which binds nobody. Programmes go from ceiling to ceiling, or from first_year through \
        last_year to end_rate where the file states them; without --member they alone are told. \
        A line's list decides; other columns are track, sectors, margin_of_preference, instalment, \
        begins, and member for a file of several members.
        """,
      examples: [
        "afta schedule derive base.csv --member TH",
        "afta schedule derive base.csv --member VN --list IL --from-year 1996 --to-year 2018 --csv",
        "afta schedule derive staging.csv --programme straight_line --rounding down_to_tenth",
      ],
      operands: [BaseFacts.file],
      options: [
        BaseFacts.member, BaseFacts.list, Self.programme, Self.instalments, Self.rounding,
        Self.fromYear, Self.toYear, InputForm.columns, InputForm.decimal, CommonOptions.json,
        CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let (from, to) = (invocation[Self.fromYear], invocation[Self.toYear])
      if let from, let to, to < from {
        throw UsageProblem.invalidValue(
          "\(to)", option: Self.toYear.row.name,
          because: "the last year comes before the first, \(from)")
      }
      let library = try surroundings.library(
        for: invocation, telling: &console, kinds: [.preferential])
      var question = DerivationQuestion(
        base: try InputForm.read(invocation.require(BaseFacts.file), invocation),
        member: invocation[BaseFacts.member])
      question.list = try BaseFacts.list(invocation, in: library)
      question.programme = invocation[Self.programme] ?? .encouraged
      question.instalments = invocation[Self.instalments]
      question.rounding = invocation[Self.rounding] ?? .none
      question.lastYear = to
      let report = DerivedSchedulesReport(
        DerivedScheduleReport.reports(of: try library.derive(question), from: from, to: to))
      if !invocation[CommonOptions.quiet] {
        for remark in report.remarks { console.writeError("afta: \(remark)\n") }
      }
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
