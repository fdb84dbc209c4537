extension DutyRate {
  /// The rate once it is said which conditions the goods meet, and which they do not.
  ///
  /// Of conditions that are met the first counts; one that is not spoken of stays open.
  public func settled(by tariff: StatedTariff?) -> DutyRate {
    guard let tariff else { return self }
    if case .changing(let before, let after) = self {
      let (before, after) = (before.settled(by: tariff), after.settled(by: tariff))
      return before == after ? before : .changing(from: before, to: after)
    }
    guard case .conditional(let rate, let others) = self else { return self }
    let rest = others.filter { tariff.conditionsNotMet?.contains($0.condition) != true }
    if let first = rest.first, tariff.conditionsMet?.contains(first.condition) == true {
      return first.rate
    }
    return rest.isEmpty ? rate : .conditional(rate, others: rest)
  }

  /// Whether a text can be the name of a condition: small letters, digits and hyphens.
  static func isCondition(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
