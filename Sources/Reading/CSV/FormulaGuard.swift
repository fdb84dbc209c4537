/// Puts an apostrophe before cells that a spreadsheet would take for formulas.
///
/// A spreadsheet computes a cell that begins with `=`, `+`, `-` or `@`, whether it stands in quotes or not. Texts of
/// a file may so do what no text should. With the apostrophe it shows them as they are. Numbers with a sign are left.
package enum FormulaGuard {
  /// Whole rows of CSV, so changed.
  package static func guarded(_ rows: [UInt8]) -> [UInt8] {
    var guarded: [UInt8] = []
    guarded.reserveCapacity(rows.count)
    var index = 0
    while index < rows.count {
      let end = endOfCell(from: index, in: rows)
      let isQuoted = rows[index] == UInt8(ascii: "\"")
      let text = rows[(index + (isQuoted ? 1 : 0))..<end]
      if isFormula(text) {
        if isQuoted { guarded.append(rows[index]) }
        guarded.append(UInt8(ascii: "'"))
        guarded += text
      } else {
        guarded += rows[index..<end]
      }
      if end < rows.count { guarded.append(rows[end]) }
      index = end + 1
    }
    return guarded
  }

  /// The comma or line feed after a cell.
  private static func endOfCell(from start: Int, in rows: [UInt8]) -> Int {
    var isWithinQuotes = false
    for index in start..<rows.count {
      switch rows[index] {
      case UInt8(ascii: "\""): isWithinQuotes.toggle()
      case UInt8(ascii: ","), UInt8(ascii: "\n"): if !isWithinQuotes { return index }
      default: break
      }
    }
    return rows.count
  }

  private static func isFormula(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, "=+-@\t\r".utf8.contains(first) else { return false }
    let rest = text.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    let isNumber = !rest.isEmpty && rest.allSatisfy { "0123456789.".utf8.contains($0) }
    return !isNumber || first == UInt8(ascii: "=") || first == UInt8(ascii: "@")
  }
}
