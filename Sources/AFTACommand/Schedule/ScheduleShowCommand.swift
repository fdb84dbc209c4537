import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Shows lines of a schedule.
  var scheduleShow: Command {
    Command(
      "show", summary: "Show the lines of a schedule, each with its rate in words",
      discussion: """
        With a code, the lines at or below it, or the line that holds it. Where no schedule is held \
        for the day, the answer names the days for which one is, and the exit code is 1.
        """,
      examples: [
        "afta schedule show ATIGA VN 8703.23 --on 2026-02-02",
        "afta schedule show MFN ID --on 2026-02-02 --csv > mfn.csv",
      ],
      operands: [ScheduleOperands.scheme, ScheduleOperands.member, ScheduleOperands.code],
      options: [Facts.on, CommonOptions.json, CommonOptions.csv]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation, telling: &console)
      let scheme = try ScheduleOperands.scheme(
        invocation.require(ScheduleOperands.scheme), in: library)
      let member = try ScheduleOperands.member(invocation.require(ScheduleOperands.member))
      let code = try invocation[ScheduleOperands.code].map(ScheduleOperands.code(_:))
      let day = invocation[Facts.on] ?? surroundings.today
      let report = ScheduleLinesReport(
        try library.schedule(of: scheme.id, member, code: code, on: day))
      if invocation[CommonOptions.csv], report.answer.schedule == nil {
        console.writeError("\(report.answer.absence)\n")
      }
      surroundings.write(report, for: invocation, on: &console)
      return report.answer.isHeld ? .success : .found
    }
  }
}
