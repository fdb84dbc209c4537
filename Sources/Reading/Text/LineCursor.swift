/// Turns byte offsets into lines and columns, cheaply if they come in rising order.
///
/// It counts on from the line that it found last; an offset before that line starts it again from the
/// top. So a file is walked once however many places are asked for in order, and never if none is.
package struct LineCursor {
  private let bytes: [UInt8]
  private let first: Int
  private let firstLine: Int
  private var line: Int
  private var start: Int
  private var counted: Int
  /// How many scalars there are from the start of the line to what is counted.
  private var columns = 0

  /// Stands at the top of a file.
  package init(_ file: SourceFile) {
    bytes = file.bytes
    first = file.content.lowerBound
    firstLine = file.firstLine
    line = firstLine
    start = first
    counted = first
  }

  /// Stands at a byte whose line and column are known, for places behind it.
  init(_ file: SourceFile, at offset: Int, _ mark: LineMarks.Mark) {
    self.init(file)
    (line, columns, counted) = (mark.line, mark.columns, offset)
    start = offset
  }

  /// Finds the line and the column of a byte.
  package mutating func position(of offset: Int) -> FilePosition {
    let offset = min(max(offset, first), bytes.count)
    if offset < start {
      (line, start, counted, columns) = (firstLine, first, first, 0)
    } else if offset < counted {
      return FilePosition(line: line, column: 1 + scalars(in: start..<offset))
    }
    while counted < offset {
      let byte = bytes[counted]
      counted += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        (start, columns) = (counted, 0)
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        columns += 1
      }
    }
    return FilePosition(line: line, column: 1 + columns)
  }

  /// Counts the bytes that do not continue a scalar.
  private func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0b1100_0000 != 0b1000_0000 {
      count += 1
    }
    return count
  }
}
