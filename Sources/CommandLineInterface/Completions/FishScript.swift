/// The completion script for fish: one line a command, an option, an operand.
///
/// A line holds where one function says so: it walks over the words before the cursor to learn the
/// command and the count of operands.
struct FishScript {
  private static let many = 9999

  private let program: Program
  private let places: [Place]
  private let function: String

  init(for program: Program) {
    self.program = program
    self.places = Place(in: program).all
    self.function = "__\(program.name.asFunctionName)"
  }

  var text: String {
    #"""
    # Completion of \#(program.name) for fish, made by '\#(program.name) completions fish'.

    # Succeeds if a value follows the option $argv[2] of the command $argv[1].
    function \#(function)_takes_value
        switch "$argv[1] $argv[2]"
            case \#(takingValues)
                return 0
        end
        return 1
    end

    # Succeeds at the command $argv[1], after $argv[2] to $argv[3] operands if these are given.
    function \#(function)_at
        set -l words (commandline -opc)
        set -e words[1]
        set -l path ''
        set -l count 0
        set -l pending 0
        set -l ended 0
        for word in $words
            if test $pending = 1
                set pending 0
            else if test $ended = 0 -a "$word" = --
                set ended 1
            else if test $ended = 0; and string match -q -- '-?*' $word
                \#(function)_takes_value "$path" $word
                and set pending 1
            else if contains -- "$path" \#(incomplete)
                set path (string trim -- "$path $word")
            else
                set count (math $count + 1)
            end
        end
        test "$path" = "$argv[1]"
        or return 1
        test (count $argv) -eq 1
        or test $count -ge $argv[2] -a $count -le $argv[3]
    end

    complete -c \#(program.name) -f
    \#(lines.joined(separator: "\n"))

    """#
  }
}

extension FishScript {
  private var takingValues: String {
    let own = places.flatMap { place in
      place.ownRows.filter { $0.argument != nil }
        .flatMap { $0.spellings.map { (place.name + " " + $0).inFishQuotes } }
    }
    let common = program.options.filter { $0.argument != nil }
      .flatMap { $0.spellings.map { "* \($0)".inFishQuotes } }
    let all = own + common
    return all.isEmpty ? "''" : all.joined(separator: " ")
  }

  private var incomplete: String {
    places.filter(\.isIncomplete).map(\.name.inFishQuotes).joined(separator: " ")
  }

  private var lines: [String] {
    let common = program.options + [Switch.help.row]
    return places.flatMap { place in
      commands(of: place) + operands(of: place) + place.ownRows.map { option($0, at: place.name) }
    } + common.map { option($0, at: nil) } + [option(Switch.version.row, at: "")]
  }

  private func line(_ parts: String...) -> String {
    (["complete -c \(program.name)"] + parts).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func condition(_ place: String, _ operands: String = "") -> String {
    "-n " + "\(function)_at \(place.inFishQuotes)\(operands)".inFishQuotes
  }

  private func commands(of place: Place) -> [String] {
    guard place.isIncomplete else { return [] }
    return place.next.map {
      line(condition(place.name), "-a \($0.name)", "-d \($0.summary.inFishQuotes)")
    }
  }

  private func operands(of place: Place) -> [String] {
    place.operands.enumerated().compactMap { index, operand in
      guard operand.completion != .none else { return nil }
      let range = " \(index) \(operand.isRepeating ? Self.many : index)"
      return line(condition(place.name, range), offers(operand.completion))
    }
  }

  private func option(_ row: OptionRow, at place: String?) -> String {
    line(
      place.map { condition($0) } ?? "", row.short.map { "-s \($0)" } ?? "", "-l \(row.name)",
      row.argument.map { "-r " + offers($0.completion) } ?? "", "-d \(row.help.inFishQuotes)")
  }

  private func offers(_ completion: Completion) -> String {
    switch completion {
    case .none: "-f"
    case .file: "-F"
    case .directory: "-f -a '(__fish_complete_directories)'"
    case .choices(let words), .suggestions(let words):
      "-f -a \(words.joined(separator: " ").inFishQuotes)"
    }
  }
}
