import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let goods = Operand(
    "goods", help: "Table of goods in CSV, one a row; - reads standard input", completion: .file)
  private static let markets = Option(
    "to", value: "countries", help: "Markets of goods whose rows name none, as VN,MY,ID",
    read: Facts.countries)
  private static let asked = Option(
    "schemes", value: "names",
    help: "Agreements under which goods are judged, as ATIGA,VKFTA; all in force if not said")
  private static let table = Option(
    "output", value: "file", help: "Write the table there, all or none; - is standard output",
    completion: .file)

  /// Judges a list of goods in all their markets.
  var products: Command {
    Command(
      "products", summary: "Judge a list of goods in each market and under each agreement",
      discussion: """
        The list has a good in each row, by the columns of a file of claims, of which code alone must \
        be there; --to, --from, --on and --schemes stand for what a row does not say. A column bill \
        names a table of what the good is made of, as origin takes it, beside the list, and a column stock \
        one of the stocks from which that was drawn; --stock stands for rows that name none. The answer \
        is a table in CSV with a row for each good, market and agreement: whether it qualifies, by \
        which criterion, at what margin and how far from the threshold, which agreement is the best \
        of the market, what duty is lost where it does not qualify, and for want of what.

        A good that is wrong is left out and told of on standard error; the exit code is then 1.
        """,
      examples: [
        "afta products goods.csv --from TH --to VN,MY,ID --on 2026-02-02",
        "afta products goods.csv --from KR --to VN --on 2026-02-02 --schemes VKFTA,ATIGA --output table.csv",
      ],
      operands: [Self.goods],
      options: [
        Self.markets, Facts.from, Facts.on, Self.asked, Self.stock, Self.declarations, Self.table,
        CommonOptions.noFormulas,
      ]
    ) { [surroundings] invocation, console in
      let path = try invocation.require(Self.goods)
      let output = try invocation.outputs([Self.table], besides: [path])[0]
      let file = try SourceFile.read(path)
      let library = try Self.adding(
        declarationsOf: invocation,
        to: surroundings.library(for: invocation, telling: &console, kinds: .ofClaims))
      let question = ProductQuestion(
        into: invocation[Self.markets] ?? [],
        under: try invocation[Self.asked].map {
          try ScheduleOperands.preferences(
            $0, in: library, of: Self.asked.row.name, areJudged: true)
        } ?? [],
        from: invocation[Facts.from], on: invocation[Facts.on] ?? surroundings.today)
      let folder = path == "-" ? "" : path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      var list = try ProductList(
        file, asking: question, by: library,
        drawnFrom: Self.table(Self.stock, of: invocation)
      ) { named in
        try SourceFile.read(
          named.hasPrefix("/") ? named : folder + named, upTo: SourceFile.questionLimit)
      }
      if !invocation[CommonOptions.quiet] {
        for remark in list.remarks { console.writeError("afta: \(remark)\n") }
      }
      let isGuarded = invocation[CommonOptions.noFormulas]
      try list.run { lines in
        let lines = isGuarded ? FormulaGuard.guarded(lines) : lines
        if let output {
          try output.write(lines)
        } else {
          console.write(String(decoding: lines, as: UTF8.self))
        }
      } rejecting: { diagnostic in
        console.writeError("\(diagnostic)\n")
      }
      if let output { try OutputFiles.finish([output]) }
      return list.refused > 0 ? .found : .success
    }
  }
}
