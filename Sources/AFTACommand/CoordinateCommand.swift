import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let plans = Operand(
    "plans", help: "Files of what countries plan, one a country", .repeating, completion: .file)
  private static let year = Option(
    "year", value: "year",
    help: "Count what is made by this year; by that of the last plan if not said"
  ) { (text) throws(ValueProblem) -> Int? in
    guard text.utf8.count == 4, let year = Int(text), year > 0 else {
      throw ValueProblem("write a year in four digits, as 2028")
    }
    return year
  }
  private static let reciprocity = Option(
    "reciprocity", value: "kind",
    help: "How far parts from each other count as local only against exports; none if not said",
    of: Reciprocity.self)
  private static let weight = Option(
    "weight", value: "percent", help: "The share of their value that counts; 100 if not said",
    read: share)
  private static let tolerance = Option(
    "balance-tolerance", value: "percent",
    help: "By how much of the larger of exports and imports the two may differ", read: share)
  private static let least = Option(
    "share-at-least", value: "percent", help: "The share of all value that each country makes",
    read: share)
  private static let table = Option(
    "table", value: "table", help: "Which table --csv writes; countries if not said",
    of: CoordinationReport.Table.self)
  private static let gainsPicture = Option(
    "svg", value: "file", help: "Draw what each country gains into this file besides",
    completion: .file)
  private static let makersPicture = Option(
    "makers-svg", value: "file", help: "Draw who makes what for whom into this file besides",
    completion: .file)

  @Sendable private static func share(_ text: String) throws(ValueProblem) -> Percentage? {
    guard let share = try? Percentage(text), share <= .whole else {
      throw ValueProblem("write a share in per cent up to 100, as 12.5")
    }
    return share
  }

  /// Puts countries' plans together.
  var coordinate: Command {
    Command(
      "coordinate", summary: "Put countries' plans together: overlaps, gaps, who gains",
      discussion: """
        For each part: what is needed, planned, by how many makers; whether plans overlap, leave a gap \
        or complete each other. For each country alone, with free trade, and complementing the others: \
        value made, trade, duty collected, cost of products, programme. For all sets of countries: what \
        they gain over staying alone, who would lose and what compensates it, whether the plan is in \
        the core, and Shapley shares. Figures may be ranges or missing; what is missing is named, and \
        never made up.
        """,
      examples: [
        "afta coordinate TH.json MY.json ID.json VN.json",
        "afta coordinate TH.json MY.json ID.json VN.json --csv --table gains",
        "afta coordinate TH.json MY.json --reciprocity total --svg gains.svg",
      ],
      operands: [Self.plans],
      options: [
        Self.year, Self.reciprocity, Self.weight, Self.tolerance, Self.least, Self.searchTime,
        Self.table, Self.gainsPicture, Self.makersPicture, CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let pictures = try invocation.outputs(
        [Self.gainsPicture, Self.makersPicture], besides: invocation.operands.map { $0 })
      let files = try invocation.operands.map {
        try SourceFile.read($0, upTo: SourceFile.questionLimit)
      }
      var terms = CoordinationTerms()
      terms.year = invocation[Self.year]
      terms.reciprocity = invocation[Self.reciprocity] ?? .none
      terms.weight = invocation[Self.weight] ?? .whole
      terms.tolerance = invocation[Self.tolerance]
      terms.share = invocation[Self.least] ?? .zero
      let answer = try Coordination.of(files, on: terms, within: Self.searchLimits(invocation))
      let report = CoordinationReport(answer, table: invocation[Self.table] ?? .countries)
      try pictures[0].map { try OutputFiles.finish($0, with: report.gainsSVG) }
      try pictures[1].map { try OutputFiles.finish($0, with: report.makersSVG) }
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
