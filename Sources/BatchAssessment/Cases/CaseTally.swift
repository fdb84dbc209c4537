internal import Answers
internal import TariffLaw

/// What rows that took the answers of cases came to, added up by the kinds of the answers.
struct CaseTally {
  private var kinds: [BatchSummary.Kind] = []
  private var sums: [BatchSummary.Sums] = []
  private var places: [Int] = []
  private var numbers: [BatchSummary.Kind: Int] = [:]
  /// For each answer of the book the number of its kind, or less than nought if it has not come up.
  private var kindOfAnswer: [Int] = []
  private var subheadings = NumberTable()
  private var refusals: [(code: UInt64, count: BatchSummary.Refusals)] = []

  /// Forgets which answers are of which kinds, as their book was emptied.
  mutating func forgetAnswers() { kindOfAnswer.removeAll(keepingCapacity: true) }

  /// Counts a row that took an answer, with its amounts and its code as a plain row has it.
  mutating func add(
    _ answer: Int, _ kept: borrowing KeptAnswer, _ kinds: borrowing [BatchSummary.Kind],
    _ amounts: CaseNumbers, code: UInt64
  ) {
    while kindOfAnswer.count <= answer { kindOfAnswer.append(-1) }
    if kindOfAnswer[answer] < 0 { kindOfAnswer[answer] = begin(kinds[answer], kept.places) }
    sums[kindOfAnswer[answer]].add(duty: kept.duty(amounts), atMFN: kept.dutyAtMFN(amounts))
    guard kept.verdict != .eligible else { return }
    let subheading = Self.subheading(of: code)
    var place = subheadings.find(subheading) ?? -1
    if place < 0 {
      place = refusals.count
      subheadings.set(subheading, to: place)
      refusals.append((subheading, .init()))
    }
    refusals[place].count.add(kept.verdict)
  }

  private mutating func begin(_ kind: BatchSummary.Kind, _ decimals: Int) -> Int {
    let number = numbers[kind] ?? kinds.count
    if number == kinds.count {
      numbers[kind] = number
      kinds.append(kind)
      places.append(decimals)
      sums.append(.init())
    }
    return number
  }

  /// Hands out what was added up, and begins anew.
  mutating func take() -> BatchSummary {
    var summary = BatchSummary()
    for (number, kind) in kinds.enumerated() {
      summary.kinds[kind] = sums[number]
      summary.places[kind.currency] = places[number]
      sums[number] = .init()
    }
    summary.kinds = summary.kinds.filter { $0.value.claims > 0 }
    for place in refusals.indices where refusals[place].count.count > 0 {
      guard let code = HSCode(written: refusals[place].code) else { continue }
      summary.refusals[code] = refusals[place].count
      refusals[place].count = .init()
    }
    return summary
  }

  /// The first six digits of a code that a row has as a number, with how many digits it has.
  private static func subheading(of code: UInt64) -> UInt64 {
    var (number, count) = (code >> 4, code & 15)
    if count == 8 { return (number / 100) << 4 | 6 }
    while count > 6 {
      number /= 10
      count -= 1
    }
    return number << 4 | count
  }
}
