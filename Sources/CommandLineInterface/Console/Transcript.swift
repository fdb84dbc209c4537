/// All that one run of a program let the world see.
public struct Transcript: Equatable, Sendable {
  /// The code with which the run ended.
  public let exitCode: ExitCode

  /// What the run wrote to standard output.
  public let output: String

  /// What the run wrote to standard error.
  public let error: String
}

extension Program {
  /// Runs the program on a recorded console and returns what came of it.
  public func transcript(
    of arguments: [String], on console: RecordedConsole = RecordedConsole()
  ) -> Transcript {
    var recorder: any Console = console
    let exitCode = run(arguments, console: &recorder)
    let recorded = recorder as? RecordedConsole ?? console
    return Transcript(exitCode: exitCode, output: recorded.output, error: recorded.error)
  }
}
