/// Codes from a first to a last one, both with all that stands below them.
public struct CodeRange: Hashable, Sendable {
  /// The first code.
  public let from: HSCode
  /// The last code.
  public let to: HSCode

  /// Makes a range of its first and last code; `nil` if the last comes before the first.
  public init?(from: HSCode, to: HSCode) {
    guard from.padded < to.paddedRange.upperBound else { return nil }
    self.from = from
    self.to = to
  }

  /// Makes the range of one code and what stands below it.
  public init(_ code: HSCode) {
    from = code
    to = code
  }

  /// Whether a code stands wholly within the range.
  public func contains(_ code: HSCode) -> Bool {
    padded.contains(code.padded) && code.paddedRange.upperBound <= padded.upperBound
  }

  /// Whether a part of a code, or all of it, stands within the range.
  public func overlaps(_ code: HSCode) -> Bool {
    padded.overlaps(code.paddedRange)
  }

  /// Whether it holds some goods of a subheading, or of a longer code, alone.
  package func isPart(of code: HSCode) -> Bool {
    code.count >= HSLevel.subheading.rawValue && from.count > code.count && code.contains(from)
      && code.contains(to)
  }

  /// The padded numbers of its codes and of all below them.
  var padded: Range<UInt64> {
    from.padded..<to.paddedRange.upperBound
  }
}

extension CodeRange: CustomStringConvertible {
  /// The range as rules print it: `2403`, `8401-8410`.
  public var description: String {
    from == to ? from.digits : "\(from.digits)-\(to.digits)"
  }
}
