/// The short name of a scheme under which duty is charged: `ATIGA`, `CEPT`, `MFN`, `AICO`.
///
/// Schemes are folders of data, so this is a name and not a closed list.
public struct SchemeID: Hashable, Sendable {
  /// The name as answers print it.
  public let name: String

  /// Makes a name.
  public init(_ name: String) {
    self.name = name
  }

  /// Most-favoured-nation treatment: the rate that needs no origin.
  public static let mfn = Self("MFN")
}

extension SchemeID: CustomStringConvertible {
  /// The name as answers print it.
  public var description: String { name }
}

extension SchemeID: Comparable {
  /// Orders by name.
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}
