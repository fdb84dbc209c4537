import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Works on the schedules that are held.
  var schedule: Command {
    Command(
      "schedule", summary: "Show, compare, derive, check and import tariff schedules",
      examples: ["afta schedule list", "afta schedule show ATIGA VN 8703 --on 2026-02-02"],
      subcommands: [
        scheduleList, scheduleShow, scheduleHistory, scheduleStats, scheduleDiff, scheduleDerive,
        scheduleReconcile, scheduleCheck, scheduleSeal, scheduleImport, scheduleAdd,
      ])
  }
}

extension Invocation {
  /// Refuses two switches that exclude each other.
  func refuse(_ one: Switch, with other: Switch) throws(UsageProblem) {
    if self[one], self[other] { throw .conflictingOptions([one.row.name, other.row.name]) }
  }
}
