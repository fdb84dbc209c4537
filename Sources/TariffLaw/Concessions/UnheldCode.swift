/// A code of a claim that its edition of the Harmonized System does not have.
public struct UnheldCode: Sendable {
  /// The material whose code it is; the good, if none is named.
  public let item: Finding.Item?
  /// The code.
  public let code: HSCode
  /// How it stands to the edition.
  public let standing: CodeStanding
  /// The edition.
  public let edition: HSEdition
  /// The codes beside one that no edition has, nearest first.
  public let near: [HSCode]

  /// Makes a code with those beside it.
  package init(
    _ code: HSCode, of item: Finding.Item?, _ standing: CodeStanding, in edition: HSEdition,
    near: [HSCode]
  ) {
    self.item = item
    self.code = code
    self.standing = standing
    self.edition = edition
    self.near = near
  }
}
