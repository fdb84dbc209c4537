import AFTA
import CommandLineInterface

extension Invocation {
  /// Begins the files that options name, before anything is read.
  ///
  /// - Parameters:
  ///   - options: Options that name files to be written.
  ///   - inputs: Files that the run reads; none of them may be written.
  ///   - resuming: Whether what an earlier run has left is gone on with.
  /// - Throws: `UsageProblem` for a file that is read or named twice, `OutputProblem` for one that cannot be written.
  /// - Returns: The file for each option; nil where none is named, or `-`.
  func outputs(
    _ options: [Option<String>], besides inputs: [String?], resuming: Bool = false
  ) throws -> [OutputFile?] {
    let places = try options.map { option in
      try self[option].flatMap { $0 == "-" ? nil : try OutputPlace($0) }
    }
    let read = (inputs.compactMap(\.self) + self[CommonOptions.rules]).compactMap {
      FileStatus(ofInput: $0)
    }
    for (number, place) in places.enumerated() {
      guard let place else { continue }
      let because: String? =
        if place.isAmong(read) {
          "it is a file that is read"
        } else if place.isInFolderOfLaw {
          "it lies in a folder of law"
        } else if let other = places[..<number].firstIndex(where: {
          $0.map(place.isSameFile(as:)) ?? false
        }) {
          "it is the file of --\(options[other].row.name)"
        } else {
          nil
        }
      if let because {
        throw UsageProblem.invalidValue(
          place.given, option: options[number].row.name, because: because)
      }
    }
    return try places.enumerated().map { number, place in
      try place.map { place in
        guard resuming else { return try OutputFile(at: place) }
        guard case .file = place.kind else {
          throw UsageProblem.invalidValue(
            place.given, option: options[number].row.name, because: "--resume needs a file")
        }
        let path = UnfinishedRun.path(besides: place, "part")
        return try OutputFile(at: place, continuing: path)
      }
    }
  }
}
