import AFTA
import CommandLineInterface
import Foundation
import TestSupport

@testable import AFTACommand

/// The program as tests run it: in the checkout, on a fixed day, with no environment.
enum ProgramUnderTest {
  /// The day that stands for today.
  static let today = Day(number: 20_486)

  /// The table of commands.
  static let program: Program = {
    // Operands name files from the top of the checkout, wherever the tests were started.
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.project.path)
    let surroundings = Surroundings(
      program: nil, workingDirectory: Fixtures.project.path, environment: [:], today: today,
      read: SharedLaws().library)
    return AFTAProgram(in: surroundings).program
  }()

  /// What a command line lets the world see; the checkout's own path is left out of it.
  static func run(_ arguments: [String]) -> Transcript {
    program.transcript(of: arguments)
  }

  /// A text without the path of the checkout, so that it is the same wherever that stands.
  static func portable(_ text: String) -> String {
    text.replacing(Fixtures.project.path + "/", with: "")
  }
}
