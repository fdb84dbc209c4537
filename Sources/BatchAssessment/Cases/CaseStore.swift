internal import Answers
internal import Synchronization
internal import TariffLaw

/// The answers to cases, which all who judge a file learn together: the general law judges the first row of each.
final class CaseStore: Sendable {
  /// What the law says of lines.
  let lines = LineBook()
  /// Tables of which nothing is known.
  let empty: CaseTables
  /// Where in the texts stands what comes before the id, in the place of one that is not said, and at the end.
  let beforeID: Range<Int>
  let unsaidID: Range<Int>
  let atEnd: Range<Int>

  private let wordsOfLine: Range<Int>
  private let form: AnswerForm
  private let learnt: Mutex<Learnt>

  fileprivate struct Learnt {
    var tables: CaseTables
    /// The numbers of answers by all that they write.
    var answers = Numbers<[UInt8]>()
    var standings = Interned<ConsignmentStanding>()
    var groups = Numbers<Group>()
    var runs = Numbers<RunFacts>()
    var facts: [RunFacts] = []
  }

  /// The laws and the words of rows.
  fileprivate struct Group: Hashable {
    let laws: LawKey
    let words: Int
  }

  /// What tells a run from others: its limits, and the standings of prices among them, as far as they are known.
  fileprivate struct RunFacts: Hashable {
    let group: Int
    let lineGroup: Int
    let limits: [Int64]
    var standings: [Int]
  }

  /// More keys than are kept: a file may have others in each row.
  private static let most = 1 << 17

  /// Begins an empty store for the rows of a reader.
  convenience init(_ reader: borrowing some PlainReader) {
    self.init(width: reader.width, reader.wordsOfLine, reader.form)
  }

  private init(width: Int, _ wordsOfLine: Range<Int>, _ form: AnswerForm) {
    (self.wordsOfLine, self.form) = (wordsOfLine, form)
    var tables = CaseTables(width: width)
    beforeID = tables.keep(form.start.before)
    unsaidID = tables.keep(form.start.unsaid)
    atEnd = tables.keep(form.end)
    empty = tables
    learnt = Mutex(Learnt(tables: tables))
  }

  /// Another store for the same rows, of which nothing is known.
  var emptied: CaseStore { CaseStore(width: empty.words.width, wordsOfLine, form) }

  /// Whether there is so much that it is better to begin anew.
  var isFull: Bool { lines.isFull || learnt.withLock { $0.tables.count > Self.most } }

  /// Hands out what is known of a row.
  func teach(_ row: PlainRow, _ lines: KnownLines, to tables: inout CaseTables) {
    learnt.withLock { tables.take(row, lines, from: $0.tables) }
  }

  /// Learns what leads to the case of a row, and the answer to the case if it is a new one.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - claim: What it says.
  ///   - laws: Those by which it is judged.
  ///   - key: What tells them from others.
  ///   - known: What who asks knows of lines, to which its own is added.
  ///   - judge: Judges the claim.
  func learn(
    _ row: PlainRow, _ claim: Claim, under laws: ArraySlice<ApplicableLaw>, _ key: LawKey,
    _ known: inout KnownLines, judge: () -> Ruling
  ) {
    let group = lines.number(
      of: LineBook.Group(laws: key.ofLine, words: wordsOfLine.map { row.words[$0] }),
      LineBook.Sample(claim: claim, laws: Array(laws), key: key))
    _ = known.table.find(row.code, in: group) ?? lines.learn(row.code, in: group, into: &known)
    let all = known
    let numbers = learnt.withLock { learnt in
      learnt.learnRun(of: row, claim, laws, key, group)
      return learnt.numbers(ofUnanswered: row, all)
    }
    guard let numbers else { return }
    // Meanwhile others may learn the same, which comes to the same.
    let ruling = judge()
    learnt.withLock { $0.keep(ruling, of: numbers, in: form, row, all) }
  }
}

extension CaseStore.Learnt {
  /// Learns to what the words of a row lead on its days.
  fileprivate mutating func learnRun(
    of row: PlainRow, _ claim: Claim, _ laws: ArraySlice<ApplicableLaw>, _ key: LawKey,
    _ lineGroup: Int
  ) {
    let word = tables.words.find(row.words.span) ?? tables.places.count
    if word == tables.places.count {
      tables.words.set(row.words.span, to: word)
      tables.places.append(Int(claim.currency.exponent))
    }
    let number = tables.days.find(row.days) ?? tables.days.count
    tables.days.set(row.days, to: number)
    let day = CaseTables.key(ofDay: number, word: word)
    guard laws.allSatisfy({ $0.terms == nil }) else {
      tables.runOfDay.set(day, to: CaseTables.apart)
      return
    }
    guard let numbers = CaseNumbers(row, places: tables.places[word]) else { return }
    var run =
      tables.runOfDay.find(day).map { facts[$0 - 1] }
      ?? CaseStore.RunFacts(
        of: claim, laws, groups.number(of: CaseStore.Group(laws: key, words: word)), lineGroup)
    let place = numbers.standing(among: run.limits.span, run.limits.indices)
    guard run.standings[place] < 0 else { return }
    run.standings[place] = standings.number(
      of: laws.map { ConsignmentStanding(of: claim, under: $0) }, in: run.group)
    tables.runOfDay.set(day, to: self.number(of: run))
  }

  /// The number of a run with one added, which is the next one if there is none of these facts.
  private mutating func number(of run: CaseStore.RunFacts) -> Int {
    let number = runs.number(of: run) + 1
    if number > facts.count {
      facts.append(run)
      tables.add(run.lineGroup, limits: run.limits, standings: run.standings)
    }
    return number
  }

  /// The amounts of a row whose case has no answer; nil if it has, or is no case.
  fileprivate func numbers(ofUnanswered row: PlainRow, _ lines: KnownLines) -> CaseNumbers? {
    guard let key = tables.key(of: row, lines), tables.cases.find(key) == nil,
      let word = tables.words.find(row.words.span)
    else { return nil }
    return CaseNumbers(row, places: tables.places[word])
  }

  /// Keeps the answer to the case of a row, unless others were quicker.
  fileprivate mutating func keep(
    _ ruling: Ruling, of numbers: CaseNumbers, in form: AnswerForm, _ row: PlainRow,
    _ lines: KnownLines
  ) {
    guard let key = tables.key(of: row, lines), tables.cases.find(key) == nil else { return }
    let answer = number(of: ruling, numbers, in: form).map { $0 + 1 }
    tables.cases.set(key, to: answer ?? CaseTables.apart)
  }

  /// The number of an answer, which is the next one if there is none that says the same; nil if it cannot be kept.
  private mutating func number(
    of ruling: Ruling, _ numbers: CaseNumbers, in form: AnswerForm
  ) -> Int? {
    let room = tables.texts.count
    guard let kept = KeptAnswer(ruling, of: numbers, in: form, texts: &tables.texts) else {
      tables.texts.removeSubrange(room...)
      return nil
    }
    let kind = BatchSummary.Kind(ruling)
    let number = answers.number(of: tables.texts[room...] + kept.key + kind.currency.utf8)
    if number == tables.answers.count {
      tables.answers.append(kept)
      tables.kinds.append(kind)
    } else {
      tables.texts.removeSubrange(room...)
    }
    return number
  }
}

extension CaseStore.RunFacts {
  /// What is known of a claim of a group before any of its standings is.
  fileprivate init(
    of claim: Claim, _ laws: ArraySlice<ApplicableLaw>, _ group: Int, _ lineGroup: Int
  ) {
    (self.group, self.lineGroup) = (group, lineGroup)
    limits = Set(
      laws.compactMap(\.waiver).filter { $0.currency == claim.currency }.map(\.minorUnits)
    ).sorted()
    standings = Array(repeating: -1, count: limits.count + 2)
  }
}
