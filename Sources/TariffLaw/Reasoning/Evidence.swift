/// How well a value of law is known, from best to least.
public enum Evidence: String, Sendable, CaseIterable, Comparable {
  /// The words of the instrument or of an official page were read.
  case official
  /// A secondary source was read: press, a law digest, a third party's page.
  case secondary
  /// Worked out from official or secondary sources.
  case derived
  /// Recollection without a source seen; can be assumed otherwise.
  case unconfirmed

  /// Orders from best known to least known.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .official: 0
    case .secondary: 1
    case .derived: 2
    case .unconfirmed: 3
    }
  }
}
