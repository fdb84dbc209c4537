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
    let earning = cheapest { $0.limits.first?.threshold != nil }
    guard let earning, let threshold = earning.treatment.limits.first?.threshold else { return nil }
    let point = Percentage(1)
    func landed(_ threshold: Percentage) throws(SourcingProblem) -> ExactFraction? {
      guard threshold >= .zero, threshold <= .whole else { return earning.landed }
      let treatment = earning.treatment.asking(for: threshold)
      guard let problem = LaneProblem(treatment, on: priced) else { throw .tooFine }
      return try problem.least(within: limits)?.landed
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
