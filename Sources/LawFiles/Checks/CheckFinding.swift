public import Reading
/// One thing that a check found, with its place if it has one.
public struct CheckFinding: Hashable, Sendable {
  /// The name of the check.
  public let check: String
  /// The file, as messages show it.
  public let file: String
  /// The place in the file; nil if it is about the file as such.
  public let position: FilePosition?
  /// What was found.
  public let message: String

  /// Makes a finding.
  public init(check: String, file: String, position: FilePosition? = nil, message: String) {
    self.check = check
    self.file = file
    self.position = position
    self.message = message
  }
}

extension CheckFinding: CustomStringConvertible {
  /// The line for people: `FILE:LINE:COLUMN: MESSAGE`.
  public var description: String {
    let file = Wording.plain(file)
    return position.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}

extension CheckFinding: Comparable {
  /// Orders by file and place; what is about a file as such comes first.
  public static func < (left: Self, right: Self) -> Bool { left.key < right.key }

  private var key: (String, Int, Int, String, String) {
    (file, position?.line ?? 0, position?.column ?? 0, check, message)
  }
}
