/// How a code stands to an edition of the Harmonized System.
public enum CodeStanding: Hashable, Sendable {
  /// The edition has it, or it was not looked up.
  case own
  /// Other editions have it; its goods are of these codes here, in order.
  case moved(to: [HSCode], from: [HSEdition])
  /// No edition has it.
  case unheld
}

extension [HSCode] {
  /// What the codes that one may be have in common: the longest code above all of them, if there is one.
  var shared: HSCode? {
    guard let first else { return nil }
    if count == 1 { return first }
    return HSLevel.allCases.reversed().lazy.compactMap { first.prefix($0.rawValue) }
      .first { above in allSatisfy(above.contains) }
  }
}
