internal import Synchronization

/// Where a file's lines are at every so many bytes, so that any place is found by walking few of them.
///
/// The marks are made when the first place far from the top is asked for, once for all who share the file.
final class LineMarks: Sendable {
  /// The line and the column before a byte.
  struct Mark: Sendable {
    /// The line, counted as the file counts.
    let line: Int
    /// How many scalars of the line stand before.
    let columns: Int
  }

  private final class Marks: Sendable {
    let all: [Mark]

    init(_ all: [Mark]) {
      self.all = all
    }
  }

  private let marks = AtomicLazyReference<Marks>()

  /// From one mark to the next.
  static let step = 1024

  /// The last mark before a byte of a file, and the byte that it marks; nil if the byte is near the top.
  func mark(before offset: Int, in file: SourceFile) -> (mark: Mark, offset: Int)? {
    let first = file.content.lowerBound
    let number = (offset - first) / Self.step
    guard number > 0 else { return nil }
    let all = (marks.load() ?? marks.storeIfNil(Marks(Self.marks(of: file)))).all
    return (all[number], first + number * Self.step)
  }

  private static func marks(of file: SourceFile) -> [Mark] {
    var cursor = LineCursor(file)
    return stride(from: file.content.lowerBound, through: file.bytes.count, by: step).map { byte in
      let position = cursor.position(of: byte)
      return Mark(line: position.line, columns: position.column - 1)
    }
  }
}
