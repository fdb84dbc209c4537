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
  /// At which price offers that are not chosen would be; empty if it was not asked.
  public let winningPrices: [WinningPrice]
  /// By how much all prices of a supplier may rise; empty if it was not asked.
  public let supplierRises: [SupplierRise]
  /// How far rates of exchange may move; empty if it was not asked.
  public let exchangeFlips: [ExchangeFlip]
  /// Why treatments that ask for origin have no bill.
  public let shortfalls: [Shortfall]
  /// What of this is not told; the answer stands.
  public let untold: [Untold]
  /// Whether a checker that shares nothing with the search found that no bill is cheaper.
  public var verification = Verification.notTried

  /// A question that has no answer.
  public struct Untold: Sendable {
    /// The question.
    public let question: String
    /// Why it has none.
    public let because: Reason

    /// Why a question has no answer.
    public enum Reason: Sendable {
      /// The search was ended.
      case ended
      /// There are too many bills to go through.
      case tooLarge
      /// Amounts have too many digits.
      case tooFine
    }
  }

  /// How often a search for what a buyer asks next may ask whether to stop, where suppliers cost something to take on.
  private static let asksAllowed = 8_000

  /// What came of looking for a cheaper bill a second time.
  public enum Verification: Sendable {
    /// It was not done, since the answer is not proven.
    case notTried
    /// There is none.
    case verified
    /// There are too many bills to go through.
    case tooLarge
    /// The search was ended before.
    case ended
  }

  /// Asks further of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - isWhole: Whether break-evens are asked, which take many searches.
  ///   - limits: How far each search may go.
  public init(of answer: LaneAnswer, withBreakEvens isWhole: Bool, within limits: SearchLimits) {
    var untold: [Untold] = []
    // Each further bill is a search of its own, which suppliers' costs make long: the answer does not wait for it.
    let isShared = answer.outcomes.contains { !$0.problem.terms.shared.isEmpty }
    func told<Answer>(
      _ question: String, _ ask: (SearchLimits) throws(SourcingProblem) -> Answer
    ) -> Answer? {
      let own = isShared ? limits.ended(after: Self.asksAllowed) : limits
      do throws(SourcingProblem) {
        let answer = try ask(own)
        // What was ended is told as open, and not as none.
        guard own.shouldStop() else { return answer }
        untold.append(
          Untold(question: question, because: limits.shouldStop() ? .ended : .tooLarge))
      } catch {
        untold.append(
          Untold(
            question: question,
            because: limits.shouldStop() ? .ended : own.shouldStop() ? .tooLarge : .tooFine))
      }
      return nil
    }
    self.answer = answer
    // Of an answer that is not proven no distance can be told.
    let isProven = answer.bill != nil && answer.isOptimal
    let isAsked = isProven && isWhole
    runnerUp =
      isProven
      ? told("the runner-up") { (limits) throws(SourcingProblem) in
        try answer.runnerUp(within: limits)
      } ?? nil : nil
    shadowPrice =
      isProven
      ? told("the price of content") { (limits) throws(SourcingProblem) in
        try answer.shadowPrice(within: limits)
      } ?? nil : nil
    breakEvens =
      isAsked
      ? told("how far prices may rise") { (limits) throws(SourcingProblem) in
        try answer.breakEvens(within: limits)
      } ?? [] : []
    winningPrices =
      isAsked
      ? told("at which price other offers win") { (limits) throws(SourcingProblem) in
        try answer.winningPrices(within: limits)
      } ?? [] : []
    supplierRises =
      isAsked
      ? told("how far all prices of a supplier may rise") { (limits) throws(SourcingProblem) in
        try answer.supplierRises(within: limits)
      } ?? [] : []
    exchangeFlips =
      isAsked
      ? told("how far rates of exchange may move") { (limits) throws(SourcingProblem) in
        try answer.exchangeFlips(within: limits)
      } ?? [] : []
    shortfalls = (try? answer.shortfalls()) ?? []
    self.untold = untold
  }
}
