/// What would come of the origin of a good if something were otherwise.
///
/// Everything was judged again by the rules that gave the answer: at the last figure that is named the outcome is as it
/// is, one smallest unit further it is the other.
public struct OriginExploration: Sendable {
  /// The content by each way of counting what comes from other members, or was made by the producer.
  public let sides: [Side]
  /// How far each amount may move, those that have least to go first.
  public let breakEvens: [BreakEven]
  /// How many materials were left out of the break-evens, being the least of many.
  public let leftOut: Int
  /// The single changes of a material that turn the outcome, the least value first.
  public let changes: [Change]
  /// What is still to be declared of materials, what settles most first.
  public let declarations: [Declaration]

  /// A way of counting.
  public enum Counting: String, Sendable, CaseIterable {
    /// What originates in other members does not count.
    case national
    /// What originates in members counts whole, and what has less content not at all.
    case fullCumulation = "full_cumulation"
    /// And what has less content counts by it, as far as the law has it so.
    case partialCumulation = "partial_cumulation"
    /// What the producer made counts whole if it originates.
    case rollUp = "roll_up"
    /// What the producer made counts by what it was made of.
    case tracing
  }

  /// What comes of the good by a way of counting.
  public struct Side: Sendable {
    /// The way of counting.
    public let counting: Counting
    /// What comes of it.
    public let ruling: OriginRuling
  }

  /// A single change of a material.
  public struct Change: Sendable {
    /// The material.
    public let material: Finding.Item
    /// Its value, if it is said.
    public let value: Money?
    /// What is changed.
    public let kind: Kind
    /// What would come of it.
    public let outcome: Outcome

    /// What is changed of a material.
    public enum Kind: String, Sendable {
      /// It is bought where it originates, in the exporting member.
      case originating
      /// Its declaration of origin is refused, so that it does not count.
      case refused
    }
  }

  /// What is to be declared of a material before it is known what it counts for.
  public struct Declaration: Sendable {
    /// The material.
    public let material: Finding.Item
    /// Its value, if it is said.
    public let value: Money?
    /// The share of the price that it may or may not count for; `nil` if it cannot be told.
    public let share: ExactFraction?
    /// The facts that would settle it, by their places in the claim.
    public let missing: [String]
  }
}

/// Explores the origin of a good: what counts, what turns the outcome, and what is still to be declared.
///
/// - Parameters:
///   - determination: The answer as it is.
///   - regime: The rules of origin.
///   - rules: The product rules.
/// - Returns: What would come of it otherwise.
public func explore(
  _ determination: OriginDetermination, under regime: Regime, _ rules: ProductRules
) -> OriginExploration {
  let question = determination.question
  // That a rule may not be the one of the day leaves it open alike before and beyond a turn.
  let outcome = determination.ruling.outcomeAsHeld
  let made = Set((determination.bill?.parts ?? []).map { $0.name })
  let trial = OriginTrial(question, regime, rules, made: made)
  var sides = trial.sides
  if let bill = determination.bill, !bill.parts.isEmpty {
    sides.append(.init(counting: .rollUp, ruling: bill.rolledUp))
    sides.append(.init(counting: .tracing, ruling: bill.traced))
  }
  let (breakEvens, leftOut) = trial.breakEvens(of: outcome)
  return OriginExploration(
    sides: sides, breakEvens: breakEvens, leftOut: leftOut, changes: trial.changes(of: outcome),
    declarations: trial.declarations)
}
