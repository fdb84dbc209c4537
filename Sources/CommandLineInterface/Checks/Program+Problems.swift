extension Program {
  /// What is wrong with the program's own table, a sentence each; a test expects none.
  ///
  /// Names must be unique where they may stand and be written in lower-case letters, digits and
  /// hyphens; what help says must be there and go without a final full stop; every command must
  /// have an example, and every example must be a command line that the program understands.
  public func problems() -> [String] {
    let front = Place(in: self)
    let header =
      TextRules.problems(ofSummary: summary) + RowRules(rows: options, all: front.rows).problems
    return header.map { "\(name): \($0)" } + front.all.flatMap(problems)
  }

  private func problems(of place: Place) -> [String] {
    var problems = place.next.map(\.name).repeats().map { "command '\($0)' stands twice" }
    if let command = place.command {
      problems += TextRules.problems(ofName: command.name)
      problems += TextRules.problems(ofSummary: command.summary)
      problems += command.body == nil && place.next.isEmpty ? ["has nothing under it"] : []
      problems += place.commands.count > 2 ? ["stands deeper than under one other command"] : []
      problems += command.examples.isEmpty ? ["has no example"] : []
      problems += RowRules(rows: place.ownRows, all: place.rows).problems
      problems += OperandRules(operands: command.operands).problems
    }
    let examples = place.command?.examples ?? self.examples
    problems += examples.compactMap { ExampleRules(example: $0, place: place).problem }
    return problems.map { "\(place.commandLine): \($0)" }
  }
}
