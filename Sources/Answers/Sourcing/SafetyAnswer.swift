public import ComponentSourcing
public import TariffLaw

/// The cheapest bills of a plan that still qualify whatever any so many prices or contents move.
public struct SafetyAnswer: Sendable {
  /// The plan.
  public let plan: SourcingPlan
  /// Its ways, in their order.
  public let ways: [Way]

  /// A way.
  public struct Way: Sendable {
    /// The way.
    public let priced: PricedLane
    /// A point for each number of surprises; `nil` if its amounts have too many digits.
    public let points: [Point]?
    /// The cheapest bill that asks for no preference, with what no such bill costs less than.
    public let declining: LandedBill?
  }

  /// A number of surprises.
  public struct Point: Sendable {
    /// The bill.
    public let safety: SafetyPoint
    /// What becomes of it at other rates of exchange, in the order of the plan's changes that have any.
    public let scenarios: [Scenario]
  }

  /// Other rates of exchange.
  public struct Scenario: Sendable {
    /// What they are called.
    public let name: String
    /// What the bill costs then; `nil` if that cannot be told.
    public let landed: ExactFraction?
    /// Whether it still qualifies by its criterion.
    public let qualifies: Bool
  }
}

extension LawLibrary {
  /// Finds the cheapest bills that still qualify whatever any so many prices or contents move within their ranges.
  ///
  /// - Parameters:
  ///   - plan: The plan, whose offers say how far they may move.
  ///   - surprises: The most that may move.
  ///   - budget: How far searches may go.
  /// - Returns: A point for each way and number of surprises.
  /// - Throws: As ``source(_:withBreakEvens:within:)``.
  public func safety(
    of plan: SourcingPlan, upTo surprises: Int, within budget: SearchBudget = .unlimited
  ) throws -> SafetyAnswer {
    try plan.checkIsSeparate()
    let ways = try ways(of: plan)
    let scenarios = try plan.changes.filter { !$0.exchangeRates.isEmpty }.map {
      (name: $0.name, ways: try self.ways(of: plan.applying($0)))
    }
    return SafetyAnswer(
      plan: plan,
      ways: ways.enumerated().map { place, way in
        let limits = budget.limits(way.words, in: plan, oneOf: ways.count - place)
        let points = try? way.safety(upTo: surprises, within: limits)
        return SafetyAnswer.Way(
          priced: way,
          points: points?.map { point in
            SafetyAnswer.Point(
              safety: point,
              scenarios: scenarios.map { scenario in
                Self.scenario(scenario.name, point.bill, on: scenario.ways[place])
              })
          },
          declining: (try? way.solve(within: limits))?.cheapest { !$0.asksOrigin })
      })
  }

  /// What a bill comes to on a way as it would be.
  private static func scenario(
    _ name: String, _ bill: LandedBill?, on way: PricedLane
  ) -> SafetyAnswer.Scenario {
    let treatment = bill.flatMap { bill in
      way.treatments.first {
        $0.scheme == bill.treatment.scheme && $0.criterion == bill.treatment.criterion
      }
    }
    let moved = treatment.flatMap { treatment in
      bill.flatMap { LandedBill($0.choices, treatment, on: way) }
    }
    let keeps = moved?.treatment.limits.allSatisfy { limit in
      moved?.reach(of: limit).map { $0.counted <= $0.allowed } ?? false
    }
    return SafetyAnswer.Scenario(name: name, landed: moved?.landed, qualifies: keeps ?? false)
  }
}
