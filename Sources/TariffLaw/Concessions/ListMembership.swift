/// That goods of a code are on a list of a member, in whole or in part.
public struct ListMembership: Sendable {
  /// The scheme whose list it is.
  public let scheme: SchemeID
  /// The item of the list.
  public let line: ListedLine
  /// Whether all goods of the code are, or some may be.
  public let isWhole: Bool

  /// Makes a membership.
  public init(_ line: ListedLine, of scheme: SchemeID, isWhole: Bool) {
    self.scheme = scheme
    self.line = line
    self.isWhole = isWhole
  }
}
