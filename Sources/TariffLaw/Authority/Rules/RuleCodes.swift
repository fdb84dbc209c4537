/// Codes that a rule of origin names: a code or a range, or a part of either.
///
/// Printed rules write `ex 6406.10` where they mean some of the goods of a code only.
public struct RuleCodes: Hashable, Sendable {
  /// The codes.
  public let range: CodeRange
  /// Whether a part of their goods is meant only; which goods those are, the claimant tells.
  public let isPart: Bool

  /// Makes the codes of a range, or of a part of it.
  public init(_ range: CodeRange, isPart: Bool = false) {
    self.range = range
    self.isPart = isPart
  }

  /// Whether a material of a code is one of those meant.
  ///
  /// - Parameters:
  ///   - code: The code of the material; one that is too short may be several.
  ///   - isOfPart: Whether the material is of the part that is meant, if that is said.
  /// - Returns: Unknown, if it may be.
  func hold(_ code: HSCode, isOfPart: Bool?) -> Outcome {
    guard range.overlaps(code) else { return .notMet }
    let isWithin: Outcome = range.contains(code) ? .met : .unknown
    guard isPart else { return isWithin }
    return isWithin.and(isOfPart.map(Outcome.init(_:)) ?? .unknown)
  }

  /// Whether all that these codes hold is held by others too.
  func areWithin(_ other: Self) -> Bool {
    self == other
      || !other.isPart && other.range.contains(range.from) && other.range.contains(range.to)
  }
}

extension RuleCodes: CustomStringConvertible {
  /// The codes as rules print them: `2403`, `8401-8410`, `ex 640610`.
  public var description: String { (isPart ? "ex " : "") + range.description }
}

extension RuleCodes {
  /// Reads codes as rules print them: `0301-0308, 1212`.
  ///
  /// - Throws: ``NotationProblem`` if a word is no code, or something else stands behind them.
  public static func list(notation text: String) throws(NotationProblem) -> [Self] {
    var scanner = RuleScanner(text)
    let codes = try RuleCodeList.codes(&scanner)
    guard scanner.token == .end else {
      throw scanner.problem("expected ',' and a code, found \(scanner.found)")
    }
    return codes
  }
}

extension Sequence<RuleCodes> {
  /// Whether a material of a code is one of those that any of the codes mean.
  func hold(_ code: HSCode, isOfPart: Bool?) -> Outcome {
    reduce(Outcome.notMet) { $0.or($1.hold(code, isOfPart: isOfPart)) }
  }

  /// The codes as a list: `2403, 8401-8410`.
  var list: String { map { $0.description }.joined(separator: ", ") }
}
