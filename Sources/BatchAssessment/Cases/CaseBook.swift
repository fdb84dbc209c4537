internal import Answers
internal import TariffLaw

/// The answers to cases: the general law judges the first row of each, and the others take its answer.
///
/// A row is in a case by what the law says of its line, by what it says of its days, proof and way, by its other words,
/// and by the class of its amounts. So there are few cases, and what is kept of codes and days is only to which
/// standing they lead.
struct CaseBook {
  /// What is known of a row.
  enum Found {
    /// Its case has an answer, whose line takes no more bytes than so many.
    case known(Int)
    /// What the law says of its line is not known, in the group of a number.
    case newLine(Int)
    /// It is to be judged, and its answer learnt.
    case new
    /// It is to be judged by itself.
    case apart

    /// Whether it is to be judged by itself.
    var isApart: Bool { if case .apart = self { true } else { false } }
  }

  private var tables: CaseTables
  private var lines = KnownLines()
  private var store: CaseStore

  /// What is known of a row of some that are answered together.
  private struct Step {
    var end = 0
    var numbers = CaseNumbers.none
    /// The key of its run.
    var day: UInt64 = 0
    var standing = 0
    var code = 0
    var lineGroup = 0
    var profile = 0
    /// The key of its case.
    var own: UInt64 = 0
    var answer = 0
  }

  /// How many rows are answered together.
  static let rowsTogether = 16

  /// Begins with nothing of what a store holds.
  init(_ store: CaseStore) {
    self.store = store
    tables = store.empty
  }

  /// Forgets all if there is much.
  ///
  /// - Returns: Whether it did.
  mutating func makeRoom() -> Bool {
    guard store.isFull else { return false }
    self = Self(store.emptied)
    return true
  }

  /// Learns what the law says of the line of a code in a group; false if there is no such code.
  mutating func learnLine(of code: UInt64, in group: Int) -> Bool {
    store.lines.learn(code, in: group, into: &lines) != nil
  }

  /// Takes over what others learnt of a row; false if they know no more of it.
  mutating func ask(of row: PlainRow) -> Bool {
    let known = tables.run(of: row)
    store.teach(row, lines, to: &tables)
    return tables.run(of: row) != known || tables.answer(to: row, lines) != nil
  }

  /// Learns the answer to the case of a row; false if it is to be judged by itself.
  mutating func learn(
    _ row: PlainRow, _ claim: Claim, under laws: ArraySlice<ApplicableLaw>, _ key: LawKey,
    judge: () -> Ruling
  ) -> Bool {
    store.learn(row, claim, under: laws, key, &lines, judge: judge)
    store.teach(row, lines, to: &tables)
    return tables.answer(to: row, lines).map { $0 != CaseTables.apart } ?? false
  }

  /// Answers rows, some at a time, until one is not known.
  ///
  /// What is looked up of many is looked up for some rows, one after the other, so that none waits for another; that
  /// takes a third less than row by row.
  ///
  /// - Parameters:
  ///   - bytes: The rows.
  ///   - next: The first byte of the first row that is not answered.
  ///   - reader: Reads a row.
  ///   - rows: The rows that were read last.
  ///   - place: Which of them is the one that is not known.
  ///   - output: Where the answers go.
  ///   - counts: What came of the rows.
  ///   - tally: What they are summed in, if they are.
  ///   - isAsked: Whether the next row alone is looked up and none answered.
  /// - Returns: What is known of the next row.
  func answer(
    _ bytes: borrowing RawSpan, from next: inout Int, _ reader: borrowing some PlainReader,
    _ rows: inout [PlainRow], _ place: inout Int, to output: inout OutputBytes,
    _ counts: inout BatchCounts, _ tally: inout CaseTally?, isAsked: Bool
  ) -> Found {
    let (words, days, cases) = (
      tables.words.slots.span, tables.days.slots.span, tables.cases.slots.span
    )
    let (codes, pages, cells) = (
      lines.table.codes.slots.span, lines.table.pages.span, lines.table.cells.span
    )
    let (profiles, bars, width) = (lines.profiles.span, lines.bars.span, lines.table.width)
    let (runOfDay, runs) = (tables.runOfDay.slots.span, tables.runs.span)
    let (standings, limits) = (tables.standings.span, tables.limits.span)
    let (places, answers) = (tables.places.span, tables.answers.span)
    let (before, unsaid, after) = (store.beforeID, store.unsaidID, store.atEnd)
    // Safe: bytes as bytes.
    let texts = unsafe tables.texts.span.bytes
    var count = output.count
    defer { output.count = count }
    var target = output.room.mutableSpan
    // Safe: bytes as bytes.
    var room = unsafe target.mutableBytes
    var rows = rows.mutableSpan
    var steps = InlineArray<16, Step>(repeating: Step())
    let most = isAsked ? 1 : steps.count
    while true {
      var (stop, read, start): (Found?, Int, Int) = (nil, 0, next)
      while read < most {
        guard let end = reader.read(bytes, at: start, into: &rows[read]) else {
          stop = .apart
          break
        }
        guard let word = word(of: rows[read], in: words) else {
          stop = .new
          break
        }
        guard let numbers = CaseNumbers(rows[read], places: places[word]) else {
          stop = .apart
          break
        }
        guard let day = NumberTable.find(rows[read].days, in: days) else {
          stop = .new
          break
        }
        steps[read] = Step(end: end, numbers: numbers, day: CaseTables.key(ofDay: day, word: word))
        (read, start) = (read + 1, end)
      }
      for row in 0..<read { steps[row].code = CodeTable.find(rows[row].code, in: codes) ?? -1 }
      var found = 0
      while found < read {
        guard let number = CodeTable.find(steps[found].day, in: runOfDay) else {
          stop = .new
          break
        }
        guard number != CaseTables.apart else {
          stop = .apart
          break
        }
        let run = runs[number - 1]
        steps[found].lineGroup = run.lineGroup
        steps[found].standing =
          standings[run.first + steps[found].numbers.standing(among: limits, run.limits)]
        guard steps[found].standing >= 0 else {
          stop = .new
          break
        }
        found += 1
      }
      for row in 0..<found where steps[row].code >= 0 {
        let group = steps[row].lineGroup
        steps[row].profile =
          LineTable.find(steps[row].code, in: group, pages, cells, width: width) ?? -1
      }
      var learnt = 0
      while learnt < found {
        let profile = steps[learnt].profile
        guard steps[learnt].code >= 0, profile >= 0 else {
          stop = .newLine(steps[learnt].lineGroup)
          break
        }
        guard let range = profiles[profile] else {
          stop = .apart
          break
        }
        let kind = steps[learnt].numbers.kind(reaching: bars, range)
        steps[learnt].own = CaseTables.key(steps[learnt].standing, profile, kind)
        learnt += 1
      }
      var known = 0
      while known < learnt {
        guard let number = NumberTable.find(steps[known].own, in: cases) else {
          stop = .new
          break
        }
        guard number != CaseTables.apart else {
          stop = .apart
          break
        }
        steps[known].answer = number - 1
        known += 1
      }
      for row in 0..<known {
        let answer = steps[row].answer
        let needed = steps[row].end - next + answers[answer].length + OutputBytes.figures
        if isAsked || !room.hasRoom(for: needed, after: count) {
          place = row
          return .known(needed)
        }
        room.append(texts, before, at: &count)
        if rows[row].id.isEmpty {
          room.append(texts, unsaid, at: &count)
        } else {
          room.append(bytes, rows[row].id, at: &count)
        }
        answers[answer].write(steps[row].numbers, texts, to: &room, at: &count)
        for range in rows[row].carried {
          room.append(UInt8(ascii: ","), at: &count)
          room.append(bytes, range, at: &count)
        }
        room.append(texts, after, at: &count)
        counts.add(answers[answer].verdict)
        tally?.add(answer, answers[answer], tables.kinds, steps[row].numbers, code: rows[row].code)
        next = steps[row].end
      }
      if let stop {
        place = known
        return stop
      }
    }
  }

  /// The number of the words of a row.
  @inline(__always)
  private func word(of row: borrowing PlainRow, in slots: borrowing Span<UInt64>) -> Int? {
    tables.words.find(row.words.span, in: slots)
  }
}
