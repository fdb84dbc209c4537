public import TariffLaw

/// A reading by which a claim that is refused would be eligible.
public struct OtherReading: Sendable, Equatable {
  /// The name of the assumption.
  public let name: String
  /// What it is taken to be instead.
  public let value: String

  /// The reading as it is given to `--assume`.
  public var assumption: String { "\(name)=\(value)" }
}

extension LawLibrary {
  /// The readings on which a refusal leans and of which another choice makes the claim eligible, each by itself.
  ///
  /// - Parameters:
  ///   - determination: The answer.
  ///   - judge: Judges the same claim by another library.
  /// - Returns: None unless the claim is refused.
  public func otherReadings(
    than determination: Determination, _ judge: (LawLibrary) throws -> Determination
  ) rethrows -> [OtherReading] {
    guard determination.ruling.verdict == .ineligible else { return [] }
    var found: [OtherReading] = []
    for caveat in determination.caveats {
      guard law.assumptions.contains(caveat.id), law.assumed[caveat.id] == nil else { continue }
      for choice in law.parameters[caveat.id]?.choices ?? [] {
        guard let other = try? assuming([(caveat.id, choice)]),
          try judge(other).ruling.verdict == .eligible
        else { continue }
        found.append(OtherReading(name: caveat.id, value: choice))
      }
    }
    return found
  }
}
