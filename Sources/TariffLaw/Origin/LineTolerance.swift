extension ClassificationChange {
  /// The share of the price whose materials may fail to change by the rule of the line, if it says one.
  var toleratedShare: Percentage? {
    switch tolerance {
    case .value(let share), .ofSameHeading(let share): share
    case .weight: .zero
    case nil: nil
    }
  }

  /// The condition, in words, that what does not change weighs at most a share of the good.
  static func weighing(atMost share: Percentage) -> String {
    "what does not change weighs at most \(share) % of the good"
  }

  /// The condition that what does not change is within a tolerance that was not read.
  static let withinTolerance = "what does not change is within the tolerance for goods of the line"

  /// Whether what fails to change stays within a tolerance of the line's own that is no share of the FOB price.
  ///
  /// - Parameters:
  ///   - failing: What does not change, in parts of the smallest unit.
  ///   - isOpen: Whether more may fail that is not said.
  ///   - good: The good.
  ///   - sheet: Its sums.
  /// - Returns: `nil` if the tolerance is a share of the FOB price.
  func tolerated(
    _ failing: Bounds<Int128>, _ isOpen: Bool, of good: Good, _ sheet: ContentSheet
  ) -> (outcome: Outcome, missing: [String])? {
    switch tolerance {
    case .value, nil: return nil
    case .weight(let share):
      let words = Self.weighing(atMost: share)
      let outcome = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
      return (outcome, outcome == .unknown ? [Good.conditionFact(words)] : [])
    case .ofSameHeading(let share):
      if exceedsHeading(of: good) { return (.notMet, []) }
      let most = Bounds(ExactFraction(failing.low), ExactFraction(failing.high))
      let price = good.exWorks(in: sheet)
      guard
        let least = ExactFraction(price.low).multiplied(by: share.fraction),
        let highest = ExactFraction(price.high).multiplied(by: share.fraction)
      else { return (.unknown, ["good.price"]) }
      if most.low > highest { return (.notMet, []) }
      return most.high <= least && !isOpen ? (.met, []) : (.unknown, ["good.price"])
    }
  }

  /// Whether a material fails that is of another heading than the good, so that no tolerance of the heading covers it.
  private func exceedsHeading(of good: Good) -> Bool {
    let heading = HSLevel.heading
    return (good.materials ?? []).contains { material in
      guard material.status == .nonOriginating, let own = good.classification(beside: material)
      else { return false }
      let codes = material.classifications
      return !codes.isEmpty
        && codes.allSatisfy { code in
          guard
            outcome(of: code, isOfPart: material.isOfPart, to: own, in: good.inTable) == .notMet
          else { return false }
          if let differs = good.inTable?.differ(code, own, at: heading) { return differs == .met }
          return own.prefix(heading.rawValue).map { !$0.contains(code) } ?? false
        }
    }
  }
}

extension Good {
  /// The price ex works in parts of the smallest unit: as stated, or up to the FOB price.
  func exWorks(in sheet: ContentSheet) -> Bounds<Int128> {
    if let price, price.term == .exWorks {
      return Bounds(price.amount.units(dividedInto: sheet.divisions))
    }
    return Bounds(0, fob?.units(dividedInto: sheet.divisions) ?? Int128(Int64.max))
  }

  /// The place in a claim of a condition that a rule states in words.
  static func conditionFact(_ words: String) -> String { "good.conditions[\(words)]" }

  /// The condition that all materials of some codes are wholly obtained, by which a claim answers it.
  package static func obtainedCondition(of codes: String) -> String {
    "materials of \(codes) are wholly obtained"
  }
}
