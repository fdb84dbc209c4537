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
    /// Its case has an answer, by its number, for its amounts.
    case kept(Int, CaseNumbers)
    /// It is to be judged, and its answer learnt.
    case new
    /// It is to be judged by itself.
    case apart

    /// Whether it is to be judged by itself.
    var isApart: Bool { if case .apart = self { true } else { false } }
  }

  /// The answers, by their numbers.
  private var answers: [KeptAnswer] = []
  /// The texts of all answers.
  private var texts: [UInt8] = []

  private var words: PackedTable
  private var days: PackedTable
  private var lines = PackedTable(width: 1)
  private var cases = PackedTable(width: 1)

  /// The decimal places of the currency of each set of words.
  private var places: [Int] = []
  private var runs: [Run] = []
  private var standings = Interned<ConsignmentStanding>()
  private var profiles = Interned<LineStanding>()
  /// For each group of lines a claim, whose code may be another, with its laws.
  private var samples: [Sample] = []
  private var groups = Numbers<Group>()
  private var lineGroups = Numbers<Group>()
  private var limits: [Int64] = []
  private var slots: [Int] = []
  private var bars: [Int64] = []
  /// For each profile of lines the places of its contents among ``bars``; nil if it has to be judged by itself.
  private var barsOfProfile: [Range<Int>?] = []

  private static let apart = 0
  /// More keys than are kept: a file may have others in each row.
  private static let most = 1 << 18

  /// The laws and the words of rows.
  private struct Group: Hashable {
    let laws: Int
    let words: Int
  }

  /// The claim that was the first of its group, and its laws.
  private struct Sample {
    let claim: Claim
    let laws: ArraySlice<ApplicableLaw>
  }

  /// What days, proof and way lead to.
  private struct Run {
    let group: Int
    let lineGroup: Int
    let limits: Range<Int>
    let firstSlot: Int
  }

  /// Begins an empty book for rows of which so many machine words are used.
  init(_ widths: (words: Int, days: Int)) {
    words = PackedTable(width: widths.words)
    days = PackedTable(width: widths.days)
  }

  /// Forgets all if there is much, or if the places of laws are no longer what they were.
  ///
  /// - Returns: Whether it did.
  mutating func makeRoom(_ widths: (words: Int, days: Int), isNeeded: Bool) -> Bool {
    let count = max(days.count, lines.count, cases.count, words.count)
    guard isNeeded || count > Self.most else { return false }
    self = Self(widths)
    return true
  }

  /// Looks a row up.
  @inline(__always)
  mutating func find(_ row: inout PlainRow) -> Found {
    guard let word = words.find(row.words.span) else { return .new }
    guard let numbers = CaseNumbers(row, places: places[word]) else { return .apart }
    row.days[0] = UInt64(word)
    guard let number = days.find(row.days.span) else { return .new }
    guard number != Self.apart else { return .apart }
    let run = runs[number - 1]
    let slot = slots[run.firstSlot + numbers.standing(among: limits.span, run.limits)]
    guard slot >= 0 else { return .new }
    let line = Self.key(run.lineGroup, row.code)
    guard let profile = lines.find(line.span) ?? addLine(line, run.lineGroup, row.code) else {
      return .new
    }
    guard let range = barsOfProfile[profile] else { return .apart }
    let kind = numbers.kind(reaching: bars.span, range)
    guard let answer = cases.find(Self.key(slot, profile, kind).span) else { return .new }
    return answer == Self.apart ? .apart : .kept(answer - 1, numbers)
  }

  /// How many bytes the texts of an answer take.
  @inline(__always)
  func length(of answer: Int) -> Int { answers[answer].length }

  /// Counts a row that took an answer.
  func count(
    _ answer: Int, _ numbers: CaseNumbers, _ row: borrowing PlainRow, in tally: inout CaseTally
  ) {
    tally.add(answer, answers[answer], numbers, code: row.code)
  }

  /// Writes the line of an answer.
  ///
  /// - Returns: The verdict.
  @inline(__always)
  func write(
    _ answer: Int, _ numbers: CaseNumbers, _ row: borrowing PlainRow, of bytes: [UInt8],
    to output: inout OutputBytes
  ) -> Verdict {
    // Safe: bytes as bytes.
    let (bytes, texts) = unsafe (bytes.span.bytes, texts.span.bytes)
    let answers = answers.span
    output.append(bytes, row.id)
    answers[answer].write(numbers, texts, to: &output)
    for range in row.carried {
      output.append(UInt8(ascii: ","))
      output.append(bytes, range)
    }
    output.append(UInt8(ascii: "\n"))
    return answers[answer].verdict
  }

  /// The key of a line: a code has 41 bits.
  @inline(__always)
  private static func key(_ group: Int, _ code: UInt64) -> InlineArray<1, UInt64> {
    [UInt64(truncatingIfNeeded: group) << 41 | code]
  }

  /// The key of a case: of standings and profiles there are fewer than are kept of keys.
  @inline(__always)
  private static func key(_ slot: Int, _ profile: Int, _ kind: UInt64) -> InlineArray<1, UInt64> {
    [UInt64(truncatingIfNeeded: slot << 24 | profile) << 16 | kind]
  }
}

extension CaseBook {
  /// Learns what leads to the case of a row, and the answer to the case if it is a new one.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - claim: What it says.
  ///   - laws: Those by which it is judged.
  ///   - lineLaws: A number that they share with others that say the same of lines.
  ///   - judge: Judges the claim.
  /// - Returns: What is then known of the row.
  mutating func learn(
    _ row: inout PlainRow, _ claim: Claim, under laws: ArraySlice<ApplicableLaw>, lineLaws: Int,
    judge: () -> Ruling
  ) -> Found {
    let word = words.find(row.words.span) ?? places.count
    if word == places.count {
      words.set(row.words.span, to: word)
      places.append(Int(claim.currency.exponent))
    }
    row.days[0] = UInt64(word)
    guard laws.allSatisfy({ $0.terms == nil }) else {
      days.set(row.days.span, to: Self.apart)
      return .apart
    }
    guard let numbers = CaseNumbers(row, places: places[word]) else { return .apart }
    let number =
      days.find(row.days.span)
      ?? begin(
        row, claim, laws, groups.number(of: Group(laws: laws.startIndex, words: word)),
        lineGroups.number(of: Group(laws: lineLaws, words: word)))
    let run = runs[number - 1]
    let place = run.firstSlot + numbers.standing(among: limits.span, run.limits)
    if slots[place] < 0 {
      slots[place] = standings.number(
        of: laws.map { ConsignmentStanding(of: claim, under: $0) }, in: run.group)
    }
    let line = Self.key(run.lineGroup, row.code)
    let profile =
      lines.find(line.span)
      ?? addLine(line, run.lineGroup, Sample(claim: claim, laws: laws))
    guard let range = barsOfProfile[profile] else { return .apart }
    let kind = numbers.kind(reaching: bars.span, range)
    let key = Self.key(slots[place], profile, kind)
    if let answer = cases.find(key.span) {
      return answer == Self.apart ? .apart : .kept(answer - 1, numbers)
    }
    let room = texts.count
    guard let kept = KeptAnswer(judge(), of: numbers, texts: &texts) else {
      texts.removeSubrange(room...)
      cases.set(key.span, to: Self.apart)
      return .apart
    }
    answers.append(kept)
    cases.set(key.span, to: answers.count)
    return .kept(answers.count - 1, numbers)
  }

  private mutating func begin(
    _ row: borrowing PlainRow, _ claim: Claim, _ laws: ArraySlice<ApplicableLaw>, _ group: Int,
    _ lineGroup: Int
  ) -> Int {
    if lineGroup == samples.count { samples.append(Sample(claim: claim, laws: laws)) }
    let first = limits.count
    limits += Set(
      laws.compactMap(\.waiver).filter { $0.currency == claim.currency }.map(\.minorUnits)
    ).sorted()
    runs.append(
      Run(
        group: group, lineGroup: lineGroup, limits: first..<limits.count, firstSlot: slots.count))
    slots += Array(repeating: -1, count: limits.count - first + 2)
    days.set(row.days.span, to: runs.count)
    return runs.count
  }

  /// Learns what the law says of a line of a group that is known; nil if there is no such code.
  private mutating func addLine(
    _ key: InlineArray<1, UInt64>, _ group: Int, _ written: UInt64
  ) -> Int? {
    guard let code = HSCode(written: written) else { return nil }
    let sample = samples[group]
    return addLine(
      key, group, Sample(claim: sample.claim.forGoods(of: code), laws: sample.laws))
  }

  private mutating func addLine(
    _ key: InlineArray<1, UInt64>, _ group: Int, _ sample: Sample
  ) -> Int {
    let all = sample.laws.map { LineStanding(of: sample.claim, under: $0) }
    let profile = profiles.number(of: all, in: group)
    lines.set(key.span, to: profile)
    guard profile == barsOfProfile.count else { return profile }
    let first = bars.count
    let known = all.compactMap(\.thresholds)
    bars += Set(known.flatMap { $0.map(\.millionths) }).sorted()
    barsOfProfile.append(known.count == all.count ? first..<bars.count : nil)
    return profile
  }
}

extension HSCode {
  /// The code that a row has as a number, with how many digits it has; nil if there is none such.
  init?(written: UInt64) {
    let (number, count) = (written >> 4, Int(written & 15))
    let digits = String(number).utf8
    let code = Self(Array(repeating: UInt8(ascii: "0"), count: count - digits.count) + digits)
    guard let code, code.beforeZeroWasLost == nil else { return nil }
    self = code
  }
}

/// Numbers of values, in the order in which they came.
private struct Numbers<Value: Hashable> {
  private var numbers: [Value: Int] = [:]

  /// The number of a value, which is the next one if it is new.
  mutating func number(of value: Value) -> Int {
    let number = numbers[value] ?? numbers.count
    numbers[value] = number
    return number
  }
}

/// Numbers of what is equal within a group.
private struct Interned<Value: Hashable> {
  private struct Key: Hashable {
    let group: Int
    let values: [Value]
  }

  private var numbers = Numbers<Key>()

  /// The number of some values, which is the next one if they are new.
  mutating func number(of values: [Value], in group: Int) -> Int {
    numbers.number(of: Key(group: group, values: values))
  }
}
