internal import Answers
internal import Reading
internal import TariffLaw

/// Answers the rows of a file that are plain and of cases that are known, and learns the cases of others.
struct CaseRows<Reader: PlainReader> {
  private let reader: Reader
  private var rows: [PlainRow]
  /// The row of them that is not answered.
  private var place = 0
  private var book: CaseBook
  private var tally: CaseTally?
  private var output = OutputBytes()

  /// Begins with rows of a reader, whose answers are summed up if that is wanted.
  init(_ reader: Reader, _ store: CaseStore, isSummed: Bool) {
    self.reader = reader
    rows = Array(repeating: reader.emptyRow, count: CaseBook.rowsTogether)
    book = CaseBook(store)
    tally = isSummed ? CaseTally() : nil
  }

  /// Writes the answers to the next rows, as long as they are plain ones of cases that are known.
  ///
  /// - Parameters:
  ///   - bytes: The rows.
  ///   - next: The first byte of the first row that is not answered.
  ///   - isAsked: Whether the next row alone is looked up and none answered.
  ///   - piece: Where the answers go.
  /// - Returns: What is known of the next row, and how many were answered.
  mutating func take(
    _ bytes: borrowing RawSpan, from next: inout Int, isAsked: Bool, _ piece: ClaimPiece
  ) -> (found: CaseBook.Found, count: Int) {
    var counts = BatchCounts()
    var found: CaseBook.Found
    while true {
      found = book.answer(
        bytes, from: &next, reader, &rows, &place, to: &output, &counts, &tally, isAsked: isAsked)
      switch found {
      case .newLine(let group):
        if book.learnLine(of: rows[place].code, in: group) { continue }
        found = .new
      case .known(let needed) where !isAsked:
        output.move(to: &piece.answers)
        if OutputBytes.size > needed { continue }
        found = .apart
      case .new: if book.ask(of: rows[place]) { continue }
      case .known, .apart: break
      }
      break
    }
    output.move(to: &piece.answers)
    piece.counts.add(counts)
    piece.answeredByCase += counts.rows
    return (found, counts.rows)
  }

  /// Learns the answer to the case of the row that was not answered; false if it is to be judged by itself.
  mutating func learn(_ claim: Claim, _ places: Range<Int>, _ laws: LawCache) -> Bool {
    if book.makeRoom() { tally?.forgetAnswers() }
    let all = laws.laws
    return book.learn(rows[place], claim, under: all[places], laws.key(of: claim)) {
      TariffLaw.assess([(claim, places)], under: all)[0]
    }
  }

  /// What the rows came to since this was asked last; nil if nothing is summed.
  mutating func takeSummary() -> BatchSummary? { tally?.take() }
}
