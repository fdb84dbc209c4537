/// What the user asks to be measured.
struct BenchmarkOptions {
  /// How many claims are judged.
  private(set) var rows = 100_000
  /// How often each measurement is made; the median is told.
  private(set) var rounds = 5
  /// The number from which the claims are made.
  private(set) var seed = 40
  /// The folder of schedules, if one is named.
  private(set) var schedules: String?
  /// Where the claims are to be written, if they are wanted.
  private(set) var write: String?
  /// Where the rates of the series are to be written, if they are wanted.
  private(set) var writeRates: String?
  /// The folder into which bills of materials are to be written, if they are wanted.
  private(set) var writeBills: String?
  /// Whether the choice of bills alone is measured.
  private(set) var measuresBillsAlone = false
  /// Whether product rules and bills of several levels alone are measured.
  private(set) var measuresRulesAlone = false
  /// Another program that answers the same claims.
  private(set) var peer: String?
  /// Whether the engine is compared with the oracle, and nothing is measured.
  private(set) var comparesWithOracle = false
  /// Whether drafts of claims are tried, and nothing is measured.
  private(set) var triesDrafts = false
  /// Whether rows of cases are set beside the same rows judged by themselves, and nothing is measured.
  private(set) var triesRows = false
  /// Of how many rows one is changed by a byte; none if it is nought.
  private(set) var changed = 8
  /// Whether help is asked for.
  private(set) var isHelp = false

  static let help = """
    Measure how fast claims are judged, reductions derived, series averaged and bills chosen

    Usage: afta-bench [options]
           afta-bench oracle [--rows <number>] [--seed <number>] [--schedules <dir>]
           afta-bench drafts [--rows <number>] [--seed <number>] [--schedules <dir>]
           afta-bench rows [--rows <number>] [--seed <number>] [--changed <number>] [--schedules <dir>]

    Claims are made up: codes of Viet Nam's shipped schedule, every ASEAN exporter, a third of them
    exactly at the threshold of 40 % or a cent beside it. They are illustrative and no real trade.

    With oracle, claims about every part of the law are judged by the engine and by an oracle written
    apart from it; what they disagree in is told by class, with the smallest claim of each kind, and
    the program then ends with 1.

    With drafts, what could be said of a consignment in Swift is made up, put through the gate of
    claims, and judged; how many drafts were refused for what is told. A trap ends the program.

    With rows, rows of a file of claims, a byte of each eighth changed, get the answer of their case,
    are judged by themselves too, and are decided singly as by check, and so are as many claims in
    JSON; those that differ are told, and the program then ends with 1.

      --rows <number>     How many claims; 100000 if not said
      --rounds <number>   How often each measurement is made; 5 if not said, the median is told
      --seed <number>     Number from which the claims are made; 40 if not said
      --changed <number>  Of how many rows a byte of one is changed; 8 if not said
      --schedules <dir>   Folder of schedules to use
      --write <file>      Write the claims there, for another program
      --write-rates <f>   Write the rates of the series there: member,year,rate, a row for each line
      --write-bills <dir> Write the bills of materials there: part,option,cost,non_originating
      --bills             Measure the choice of bills alone; Tests/Peers/bills.py sets it beside other programs
      --rules             Measure product rules and bills of several levels alone
      --peer <command>    Measure another program beside this one, turn by turn; {claims} in the
                          command is the file of claims, {answers} the file to write
      --help              Show this help
    """

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    func value(of option: String) throws -> String {
      guard let value = rest.popFirst() else { throw BenchmarkProblem("\(option) needs a value") }
      return value
    }
    func number(of option: String) throws -> Int {
      let text = try value(of: option)
      guard let number = Int(text), number > 0 else {
        throw BenchmarkProblem("\(option) needs a whole number above 0, found '\(text)'")
      }
      return number
    }
    while let option = rest.popFirst() {
      switch option {
      case "oracle": comparesWithOracle = true
      case "drafts": triesDrafts = true
      case "rows": triesRows = true
      case "--rows": rows = try number(of: option)
      case "--rounds": rounds = try number(of: option)
      case "--changed": changed = try number(of: option)
      case "--seed": seed = try number(of: option)
      case "--schedules": schedules = try value(of: option)
      case "--write": write = try value(of: option)
      case "--write-rates": writeRates = try value(of: option)
      case "--write-bills": writeBills = try value(of: option)
      case "--bills": measuresBillsAlone = true
      case "--rules": measuresRulesAlone = true
      case "--peer": peer = try value(of: option)
      case "--help", "-h": isHelp = true
      default: throw BenchmarkProblem("unknown option '\(option)'; --help shows those there are")
      }
    }
  }
}

/// A command line that was not understood.
struct BenchmarkProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
