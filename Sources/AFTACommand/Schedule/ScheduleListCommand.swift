import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Lists the schedules that are held.
  var scheduleList: Command {
    Command(
      "list", summary: "List every schedule that is held",
      discussion: """
        For each schedule: the scheme, the member, the nomenclature of its codes, the days on \
        which it holds, how many lines it has, the state of the law that it shows, how well it is \
        known, and the instrument it was taken from.
        """,
      examples: ["afta schedule list", "afta schedule list --json"],
      options: [CommonOptions.json]
    ) { [surroundings] invocation, console in
      let library = try surroundings.library(for: invocation, telling: &console)
      let report = ScheduleListReport(
        try library.heldSchedules(), assumed: library.law.assumptionsMade)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
