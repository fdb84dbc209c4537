/// What comes of the origin of a good some of whose amounts are known as ranges only.
///
/// Content and what fails to change are quotients of sums, so that each amount moves the outcome one way while the others
/// stay: the worst and the best of the whole are at corners, where each amount is at one of its ends.
/// All of them are judged.
public struct RangeStudy: Sendable {
  /// An amount that is stated as a range.
  public struct Item: Sendable {
    /// Its place in what was said: `good.fob`.
    public let name: String
    /// The decimal places in which its ends are stated.
    public let shownPlaces: Int
    /// The most decimal places in which it could be stated.
    public let places: Int
    /// Its lower end, in units of the last of those places.
    public let low: Int64
    /// Its upper end.
    public let high: Int64

    /// Makes a range.
    ///
    /// - Parameters:
    ///   - name: Its place in what was said.
    ///   - places: The decimal places in which its ends are stated.
    ///   - finest: The most in which they could be; as many of them are taken as can be held.
    ///   - low: Its lower end, in units of the last place that is stated.
    ///   - high: Its upper end.
    public init(name: String, places: Int, finest: Int, low: Int64, high: Int64) {
      self.name = name
      shownPlaces = places
      var (places, low, high) = (places, low, high)
      while places < finest {
        let (lower, upper) = (
          low.multipliedReportingOverflow(by: 10), high.multipliedReportingOverflow(by: 10)
        )
        // The sum of both is looked at.
        guard !lower.overflow, !upper.overflow,
          !lower.partialValue.addingReportingOverflow(upper.partialValue).overflow
        else { break }
        (places, low, high) = (places + 1, lower.partialValue, upper.partialValue)
      }
      self.places = places
      self.low = low
      self.high = high
    }

    /// An amount within it as a decimal, of no fewer places than its ends.
    public func text(_ amount: Int64) -> String {
      var (amount, places) = (amount, places)
      while places > shownPlaces, amount % 10 == 0 { (amount, places) = (amount / 10, places - 1) }
      return DecimalText.text(amount, places: places, isShortest: false)
    }
  }

  /// Where an amount turns the outcome, the others being at their worst.
  public struct Turn: Sendable {
    /// The last amount with the worst outcome.
    public let last: Int64
    /// The next amount that could be stated.
    public let beyond: Int64
    /// The outcome there.
    public let outcome: Outcome
  }

  /// The ranges.
  public let items: [Item]
  /// For each the amount at the worst corner.
  public let worst: [Int64]
  /// What comes of it at the worst corner.
  public let worstRuling: OriginRuling
  /// What comes of it at the best corner.
  public let bestRuling: OriginRuling
  /// For each where it turns the outcome by itself; `nil` where it does not.
  public let turns: [Turn?]

  /// How many ranges are studied at most: there are twice as many corners for each.
  public static let mostItems = 10

  /// Judges all corners, and finds where each amount turns the outcome.
  ///
  /// - Parameters:
  ///   - items: The ranges, at most ``mostItems``.
  ///   - judge: What comes of the good with these amounts.
  /// - Throws: What the judging throws.
  public init<Failure: Error>(
    _ items: [Item], judge: ([Int64]) throws(Failure) -> OriginRuling
  ) throws(Failure) {
    var worst = items.map { $0.low }
    var worstRuling = try judge(worst)
    var bestRuling = worstRuling
    for corner in 1..<max(1, 1 << items.count) {
      let amounts = items.indices.map { place in
        corner >> place & 1 == 0 ? items[place].low : items[place].high
      }
      let ruling = try judge(amounts)
      if ruling.isWorse(than: worstRuling) { (worst, worstRuling) = (amounts, ruling) }
      if bestRuling.isWorse(than: ruling) { bestRuling = ruling }
    }
    var turns: [Turn?] = []
    for place in items.indices {
      func outcome(at amount: Int64) throws(Failure) -> Outcome {
        var amounts = worst
        amounts[place] = amount
        return try judge(amounts).outcome
      }
      let (start, end) = (worst[place], items[place].low + items[place].high - worst[place])
      guard try outcome(at: end) != worstRuling.outcome else {
        turns.append(nil)
        continue
      }
      var (inside, outside) = (start, end)
      while abs(outside - inside) > 1 {
        let middle = inside + (outside - inside) / 2
        if try outcome(at: middle) == worstRuling.outcome {
          inside = middle
        } else {
          outside = middle
        }
      }
      turns.append(Turn(last: inside, beyond: outside, outcome: try outcome(at: outside)))
    }
    self.items = items
    self.worst = worst
    self.worstRuling = worstRuling
    self.bestRuling = bestRuling
    self.turns = turns
  }
}

extension OriginRuling {
  /// Whether less comes of a good than another: a worse outcome, or less content with the same.
  fileprivate func isWorse(than other: Self) -> Bool {
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
