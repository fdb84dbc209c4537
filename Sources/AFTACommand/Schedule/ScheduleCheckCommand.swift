import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let names = Operand(
    "name", help: "Check to run; all if none is named", .optionalRepeating,
    completion: .choices(ScheduleChecks.all.map(\.name)))
  private static let list = Switch("list", help: "List the checks, a line each")

  /// Checks the folder of schedules.
  var scheduleCheck: Command {
    Command(
      "check", summary: "Check the folder of schedules; silent if all is well",
      discussion: """
        Without names, all checks are run. What keeps a file from being read is told whatever is \
        named. Each finding is a line with its file and, where it has one, its place; with findings \
        the exit code is 1. Values of which nothing but recollection is known are no finding: --json \
        counts them.
        """,
      examples: ["afta schedule check", "afta schedule check citations regimes --json"],
      operands: [Self.names], options: [Self.list, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let names = invocation.operands
      let known = ScheduleChecks.all.map(\.name)
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw UsageProblem.invalidOperand(unknown, operand: Self.names.name)
      }
      if invocation[Self.list] {
        surroundings.write(CheckListReport(), for: invocation, on: &console)
        return .success
      }
      let place = try surroundings.folder(for: invocation)
      let folder = try CheckedFolder(place)
      let answer = CheckAnswer(names, in: folder)
      if !answer.isSealed,
        !answer.findings.contains(where: { $0.file == place.file(ScheduleFolder.marker) })
      {
        surroundings.remarkUnsealed(place, for: invocation, on: &console)
      }
      surroundings.write(CheckReport(answer), for: invocation, on: &console)
      return answer.findings.isEmpty ? .success : .found
    }
  }
}
