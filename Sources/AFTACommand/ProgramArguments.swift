import AFTA

/// The words with which the program was called.
enum ProgramArguments {
  /// The words after the program's own name; a byte that is no UTF-8 is kept, as ``SystemPath`` has it.
  static var all: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      // Safe: the system passes as many C strings as it says, which live as long as the program.
      guard let word = unsafe CommandLine.unsafeArgv[place] else { return nil }
      var bytes: [UInt8] = []
      var next = unsafe word
      while unsafe next.pointee != 0 {
        unsafe bytes.append(UInt8(bitPattern: next.pointee))
        unsafe next += 1
      }
      return SystemPath.text(of: bytes)
    }
  }
}
