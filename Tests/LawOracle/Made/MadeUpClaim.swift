/// A claim made up from a seed, of one class.
public struct MadeUpClaim: Sendable {
  /// Its class.
  public let about: ClaimClass
  /// Its facts.
  public let facts: ClaimFacts

  /// Makes the claim of a number; classes take turns.
  public init(number: Int, seed: Int) {
    about = Self.about(number: number)
    let mixed = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number)
    var maker = ClaimMaker(SeededSource(seed: mixed &* 0xD129_42F0_5A28_F7A5))
    var facts = maker.claim(about: about)
    // A mark is told with the proof that bears it.
    for place in facts.good.materials?.indices ?? 0..<0
    where facts.good.materials?[place].proofKind == nil {
      facts.good.materials?[place].isMarkedPartial = nil
    }
    self.facts = facts
  }

  /// The class of the claim of a number.
  public static func about(number: Int) -> ClaimClass {
    ClaimClass.allCases[number % ClaimClass.allCases.count]
  }
}
