/// A place in a text file as people count: lines and columns from 1.
///
/// A column counts Unicode scalars, so that it is where an editor puts the cursor in ordinary text. A
/// byte order mark does not count. A line ends with a line feed.
public struct FilePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes the place of a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension FilePosition: CustomStringConvertible {
  /// The place as `LINE:COLUMN`.
  public var description: String { "\(line):\(column)" }
}

extension FilePosition: Comparable {
  /// Tells whether a place comes before another in the same file.
  public static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
