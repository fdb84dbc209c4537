/// What options must look like, each and beside all that are in force with them.
struct RowRules {
  let rows: [OptionRow]
  let all: [OptionRow]

  var problems: [String] {
    twice(rows.flatMap(\.spellings), among: all.flatMap(\.spellings)) + rows.flatMap(problems)
  }

  private func twice(_ spellings: [String], among all: [String]) -> [String] {
    let repeats = all.repeats()
    return spellings.withoutRepeats().filter(repeats.contains).map {
      "option '\($0)' stands twice"
    }
  }

  private func problems(of row: OptionRow) -> [String] {
    let subject = "option '\(row.spelling)'"
    var problems = TextRules.problems(ofName: row.name)
    problems += TextRules.problems(ofHelp: row.help, for: subject)
    if let short = row.short, !short.isASCII || !short.isLetter {
      problems.append("\(subject) has a short name that is not a letter")
    }
    guard let argument = row.argument else { return problems }
    if argument.name.isEmpty || !argument.name.allSatisfy(\.isPlain) {
      problems.append("\(subject) takes a value without a plain name")
    }
    return problems + TextRules.problems(of: argument.completion, for: subject)
  }
}

extension Character {
  /// Whether the character may stand in the name of a value, such as `name=value`.
  fileprivate var isPlain: Bool {
    isASCII && !isWhitespace && self != "<" && self != ">"
  }
}
