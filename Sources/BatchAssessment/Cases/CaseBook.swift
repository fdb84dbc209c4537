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

  /// The answers, by their numbers.
  var answers: [KeptAnswer] = []
  /// What tells them from others where they are summed.
  var kinds: [BatchSummary.Kind] = []
  /// The texts of all answers.
  var texts: [UInt8] = []
  /// The numbers of answers by all that they write.
  var answerNumbers = Numbers<[UInt8]>()

  var words: PackedTable
  var days = NumberTable()
  /// The runs of sets of words on days, with one added.
  var runOfDay = CodeTable()
  var lines = KnownLines()
  var cases = NumberTable()

  /// The decimal places of the currency of each set of words.
  var places: [Int] = []
  var runs: [Run] = []
  var standings = Interned<ConsignmentStanding>()
  var groups = Numbers<Group>()
  var factsOfRuns: [RunFacts] = []
  var runNumbers = Numbers<RunFacts>()
  var limits: [Int64] = []
  var slots: [Int] = []
  let lineBook: LineBook
  let wordsOfLine: Range<Int>
  let form: AnswerForm
  /// Where in ``texts`` stands what comes before the id, in the place of one that is not said, and at the end.
  private var (beforeID, unsaidID, atEnd) = (0..<0, 0..<0, 0..<0)

  /// What is known of a row of some that are answered together.
  private struct Step {
    var end = 0
    var numbers = CaseNumbers.none
    /// The key of its run.
    var day: UInt64 = 0
    var slot = 0
    var code = 0
    var lineGroup = 0
    var profile = 0
    /// The key of its case.
    var own: UInt64 = 0
    var answer = 0
  }

  /// How many rows are answered together.
  static let rowsTogether = 16

  static let apart = 0
  /// More keys than are kept: a file may have others in each row.
  private static let most = 1 << 17

  /// The laws and the words of rows.
  struct Group: Hashable {
    let laws: Int
    let words: Int
  }

  /// What days, proof and way lead to, as rows are looked up by it: few, so that they stay near the processor.
  struct Run {
    let lineGroup: Int
    let limits: Range<Int>
    let firstSlot: Int
  }

  /// What tells a run from others: its limits, and the standings of prices among them, as far as they are known.
  struct RunFacts: Hashable {
    let group: Int
    let lineGroup: Int
    let limits: [Int64]
    var standings: [Int]
  }

  /// Begins an empty book for rows of so many machine words, of which some tell of lines, and for answers of a form.
  init(_ width: Int, _ wordsOfLine: Range<Int>, _ form: AnswerForm, _ lineBook: LineBook) {
    words = PackedTable(width: width)
    self.wordsOfLine = wordsOfLine
    self.form = form
    self.lineBook = lineBook
    func keep(_ text: String) -> Range<Int> {
      let start = texts.count
      texts += text.utf8
      return start..<texts.count
    }
    beforeID = keep(form.start.before)
    unsaidID = keep(form.start.unsaid)
    atEnd = keep(form.end)
  }

  /// Forgets all if there is much, or if the places of laws are no longer what they were.
  ///
  /// - Returns: Whether it did.
  mutating func makeRoom(isNeeded: Bool) -> Bool {
    let count = max(
      days.count, runOfDay.count, lines.table.count >> 4, cases.count, words.count,
      8 * answers.count)
    let isFull = lineBook.isFull
    guard isNeeded || isFull || count > Self.most else { return false }
    self = Self(words.width, wordsOfLine, form, isFull ? LineBook() : lineBook)
    return true
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
    let (words, days, cases) = (words.slots.span, days.slots.span, cases.slots.span)
    let (codes, pages, cells) = (
      lines.table.codes.slots.span, lines.table.pages.span, lines.table.cells.span
    )
    let (profiles, bars, width) = (lines.profiles.span, lines.bars.span, lines.table.width)
    let (runOfDay, runs, slots) = (runOfDay.slots.span, runs.span, slots.span)
    let (places, limits, answers) = (places.span, limits.span, answers.span)
    // Safe: bytes as bytes.
    let texts = unsafe texts.span.bytes
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
        steps[read] = Step(end: end, numbers: numbers, day: Self.key(ofDay: day, word: word))
        (read, start) = (read + 1, end)
      }
      for row in 0..<read { steps[row].code = CodeTable.find(rows[row].code, in: codes) ?? -1 }
      var found = 0
      while found < read {
        guard let number = CodeTable.find(steps[found].day, in: runOfDay) else {
          stop = .new
          break
        }
        guard number != Self.apart else {
          stop = .apart
          break
        }
        let run = runs[number - 1]
        steps[found].lineGroup = run.lineGroup
        steps[found].slot =
          slots[run.firstSlot + steps[found].numbers.standing(among: limits, run.limits)]
        guard steps[found].slot >= 0 else {
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
        steps[learnt].own = Self.key(steps[learnt].slot, profile, kind)
        learnt += 1
      }
      var known = 0
      while known < learnt {
        guard let number = NumberTable.find(steps[known].own, in: cases) else {
          stop = .new
          break
        }
        guard number != Self.apart else {
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
        room.append(texts, beforeID, at: &count)
        if rows[row].id.isEmpty {
          room.append(texts, unsaidID, at: &count)
        } else {
          room.append(bytes, rows[row].id, at: &count)
        }
        answers[answer].write(steps[row].numbers, texts, to: &room, at: &count)
        for range in rows[row].carried {
          room.append(UInt8(ascii: ","), at: &count)
          room.append(bytes, range, at: &count)
        }
        room.append(texts, atEnd, at: &count)
        counts.add(answers[answer].verdict)
        tally?.add(answer, answers[answer], kinds, steps[row].numbers, code: rows[row].code)
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
    words.find(row.words.span, in: slots)
  }

  /// The key of a set of words on a day: of both there are fewer than are kept of keys.
  @inline(__always)
  static func key(ofDay day: Int, word: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: word << 20 | day)
  }

  /// The key of a case: of standings and profiles there are fewer than are kept of keys.
  @inline(__always)
  static func key(_ slot: Int, _ profile: Int, _ kind: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: slot << 24 | profile) << 16 | kind
  }
}
