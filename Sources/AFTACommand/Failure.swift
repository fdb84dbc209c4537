import AFTA
import CommandLineInterface

/// What is said of an error that a command could not deal with, and the exit code for it.
enum Failure {
  static func report(_ error: any Error, _ console: inout any Console) -> ExitCode {
    switch error {
    case let diagnostics as Diagnostics:
      console.writeError("\(diagnostics)\n")
      return .badInput
    case let problem as FileProblem:
      console.writeError("afta: \(problem)\n")
      return exitCode(problem)
    case let problem as LibraryProblem:
      console.writeError("afta: \(problem)\n")
      return exitCode(problem)
    case let problem as NoAnswer:
      console.writeError("afta: \(problem)\n")
      return .found
    case let problem as OutputProblem:
      console.writeError("afta: \(problem)\n")
      return .inputOutput
    default:
      console.writeError("afta: a fault of the program: \(error)\n")
      return .software
    }
  }

  private static func exitCode(_ problem: FileProblem) -> ExitCode {
    switch problem.reason {
    case .notFound: .noInput
    case .directory, .stream, .tooLarge: .badInput
    case .notPermitted, .failed: .inputOutput
    }
  }

  private static func exitCode(_ problem: LibraryProblem) -> ExitCode {
    switch problem {
    case .notFound, .notOurs: .noInput
    case .wrong: .badInput
    case .unreadable(let problem): exitCode(problem)
    }
  }
}

/// A sound question that has no answer here: what it asks about is not held, or cannot be computed.
struct NoAnswer: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
