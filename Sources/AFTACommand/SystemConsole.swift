import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The terminal, file or pipe to which the process writes.
struct SystemConsole: Console {
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a screen that a person reads.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  var width: Int {
    var size = winsize()
    // Safe: the system fills the structure that it is given.
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  mutating func write(_ text: String) { put(text, to: STDOUT_FILENO) }

  mutating func writeError(_ text: String) { put(text, to: STDERR_FILENO) }

  // The system's `write`, out of the shadow of our own.
  private static let systemWrite = unsafe write(_:_:_:)

  /// Writes all of a text; a closed pipe ends the program quietly, any other failure with 74.
  private func put(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        // Safe: the range lies within the buffer, which lives for the time of the call.
        let count = unsafe Self.systemWrite(
          descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count > 0 {
          written += count
        } else if errno == EPIPE {
          exit(ExitCode.success.rawValue)
        } else if errno != EINTR {
          exit(ExitCode.inputOutput.rawValue)
        }
      }
    }
  }
}

/// Makes writing to a closed pipe an error that is seen, not a signal that kills.
func ignoreBrokenPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}
