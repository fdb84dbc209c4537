import AFTA
import CommandLineInterface

/// A console to which CSV is written in whole rows, none of whose cells is a formula.
struct GuardedConsole: Console {
  var console: any Console

  var isTerminal: Bool { console.isTerminal }
  var width: Int { console.width }

  mutating func write(_ text: String) {
    console.write(String(decoding: FormulaGuard.guarded(Array(text.utf8)), as: UTF8.self))
  }

  mutating func writeError(_ text: String) { console.writeError(text) }
}

extension Command {
  /// The command with the option that keeps formulas out of CSV, if it writes any.
  var keepingFormulasOut: Command {
    adding(CommonOptions.noFormulas, besides: CommonOptions.csv) { body, invocation, console in
      guard invocation[CommonOptions.noFormulas] else { return try body(invocation, &console) }
      guard invocation[CommonOptions.csv] else {
        throw UsageProblem.missingOption(CommonOptions.csv.row.name)
      }
      var guarded: any Console = GuardedConsole(console: console)
      defer { if let guarded = guarded as? GuardedConsole { console = guarded.console } }
      return try body(invocation, &guarded)
    }
  }
}
