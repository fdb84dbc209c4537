extension DutyRate {
  /// Whether some part of the duty goes by quantity.
  public var isByQuantity: Bool {
    switch self {
    case .specific: true
    case .compound(let duties), .compared(_, let duties), .byPart(let duties):
      duties.contains { $0.isByQuantity }
    case .changing, .conditional: possibilities.contains { $0.isByQuantity }
    default: false
    }
  }

  /// Whether the duty is no more than another's, whatever the value and the quantities are.
  ///
  /// That it is not said does not mean that it is more.
  func isNeverAbove(_ other: DutyRate) -> Bool {
    switch self {
    case .byPart, .changing, .conditional:
      return possibilities.allSatisfy { $0.isNeverAbove(other) }
    case .compared(.highest, let duties): return duties.allSatisfy { $0.isNeverAbove(other) }
    case .compared(.lowest, let duties) where duties.contains(where: { $0.isNeverAbove(other) }):
      return true
    default: break
    }
    switch other {
    case .byPart, .changing, .conditional:
      return other.possibilities.allSatisfy { isNeverAbove($0) }
    case .compared(.lowest, let duties): return duties.allSatisfy { isNeverAbove($0) }
    case .compared(.highest, let duties): return duties.contains { isNeverAbove($0) }
    default: break
    }
    guard let own = DutySum(self), let others = DutySum(other) else { return false }
    return own.isNeverAbove(others)
  }
}

/// A duty as a share of the value and amounts of units, which are charged together.
private struct DutySum {
  private var share = Percentage.zero
  private var amounts: [SpecificDuty] = []

  /// Takes a duty apart; nil if it is no such sum.
  init?(_ rate: DutyRate) {
    guard add(rate) else { return nil }
  }

  private mutating func add(_ rate: DutyRate) -> Bool {
    switch rate {
    case .adValorem(let rate): share = share + rate
    case .specific(let duty): amounts.append(duty)
    case .compound(let duties):
      for duty in duties where !add(duty) { return false }
    default: return false
    }
    return true
  }

  func isNeverAbove(_ other: Self) -> Bool {
    guard share <= other.share else { return false }
    return amounts.allSatisfy { duty in
      guard let own = amount(like: duty), let others = other.amount(like: duty)
      else { return false }
      return own <= others
    }
  }

  /// The amounts in the currency and the measure of a duty together, for its unit; nil if they are too large.
  private func amount(like duty: SpecificDuty) -> ExactFraction? {
    var sum = ExactFraction(0)
    for other in amounts where other.amount.currency == duty.amount.currency {
      guard let count = duty.unit.count(in: other.unit) else { continue }
      guard let part = other.amount.units.multiplied(by: count), let total = sum.adding(part) else {
        return nil
      }
      sum = total
    }
    return sum
  }
}
