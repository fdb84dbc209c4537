internal import Answers
internal import TariffLaw

/// What rows that took the answers of cases came to, added up by the kinds of the answers.
struct CaseTally {
  private var kinds: [BatchSummary.Kind] = []
  private var sums: [BatchSummary.Sums] = []
  private var places: [Int] = []
  private var numbers: [BatchSummary.Kind: Int] = [:]
  /// For each answer of the book the number of its kind; none if it has not come up.
  private var kindOfAnswer: [Int?] = []
  private var refusals: [UInt64: BatchSummary.Refusals] = [:]

  /// Forgets which answers are of which kinds, as their book was emptied.
  mutating func forgetAnswers() { kindOfAnswer.removeAll(keepingCapacity: true) }

  /// Counts a row that took an answer, with its amounts and its code as a plain row has it.
  mutating func add(
    _ answer: Int, _ kept: borrowing KeptAnswer, _ amounts: CaseNumbers, code: UInt64
  ) {
    while kindOfAnswer.count <= answer { kindOfAnswer.append(nil) }
    let number = kindOfAnswer[answer] ?? begin(kept)
    kindOfAnswer[answer] = number
    sums[number].add(duty: kept.duty(amounts), atMFN: kept.dutyAtMFN(amounts))
    guard kept.verdict != .eligible else { return }
    refusals[Self.subheading(of: code), default: .init()].add(kept.verdict)
  }

  private mutating func begin(_ kept: borrowing KeptAnswer) -> Int {
    let number = numbers[kept.kind] ?? kinds.count
    if number == kinds.count {
      numbers[kept.kind] = number
      kinds.append(kept.kind)
      places.append(kept.places)
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
    for (key, count) in refusals {
      guard let code = HSCode(written: key) else { continue }
      summary.refusals[code] = count
    }
    refusals.removeAll(keepingCapacity: true)
    return summary
  }

  /// The first six digits of a code that a row has as a number, with how many digits it has.
  private static func subheading(of code: UInt64) -> UInt64 {
    var (number, count) = (code >> 4, code & 15)
    while count > 6 {
      number /= 10
      count -= 1
    }
    return number << 4 | count
  }
}
