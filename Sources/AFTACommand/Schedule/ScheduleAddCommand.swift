import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let folder = Option(
    "into", value: "dir", help: "Folder of your own, made if it is not there",
    completion: .directory)

  /// Puts a published list into a folder of one's own.
  var scheduleAdd: Command {
    Command(
      "add", summary: "Put an official tariff list into a folder of your own",
      discussion: """
        Imports the list as schedule import does, names its tables in the index of each scheme with \
        the days that the recipe says, and lists the files in the folder's afta.json. All is read as answers will \
        read it before anything is written; the shipped folder must be found for that. Lay the folder \
        over the shipped one by giving --schedules twice, first the shipped folder, then yours.
        """,
      examples: [
        "afta schedule add list.csv --recipe recipe.json --into mine"
      ],
      operands: [ListOptions.source],
      options: [ListOptions.recipe, Self.folder, CommonOptions.json]
    ) { [surroundings] invocation, console in
      let recipe = try SourceFile.read(invocation.require(ListOptions.recipe))
      let folder = try invocation.require(Self.folder)
      let list = try SourceFile.read(invocation.require(ListOptions.source))
      let law = try surroundings.folder(for: invocation).without(folder)
      let addition = try FolderAddition(of: list, by: recipe, into: folder, over: law)
      try OutputFiles.write(
        addition.files, below: folder,
        besides: [invocation.require(ListOptions.source), invocation.require(ListOptions.recipe)])
      surroundings.write(ImportedReport(addition.answer), for: invocation, on: &console)
      return .success
    }
  }
}
