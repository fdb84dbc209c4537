@testable import CommandLineInterface

extension Transcript {
  /// What a run should come to, with nothing written unless said.
  init(_ exitCode: ExitCode, output: String = "", error: String = "") {
    self.init(exitCode: exitCode, output: output, error: error)
  }
}

extension String {
  /// The words between the text's spaces.
  var words: [String] { split(separator: " ").map(String.init) }
}
