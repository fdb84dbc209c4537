/// A code of a claim that no edition of the Harmonized System has.
public struct UnheldCode: Sendable {
  /// The material whose code it is; the good, if none is named.
  public let item: Finding.Item?
  /// The code.
  public let code: HSCode
  /// The codes beside it, nearest first.
  public let near: [HSCode]

  /// Makes a code with those beside it.
  package init(_ code: HSCode, of item: Finding.Item?, near: [HSCode]) {
    self.item = item
    self.code = code
    self.near = near
  }
}
