/// Reads a command line from left to right, by the options in force at the place reached so far.
///
/// An option is `--name value`, `--name=value` or `-n value`; `--` ends options; a lone `-` is an
/// operand. Names are never abbreviated and short ones never bundled. A value may begin with one
/// hyphen (`--offset -5`) but is not taken for one if it begins with two or names an option: then
/// the value was forgotten, and `--name=--value` says otherwise.
struct ArgumentReader {
  /// How far the command line has led; kept when reading fails, for the message.
  private(set) var place: Place
  private var values: [String: [String]] = [:]
  private var operands: [String] = []

  init(for program: Program) {
    place = Place(in: program)
  }

  /// Reads all arguments, the program's own name not among them.
  mutating func read(_ arguments: [String]) throws(UsageProblem) -> Request {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        for operand in rest { try readOperand(operand) }
        break
      } else if word.hasPrefix("-") && word != "-" {
        try readOption(word, &rest)
      } else {
        try readOperand(word)
      }
    }
    return try request()
  }

  private func request() throws(UsageProblem) -> Request {
    if values[Switch.help.row.name] != nil { return .help(place) }
    if values[Switch.version.row.name] != nil { return .version }
    guard let command = place.command, let body = command.body else { return .incomplete(place) }
    try checkOperands(of: command)
    return .invoke(body, Invocation(of: place, operands: operands, values: values))
  }
}

extension ArgumentReader {
  private mutating func readOperand(_ word: String) throws(UsageProblem) {
    if place.isIncomplete {
      try place.enter(word)
    } else {
      operands.append(word)
    }
  }

  private func checkOperands(of command: Command) throws(UsageProblem) {
    let declared = command.operands
    for (index, word) in operands.enumerated() {
      guard let operand = index < declared.count ? declared[index] : declared.last,
        index < declared.count || operand.isRepeating
      else { throw .unexpectedOperand(word) }
      if word.isEmpty, operand.completion.isPath {
        throw .invalidOperand(word, operand: operand.name, because: "it is empty")
      }
      if let choices = operand.completion.closedWords, !choices.contains(word) {
        throw .invalidOperand(word, operand: operand.name)
      }
    }
    if let missing = declared.dropFirst(operands.count).first(where: \.isRequired) {
      throw .missingOperand(missing.name)
    }
  }
}

extension ArgumentReader {
  private mutating func readOption(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) {
    var spelling = word
    var attached: String?
    if word.hasPrefix("--"), let sign = word.firstIndex(of: "=") {
      spelling = String(word[..<sign])
      attached = String(word[word.index(after: sign)...])
    }
    let row = try row(spelled: spelling)
    guard let argument = row.argument else {
      if let attached { throw .unexpectedValue(attached, option: row.name) }
      values[row.name] = []
      return
    }
    guard let value = attached ?? takeValue(from: &rest) else {
      throw .missingValue(option: row.name)
    }
    try check(value, for: argument, of: row.name)
    values[row.name] = (row.isRepeatable ? values[row.name] ?? [] : []) + [value]
  }

  private func row(spelled spelling: String) throws(UsageProblem) -> OptionRow {
    if let row = place.rows.first(where: { $0.spellings.contains(spelling) }) { return row }
    let isKnownFurtherOn = place.all.dropFirst().contains { place in
      place.ownRows.contains { $0.spellings.contains(spelling) }
    }
    throw isKnownFurtherOn ? .misplacedOption(spelling) : .unknownOption(spelling)
  }

  private func takeValue(from rest: inout ArraySlice<String>) -> String? {
    guard let word = rest.first, !word.hasPrefix("--"),
      !place.rows.contains(where: { $0.spellings.contains(word) })
    else { return nil }
    return rest.removeFirst()
  }

  private func check(
    _ value: String, for argument: OptionRow.Argument, of name: String
  ) throws(UsageProblem) {
    if value.isEmpty, argument.completion.isPath {
      throw .invalidValue(value, option: name, because: "it is empty")
    }
    if let choices = argument.completion.closedWords, !choices.contains(value) {
      throw .invalidValue(value, option: name)
    }
    do throws(ValueProblem) {
      if try !argument.accepts(value) { throw ValueProblem("") }
    } catch {
      throw .invalidValue(value, option: name, because: error.reason)
    }
  }
}
