import AFTA
import CommandLineInterface

/// What is said of an error that a command could not deal with, and the exit code for it.
enum Failure {
  static func report(
    _ error: any Error, _ console: inout any Console
  ) throws(UsageProblem) -> ExitCode {
    switch error {
    case let problem as QuestionProblem:
      throw UsageProblem(problem)
    case let diagnostics as Diagnostics:
      console.writeError("\(diagnostics)\n")
      return .badInput
    case let problem as FileProblem:
      console.writeError("afta: \(problem)\n")
      return exitCode(problem)
    case let problem as LibraryProblem:
      console.writeError("afta: \(problem)\n")
      if case .notFound = problem {
        console.writeError("Name one with --schedules DIR, or set AFTA_SCHEDULES.\n")
      }
      return exitCode(problem)
    case let problem as AnswerProblem:
      let hint = problem.asks.map { "; say it with --\($0.option)" } ?? ""
      console.writeError("afta: \(problem)\(hint)\n")
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
    case .notPermitted, .circle, .longPath, .failed: .inputOutput
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

extension UsageProblem {
  /// What is wrong with a question, told of the option that states the part.
  init(_ problem: QuestionProblem) {
    let option = problem.part.option
    self =
      problem.value.map { .invalidValue($0, option: option, because: problem.because) }
      ?? .missingOption(option)
  }
}

extension QuestionProblem.Part {
  /// The option that states the part; where it is an operand, the command says so itself.
  fileprivate var option: String {
    switch self {
    case .scheme: "scheme"
    case .group: "group"
    case .vintage: "vintage"
    case .exporter: "from"
    case .member: "member"
    case .list: "list"
    case .instalments: "instalments"
    case .enacted: "enacted"
    case .firstYear: "from-year"
    case .lastYear: "to-year"
    case .weights: "weights"
    case .level: "level"
    }
  }
}
