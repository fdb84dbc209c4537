import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let good = Operand(
    "good", help: "File of the good, or of a claim; - reads standard input",
    completion: .file)
  private static let scheme = Option(
    "scheme", value: "scheme", help: "Scheme whose rules apply; ATIGA if not said")

  /// A table of what the good is made of.
  static let bill = Option(
    "bill", value: "file",
    help:
      "CSV item,parent,code with quantity,unit_cost,country: what the good is made of, by levels",
    completion: .file)

  /// A table of what suppliers declare.
  static let declarations = Option(
    "declarations", value: "file",
    help:
      "CSV supplier,code,origin,criterion,valid_to[,reference]: what suppliers declare of materials",
    completion: .file)

  /// A table of the movements of stocks.
  static let stock = Option(
    "stock", value: "file",
    help:
      "CSV material,on,kind,quantity with unit_cost,origin,status,method,for_good: stocks of interchangeable materials",
    completion: .file)

  private static let explore = Switch(
    "explore", help: "Tell what would change it: ways of counting, break-evens, declarations")

  private static let costs = Switch(
    "cost-statement", help: "Show what the good costs, element by element")

  /// Judges origin alone.
  var origin: Command {
    Command(
      "origin", summary: "Judge whether a good originates, by which criterion",
      discussion: """
        Takes the same file as check, of which only the good and the country that made it are \
        needed; its code may be left out. Both methods of regional value content stand side by side. \
        A bill of several levels is judged from the innermost thing up: what the producer made \
        himself counts whole if it originates, and what comes of what it was made of is told beside. \
        --explore sets national content, full and partial cumulation side by side, and names for each \
        amount the last figure with the outcome as it is, each change of one material that turns it, \
        and the declarations that settle most. --declarations names a table of what suppliers declare: \
        a material that names its supplier has the status that is declared of its code on the day. \
        --stock names a table of receipts and issues, by which it is told what of interchangeable \
        materials went into the good: fifo, lifo or average. --cost-statement sets out the elements of the good's \
        cost with national content and that of all members.
        """,
      examples: [
        "afta origin good.json --from TH --on 2026-01-30", "afta origin claim.json --json",
        "afta origin pump.json --bill pump.csv", "afta origin pump.json --explore",
        "afta origin claim.json --cost-statement",
      ],
      operands: [Self.good],
      options: [
        Self.bill, Self.stock, Self.declarations, Self.scheme, Self.explore, Self.costs, Facts.from,
        Facts.on, CommonOptions.json,
      ]
    ) { [surroundings] invocation, console in
      let file = try SourceFile.read(
        invocation.require(Self.good), upTo: SourceFile.questionLimit)
      let library = try Self.adding(
        declarationsOf: invocation,
        to: surroundings.library(
          for: invocation, telling: &console,
          kinds: [.preferential, .complementation, .mostFavouredNation, .otherAgreement]))
      let report = OriginReport(
        try library.origin(
          file, madeOf: try Self.table(Self.bill, of: invocation),
          drawnFrom: try Self.table(Self.stock, of: invocation),
          under: invocation[Self.scheme].map { SchemeID($0) }, from: invocation[Facts.from],
          on: invocation[Facts.on], exploring: invocation[Self.explore], today: surroundings.today),
        showingCosts: invocation[Self.costs])
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }

  /// A library with what suppliers declare, if a table of it is named.
  static func adding(
    declarationsOf invocation: Invocation, to library: LawLibrary
  ) throws -> LawLibrary {
    guard let path = invocation[declarations] else { return library }
    return try library.adding(declarations: SourceFile.read(path, upTo: SourceFile.questionLimit))
  }

  /// The table that an option names, if it names one.
  static func table(
    _ option: Option<String>, of invocation: Invocation
  ) throws -> SourceFile? {
    try invocation[option].map { try SourceFile.read($0, upTo: SourceFile.questionLimit) }
  }
}
