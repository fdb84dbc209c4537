/// Looks for the worst and the best that comes of a good within ranges of its amounts.
///
/// A box of ranges is settled at its corners if along each of its amounts all comparisons turn the same way. Along an
/// amount that turns some one way and some the other, its edges are halved until each turn lies between neighbours.
/// Beside one such amount, or no more than two comparisons, edges are enough: what a wedge of two comparisons leaves of a
/// box reaches an edge. Other boxes are halved.
struct RangeSearch {
  private let items: [RangeStudy.Item]
  private var seen: [[Int64]: RangeStudy.Judged] = [:]
  /// The amounts at which the worst comes of it.
  private(set) var worst: [Int64]
  private(set) var worstRuling: OriginRuling
  private(set) var bestRuling: OriginRuling
  /// How many boxes may still be halved.
  private var boxesLeft = 256

  init<Failure: Error>(
    _ items: [RangeStudy.Item], judge: ([Int64]) throws(Failure) -> RangeStudy.Judged
  ) throws(Failure) {
    self.items = items
    worst = items.map { $0.low }
    let judged = try judge(worst)
    seen[worst] = judged
    (worstRuling, bestRuling) = (judged.ruling, judged.ruling)
  }

  private mutating func judged<Failure: Error>(
    _ amounts: [Int64], _ judge: ([Int64]) throws(Failure) -> RangeStudy.Judged
  ) throws(Failure) -> RangeStudy.Judged {
    if let known = seen[amounts] { return known }
    let judged = try judge(amounts)
    seen[amounts] = judged
    if judged.ruling.isWorse(than: worstRuling) { (worst, worstRuling) = (amounts, judged.ruling) }
    if bestRuling.isWorse(than: judged.ruling) { bestRuling = judged.ruling }
    return judged
  }

  /// Judges what matters of a box.
  ///
  /// - Returns: Whether nothing within it is worse or better than what was found.
  mutating func explore<Failure: Error>(
    _ box: [ClosedRange<Int64>], _ judge: ([Int64]) throws(Failure) -> RangeStudy.Judged
  ) throws(Failure) -> Bool {
    let wide = box.indices.filter { box[$0].lowerBound < box[$0].upperBound }
    var corners: [[Int64]] = [box.map { $0.lowerBound }]
    for place in wide {
      corners += corners.map { corner in
        var other = corner
        other[place] = box[place].upperBound
        return other
      }
    }
    var marks: [[Bool]] = []
    for corner in corners { marks.append(try judged(corner, judge).marks) }
    if isKnown { return true }
    // The corner above one along the nth wide amount stands 2^n further.
    func edges(along number: Int) -> [(Int, Int)] {
      corners.indices.filter { $0 >> number & 1 == 0 }.map { ($0, $0 | 1 << number) }
    }
    let mixed = wide.indices.filter { number in
      Marks.areMixed(edges(along: number).map { (marks[$0.0], marks[$0.1]) })
    }
    guard !mixed.isEmpty else { return true }
    for number in mixed {
      for (low, high) in edges(along: number) {
        try halve(corners[low], corners[high], wide[number], judge)
        if isKnown { return true }
      }
    }
    let isEven = !wide.contains { items[$0].isFactor } || wide.count == 1
    if mixed.count == 1 || isEven && Marks.turning(marks) <= 2 { return true }
    guard boxesLeft > 0 else { return false }
    boxesLeft -= 1
    guard
      let widest = mixed.map({ wide[$0] }).max(by: { box[$0].relativeWidth < box[$1].relativeWidth }
      )
    else { return true }
    var (lower, upper) = (box, box)
    let middle = box[widest].middle
    lower[widest] = box[widest].lowerBound...middle
    upper[widest] = middle + 1...box[widest].upperBound
    let isLowerSettled = try explore(lower, judge)
    return try explore(upper, judge) && isLowerSettled
  }

  /// Whether the worst and the best of all were found.
  private var isKnown: Bool { worstRuling.outcome == .notMet && bestRuling.outcome == .met }

  /// Judges what lies between two points that differ in one amount, where comparisons turn one way and the other.
  private mutating func halve<Failure: Error>(
    _ low: [Int64], _ high: [Int64], _ place: Int,
    _ judge: ([Int64]) throws(Failure) -> RangeStudy.Judged
  ) throws(Failure) {
    guard low[place] + 1 < high[place],
      Marks.areMixed([(try judged(low, judge).marks, try judged(high, judge).marks)])
    else { return }
    var middle = low
    middle[place] = (low[place]...high[place]).middle
    _ = try judged(middle, judge)
    try halve(low, middle, place, judge)
    try halve(middle, high, place, judge)
  }

  /// Where an amount first turns the worst outcome on its way to an end, the others staying.
  mutating func turn<Failure: Error>(
    of place: Int, from start: Int64, to end: Int64,
    _ judge: ([Int64]) throws(Failure) -> RangeStudy.Judged
  ) throws(Failure) -> RangeStudy.Turn? {
    var amounts = worst
    return try firstTurn(from: start, to: end) { (amount) throws(Failure) in
      amounts[place] = amount
      return try judged(amounts, judge)
    }
  }
}

/// Where the outcome is first another than at the start, on the way to an end.
///
/// Where all comparisons turn the same way it turns once; else both halves of the way are gone through.
func firstTurn<Failure: Error>(
  from start: Int64, to end: Int64, _ judged: (Int64) throws(Failure) -> RangeStudy.Judged
) throws(Failure) -> RangeStudy.Turn? {
  let (near, far) = (try judged(start), try judged(end))
  let isTurned = far.ruling.outcome != near.ruling.outcome
  if abs(Int128(end) - Int128(start)) <= 1 {
    return isTurned ? .init(last: start, beyond: end, outcome: far.ruling.outcome) : nil
  }
  guard isTurned || Marks.areMixed([(near.marks, far.marks)]) else { return nil }
  let middle = Int64(Int128(start) + (Int128(end) - Int128(start)) / 2)
  if let first = try firstTurn(from: start, to: middle, judged) { return first }
  return try firstTurn(from: middle, to: end, judged)
}

/// How comparisons differ between points.
private enum Marks {
  /// Whether along lines some comparisons turn well, and some badly; those of two answers of other steps may.
  static func areMixed(_ lines: [(low: [Bool], high: [Bool])]) -> Bool {
    var (rises, falls) = (false, false)
    for (low, high) in lines {
      guard low.count == high.count else { return true }
      for (before, after) in zip(low, high) where before != after {
        if after { rises = true } else { falls = true }
      }
    }
    return rises && falls
  }

  /// How many comparisons differ between some points, those that go together counted once.
  static func turning(_ points: [[Bool]]) -> Int {
    guard let first = points.first, points.allSatisfy({ $0.count == first.count }) else {
      return .max
    }
    let columns = first.indices.map { place in points.map { $0[place] } }
    return Set(columns.filter { $0.contains(true) && $0.contains(false) }).count
  }
}

extension ClosedRange<Int64> {
  fileprivate var middle: Int64 { lowerBound + (upperBound - lowerBound) / 2 }

  /// How wide it is against its upper end.
  fileprivate var relativeWidth: ExactFraction {
    ExactFraction(
      Int128(upperBound) - Int128(lowerBound), over: Swift.max(1, abs(Int128(upperBound))))
  }
}

extension OriginRuling {
  /// Whether less comes of a good than another: a worse outcome, or less content with the same.
  func isWorse(than other: Self) -> Bool {
    if outcome != other.outcome { return outcome.rank < other.outcome.rank }
    guard let own = content.lowest, let theirs = other.content.lowest else { return false }
    return own < theirs
  }
}

extension Outcome {
  /// How much it is worth.
  fileprivate var rank: Int {
    switch self {
    case .notMet: 0
    case .unknown: 1
    case .met: 2
    }
  }
}
