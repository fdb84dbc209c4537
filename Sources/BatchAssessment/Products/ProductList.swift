public import Answers
internal import LawFiles
public import Reading
internal import TariffLaw

/// Judges a list of the goods that a firm makes, in each of its markets and under each scheme.
///
/// The list is a table with a good in each row. Its columns are those of a file of claims, of which `code` alone must be
/// there: where `to`, `scheme`, `from` or `on` is not said, that of the question is meant. A column `bill` names a table
/// of what the good is made of, and `stock` one of the stocks from which that was drawn; their paths are read by the caller.
/// Others are carried through. The answer is a table with a row for each good, market and scheme, in the order of the list;
/// nothing is imported into the country where a good is made.
public struct ProductList {
  /// How many goods were refused.
  public private(set) var refused = 0

  private let file: SourceFile
  private let library: LawLibrary
  private let question: ProductQuestion
  private let stock: SourceFile?
  private let tables: (String) throws -> SourceFile
  private let table: ClaimTable
  private var reader: CSVReader

  /// Prepares the judging of a list.
  ///
  /// - Parameters:
  ///   - file: The list.
  ///   - question: Into which markets and under which schemes.
  ///   - library: The law.
  ///   - stock: The stocks from which goods were drawn whose rows name no table of their own; those of materials that a good
  ///     has not are of others.
  ///   - tables: Reads the table that a field of the columns `bill` and `stock` names.
  /// - Throws: `Diagnostics` with what is wrong with the list as a whole.
  public init(
    _ file: SourceFile, asking question: ProductQuestion, by library: LawLibrary,
    drawnFrom stock: SourceFile? = nil,
    readingTables tables: @escaping (String) throws -> SourceFile
  ) throws {
    self.file = file
    self.library = library
    self.question = question
    self.stock = stock
    self.tables = tables
    reader = try CSVReader(file)
    let problems = Problems(in: file)
    var needed: [ClaimColumn] = [.code]
    if question.from == nil { needed.append(.from) }
    if question.on == nil { needed.append(.on) }
    if question.markets.isEmpty { needed.append(.to) }
    self.needed = needed
    table = try problems.settle(ClaimTable(reader.header, needing: needed, in: problems))
  }

  private let needed: [ClaimColumn]

  /// What a user should know of columns that are carried through.
  public var remarks: [ColumnRemark] {
    table.remarks.filter { remark in
      if case .near(let name, _) = remark { !Self.named.contains(name) } else { true }
    }
  }

  /// Judges the goods.
  ///
  /// - Parameters:
  ///   - write: Takes whole lines of the table.
  ///   - reject: Takes what is wrong with a good that is refused.
  /// - Throws: ``LibraryProblem`` if a schedule cannot be read, and what the two throw.
  public mutating func run(
    writing write: ([UInt8]) throws -> Void, rejecting reject: (Diagnostic) throws -> Void
  ) throws {
    let carried = table.carried.filter { !Self.named.contains(table.names[$0]) }
    var header = CSVWriter()
    header.write(ProductAnswer.columns + carried.map { table.names[$0] })
    try write(header.bytes)
    var rows = ClaimRowReader(file, table, needing: needed, in: library.claimSetting)
    var row = CSVRow()
    var left: [NamedStockRecord]?
    while true {
      switch reader.read(into: &row) {
      case .end:
        for record in left ?? [] {
          refused += 1
          try stock.map {
            try reject(
              $0.diagnostic(ClaimComplaint.noMaterialOfAny(record.material), at: record.offset))
          }
        }
        return
      case .refused(let diagnostic):
        refused += 1
        try reject(diagnostic)
      case .row:
        let draft = rows.draft(in: row)
        var answers: [ProductAnswer] = []
        var wrong: [Diagnostic] = []
        let id = table.place(of: .id).map { file.text(of: row[$0]) } ?? "\(row.number)"
        do {
          let bill = try named(Self.bill, in: row, ClaimRowComplaint.bill)
          let own = try named(Self.stock, in: row, ClaimRowComplaint.stock)
          try refuseUnheld(draft.code, in: row)
          answers = try judge(
            draft, id, &rows, madeOf: bill, drawnFrom: own, leaving: &left)
        } catch let diagnostics as Diagnostics {
          wrong = diagnostics.all
        } catch let problems as Claim.Problems {
          wrong = problems.all.map {
            reader.diagnostic(ClaimComplaint.fact($0.kind), at: row.range.lowerBound)
          }
        }
        wrong = rows.faults.map { reader.diagnostic($0.complaint, at: $0.offset) } + wrong
        guard wrong.isEmpty else {
          refused += 1
          for diagnostic in wrong { try reject(diagnostic) }
          continue
        }
        var lines = CSVWriter()
        for answer in answers {
          lines.write(answer.fields + carried.map { file.text(of: row[$0]) })
        }
        try write(lines.bytes)
      }
    }
  }

  private static let bill = "bill"
  private static let stock = "stock"
  private static let named = [bill, stock]

  /// The table that a field of a column names, if it names one.
  private func named(
    _ column: String, in row: CSVRow, _ complaint: (String) -> ClaimRowComplaint
  ) throws -> SourceFile? {
    guard let place = table.names.firstIndex(of: column), !row[place].range.isEmpty else {
      return nil
    }
    do {
      return try tables(file.text(of: row[place]))
    } catch let problem as FileProblem {
      throw Diagnostics(
        file.diagnostic(complaint("\(problem)"), at: row[place].range.lowerBound))
    }
  }

  /// Refuses a good whose code no edition has: of what it is nothing can be told.
  private func refuseUnheld(_ code: HSCode?, in row: CSVRow) throws(Diagnostics) {
    guard let code, let near = library.codesNear(unheld: code),
      let place = table.place(of: .code)
    else { return }
    throw Diagnostics(
      file.diagnostic(
        LawComplaint.codeOfNoEdition(CodeRange(code), near: near),
        at: row[place].range.lowerBound))
  }

  /// Judges one good in its markets; of stocks that goods share, those of materials that no good had yet are kept.
  private func judge(
    _ said: Claim.Draft, _ id: String, _ rows: inout ClaimRowReader, madeOf bill: SourceFile?,
    drawnFrom own: SourceFile?, leaving left: inout [NamedStockRecord]?
  ) throws -> [ProductAnswer] {
    guard rows.faults.isEmpty else { return [] }
    var draft = said
    draft.from = said.from ?? question.from
    draft.on = said.on ?? question.on
    var answers: [ProductAnswer] = []
    for market in said.to.map({ [$0] }) ?? question.markets where market != draft.from {
      draft.to = market
      let asked = said.scheme.map { [$0] } ?? question.schemes
      var all: [Determination] = []
      var open: [OriginRuling?] = []
      for scheme in asked.isEmpty ? [nil] : asked.map(Optional.some) {
        draft.scheme = scheme
        guard var claim = rows.check(draft) else { return [] }
        if let bill {
          claim = try claim.made(
            of: library.bill(bill, in: claim.currency, exchanging: claim.exchangeRates))
        }
        claim = try self.claim(claim, drawnFrom: own, leaving: &left)
        if let declarations = library.declarations { claim = claim.declared(by: declarations) }
        claim = library.lookingUpCodes(of: claim)
        var laws = try library.laws(for: claim)
        if scheme == nil {
          // Of agreements those alone that are in force between the two countries; of none, the MFN rate.
          laws.removeAll { law in
            !library.isInForce(law.scheme, between: claim.from, and: market, on: claim.on)
          }
          if laws.isEmpty {
            draft.scheme = .mfn
            guard let plain = rows.check(draft) else { return [] }
            laws = try library.laws(for: plain)
          }
        }
        all += laws.map { TariffLaw.determine(claim, under: $0) }
        let plain = claim.withoutCriteria
        open += laws.map { TariffLaw.determine(plain, under: $0).ruling.origin }
      }
      // Nothing is known to be no worse than others whose own rate is not known.
      let known = all.indices.filter { place in
        let ruling = all[place].ruling
        return ruling.scheme == .mfn
          || ruling.grantedRate.map { $0.rate != nil || $0.bounds != nil } ?? false
      }
      let leading = Ruling.leading(among: known.map { all[$0].ruling }).map { known[$0] }
      answers += all.enumerated().map { place, determination in
        ProductAnswer(
          id: id, determination: determination, origin: open[place],
          rank: place == leading.first ? .best : leading.contains(place) ? .equal : .none)
      }
    }
    return answers
  }

  /// The claim with what was drawn from stocks: those of its own table, else those of the list that it has a material of.
  private func claim(
    _ claim: Claim, drawnFrom own: SourceFile?, leaving left: inout [NamedStockRecord]?
  ) throws -> Claim {
    guard let table = own ?? stock else { return claim }
    var good = claim.good
    if own != nil {
      try library.stocks(table, of: &good, in: claim.currency, exchanging: claim.exchangeRates)
    } else {
      let others = try library.sharedStocks(
        table, of: &good, in: claim.currency, exchanging: claim.exchangeRates)
      let names = Set(others.map(\.material))
      left = (left ?? others).filter { names.contains($0.material) }
    }
    return try claim.holding(good)
  }
}
