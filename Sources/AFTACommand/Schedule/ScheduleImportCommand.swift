import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let output = Option(
    "output", value: "dir", help: "Folder of schedules below which the files stand",
    completion: .directory)
  private static let comparison = Switch(
    "check", help: "Write nothing; exit with 1 if a file that is there is different")

  /// Makes schedules of an official list.
  var scheduleImport: Command {
    Command(
      "import", summary: "Make schedules of an official tariff list, every cell accounted for",
      discussion: """
        The recipe states how the list is written; nothing is guessed. Each column becomes a file, \
        and the answer counts its cells by kind, which add up to the rows. A cell that fits no form \
        of the recipe is refused with its place, and then nothing is written at all.

        Where the recipe says the days, the index of each scheme, schedules.json, names the tables \
        with them: it is made if it is not there, and gets the entries that it lacks if it is. \
        Without days in the recipe it is written by hand: they are no part of a list.
        """,
      examples: [
        "afta schedule import list.csv --recipe recipes/MY-ahtn2022.json --output Schedules",
        "afta schedule import list.csv --recipe recipes/MY-ahtn2022.json --output Schedules --check",
      ],
      operands: [ListOptions.source],
      options: [ListOptions.recipe, Self.output, Self.comparison, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let recipe = try Recipe.read(SourceFile.read(invocation.require(ListOptions.recipe)))
      let folder = try invocation.require(Self.output)
      let list = try SourceFile.read(invocation.require(ListOptions.source))
      var answer = try ImportAnswer(of: list, by: recipe)
      if invocation[Self.comparison] {
        answer = try answer.compared(with: folder)
      } else {
        answer = try answer.replacing(in: folder)
        let indexes = try answer.indexes.map { index in
          try SourceFile.read(fileAt: "\(folder)/\(index.path)")
            .map { try index.added(to: $0, isOwn: false) } ?? index.file
        }
        try OutputFiles.write(
          answer.files + indexes, below: folder,
          besides: [invocation.require(ListOptions.source), invocation.require(ListOptions.recipe)])
      }
      surroundings.write(ImportedReport(answer), for: invocation, on: &console)
      return answer.isSame ? .success : .found
    }
  }
}
