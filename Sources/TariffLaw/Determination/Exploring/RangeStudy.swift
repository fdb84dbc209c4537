/// What comes of the origin of a good some of whose amounts are known as ranges only.
///
/// Content and what fails to change are compared with shares of sums, and along one amount each comparison turns once at
/// most. Where all turn the same way the worst and the best are at ends; where some turn one way and some the other, as
/// content that is built up and built down do with the price, the amounts at which they turn are judged too.
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
    /// Whether it is one by which others are multiplied: a quantity, a cost of a unit, or a rate of exchange.
    let isFactor: Bool

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
      isFactor = [".quantity", ".unit_cost", ".rate"].contains(where: name.hasSuffix)
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

  /// What comes of a good with amounts that are known, and by which comparisons.
  public struct Judged: Sendable {
    let ruling: OriginRuling
    /// For each comparison whether it went well, so that the outcome is no worse the more of them did.
    let marks: [Bool]

    /// Takes a determination.
    public init(_ determination: OriginDetermination) {
      self.init(determination.ruling, by: determination.findings)
    }

    init(_ ruling: OriginRuling, by findings: [Finding]) {
      self.ruling = ruling
      marks = [ruling.content.sheet.isAbovePrice] + findings.flatMap { $0.comparisons }
    }
  }

  /// The ranges.
  public let items: [Item]
  /// For each the amount at which the worst comes of the good.
  public let worst: [Int64]
  /// What comes of it there.
  public let worstRuling: OriginRuling
  /// What comes of it at best.
  public let bestRuling: OriginRuling
  /// For each where it turns the outcome by itself; `nil` where it does not.
  public let turns: [Turn?]
  /// Whether nothing within the ranges is worse or better than what was found.
  public let isEstablished: Bool

  /// How many ranges are studied at most: there are twice as many corners for each.
  public static let mostItems = 10

  /// Finds the worst and the best within the ranges, and where each amount turns the outcome.
  ///
  /// - Parameters:
  ///   - items: The ranges, at most ``mostItems``.
  ///   - judge: What comes of the good with these amounts.
  /// - Throws: What the judging throws.
  public init<Failure: Error>(
    _ items: [Item], judge: ([Int64]) throws(Failure) -> Judged
  ) throws(Failure) {
    var search = try RangeSearch(items, judge: judge)
    isEstablished = try search.explore(items.map { $0.low...$0.high }, judge)
    var turns: [Turn?] = []
    for place in items.indices {
      let (start, end) = (search.worst[place], items[place])
      var turn: Turn?
      for far in [end.low, end.high] where far != start && turn == nil {
        turn = try search.turn(of: place, from: start, to: far, judge)
      }
      turns.append(turn)
    }
    self.items = items
    worst = search.worst
    worstRuling = search.worstRuling
    bestRuling = search.bestRuling
    self.turns = turns
  }
}

extension Finding {
  /// Whether each comparison of it and of its premises went well: certainly, and possibly.
  fileprivate var comparisons: [Bool] {
    premises.flatMap { $0.comparisons } + own
  }

  private var own: [Bool] {
    guard case .content(let content) = question else { return [] }
    switch content {
    case .threshold(let threshold):
      // Both formulas are asked where both were used.
      return figures.flatMap { figure -> [Bool] in
        guard figure.name == .indirect || figure.name == .direct,
          case .share(let share) = figure.value
        else { return [] }
        return [share.low >= threshold.fraction, share.high >= threshold.fraction]
      }
    case .byFormula, .nonOriginating, .change: return [outcome == .met, outcome != .notMet]
    default: return []
    }
  }
}
