import AFTA
import CommandLineInterface

/// The options of `afta source`.
enum SourceOptions {
  static let plan = Operand(
    "plan", help: "File of the plan; - reads standard input", completion: .file)
  static let plant = Option("plant", value: "name", help: "Look at this plant alone")
  static let market = Option("market", value: "name", help: "Look at this market alone")
  static let on = Option(
    "on", value: "day", help: "Day in place of the plan's, as 2026-02-02",
    read: AFTAProgram.Facts.day)
  static let breakEven = Switch(
    "break-even", help: "Show besides how far prices and rates of exchange may move")
  static let needs = Switch(
    "needs", help: "List the facts that the plan must still state instead, each once")
  static let frontier = Switch(
    "frontier", help: "Show the least cost at each share of regional content instead")
  static let surprises = Option(
    "surprises", value: "count",
    help:
      "Show instead the cheapest bills that still qualify if any so many prices or contents move in their ranges"
  ) { (text) throws(ValueProblem) -> Int? in
    guard let count = Int(text), (1...100).contains(count) else {
      throw ValueProblem("write a whole number from 1 to 100")
    }
    return count
  }
  static let fromYear = Option(
    "from-year", value: "year", help: "Show the plan year by year instead, from this one",
    read: year)
  static let toYear = Option(
    "to-year", value: "year", help: "The last year; that of the plan if not said", read: year)
  static let svg = Option(
    "svg", value: "file", help: "Draw the frontier into this file besides", completion: .file,
    read: file)
  static let claim = Option(
    "claim", value: "file", help: "Write the best bill into this file as a claim for afta check",
    completion: .file, read: file)
  static let claimFor = Option(
    "claim-for", value: "units",
    help:
      "Claim for one unit (so if not said), for the market's volume, or exactly, for as many as make amounts whole",
    of: LandedBill.ClaimScope.self)
  static let verify = Option(
    "verify", value: "answer", help: "Verify an earlier answer in JSON by its certificates instead",
    completion: .file)
  static let timeLimit = Option(
    "time-limit", value: "seconds",
    help: "End after this time with the best bills found and the gaps that are left"
  ) { (text) throws(ValueProblem) -> Int? in
    guard let seconds = Int(text), (1...1_000_000).contains(seconds) else {
      throw ValueProblem("write whole seconds, as 60")
    }
    return seconds
  }

  static let all: [any OptionKey] = [
    plant, market, on, needs, breakEven, frontier, surprises, fromYear, toYear, svg, claim,
    claimFor, verify,
    timeLimit,
    CommonOptions.json, CommonOptions.csv,
  ]

  /// Makes sure that nothing is asked that is answered for ways that share nothing alone.
  static func checkShared(_ invocation: Invocation) throws(AnswerProblem) {
    let asked = [
      (breakEven.row.name, invocation[breakEven]), (frontier.row.name, invocation[frontier]),
      (surprises.row.name, invocation[surprises] != nil), (svg.row.name, invocation[svg] != nil),
      (claim.row.name, invocation[claim] != nil),
    ]
    if let option = asked.first(where: { $0.1 }) {
      throw AnswerProblem(
        "--\(option.0) is not answered where ways share a bill, tools, or what suppliers and plants make"
      )
    }
  }

  @Sendable private static func year(_ text: String) throws(ValueProblem) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), year > 0 else {
      throw ValueProblem("write a year in four digits, as 2026")
    }
    return year
  }

  @Sendable private static func file(_ text: String) throws(ValueProblem) -> String? {
    guard text != "-" else { throw ValueProblem("the answer goes there; name a file") }
    return text
  }
}
