public import SourcingPlans
public import TariffLaw

/// The cheapest bill of a way that earns a preference whatever any so many of its offers move.
public struct SafetyPoint: Sendable {
  /// How many offers may move.
  public let surprises: Int
  /// The bill; `nil` if none is so safe.
  public let bill: LandedBill?
  /// What its limit leaves after the worst that may move; `nil` if there is no bill.
  public let room: ExactFraction?
  /// The places of the parts whose offers move then.
  public let worst: [Int]
  /// Whether it is proven that no such bill is cheaper, or that there is none.
  public let isProven: Bool
}

extension PricedLane {
  /// The cheapest bills that still qualify, by one criterion, if any so many prices or contents move.
  ///
  /// Each offer moves at most once, to where it counts most against the limit. For a threshold, what an offer may
  /// count beyond it is added to its value, and as many thresholds as there are surprises are taken off the limit; of
  /// all thresholds the cheapest bill is the cheapest that is safe. Source: Bertsimas and Sim, Robust discrete
  /// optimization and network flows, 2003.
  ///
  /// - Parameters:
  ///   - surprises: The most that may move; points are made from none on.
  ///   - limits: How far searches may go.
  /// - Returns: A point for each number; none where nothing can be computed, or no preference earned.
  /// - Throws: ``SourcingProblem`` if the amounts cannot be compared exactly.
  public func safety(
    upTo surprises: Int, within limits: SearchLimits = SearchLimits()
  ) throws(SourcingProblem) -> [SafetyPoint] {
    guard missing.isEmpty else { return [] }
    var sides: [SafeSide] = []
    for treatment in treatments where treatment.asksOrigin {
      guard let side = SafeSide(treatment, on: self) else { throw .tooFine }
      sides.append(side)
    }
    guard !sides.isEmpty else { return [] }
    var points: [SafetyPoint] = []
    for count in 0...max(0, surprises) {
      var best: (side: SafeSide, places: [Int], landed: ExactFraction)?
      var isProven = true
      for side in sides {
        let found = try side.least(against: count, within: limits)
        isProven = isProven && found.isProven
        guard let places = found.places, let landed = found.landed else { continue }
        if best.map({ landed < $0.landed }) ?? true { best = (side, places, landed) }
      }
      guard let best else {
        points.append(
          SafetyPoint(surprises: count, bill: nil, room: nil, worst: [], isProven: isProven))
        continue
      }
      guard let bill = LandedBill(best.places, best.side.treatment, on: self),
        let (room, worst) = best.side.room(best.places, against: count)
      else { throw .tooFine }
      points.append(
        SafetyPoint(surprises: count, bill: bill, room: room, worst: worst, isProven: isProven))
    }
    return points
  }
}

/// One treatment, with how much more each offer may come to count.
private struct SafeSide {
  let treatment: ProductTreatment
  private let priced: PricedLane
  private let terms: LaneTerms
  /// By part and offer; nought where nothing moves.
  private let rises: [[ExactFraction]]

  init?(_ treatment: ProductTreatment, on priced: PricedLane) {
    guard let terms = LaneTerms(treatment, on: priced) else { return nil }
    self.treatment = treatment
    self.priced = priced
    self.terms = terms
    var rises: [[ExactFraction]] = []
    for (place, part) in priced.plan.parts.enumerated() {
      var row: [ExactFraction] = []
      for (index, offer) in part.offers.enumerated() {
        guard let rise = Self.rise(of: offer, at: index, part, place, treatment, priced) else {
          return nil
        }
        row.append(rise)
      }
      rises.append(row)
    }
    self.rises = rises
  }

  /// By how much more an offer may come to count against the limit.
  private static func rise(
    of offer: SupplyOffer, at index: Int, _ part: PlannedPart, _ place: Int,
    _ treatment: ProductTreatment, _ priced: PricedLane
  ) -> ExactFraction? {
    func counted(_ offer: SupplyOffer) -> ExactFraction? {
      let plan = priced.plan
      guard let value = plan.value(of: offer, for: part, in: priced.plant.country),
        let charges = plan.charges(on: offer, for: part, in: priced.plant.country)
      else { return nil }
      return OfferTerms(
        value, charges, rate: priced.dutyRate(part: place, offer: index),
        counts: treatment.share(of: offer, for: part, on: priced), under: treatment,
        at: priced.plant, counted: plan.counted)?.value
    }
    guard let now = counted(offer) else { return nil }
    var most = ExactFraction(0)
    var moved: [SupplyOffer] = []
    for price in [offer.priceRange?.low, offer.priceRange?.high].compactMap(\.self) {
      var other = offer
      other.price = price
      moved.append(other)
    }
    for content in [offer.contentRange?.low, offer.contentRange?.high].compactMap(\.self) {
      var other = offer
      other.content = content
      // The mark of partial cumulation belongs to the content that it then has.
      if let regime = treatment.regime, let proof = other.proof {
        other.proof = MaterialProof(
          kind: proof.kind, isPartialCumulation: content < regime.contentThreshold.value)
      }
      moved.append(other)
    }
    for other in moved {
      guard let rise = counted(other)?.subtracting(now) else { return nil }
      most = max(most, rise)
    }
    return most
  }

  /// The cheapest bill that keeps the limit whatever so many of its offers move.
  func least(
    against count: Int, within limits: SearchLimits
  ) throws(SourcingProblem) -> (places: [Int]?, landed: ExactFraction?, isProven: Bool) {
    let none = ExactFraction(0)
    let thresholds =
      count == 0 ? [nil] : Set(rises.joined().map(\.reduced) + [none]).sorted().map(Optional.some)
    var best: (places: [Int], landed: ExactFraction)?
    var bound: ExactFraction?
    for threshold in thresholds {
      if limits.shouldStop() { return (best?.places, best?.landed, false) }
      guard let problem = problem(threshold, count) else { throw .tooFine }
      guard let found = try problem.least(within: limits) else { continue }
      bound = bound.map { min($0, found.bound) } ?? found.bound
      if best.map({ found.landed < $0.landed }) ?? true { best = (found.places, found.landed) }
    }
    return (best?.places, best?.landed, best?.landed == bound && !limits.shouldStop())
  }

  /// The problem where what offers may count beyond a threshold is counted; as it is without one.
  private func problem(_ threshold: ExactFraction?, _ count: Int) -> LaneTask? {
    guard let threshold else { return LaneTask(terms, treatment, on: priced) }
    let none = ExactFraction(0)
    var more: [[ExactFraction]] = []
    for row in rises {
      let beyond = row.compactMap { $0.subtracting(threshold) }.map { max(none, $0) }
      guard beyond.count == row.count else { return nil }
      more.append(beyond)
    }
    guard let less = threshold.multiplied(by: ExactFraction(Int128(count))),
      let terms = terms.counting(more, less: less)
    else { return nil }
    return LaneTask(terms, treatment, on: priced)
  }

  /// What the limit leaves a bill after the worst that may move, and the parts whose offers move then.
  func room(_ places: [Int], against count: Int) -> (ExactFraction, [Int])? {
    let none = ExactFraction(0)
    let moves = zip(rises, places).map { $0[$1] }.enumerated().filter { $0.element > none }
      .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(count)
    let counted = zip(terms.values, places).map { $0[$1] } + moves.map(\.element)
    guard let sum = ExactFraction.sum(counted), let room = terms.allowed.subtracting(sum) else {
      return nil
    }
    return (room, moves.map(\.offset).sorted())
  }
}
