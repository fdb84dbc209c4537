/// What a program tells its caller when it ends.
///
/// The numbers above 1 are those of the C header `sysexits.h`, whose name is given with each.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// The question was answered, whatever the answer.
  case success = 0

  /// A check found something.
  case found = 1

  /// The command line was not understood; `EX_USAGE`.
  case usage = 64

  /// An input file was read but its content is wrong; `EX_DATAERR`.
  case badInput = 65

  /// An input file does not exist or may not be read; `EX_NOINPUT`.
  case noInput = 66

  /// The program itself is at fault; `EX_SOFTWARE`.
  case software = 70

  /// Reading or writing failed on the way; `EX_IOERR`.
  case inputOutput = 74

  /// What the code means, as the program's help page says it unless the program says it better.
  public var meaning: String {
    switch self {
    case .success: "answered"
    case .found: "a check found something"
    case .usage: "the command line was not understood"
    case .badInput: "an input file is wrong"
    case .noInput: "an input file is missing"
    case .software: "a fault of the program"
    case .inputOutput: "reading or writing failed"
    }
  }
}
