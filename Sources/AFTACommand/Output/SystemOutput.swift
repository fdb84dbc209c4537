import AFTA
import CommandLineInterface

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The system's way of writing.
enum SystemOutput {
  /// Writes all of some bytes, waiting where there is no room for the moment.
  ///
  /// - Returns: 0, or the error number of the system.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      // Safe: the rest lies within the bytes, which live for the time of the call.
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = unsafe systemWrite(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        written += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        awaitRoom(in: descriptor)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Writes a line over the last one on the screen that standard error is; an empty one takes it away.
  static func showLine(_ line: String) {
    var text = "\r\u{1B}[K" + StandIn.shown(line)
    // Safe: the bytes are read during the call. A line that cannot be written is no loss.
    _ = text.withUTF8 { unsafe write(UnsafeRawBufferPointer($0), to: errors) }
  }

  /// Waits until a stream that does not block takes more.
  private static func awaitRoom(in descriptor: Int32) {
    var asked = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    // Safe: there is one.
    _ = unsafe poll(&asked, 1, -1)
  }

  // The system's `write`, out of the shadow of our own.
  private static let systemWrite = unsafe write(_:_:_:)

  /// Makes what would end the program without a word an error that is seen: a pipe that nobody reads, and
  /// a limit of the size of files.
  static func seeErrors() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Standard error under a number of our own.
  static let errors: Int32 = {
    let own = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    return own < 0 ? STDERR_FILENO : own
  }()

  /// Ends with one line and 70 where a fault of the program, or want of memory, would end it with a trace.
  ///
  /// What the runtime itself writes to standard error in such a case goes nowhere, unless `AFTA_TRACES` is set.
  static func tellFaults() {
    // Safe: the texts are C strings.
    if errors != STDERR_FILENO, unsafe getenv("AFTA_TRACES") == nil {
      let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
      if nowhere >= 0 {
        dup2(nowhere, STDERR_FILENO)
        close(nowhere)
      }
    }
    for number in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] {
      _ = signal(number) { _ in
        let line: StaticString = "afta: a fault of the program, or not enough memory for it\n"
        // Safe: the text lives as long as the program.
        _ = unsafe SystemOutput.systemWrite(
          SystemOutput.errors, line.utf8Start, line.utf8CodeUnitCount)
        UnfinishedFiles.removeAll()
        _exit(ExitCode.software.rawValue)
      }
    }
  }

  /// Opens what the caller closed of the three standard streams, so that no file gets their numbers; what is
  /// read from or written to them fails as before.
  static func occupyStandardStreams() {
    for (number, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(number, F_GETFD) == -1 {
      // Safe: the text is a C string.
      _ = unsafe open("/dev/null", mode)
    }
  }
}
