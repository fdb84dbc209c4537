/// A change of classification as a rule asks it of every material that does not originate.
public struct ClassificationChange: Hashable, Sendable {
  /// The level at which the code must change; `nil` if it matters only where a material comes from.
  public let level: HSLevel?
  /// The codes from which a material must come; any, if there are none.
  public let from: [RuleCodes]
  /// The codes from which none may come.
  public let exceptFrom: [RuleCodes]
  /// What may fail to change, where the rule says otherwise than its agreement.
  public let tolerance: Tolerance?

  /// Makes a change.
  public init(
    _ level: HSLevel?, from: [RuleCodes] = [], exceptFrom: [RuleCodes] = [],
    tolerance: Tolerance? = nil
  ) {
    self.level = level
    self.from = from
    self.exceptFrom = exceptFrom
    self.tolerance = tolerance
  }

  /// What may fail to change classification.
  public enum Tolerance: Hashable, Sendable {
    /// Materials worth a share of the FOB price.
    case value(Percentage)
    /// Materials that weigh a share of the good.
    case weight(Percentage)
    /// Materials of the good's own heading, worth a share of the price ex works.
    case ofSameHeading(Percentage)
  }

  /// The same change at the level that a proof names.
  func at(_ level: HSLevel) -> Self {
    Self(level, from: from, exceptFrom: exceptFrom, tolerance: tolerance)
  }

  /// Whether a good that meets this change is certain to meet another.
  func implies(_ other: Self) -> Bool {
    guard self != other else { return true }
    let isAsDeep =
      other.level.map { theirs in level.map { $0.rawValue <= theirs.rawValue } ?? false } ?? true
    let isFromAsFew =
      other.from.isEmpty
      || !from.isEmpty && from.allSatisfy { own in other.from.contains { own.areWithin($0) } }
    return isAsDeep && isFromAsFew && tolerance == other.tolerance
      && other.exceptFrom.allSatisfy { theirs in exceptFrom.contains { theirs.areWithin($0) } }
  }

  /// Whether a material of a code is classified otherwise than the good, as the rule asks.
  ///
  /// - Parameters:
  ///   - code: The code of the material, if it is said.
  ///   - isOfPart: Whether it is of the part of a code that the rule means, if that is said.
  ///   - good: The code of the good.
  ///   - table: What the codes are in the edition of the rule, if that is another.
  /// - Returns: Unknown, if it may be.
  func outcome(
    of code: HSCode?, isOfPart: Bool?, to good: HSCode?, in table: CodesInTable? = nil
  ) -> Outcome {
    guard let code, good != nil || level == nil else { return .unknown }
    var outcome: Outcome
    switch exceptFrom.hold(code, isOfPart: isOfPart) {
    case .met: return .notMet
    case .unknown: outcome = .unknown
    case .notMet: outcome = .met
    }
    if !from.isEmpty { outcome = outcome.and(from.hold(code, isOfPart: isOfPart)) }
    guard let level, let good else { return outcome }
    if let moved = table?.differ(code, good, at: level) { return outcome.and(moved) }
    guard let before = code.prefix(level.rawValue), let after = good.prefix(level.rawValue)
    else {
      let shared = Int(min(code.count, good.count))
      return outcome.and(code.prefix(shared) != good.prefix(shared) ? .met : .unknown)
    }
    return outcome.and(Outcome(before != after))
  }

  /// Whether a part of a code is what a material of this code is asked about.
  func asksPart(of code: HSCode) -> Bool {
    (from + exceptFrom).contains { $0.isPart && $0.range.contains(code) }
  }
}

extension ClassificationChange: CustomStringConvertible {
  /// The change in notation: `CTH except from 2403 tol20`.
  public var description: String {
    var words: [String] = []
    if let level { words.append(OriginCriterion(level).rawValue) }
    if !from.isEmpty { words.append("from " + from.list) }
    if !exceptFrom.isEmpty { words.append("except from " + exceptFrom.list) }
    switch tolerance {
    case .value(let share): words.append("tol\(share)")
    case .weight(let share): words.append("tol\(share)wt")
    case .ofSameHeading(let share): words.append("tol-same-heading\(share)")
    case nil: break
    }
    return words.joined(separator: " ")
  }
}
