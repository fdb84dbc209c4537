public import TariffLaw

/// What one point of regional content costs at the best bill that earns a preference by its content.
public struct ShadowPrice: Sendable {
  /// The threshold that the bill meets.
  public let threshold: Percentage
  /// What the cheapest bill would cost more, were the threshold a point higher; `nil` if none would reach it.
  public let pointMore: ExactFraction?
  /// What the cheapest bill would cost less, were the threshold a point lower.
  public let pointLess: ExactFraction
}

extension LaneAnswer {
  /// The shadow price of content; `nil` if no bill earns a preference by its content.
  public func shadowPrice(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> ShadowPrice? {
    var best: (bill: LandedBill, threshold: Percentage, problem: LaneTask)?
    for outcome in outcomes {
      guard let bill = outcome.bill, let threshold = bill.treatment.limits.first?.threshold,
        best.map({ bill.landed < $0.bill.landed }) ?? true
      else { continue }
      best = (bill, threshold, outcome.problem)
    }
    guard let (earning, threshold, problem) = best else { return nil }
    let point = Percentage(1)
    func landed(_ asked: Percentage) throws(SourcingProblem) -> ExactFraction? {
      guard asked >= .zero, asked <= .whole else { return earning.landed }
      return try problem.asking(for: asked, instead: threshold).least(within: limits)?.landed
    }
    guard let less = try landed(threshold - point),
      let saved = earning.landed.subtracting(less)
    else { throw .tooFine }
    let more = try landed(threshold + point)
    return ShadowPrice(
      threshold: threshold, pointMore: more.flatMap { $0.subtracting(earning.landed) },
      pointLess: saved)
  }
}

extension LaneTask {
  /// The same problem of goods that have at least another content.
  fileprivate func asking(
    for content: Percentage, instead threshold: Percentage
  ) throws(SourcingProblem) -> Self {
    // Where the price is stated, it is only what the limit allows that changes.
    if case .price(let price) = priced.plant.pricing {
      let more = content.fraction.subtracting(threshold.fraction)
      guard let less = more?.multiplied(by: price) else { throw .tooFine }
      return try tightened(by: less)
    }
    guard let problem = Self(treatment.asking(for: content), on: priced) else { throw .tooFine }
    return problem
  }
}
