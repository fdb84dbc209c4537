import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let comparison = Switch(
    "check", help: "Write nothing; exit with 1 if the list is not what it would be")

  /// Lists the files of a folder of schedules in its marker.
  var scheduleSeal: Command {
    Command(
      "seal", summary: "List the files of the folder in its afta.json, with sizes and hashes",
      discussion: """
        A folder that lists its files is refused where one is missing, has another size or is not \
        listed, whatever is asked; schedule check compares the hashes too. List them anew after \
        each change. A folder without a list is taken as it is, and schedule check says so.
        """,
      examples: ["afta schedule seal", "afta schedule seal --check --schedules mine"],
      options: [Self.comparison]
    ) { [surroundings] invocation, console in
      let folder = try surroundings.folder(for: invocation).byItself
      let path = folder.file(ScheduleFolder.marker)
      let marker = try FolderListing.marker(of: folder)
      let isSame = try SourceFile.read(path).bytes == Array(marker.text.utf8)
      if invocation[Self.comparison] {
        if !isSame { console.writeError("afta: \(path): the list is not what it would be\n") }
        return isSame ? .success : .found
      }
      if !isSame { try OutputFiles.write([(path, Array(marker.text.utf8))], besides: []) }
      console.write("\(path): \(marker.count) files\n")
      return .success
    }
  }
}
