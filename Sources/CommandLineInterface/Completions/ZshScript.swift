/// The completion script for zsh: one function a command, each a call of zsh's own `_arguments`.
struct ZshScript {
  private let program: Program

  init(for program: Program) {
    self.program = program
  }

  var text: String {
    let front = Place(in: program)
    let function = name(of: front)
    return #"""
      #compdef \#(program.name)
      # Completion of \#(program.name) for zsh, made by '\#(program.name) completions zsh'.

      \#(front.all.reversed().map(self.function).joined(separator: "\n"))
      if [[ $funcstack[1] == \#(function) ]]; then
        \#(function) "$@"
      else
        compdef \#(function) \#(program.name)
      fi

      """#
  }

  private func name(of place: Place) -> String {
    (["", program.name] + place.commands.map(\.name)).map(\.asFunctionName).joined(separator: "_")
  }

  private func function(of place: Place) -> String {
    place.isIncomplete ? branch(place) : leaf(place)
  }

  private func leaf(_ place: Place) -> String {
    """
    \(name(of: place))() {
      _arguments -S \(arguments(options(place.rows) + place.operands.enumerated().map(operand)))
    }

    """
  }

  private func branch(_ place: Place) -> String {
    let rest = [
      "1:command:->command".inSingleQuotes, "*:::argument:->argument".inSingleQuotes,
    ]
    let commands = place.next.map { command in
      let text = "\(command.name):\(command.summary.escaping(["\\"]))"
      return "        \(text.inSingleQuotes)"
    }
    let cases = place.all.filter { $0.commands.count == place.commands.count + 1 }.map {
      "        \($0.command?.name ?? "")) \(name(of: $0)) ;;"
    }
    return #"""
      \#(name(of: place))() {
        local curcontext=$curcontext state line
        local -a commands
        typeset -A opt_args
        _arguments -C -S \#(arguments(options(place.rows) + rest))
        case $state in
          command)
            commands=(
      \#(commands.joined(separator: "\n"))
            )
            _describe -t commands command commands
            ;;
          argument)
            words=("$line[1]" "${words[@]}")
            ((CURRENT += 1))
            case $line[1] in
      \#(cases.joined(separator: "\n"))
            esac
            ;;
        esac
      }

      """#
  }
}

extension ZshScript {
  private func arguments(_ specifications: [String]) -> String {
    specifications.map { "\\\n    " + $0 }.joined(separator: " ")
  }

  private func options(_ rows: [OptionRow]) -> [String] {
    rows.flatMap { row in
      let others = row.isRepeatable ? "*" : "(\(row.spellings.joined(separator: " ")))"
      let help = "[\(row.help.escaping(["\\", "[", "]", ":"]))]"
      return row.spellings.map { spelling in
        let sign = spelling.hasPrefix("--") && row.argument != nil ? "=" : ""
        let value =
          row.argument.map { ":\($0.name.escaping([":"])):\(action($0.completion))" } ?? ""
        return (others + spelling + sign + help + value).inSingleQuotes
      }
    }
  }

  private func operand(_ index: Int, _ operand: Operand) -> String {
    let position = operand.isRepeating ? "*" : "\(index + 1)"
    return "\(position):\(operand.name):\(action(operand.completion))".inSingleQuotes
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .none: " "
    case .file: "_files"
    case .directory: "_files -/"
    case .choices(let words), .suggestions(let words):
      "(\(words.map { $0.escaping([":"]) }.joined(separator: " ")))"
    }
  }
}
