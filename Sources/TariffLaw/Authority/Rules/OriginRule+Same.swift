extension OriginRule {
  /// Whether two rules ask the same, in whatever order and with whatever brackets.
  ///
  /// - Parameters:
  ///   - other: The other rule.
  ///   - threshold: The content that a rule asks which names none.
  ///   - eitherFormula: Whether content that names no formula may be of either, as a claimant chooses.
  /// - Returns: Whether the same goods meet both.
  func isSame(
    as other: Self, under threshold: Percentage, eitherFormula: Bool = false
  ) -> Bool {
    guard self != other else { return true }
    let own = alternatives(threshold, eitherFormula)
    return own != nil && own == other.alternatives(threshold, eitherFormula)
  }

  /// The ways to meet the rule, each with all that it asks; `nil` if there are more than any rule that is printed has.
  private func alternatives(_ threshold: Percentage, _ eitherFormula: Bool) -> Set<Set<Self>>? {
    var ways: Set<Set<Self>>
    switch self {
    case .anyOf(let rules):
      ways = []
      for rule in rules {
        guard let own = rule.alternatives(threshold, eitherFormula) else { return nil }
        ways.formUnion(own)
      }
    case .allOf(let rules):
      ways = [[]]
      for rule in rules {
        guard let own = rule.alternatives(threshold, eitherFormula),
          own.count * ways.count <= Self.mostAlternatives
        else { return nil }
        ways = Set(ways.flatMap { way in own.map { way.union($0) } })
      }
    case .regionalValueContent(let share):
      let share = share ?? threshold
      ways =
        eitherFormula
        ? [
          [.contentByFormula(.buildDown, atLeast: share)],
          [.contentByFormula(.buildUp, atLeast: share)],
        ] : [[.regionalValueContent(atLeast: share)]]
    case .contentByFormula(.focused(let codes), let share):
      ways = [[.contentByFormula(.focused(codes.joined), atLeast: share ?? threshold)]]
    case .contentByFormula(let formula, let share):
      ways = [[.contentByFormula(formula, atLeast: share ?? threshold)]]
    case .changeOfClassification(let change):
      ways = [
        [
          .changeOfClassification(
            ClassificationChange(
              change.level, from: change.from.joined, exceptFrom: change.exceptFrom.joined,
              tolerance: change.tolerance))
        ]
      ]
    case .materialsObtained(let codes): ways = [[.materialsObtained(codes.joined)]]
    case .whollyObtained, .nonOriginatingAtMost, .assembly, .specificProcess, .process, .condition,
      .byPart:
      ways = [[self]]
    }
    guard ways.count <= Self.mostAlternatives else { return nil }
    // What asks more than another way leads to no other goods.
    return ways.filter { way in !ways.contains { $0 != way && $0.isSubset(of: way) } }
  }

  /// How many ways a rule may have that is compared.
  private static let mostAlternatives = 64
}

extension [RuleCodes] {
  /// The same codes in order, those that others hold left out and neighbours joined: `2403, 2404` is `2403-2404`.
  fileprivate var joined: Self {
    let sorted = sorted {
      ($0.range.from, $0.range.to, $0.description) < ($1.range.from, $1.range.to, $1.description)
    }
    var joined: Self = []
    for codes in sorted {
      if joined.contains(where: { codes.areWithin($0) }) { continue }
      if let last = joined.last, !last.isPart, !codes.isPart,
        codes.range.padded.lowerBound <= last.range.padded.upperBound,
        let wider = CodeRange(from: last.range.from, to: codes.range.to)
      {
        joined[joined.count - 1] = RuleCodes(wider)
      } else {
        joined.append(codes)
      }
    }
    return joined
  }
}
