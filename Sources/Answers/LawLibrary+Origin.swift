internal import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// Judges origin alone, of the good in a file.
  ///
  /// - Parameters:
  ///   - file: A claim, of which only the good is needed, and the country that made it.
  ///   - bill: A table of what the good is made of on several levels, if one is given.
  ///   - stock: A table of the movements of stocks from which materials were drawn, if one is given.
  ///   - scheme: The scheme whose rules apply; that of the file if none is named, and ATIGA if it names none.
  ///   - from: The country that made the good; that of the file if none is named.
  ///   - day: The day of shipment; that of the file if none is named.
  ///   - isExplored: Whether it is told besides what would come of it if something were otherwise.
  ///   - today: The day that is taken if neither says one.
  /// - Returns: Whether it originates, by which criterion, and why.
  /// - Throws: ``QuestionProblem`` if the country is not said, or the scheme's rules of that day are not held;
  ///   `Diagnostics` with what is wrong with the file.
  public func origin(
    _ file: SourceFile, madeOf bill: SourceFile? = nil, drawnFrom stock: SourceFile? = nil,
    under scheme: SchemeID? = nil, from: Country? = nil, on day: Day? = nil,
    exploring isExplored: Bool = false, today: Day
  ) throws -> OriginDetermination {
    let json = try JSONReader.read(file)
    let ranged = try RangedAmounts(json, in: Problems(in: file))
    func answer(_ amounts: [Int64], exploring isExplored: Bool) throws -> OriginDetermination {
      try origin(
        OriginFile.read(ranged.file(with: amounts), of: file, in: claimSetting), file, bill, stock,
        scheme, from, day, isExplored, today)
    }
    guard !ranged.items.isEmpty else { return try answer([], exploring: isExplored) }
    let study = try RangeStudy(ranged.items) { amounts in
      .init(try answer(amounts, exploring: false))
    }
    guard study.isEstablished else {
      throw AnswerProblem(
        "what comes of all amounts between the ends of \(ranged.items.count) ranges is not established; state fewer of them as ranges"
      )
    }
    var determination = try answer(study.worst, exploring: isExplored)
    determination.ranges = study
    return determination
  }

  private func origin(
    _ read: OriginFile, _ file: SourceFile, _ bill: SourceFile?, _ stock: SourceFile?,
    _ scheme: SchemeID?, _ from: Country?, _ day: Day?, _ isExplored: Bool, _ today: Day
  ) throws -> OriginDetermination {
    let library = try assuming(read.assumptions, from: file)
    guard let from = from ?? read.from else {
      throw QuestionProblem(.exporter, nil, because: "neither the file nor the question says it")
    }
    let name = scheme ?? read.scheme ?? SchemeID("ATIGA")
    let day = day ?? read.on ?? today
    var good = read.good
    if let bill {
      good.bill = try library.bill(bill, in: read.currency, exchanging: read.exchangeRates)
    }
    if let stock {
      try library.stocks(stock, of: &good, in: read.currency, exchanging: read.exchangeRates)
    }
    let question = try Self.placing(in: bill ?? stock ?? file) { () throws(Claim.Problems) in
      try OriginQuestion(
        scheme: name, from: from, on: day, currency: read.currency, good: good,
        criteria: read.criteria, shownContent: read.shownContent, original: read.original,
        exchangeRates: read.exchangeRates)
    }
    try library.checkPart(of: question, in: file)
    guard let determination = library.determine(question, exploring: isExplored) else {
      let schemes = library.preferentialSchemes(on: day).map(\.name)
      throw QuestionProblem(
        .scheme, name.name,
        because: "its rules of origin are not held for \(day)"
          + (schemes.isEmpty ? "" : "; held: " + schemes.joined(separator: ", ")))
    }
    return determination
  }
}
