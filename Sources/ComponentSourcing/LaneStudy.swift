internal import TariffLaw

/// An answer for a way with what a buyer asks next.
public struct LaneStudy: Sendable {
  /// The answer.
  public let answer: LaneAnswer
  /// The cheapest other bill.
  public let runnerUp: LandedBill?
  /// What a point of content costs.
  public let shadowPrice: ShadowPrice?
  /// By how much chosen offers may rise; empty if it was not asked.
  public let breakEvens: [BreakEven]
  /// How far rates of exchange may move; empty if it was not asked.
  public let exchangeFlips: [ExchangeFlip]
  /// Why treatments that ask for origin have no bill.
  public let shortfalls: [Shortfall]

  /// Asks further of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - isWhole: Whether break-evens are asked, which take many searches.
  ///   - limits: How far each search may go.
  /// - Throws: ``SourcingProblem`` if the amounts cannot be compared exactly.
  public init(
    of answer: LaneAnswer, withBreakEvens isWhole: Bool, within limits: SearchLimits
  ) throws(SourcingProblem) {
    self.answer = answer
    // Of an answer that is not proven no distance can be told.
    let isProven = answer.bill != nil && answer.isOptimal
    runnerUp = isProven ? try answer.runnerUp(within: limits) : nil
    shadowPrice = isProven ? try answer.shadowPrice(within: limits) : nil
    breakEvens = isProven && isWhole ? try answer.breakEvens(within: limits) : []
    exchangeFlips = isProven && isWhole ? try answer.exchangeFlips(within: limits) : []
    shortfalls = try answer.shortfalls()
  }
}
