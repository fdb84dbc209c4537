extension Program {
  /// Does what the arguments ask.
  ///
  /// - Parameters:
  ///   - arguments: The command line without the program's own name.
  ///   - console: Where answers and messages go.
  /// - Returns: The code of the command's body, or of what went wrong before it.
  public func run(_ arguments: [String], console: inout any Console) -> ExitCode {
    var reader = ArgumentReader(for: self)
    do {
      switch try reader.read(arguments) {
      case .help(let place):
        console.write(HelpPage(of: place, width: console.width).text)
        return .success
      case .version:
        console.write("\(name) \(version)\n")
        return .success
      case .incomplete(let place):
        console.writeError(HelpPage(of: place, width: console.width).text)
        return .usage
      case .invoke(let body, let invocation):
        return try body(invocation, &console)
      }
    } catch {
      return tell(error, at: reader.place, &console)
    }
  }

  private func tell(
    _ error: any Error, at place: Place, _ console: inout any Console
  ) -> ExitCode {
    let usage: UsageProblem
    if let error = error as? UsageProblem {
      usage = error
    } else {
      do throws(UsageProblem) {
        return try failure(error, &console)
      } catch {
        usage = error
      }
    }
    console.writeError(UsageMessage(of: usage, at: place).text)
    return .usage
  }
}
