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
    /// Its case has an answer, for its amounts.
    case kept(KeptAnswer, CaseNumbers)
    /// It is to be judged, and its answer learnt.
    case new
    /// It is to be judged by itself.
    case apart
    /// It is not yet its turn.
    case full
  }

  private var words: PackedTable
  private var days: PackedTable
  private var lines = PackedTable(width: 2)
  private var cases = PackedTable(width: 2)
  private var key: [UInt64] = []
  private var pair: [UInt64] = [0, 0]

  /// The decimal places of the currency of each set of words.
  private var places: [Int] = []
  private var runs: [Run] = []
  private var standings = Interned<ConsignmentStanding>()
  private var profiles = Interned<LineStanding>()
  private var groups: [Group: Int] = [:]
  private var limits: [Int64] = []
  private var slots: [Int] = []
  private var bars: [Int64] = []
  /// For each profile of lines the places of its contents among ``bars``; nil if it has to be judged by itself.
  private var barsOfProfile: [Range<Int>?] = []
  private var answers: [KeptAnswer] = []
  /// The texts of all answers.
  private(set) var texts: [UInt8] = []

  private static let apart = 0
  /// More keys than are kept: a file may have others in each row.
  private static let most = 1 << 18

  /// The laws and the words of rows.
  private struct Group: Hashable {
    let laws: Int
    let words: Int
  }

  /// What days, proof and way lead to.
  private struct Run {
    let group: Int
    let limits: Range<Int>
    let firstSlot: Int
  }

  /// Begins an empty book for rows with so many words and days.
  init(_ row: PlainRow) {
    words = PackedTable(width: row.words.count)
    days = PackedTable(width: row.days.count + 1)
    key = Array(repeating: 0, count: row.days.count + 1)
  }

  /// Forgets all if there is much, or if the places of laws are no longer what they were.
  mutating func makeRoom(_ row: PlainRow, isNeeded: Bool) {
    let count = max(days.count, lines.count, cases.count, words.count)
    if isNeeded || count > Self.most { self = Self(row) }
  }

  /// Looks a row up.
  mutating func find(_ row: PlainRow) -> Found {
    guard let word = words.find(row.words) else { return .new }
    guard let numbers = CaseNumbers(row, places: places[word]) else { return .apart }
    setKey(row, word)
    guard let number = days.find(key) else { return .new }
    guard number != Self.apart else { return .apart }
    let run = runs[number - 1]
    let slot = slots[run.firstSlot + numbers.standing(among: limits[run.limits])]
    guard slot >= 0 else { return .new }
    pair[0] = UInt64(run.group)
    pair[1] = row.code
    guard let profile = lines.find(pair) else { return .new }
    guard let bars = barsOfProfile[profile] else { return .apart }
    pair[0] = UInt64(slot) << 32 | UInt64(profile)
    pair[1] = numbers.kind(reaching: self.bars[bars])
    guard let answer = cases.find(pair) else { return .new }
    return answer == Self.apart ? .apart : .kept(answers[answer - 1], numbers)
  }

  private mutating func setKey(_ row: PlainRow, _ word: Int) {
    for place in row.days.indices { key[place] = row.days[place] }
    key[row.days.count] = UInt64(word)
  }
}

extension CaseBook {
  /// Learns what leads to the case of a row, and the answer to the case if it is a new one.
  mutating func learn(
    _ row: PlainRow, _ claim: Claim, under laws: ArraySlice<ApplicableLaw>,
    judge: () -> Ruling
  ) -> Found {
    let word = words.find(row.words) ?? places.count
    if word == places.count {
      words.set(row.words, to: word)
      places.append(Int(claim.currency.exponent))
    }
    setKey(row, word)
    guard laws.allSatisfy({ $0.terms == nil }) else {
      days.set(key, to: Self.apart)
      return .apart
    }
    guard let numbers = CaseNumbers(row, places: places[word]) else { return .apart }
    let group = Group(laws: laws.startIndex, words: word)
    let groupNumber = groups[group] ?? groups.count
    groups[group] = groupNumber
    let number = days.find(key) ?? begin(groupNumber, claim, laws)
    let run = runs[number - 1]
    let place = run.firstSlot + numbers.standing(among: limits[run.limits])
    if slots[place] < 0 {
      slots[place] = standings.number(
        of: laws.map { ConsignmentStanding(of: claim, under: $0) }, in: groupNumber)
    }
    pair[0] = UInt64(groupNumber)
    pair[1] = row.code
    let profile = lines.find(pair) ?? addLine(groupNumber, claim, laws)
    guard let bars = barsOfProfile[profile] else { return .apart }
    pair[0] = UInt64(slots[place]) << 32 | UInt64(profile)
    pair[1] = numbers.kind(reaching: self.bars[bars])
    if let answer = cases.find(pair) {
      return answer == Self.apart ? .apart : .kept(answers[answer - 1], numbers)
    }
    let room = texts.count
    guard let kept = KeptAnswer(judge(), of: numbers, texts: &texts) else {
      texts.removeSubrange(room...)
      cases.set(pair, to: Self.apart)
      return .apart
    }
    answers.append(kept)
    cases.set(pair, to: answers.count)
    return .kept(kept, numbers)
  }

  private mutating func begin(
    _ group: Int, _ claim: Claim, _ laws: ArraySlice<ApplicableLaw>
  ) -> Int {
    let first = limits.count
    limits += Set(
      laws.compactMap(\.waiver).filter { $0.currency == claim.currency }.map(\.minorUnits)
    ).sorted()
    runs.append(Run(group: group, limits: first..<limits.count, firstSlot: slots.count))
    slots += Array(repeating: -1, count: limits.count - first + 2)
    days.set(key, to: runs.count)
    return runs.count
  }

  private mutating func addLine(
    _ group: Int, _ claim: Claim, _ laws: ArraySlice<ApplicableLaw>
  ) -> Int {
    let all = laws.map { LineStanding(of: claim, under: $0) }
    let profile = profiles.number(of: all, in: group)
    lines.set(pair, to: profile)
    guard profile == barsOfProfile.count else { return profile }
    let first = bars.count
    let known = all.compactMap(\.thresholds)
    bars += Set(known.flatMap { $0.map(\.millionths) }).sorted()
    barsOfProfile.append(known.count == all.count ? first..<bars.count : nil)
    return profile
  }
}

/// Numbers of what is equal within a group.
private struct Interned<Value: Hashable> {
  private struct Key: Hashable {
    let group: Int
    let values: [Value]
  }

  private var numbers: [Key: Int] = [:]

  /// The number of some values, which is the next one if they are new.
  mutating func number(of values: [Value], in group: Int) -> Int {
    let key = Key(group: group, values: values)
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return number
  }
}
