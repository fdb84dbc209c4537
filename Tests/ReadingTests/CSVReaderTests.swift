import Reading
import LawFiles
import TestSupport
import Testing

@Suite("CSVReader") struct CSVReaderTests {
  /// The texts of all rows, or the first message.
  private func table(_ file: SourceFile) throws -> [[String]] {
    var reader = try CSVReader(file)
    var row = CSVRow()
    var rows: [[String]] = []
    while true {
      switch reader.read(into: &row) {
      case .row: rows.append(row.fields.map { StandIn.original(file.text(of: $0)) })
      case .refused(let diagnostic): throw diagnostic
      case .end: return rows
      }
    }
  }

  private func table(_ text: String) throws -> [[String]] {
    try table(SourceFile(name: "table.csv", text: text))
  }

  @Test(
    "fields are read with and without quotes",
    arguments: [
      ("1,2", ["1", "2"]),
      (#""1","2""#, ["1", "2"]),
      (#""a,b",c"#, ["a,b", "c"]),
      (#""say ""hello""",x"#, [#"say "hello""#, "x"]),
      ("\"\"\"\"\"\",x", ["\"\"", "x"]),
      ("\"two\nlines\",x", ["two\nlines", "x"]),
      ("\"two\r\nlines\",x", ["two\r\nlines", "x"]),
      (",", ["", ""]),
      (#""","#, ["", ""]),
      (#","""#, ["", ""]),
      (" 1 , 2 ", [" 1 ", " 2 "]),
      ("é,ไทย", ["é", "ไทย"]),
    ])
  func fields(written: String, meant: [String]) throws {
    for end in ["", "\n", "\r\n", "\n\n\r\n"] {
      #expect(try table("a,b\n" + written + end) == [meant])
      #expect(try table("\u{FEFF}a,b\r\n" + written + end) == [meant])
    }
  }

  @Test("empty lines between rows are passed over")
  func emptyLines() throws {
    #expect(try table("\n\na\n\n1\r\n\r\n2\n") == [["1"], ["2"]])
  }

  @Test("columns are found by name in any order, with blanks around it")
  func columns() throws {
    let reader = try CSVReader(SourceFile(name: "table.csv", text: "fob ,\" id\", code"))
    #expect(reader.header.names == ["fob", "id", "code"])
    #expect(reader.header.column("id") == 1)
    #expect(reader.header.column("ID") == nil)
  }

  @Test("rows know their number and their bytes, also when they are refused")
  func ranges() throws {
    let file = SourceFile(name: "table.csv", text: "a,b\n1,2\r\n3\n\"4\",\"5\n6\"\n")
    var reader = try CSVReader(file)
    var row = CSVRow()
    #expect(reader.read(into: &row) == .row)
    #expect(file.text(in: row.range) == "1,2")
    guard case .refused = reader.read(into: &row) else {
      Issue.record("not refused")
      return
    }
    #expect(file.text(in: row.range) == "3")
    #expect(reader.read(into: &row) == .row)
    #expect(StandIn.original(file.text(in: row.range)) == "\"4\",\"5\n6\"")
    #expect(row.number == 3)
    #expect(reader.read(into: &row) == .end)
  }

  @Test("a part of a file is read by a header that is known")
  func part() throws {
    let file = SourceFile(name: "table.csv", text: "1,2\n3,4\n5\n7,8\n")
    var reader = CSVReader(file, header: CSVHeader(names: ["a", "b"]), rows: 4..<10)
    var row = CSVRow()
    #expect(reader.read(into: &row) == .row)
    #expect(file.text(of: row[0]) == "3")
    guard case .refused(let diagnostic) = reader.read(into: &row) else {
      Issue.record("not refused")
      return
    }
    #expect(diagnostic.position == FilePosition(line: 3, column: 2))
    #expect(reader.read(into: &row) == .end)
  }

  @Test("other columns are let through, and a missing one finds its likely name")
  func missing() throws {
    let file = SourceFile(name: "table.csv", text: "id,cod,colour\n")
    let problems = Problems(in: file)
    try CSVReader(file).header.check(
      required: ["id", "code"], optional: [], lettingOthersThrough: true, in: problems)
    #expect(
      problems.diagnostics?.description
        == "table.csv:1:1: column 'code' is missing (is it 'cod'?)")
  }

  @Test("what is written is read again", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = Seeded(seed: seed)
    let alphabet = Array("ab ,;\"\n\r\né😀")
    let width = Int.random(in: 1...4, using: &random)
    let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<width).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
            alphabet.randomElement(using: &random)
          })
      }
    }
    var writer = CSVWriter()
    writer.write((0..<width).map { "column\($0)" })
    rows.forEach { writer.write($0) }
    #expect(try table(SourceFile(name: "table.csv", bytes: writer.bytes)) == rows)
  }

  @Test("bytes without sense are refused row by row, and no byte is lost")
  func noise() {
    var rows = 0
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      let alphabet = Array("ab,,\"\"\n\n\r".utf8) + [0xC3, 0xA9, 0xFF]
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let file = SourceFile(name: "noise", bytes: bytes)
      var reader = CSVReader(file, header: CSVHeader(names: ["a", "b"]), rows: file.content)
      var row = CSVRow()
      var (reached, between): (Int, [UInt8]) = (0, [])
      while reader.read(into: &row) != .end {
        #expect(row.range.lowerBound >= reached)
        between += bytes[reached..<row.range.lowerBound]
        reached = row.range.upperBound
        rows += 1
      }
      #expect((between + bytes[reached...]).allSatisfy { $0 == 0x0A || $0 == 0x0D })
    }
    #expect(rows > 300, "only \(rows) rows")
  }
}
