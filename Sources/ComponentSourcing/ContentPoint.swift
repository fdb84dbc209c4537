public import TariffLaw

/// The cheapest bills that have at least a share of regional content, on one way.
public struct ContentPoint: Sendable {
  /// The least content.
  public let content: Percentage
  /// The cheapest that asks for no preference; `nil` if none has the content.
  public let declining: LandedBill?
  /// The cheapest that earns a preference by its content; `nil` if none does.
  public let earning: LandedBill?

  /// The cheaper of both.
  public var cheapest: LandedBill? {
    [declining, earning].compactMap(\.self).min { $0.landed < $1.landed }
  }
}

extension PricedLane {
  /// The frontier of cost against regional content, at each whole per cent.
  ///
  /// - Returns: A point for each per cent that some bill reaches, until the limits are reached; none where no preference asks for content.
  public func frontier(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [ContentPoint] {
    guard missing.isEmpty,
      let model = treatments.first(where: { $0.limits.first?.threshold != nil })
    else { return [] }
    var points: [ContentPoint] = []
    for percent in 0...100 where !limits.shouldStop() {
      let point = try point(Percentage(percent), model, within: limits)
      guard point.cheapest != nil else { break }
      points.append(point)
    }
    return points
  }

  private func point(
    _ content: Percentage, _ model: ProductTreatment, within limits: SearchLimits
  ) throws(SourcingProblem) -> ContentPoint {
    func cheapest(_ treatments: [ProductTreatment]) throws(SourcingProblem) -> LandedBill? {
      var lane = self
      lane.treatments = treatments.map { $0.asking(for: content, as: model) }
      lane.plan.needsPreference = false
      return try lane.solve(within: limits).bill
    }
    let declining = try cheapest(treatments.filter { !$0.asksOrigin })
    let earning = try cheapest(
      treatments.filter { treatment in
        treatment.limits.first?.threshold.map { $0 <= content } ?? false
      })
    return ContentPoint(content: content, declining: declining, earning: earning)
  }
}

extension ProductTreatment {
  /// The same treatment of goods that have at least a content, counted as another treatment counts it.
  func asking(for content: Percentage, as model: ProductTreatment) -> Self {
    let counted = model.limits.first?.counted ?? .nonOriginating(.indirect)
    return Self(
      scheme: scheme, rate: rate, lowestRate: lowestRate, criterion: criterion,
      limits: [OriginLimit(counted, share: .whole - content)], regime: regime ?? model.regime)
  }
}
