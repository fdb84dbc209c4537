internal import Reading

/// Makes the list of the files of a folder of law.
public enum FolderListing {
  /// The marker of some files with their list, as it is written, and how many there are.
  package static func marker(
    ofFiles folder: any LawSource
  ) throws(LibraryProblem) -> (text: String, count: Int) {
    let marker = try folder.required(MarkerFile.name)
    let edition: String?
    do throws(Diagnostics) {
      _ = try FolderSeal.read(marker)
      edition = try JSONReader.read(marker)["edition"]?.text
    } catch {
      throw .wrong(error)
    }
    let lines = try lines(of: folder)
    let text = """
      {
        "format": 1,
        "edition": \(JSONText.quoted(edition ?? "")),
        "files": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
    return (text, lines.count)
  }

  private static func lines(of folder: any LawSource) throws(LibraryProblem) -> [String] {
    do throws(FileProblem) {
      var lines: [String] = []
      for path in try folder.paths where path != MarkerFile.name {
        guard let file = try folder.file(at: path) else { continue }
        lines.append(
          "    { \"path\": \(JSONText.quoted(path)), \"bytes\": \(file.bytes.count), "
            + "\"sha256\": \"\(file.sha256)\" }")
      }
      return lines
    } catch {
      throw .unreadable(error)
    }
  }
}
