/// The text of a usage error: what is wrong, what may have been meant, and where to look.
struct UsageMessage {
  private let error: UsageProblem
  private let place: Place

  /// The message for an error at the place that the command line had reached.
  init(of error: UsageProblem, at place: Place) {
    self.error = error
    self.place = place
  }

  /// Two lines, each with its end.
  var text: String {
    """
    \(place.program.name): \(fault)\(suggestion)
    Run '\(helpLine)' for usage.

    """
  }

  /// What is wrong, without what may have been meant.
  private var fault: String {
    switch error {
    case .unknownCommand(let word, let parent):
      "unknown command \((parent.isEmpty ? word : parent + " " + word).quoted)"
    case .unknownOption(let spelling):
      "unknown option \(spelling.quoted)\(isNumber(spelling) ? Self.numberHint : "")"
    case .misplacedOption(let spelling):
      "option \(spelling.quoted) must stand after the \(place.command == nil ? "" : "sub")command"
    case .missingValue(let option):
      "missing <\(argument(of: option)?.name ?? "value")> for option '--\(option)'"
    case .unexpectedValue(let value, let option):
      "option '--\(option)' takes no value, but was given \(value.quoted)"
    case .invalidValue(let value, let option, let reason):
      refusal(
        of: value, as: argument(of: option)?.name ?? "value", where: " for option '--\(option)'",
        because: reason, choices: argument(of: option)?.completion.closedWords)
    case .missingOption(let name):
      "option '\(row(of: name)?.usage ?? "--" + name)' is required"
    case .missingOneOf(let names):
      "one of \(names.map { "'--\($0)'" }.listed(by: "or")) is required"
    case .conflictingOptions(let names):
      "options \(names.map { "'--\($0)'" }.listed(by: "and")) exclude each other"
    case .missingOperand(let name):
      "missing operand <\(name)>"
    case .unexpectedOperand(let word):
      "unexpected operand \(word.quoted)"
    case .invalidOperand(let word, let name, let reason):
      refusal(
        of: word, as: name, where: "", because: reason,
        choices: operand(named: name)?.completion.closedWords)
    }
  }

  private func refusal(
    of value: String, as name: String, where context: String, because reason: String,
    choices: [String]?
  ) -> String {
    let article = name.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    let list = choices.map { " (one of: \($0.joined(separator: ", ")))" } ?? ""
    return "\(value.quoted) is not \(article) <\(name)>\(context)"
      + (reason.isEmpty ? list : ": \(reason.shown)")
  }
}

extension UsageMessage {
  private static let numberHint = "; an operand that begins with '-' stands after '--'"

  private func isNumber(_ spelling: String) -> Bool {
    spelling.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
  }

  private func row(of option: String) -> OptionRow? {
    place.rows.first { $0.name == option }
  }

  private func argument(of option: String) -> OptionRow.Argument? {
    row(of: option)?.argument
  }

  private func operand(named name: String) -> Operand? {
    place.operands.first { $0.name == name }
  }
}

extension UsageMessage {
  /// What may have been meant, from the injected ranking; empty if nothing is near.
  private var suggestion: String {
    let near = candidates.map(\.quoted)
    return near.isEmpty ? "" : "; did you mean \(near.listed(by: "or"))?"
  }

  private var candidates: [String] {
    let nearest = place.program.nearest
    switch error {
    case .unknownCommand(let word, let parent):
      let near = nearest(word, commands(under: parent).map(\.name))
      return parent.isEmpty ? near : near.map { parent + " " + $0 }
    case .unknownOption(let spelling):
      return nearest(String(spelling.drop { $0 == "-" }), place.rows.map(\.name)).map { "--" + $0 }
    case .invalidValue(let value, let option, _):
      return nearest(value, argument(of: option)?.completion.words ?? [])
    case .invalidOperand(let word, let name, _):
      return nearest(word, operand(named: name)?.completion.words ?? [])
    default:
      return []
    }
  }

  private func commands(under parent: String) -> [Command] {
    Place(in: place.program).all.first { $0.name == parent }?.next ?? []
  }

  /// The command line that shows the help page to read.
  private var helpLine: String {
    var words = [place.program.name, "help"]
    if case .unknownCommand(_, let parent) = error {
      words.append(parent)
    } else if place.name != "help" {
      words.append(place.name)
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
