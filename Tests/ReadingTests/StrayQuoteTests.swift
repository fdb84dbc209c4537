@testable import Reading
import TestSupport
import Testing

/// A quote too many loses no row: each row of a file is read or told of, wherever the quote stands.
@Suite("Stray quotes") struct StrayQuoteTests {
  private static let rows = (1...24).map { number in
    number.isMultiple(of: 7) ? "\(number),\"a, b\",c" : "\(number),b,c"
  }

  /// Which rows are read, by their numbers, and in which lines something is wrong.
  private func read(_ text: String) throws -> (read: Set<Int>, refused: Set<Int>) {
    let file = SourceFile(name: "table.csv", text: text)
    var reader = try CSVReader(file)
    var row = CSVRow()
    var (read, refused): (Set<Int>, Set<Int>) = ([], [])
    while true {
      switch reader.read(into: &row) {
      case .end: return (read, refused)
      case .refused(let diagnostic): refused.insert(diagnostic.position.line - 1)
      case .row:
        // A row that holds others in a field has swallowed them.
        let isOne = !file.bytes[row.range].contains(UInt8(ascii: "\n"))
        if isOne, let number = Int(file.text(of: row[0])) { read.insert(number) }
      }
    }
  }

  @Test("at any place of any row, but where it makes a field of several lines")
  func places() throws {
    var tried = 0
    for line in Self.rows.indices {
      for place in 0...Self.rows[line].utf8.count {
        var rows = Self.rows
        let index = rows[line].utf8.index(rows[line].startIndex, offsetBy: place)
        rows[line].insert("\"", at: index)
        let (read, refused) = try read("a,b,c\n" + rows.joined(separator: "\n") + "\n")
        let lost = Set(1...24).subtracting(read).subtracting(refused)
        #expect(lost.isEmpty, "\(rows[line]): \(lost.sorted())")
        tried += 1
      }
    }
    #expect(tried > 150)
  }

  @Test("two of them around rows, in any column of a claim")
  func pairs() throws {
    let rows = (1...9).map { "\($0),b,c,d,e" }
    for column in 0..<5 {
      for (first, last) in [(1, 2), (1, 5), (3, 9)] {
        var rows = rows
        for (line, isLast) in [(first, false), (last, true)] {
          var fields = rows[line - 1].split(separator: ",").map(String.init)
          fields[column] = isLast ? fields[column] + "\"" : "\"" + fields[column]
          rows[line - 1] = fields.joined(separator: ",")
        }
        let (read, refused) = try read("a,b,c,d,e\n" + rows.joined(separator: "\n") + "\n")
        #expect(refused == [first, last])
        #expect(read == Set(1...9).subtracting(refused))
      }
    }
  }

  @Test("a note of several lines is a note, whatever its commas")
  func note() throws {
    let notes = "1,b,c,d,\"e, f\ng, h\"\n2,b,c,d,\"e\nf,g,h,i\"\n"
    let (read, refused) = try read("a,b,c,d,e\n\(notes)3,b,c,d,e\n")
    #expect(refused == [] && read == [3])
  }

  @Test(
    "any number of them takes time by the size of the file",
    arguments: [
      "\"", "\"a", "a\"", "\",\"", "\"a\"\"", "\"\"\"", ",\"a\n", "\"\"\"a\",\"b", "a,\"\n\",\"",
    ])
  func time(_ piece: String) throws {
    let clock = ContinuousClock()
    func seconds(_ count: Int) throws -> Duration {
      let text = "a,b,c\n" + String(repeating: piece + "\n", count: count)
      return try clock.measure { _ = try read(text) }
    }
    let (small, large) = (try seconds(1000), try seconds(8000))
    // Eight times the size: a square would take 64 times as long.
    #expect(large < small * 32 + .milliseconds(200), "\(small), \(large)")
  }
}
