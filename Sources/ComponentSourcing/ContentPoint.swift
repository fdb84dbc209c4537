public import TariffLaw

/// The cheapest bills that have at least a share of regional content, on one way.
public struct ContentPoint: Sendable {
  /// The least content.
  public let content: Percentage
  /// The cheapest that asks for no preference; `nil` if none has the content.
  public let declining: LandedBill?
  /// The cheapest that earns a preference, by its content or by a change of classification; `nil` if none does.
  public let earning: LandedBill?
  /// Whether it is proven that none is cheaper.
  public let isProven: Bool
  /// Whether it was looked at, before the limits were reached.
  public let isReached: Bool

  /// The cheaper of both.
  public var cheapest: LandedBill? {
    [declining, earning].compactMap(\.self).min { $0.landed < $1.landed }
  }
}

extension ContentPoint {
  fileprivate init(notReached content: Percentage) {
    self.content = content
    (declining, earning, isProven, isReached) = (nil, nil, false, false)
  }
}

extension PricedLane {
  /// The frontier of cost against regional content, at each whole per cent.
  ///
  /// - Returns: A point for each per cent that some bill has; those that the limits left are told as not reached. None
  ///   where content is counted by no scheme of the plan.
  public func frontier(
    within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [ContentPoint] {
    guard missing.isEmpty,
      let model = treatments.first(where: { $0.limits.first?.threshold != nil })
        ?? treatments.first(where: { $0.regime != nil }) ?? measure
    else { return [] }
    let counted: OriginLimit.Counted =
      model.limits.first?.threshold != nil
      ? model.limits.first?.counted ?? .nonOriginating(.indirect)
      : .nonOriginating(plan.product.method ?? .indirect)
    var sides = allowed.map { Side($0, counted, regime: $0.regime ?? model.regime) }
    var points: [ContentPoint] = []
    for percent in 0...100 {
      let content = Percentage(percent)
      if limits.shouldStop() {
        points.append(ContentPoint(notReached: content))
        continue
      }
      for place in sides.indices { try sides[place].reach(content, on: self, within: limits) }
      let isEnded = limits.shouldStop()
      func cheapest(_ isEarning: Bool) -> LandedBill? {
        sides.filter { $0.treatment.asksOrigin == isEarning }.compactMap(\.bill)
          .min { $0.landed < $1.landed }
      }
      let point = ContentPoint(
        content: content, declining: cheapest(false), earning: cheapest(true),
        isProven: sides.allSatisfy(\.isProven) && !isEnded, isReached: true)
      guard point.cheapest != nil || isEnded else { break }
      if point.cheapest == nil {
        points.append(ContentPoint(notReached: content))
        continue
      }
      points.append(point)
    }
    return points
  }
}

/// One treatment along the frontier: the cheapest bill so far serves until it has too little content.
private struct Side {
  let treatment: ProductTreatment
  let counted: OriginLimit.Counted
  let regime: Regime?
  private(set) var bill: LandedBill?
  private(set) var isProven = true
  private var isOver = false

  init(_ treatment: ProductTreatment, _ counted: OriginLimit.Counted, regime: Regime?) {
    (self.treatment, self.counted, self.regime) = (treatment, counted, regime)
  }

  mutating func reach(
    _ content: Percentage, on priced: PricedLane, within limits: SearchLimits
  ) throws(SourcingProblem) {
    if isOver { return }
    let least = max(content, treatment.limits.first?.threshold ?? content)
    let asked = OriginLimit(counted, share: .whole - least)
    if let bill, let (value, allowed) = bill.reach(of: asked), value <= allowed {
      return
    }
    let asking = treatment.asking(asked, regime: regime)
    guard let problem = LaneTask(asking, on: priced) else { throw .tooFine }
    var places: [Int]?
    if let own = treatment.limits.first, own.threshold == nil {
      guard let other = LaneTask(treatment, on: priced) else { throw .tooFine }
      (places, isProven) = try problem.least(keeping: other, within: limits)
    } else {
      let found = try problem.least(within: limits)
      places = found?.places
      isProven = found.map { $0.landed == $0.bound } ?? true
    }
    isOver = places == nil
    bill = nil
    guard let places else { return }
    guard let found = LandedBill(places, asking, on: priced) else { throw .tooFine }
    bill = found
  }
}

extension LaneTask {
  /// The cheapest bill that keeps another problem's limit besides.
  ///
  /// Bills are gone through from the cheapest on, each time those that differ from one in some part.
  fileprivate func least(
    keeping other: LaneTask, within limits: SearchLimits
  ) throws(SourcingProblem) -> (places: [Int]?, isProven: Bool) {
    let nought = ExactFraction(0)
    guard other.terms.allowed >= nought else { return (nil, true) }
    var first = self
    for (part, values) in other.terms.values.enumerated() {
      for (place, value) in values.enumerated() where value > other.terms.allowed {
        first.supply = first.supply.removing(place, of: part)
      }
    }
    var best: (places: [Int], landed: ExactFraction)?
    var open = [first]
    var looked = 0
    while let problem = open.popLast() {
      looked += 1
      if looked > 3_000 || limits.shouldStop() { return (best?.places, false) }
      guard let found = try problem.least(within: limits) else { continue }
      if let best, found.bound >= best.landed { continue }
      guard let slack = other.slack(found.places) else { throw .tooFine }
      if slack >= nought {
        if best.map({ found.landed < $0.landed }) ?? true { best = (found.places, found.landed) }
        continue
      }
      var fixed = problem
      for (part, place) in found.places.enumerated() {
        let rest = fixed.changing { $0.removing(place, of: part) }
        fixed = fixed.changing { $0.forcing(place, of: part) }
        if let floor = found.floors?.without(place, of: part) {
          guard let cost = landed(floor) else { throw .tooFine }
          if let best, cost >= best.landed { continue }
          open.append(rest)
        }
      }
    }
    return (best?.places, true)
  }
}

extension ProductTreatment {
  /// The same treatment of goods that keep another limit.
  func asking(_ limit: OriginLimit, regime: Regime?) -> Self {
    Self(
      scheme: scheme, rate: rate, lowestRate: lowestRate, criterion: criterion, limits: [limit],
      regime: regime)
  }

  /// The same treatment of goods that have at least a content, counted as it counts it.
  func asking(for content: Percentage) -> Self {
    let counted = limits.first?.counted ?? .nonOriginating(.indirect)
    return asking(OriginLimit(counted, share: .whole - content), regime: regime)
  }
}
