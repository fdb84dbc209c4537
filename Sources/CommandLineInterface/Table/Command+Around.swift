extension Command {
  /// The command with one option more, if it takes another one, its body run by a function; and so those under it.
  ///
  /// - Parameters:
  ///   - option: The option that is added.
  ///   - other: The option whose commands take it.
  ///   - around: Runs the body of such a command.
  /// - Returns: The command so changed, or as it is.
  public func adding(
    _ option: any OptionKey, besides other: any OptionKey,
    around: @escaping @Sendable (Body, Invocation, inout any Console) throws -> ExitCode
  ) -> Command {
    guard let body else {
      return Command(
        name, summary: summary, discussion: discussion, examples: examples,
        subcommands: subcommands.map { $0.adding(option, besides: other, around: around) })
    }
    guard options.contains(where: { $0.name == other.row.name }) else { return self }
    return Command(self, options: options + [option.row]) { invocation, console in
      try around(body, invocation, &console)
    }
  }
}
