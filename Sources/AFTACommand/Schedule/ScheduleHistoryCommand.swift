import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let code = Operand("code", help: "Tariff code, with or without points")
  private static let scheme = Option(
    "scheme", value: "scheme", help: "Scheme, as ATIGA or MFN; all if not said")

  /// Shows a line of a tariff through time.
  var scheduleHistory: Command {
    Command(
      "history", summary: "Show a line of a tariff through time, with the act that set each rate",
      discussion: """
        For each scheme and each run of days for which a schedule is held: the rate, and the \
        instrument that set it, an amending decree where one changed the line. Days between are not \
        held. A rate that changed on a day that is not known is shown as both. Where nothing is held \
        of the code the exit code is 1.
        """,
      examples: [
        "afta schedule history 2710.12.21 --to VN --scheme MFN",
        "afta schedule history 8703.80.17 --to ID --json",
      ],
      operands: [Self.code],
      options: [Facts.to, Self.scheme, CommonOptions.json, CommonOptions.csv]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let code = try ScheduleOperands.code(invocation.require(Self.code))
      let member = try invocation.require(Facts.to)
      let library = try surroundings.library(for: invocation, telling: &console)
      let scheme = try invocation[Self.scheme].map { try ScheduleOperands.scheme($0, in: library) }
      let report = ScheduleHistoryReport(
        try library.history(of: code, in: member, under: scheme?.id))
      surroundings.write(report, for: invocation, on: &console)
      return report.answer.runs.isEmpty ? .found : .success
    }
  }
}
