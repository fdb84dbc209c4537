internal import Answers

/// What rows are looked up in: to which answers their words, days, lines and amounts lead.
///
/// Tables of which some began with what others held number all alike, so that what is missing in some is taken from the
/// others.
struct CaseTables {
  /// The numbers of sets of words, and of days.
  var words: PackedTable
  var days = NumberTable()
  /// The decimal places of the currency of each set of words.
  var places: [Int] = []
  /// The runs of sets of words on days, with one added.
  var runOfDay = CodeTable()
  var runs: [Run] = []
  /// The prices at which standings may differ, of all runs.
  var limits: [Int64] = []
  /// The standings of all runs; less than nought where one is not known.
  var standings: [Int] = []
  /// The answers to cases, with one added.
  var cases = NumberTable()
  /// The answers, by their numbers.
  var answers: [KeptAnswer] = []
  /// What tells them from others where they are summed.
  var kinds: [BatchSummary.Kind] = []
  /// The texts of all answers.
  var texts: [UInt8] = []

  /// What stands for a run, and for an answer, where rows are to be judged by themselves.
  static let apart = 0

  /// What days, proof and way lead to: few, so that they stay near the processor.
  struct Run {
    /// The group of lines.
    let lineGroup: Int
    /// Its places among the limits.
    let limits: Range<Int>
    /// Its first place among the standings.
    let first: Int
  }

  /// Begins empty tables for rows of so many machine words.
  init(width: Int) { words = PackedTable(width: width) }

  /// How many keys there are at most of a kind; an answer takes as much as several.
  var count: Int { max(days.count, runOfDay.count, cases.count, words.count, 8 * answers.count) }

  /// The key of a set of words on a day: of both there are fewer than are kept of keys.
  @inline(__always)
  static func key(ofDay day: Int, word: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: word << 20 | day)
  }

  /// The key of a case: of standings and profiles there are fewer than are kept of keys.
  @inline(__always)
  static func key(_ standing: Int, _ profile: Int, _ kind: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: standing << 24 | profile) << 16 | kind
  }
}

extension CaseTables {
  /// The key of the words of a row on its days, if they are known.
  func day(of row: PlainRow) -> UInt64? {
    guard let word = words.find(row.words.span), let day = days.find(row.days) else { return nil }
    return Self.key(ofDay: day, word: word)
  }

  /// The run of a row with one added, if it is known.
  func run(of row: PlainRow) -> Int? { day(of: row).flatMap(runOfDay.find) }

  /// The key of the case of a row, if it is known what leads to it.
  func key(of row: PlainRow, _ lines: KnownLines) -> UInt64? {
    guard let word = words.find(row.words.span),
      let numbers = CaseNumbers(row, places: places[word]),
      let number = run(of: row), number != Self.apart
    else { return nil }
    let run = runs[number - 1]
    let standing = standings[run.first + numbers.standing(among: limits.span, run.limits)]
    guard standing >= 0, let profile = lines.table.find(row.code, in: run.lineGroup),
      let range = lines.profiles[profile]
    else { return nil }
    return Self.key(standing, profile, numbers.kind(reaching: lines.bars.span, range))
  }

  /// The number of the answer to a row with one added, if it is known.
  func answer(to row: PlainRow, _ lines: KnownLines) -> Int? {
    key(of: row, lines).flatMap(cases.find)
  }

  /// Takes over from others what they hold that leads to the answer to a row.
  mutating func take(_ row: PlainRow, _ lines: KnownLines, from others: Self) {
    if let word = others.words.find(row.words.span), words.find(row.words.span) == nil {
      words.set(row.words.span, to: word)
    }
    if let day = others.days.find(row.days), days.find(row.days) == nil {
      days.set(row.days, to: day)
    }
    places += others.places[places.count...]
    runs += others.runs[runs.count...]
    limits += others.limits[limits.count...]
    standings += others.standings[standings.count...]
    answers += others.answers[answers.count...]
    kinds += others.kinds[kinds.count...]
    texts += others.texts[texts.count...]
    if let day = others.day(of: row), let run = others.runOfDay.find(day) {
      runOfDay.set(day, to: run)
    }
    if let key = others.key(of: row, lines), let answer = others.cases.find(key) {
      cases.set(key, to: answer)
    }
  }
}

extension CaseTables {
  /// Keeps a text that stands in all answers, and gives its place.
  mutating func keep(_ text: String) -> Range<Int> {
    let start = texts.count
    texts += text.utf8
    return start..<texts.count
  }

  /// Adds a run of a group of lines, with its limits and standings.
  mutating func add(_ lineGroup: Int, limits own: [Int64], standings all: [Int]) {
    runs.append(
      Run(
        lineGroup: lineGroup, limits: limits.count..<limits.count + own.count,
        first: standings.count))
    limits += own
    standings += all
  }
}
