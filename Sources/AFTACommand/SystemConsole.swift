import AFTA
import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The terminal, file or pipe to which the process writes.
///
/// What cannot be written stops nothing: the command goes on to its end and its exit code. A pipe that
/// nobody reads any more is no failure; any other is told at the end.
final class SystemConsole: Console {
  /// Why standard output takes no more; 0 while it does.
  private var failure: Int32 = 0

  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a screen that a person reads.
  static var errorIsTerminal: Bool { isatty(SystemOutput.errors) == 1 }

  var width: Int {
    var size = winsize()
    // Safe: the system fills the structure that it is given.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  func write(_ text: String) {
    if failure == 0 { failure = Self.put(text, to: STDOUT_FILENO) }
  }

  func writeError(_ text: String) {
    // A message that cannot be told is lost, and the answer is not.
    _ = Self.put(SystemPath.shown(text), to: SystemOutput.errors)
  }

  /// The code with which to end; a failure of standard output is told here.
  func end(with code: ExitCode) -> ExitCode {
    guard failure != 0, failure != EPIPE else { return code }
    writeError("afta: \(OutputProblem(path: "standard output", failure))\n")
    return code == .success || code == .found ? .inputOutput : code
  }

  private static func put(_ text: String, to descriptor: Int32) -> Int32 {
    var text = StandIn.shown(text)
    return text.withUTF8 { unsafe SystemOutput.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
