/// The completion script for bash: four tables, and one function that reads them.
///
/// The function walks over the words before the cursor to learn the command, the count of operands
/// and whether an option waits for its value. Bash hands over `--name=value` as three words.
struct BashScript {
  private let program: Program
  private let places: [Place]
  private let function: String

  init(for program: Program) {
    self.program = program
    self.places = Place(in: program).all
    self.function = "_" + program.name.asFunctionName
  }

  var text: String {
    #"""
    # Completion of \#(program.name) for bash, made by '\#(program.name) completions bash'.

    # The words that may follow the command $1.
    \#(function)_commands() {
      case $1 in
    \#(lines(commands))
        *) return 1 ;;
      esac
    }

    # The options of the command $1.
    \#(function)_options() {
      words=\#(spellings(program.options + [Switch.help.row]))
      case $1 in
    \#(lines(options))
      esac
    }

    # What the option $2 of the command $1 takes; fails if it takes nothing.
    \#(function)_value() {
      case "$1 $2" in
    \#(lines(values))
        *) return 1 ;;
      esac
    }

    # What stands for the operand $2 of the command $1, counted from 0.
    \#(function)_operand() {
      case "$1 $2" in
    \#(lines(operands))
        *) kind='none' ;;
      esac
    }

    \#(function)() {
      local cur=${COMP_WORDS[COMP_CWORD]} path='' index=0 kind='none' words='' word i
      local pending='' ended=''
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $pending ]]; then
          [[ $word == '=' ]] || pending=''
        elif [[ ! $ended && $word == '--' ]]; then
          ended=1
        elif [[ ! $ended && $word == -?* ]]; then
          if \#(function)_value "$path" "$word"; then pending=1; fi
        elif \#(function)_commands "$path"; then
          path=${path:+$path }$word
        else
          ((index += 1))
        fi
      done
      if [[ $pending ]]; then
        if [[ $cur == '=' ]]; then cur=''; fi
      elif [[ ! $ended && $cur == -* ]]; then
        \#(function)_options "$path"
        kind='words'
      elif \#(function)_commands "$path"; then
        kind='words'
      else
        \#(function)_operand "$path" "$index"
      fi
      local IFS=$' \t\n'
      case $kind in
        words) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
        file | directory)
          compopt -o filenames 2> /dev/null
          IFS=$'\n'
          COMPREPLY=($(compgen -A "$kind" -- "$cur"))
          ;;
      esac
    }

    complete -F \#(function) \#(program.name)

    """#
  }
}

extension BashScript {
  private func lines(_ cases: [String]) -> String {
    cases.map { "    " + $0 }.joined(separator: "\n")
  }

  private func spellings(_ rows: [OptionRow]) -> String {
    rows.flatMap(\.spellings).joined(separator: " ").inSingleQuotes
  }

  private var commands: [String] {
    places.filter(\.isIncomplete).map { place in
      let words = place.next.map(\.name).joined(separator: " ").inSingleQuotes
      return "\(place.name.inSingleQuotes)) words=\(words) ;;"
    }
  }

  private var options: [String] {
    let own = places.dropFirst().filter { !$0.ownRows.isEmpty }.map { place in
      let words = (" " + place.ownRows.flatMap(\.spellings).joined(separator: " ")).inSingleQuotes
      return "\(place.name.inSingleQuotes)) words+=\(words) ;;"
    }
    return ["'') words+=' \(Switch.version.row.spelling)' ;;"] + own
  }

  private var values: [String] {
    let own = places.flatMap { place in
      place.ownRows.compactMap { value(of: $0) { (place.name + " " + $0).inSingleQuotes } }
    }
    return own + program.options.compactMap { value(of: $0) { "*" + (" " + $0).inSingleQuotes } }
  }

  private func value(of row: OptionRow, pattern: (String) -> String) -> String? {
    row.argument.map { argument in
      "\(row.spellings.map(pattern).joined(separator: " | "))) \(kind(of: argument.completion)) ;;"
    }
  }

  private var operands: [String] {
    places.flatMap { place in
      place.operands.enumerated().map { index, operand in
        let pattern =
          operand.isRepeating
          ? (place.name + " ").inSingleQuotes + "*" : "\(place.name) \(index)".inSingleQuotes
        return "\(pattern)) \(kind(of: operand.completion)) ;;"
      }
    }
  }

  private func kind(of completion: Completion) -> String {
    switch completion {
    case .none: "kind='none'"
    case .file: "kind='file'"
    case .directory: "kind='directory'"
    case .choices(let words), .suggestions(let words):
      "kind='words' words=\(words.joined(separator: " ").inSingleQuotes)"
    }
  }
}
