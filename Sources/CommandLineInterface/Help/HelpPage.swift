/// The page that explains a program, a command, or a command under another.
struct HelpPage {
  private static let narrowest = 40

  private let place: Place
  private let width: Int

  /// The page of a place, for a screen of a width.
  init(of place: Place, width: Int) {
    self.place = place
    self.width = max(Self.narrowest, width)
  }

  /// The whole page, with the end of its last line.
  var text: String {
    let parts =
      [summary, usage] + discussion
      + tables([("Commands:", commands)])
      + tables([
        ("Operands:", operands), ("Options:", options(place.ownRows)),
        ("Common options:", options(place.commonRows)),
      ])
      + tables([("Exit codes:", exitCodes)]) + [examples, pointer]
    return parts.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var summary: [String] {
    (place.command?.summary ?? place.program.summary).wrapped(to: width)
  }

  private var usage: [String] {
    let label = "Usage: "
    let words =
      [place.commandLine]
      + (place.isIncomplete ? ["<command> [operands]"] : place.operands.map(\.usage))
      + ["[options]"]
    let lines = words.joined(separator: " ").wrapped(to: width - label.count)
    return lines.enumerated().map { ($0 == 0 ? label : .spaces(label.count)) + $1 }
  }

  private var discussion: [[String]] {
    (place.command?.discussion ?? "").paragraphs.map { paragraph in
      paragraph.first?.isWhitespace == true
        ? paragraph.split(separator: "\n").map(String.init) : paragraph.wrapped(to: width)
    }
  }

  private var examples: [String] {
    let lines = place.command?.examples ?? place.program.examples
    guard !lines.isEmpty else { return [] }
    return [lines.count == 1 ? "Example:" : "Examples:"] + lines.map { "  " + $0 }
  }

  private var pointer: [String] {
    guard place.isIncomplete else { return [] }
    let words = [place.program.name, "help", place.name].filter { !$0.isEmpty }
    return "Run '\(words.joined(separator: " ")) <command>' for more on a command."
      .wrapped(to: width)
  }
}

extension HelpPage {
  /// Tables under their titles, with one left margin for the texts of all that are not empty.
  private func tables(_ sections: [(title: String, columns: Columns)]) -> [[String]] {
    let termWidth = sections.map { $0.columns.termWidth(on: width) }.max() ?? 0
    return sections.filter { !$0.columns.isEmpty }.map { section in
      [section.title] + section.columns.lines(width: width, termWidth: termWidth)
    }
  }

  private var commands: Columns {
    var columns = Columns()
    guard place.isIncomplete else { return columns }
    for command in place.next {
      columns.append(command.name, command.summary)
    }
    return columns
  }

  private var operands: Columns {
    var columns = Columns()
    for operand in place.operands {
      columns.append("<\(operand.name)>", operand.help + choices(operand.completion))
    }
    return columns
  }

  private func options(_ rows: [OptionRow]) -> Columns {
    var columns = Columns()
    for row in rows {
      columns.append(
        (row.short.map { "-\($0), " } ?? "    ") + row.usage,
        row.help + choices(row.argument?.completion ?? .none)
          + (row.isRepeatable ? " (may be repeated)" : ""))
    }
    return columns
  }

  private func choices(_ completion: Completion) -> String {
    completion.closedWords.map { " (one of: \($0.joined(separator: ", ")))" } ?? ""
  }

  private var exitCodes: Columns {
    var columns = Columns()
    guard place.command == nil else { return columns }
    for code in ExitCode.allCases {
      let number = String(code.rawValue)
      columns.append(
        .spaces(2 - number.count) + number, place.program.exitCodes[code] ?? code.meaning)
    }
    return columns
  }
}
