import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("ScheduleReader") struct ScheduleReaderTests {
  private func read(_ text: String) throws -> TariffSchedule {
    try ScheduleReader.read(
      SourceFile(name: "lines.csv", text: text), SampleSchedule.description)
  }

  @Test("codes and rates are read, equal rates are held once")
  func lines() throws {
    let schedule = try read("code,rate\n01012100,0\n01012900,7.5\n0102,7.50\n010310,none\n")
    #expect(schedule.codes.map(\.digits) == ["01012100", "01012900", "0102", "010310"])
    #expect(schedule.rates.map(\.description) == ["0", "7.5", "none"])
    #expect(schedule.rateIndex == [0, 1, 1, 2])
  }

  @Test("other columns, quotes, CRLF and a last line without end do not matter")
  func forms() throws {
    let schedule = try read(
      "rate,code,mark,unit\r\n\"0 | 5\",\"01012100\",GIC,\"1,000u\"\r\n5,01012900,,u")
    #expect(schedule.codes.map(\.digits) == ["01012100", "01012900"])
    #expect(schedule.rates.map(\.description) == ["0 | 5", "5"])
  }

  @Test("a text of eight bytes and more is known by all of its bytes")
  func longTexts() throws {
    let schedule = try read(
      "code,rate\n01,quota 1 : 2\n02,quota 1 : 3\n03,0 | 5\n04,0 | 55\n05,0 | 5 | 5\n06,0 | 5\n")
    #expect(
      schedule.codes.indices.map { schedule.rate(at: $0).description } == [
        "quota 1 : 2", "quota 1 : 3", "0 | 5", "0 | 55", "0 | 5 | 5", "0 | 5",
      ])
  }

  @Test("codes of a user's file may have points")
  func points() throws {
    let file = SourceFile(name: "own.csv", text: "code,rate\n0101.21,0\n0102.10.00,5\n")
    let schedule = try ScheduleReader.read(file, SampleSchedule.description, pointsInCodes: true)
    #expect(schedule.codes.map(\.digits) == ["010121", "01021000"])
  }

  @Test("a user's file has its own columns, order and numbers, and no code within another")
  func ownForm() throws {
    func read(_ text: String, _ columns: [String: String] = [:]) throws -> TariffSchedule {
      var file = SourceFile(name: "own.csv", text: text)
      file.form.separator = TableForm.separator(of: file)
      file.form.columns = columns
      return try ScheduleReader.read(file, SampleSchedule.description, pointsInCodes: true)
    }
    let schedule = try read(
      "note;tariff;product\nx;1e1;0202.10\ny;5 %;0101.21\nz;none;0103\n",
      ["code": "product", "rate": "tariff"])
    #expect(schedule.codes.map(\.digits) == ["010121", "0103", "020210"])
    #expect(
      schedule.codes.indices.map { schedule.rate(at: $0).description } == ["5", "none", "10"])
    #expect(throws: Diagnostics.self) { try read("code,rate\n0101.21,5\n0202,1\n0101,5\n") }
  }

  @Test("there is no limit to how many different rates there are")
  func manyRates() throws {
    // More than two bytes can tell apart, each once: 0, 0.01, 0.02 …
    let count = 66_000
    let texts = (0..<count).map { number in
      let (whole, rest) = number.quotientAndRemainder(dividingBy: 100)
      return "\(10_000_000 + number),\(whole).\(rest < 10 ? "0" : "")\(rest)\n"
    }
    let schedule = try read("code,rate\n" + texts.joined())
    #expect(schedule.rates.count == count)
    let ends = [0, 65_535, 65_536, count - 1].map { schedule.rate(at: $0).description }
    #expect(ends == ["0", "655.35", "655.36", "659.99"])
    let table = try ScheduleReader.readTable(
      SourceFile(name: "lines.csv", text: "code,rate\n" + texts.joined()),
      SampleSchedule.description)
    #expect(table.rateIndex == schedule.rateIndex)
    let completed = schedule.completed(with: .adValorem(Percentage(700)), on: ["99"])
    #expect(completed.unlisted == 1)
    #expect(completed.schedule.rate(at: count).description == "700")
  }

  @Test("a schedule without lines is one")
  func empty() throws {
    #expect(try read("code,rate\n").count == 0)
  }

  @Test(
    "what is refused",
    arguments: [
      ("code,rate\n0101.21.00,0\n", "2:1: expected a code of 2 to 11 digits, found '0101.21.00'"),
      ("code,rate\n1,0\n", "2:1: expected a code of 2 to 11 digits, found '1'"),
      ("code,rate\n01,0\n01,0\n", "3:1: code 01 stands twice (first in line 2)"),
      (
        "code,rate\n02,0\n01,0\n",
        "3:1: code 01 stands after 02: rows must be in the order of their codes"
      ),
      (
        "code,rate\n0101,0\n01012100,0\n",
        "3:1: code 01012100 stands below code 0101, which is a line itself"
      ),
      (
        "code,rate\n01012100,0\n0101,0\n",
        "3:1: code 0101 stands after 01012100: rows must be in the order of their codes"
      ),
      ("code,rate\n01,\n", "2:4: the rate is empty"),
      ("code,rate\n01,*\n", "2:4: '*' is not a rate in per cent, as 7.5"),
      (
        "code,rate\n01,0,u\n",
        "2:6: expected 2 fields, found 3: a field that holds a comma needs quotes"
      ),
      (
        "code,rat\n01,0\n",
        "1:6: unknown column 'rat' (one of: code, rate, unit, mark); did you mean 'rate'?"
      ),
    ])
  func refused(_ text: String, _ message: String) throws {
    let problems = try #require(throws: Diagnostics.self) { try read(text) }
    #expect(problems.all.map(\.description) == ["lines.csv:\(message)"])
  }

  @Test("all mistakes of a file are said")
  func all() throws {
    let problems = try #require(throws: Diagnostics.self) {
      try read("code,rate\nx,y\n01,0\n02\n01,free\n")
    }
    #expect(problems.all.map(\.position.line) == [2, 2, 4, 5, 5])
  }

  @Test("what is written is read again", arguments: 0..<50)
  func roundTrip(seed: Int) throws {
    var random = Seeded(seed: seed)
    let texts = [
      "0", "5", "7.5", "none", "not_offered", "quota 40 : 80", "0 except MM TH", "0 | 5",
    ]
    var codes: Set<Int> = []
    while codes.count < 60 { codes.insert(Int.random(in: 10_000_000...99_999_999, using: &random)) }
    let rows = codes.sorted().compactMap { code in
      texts.randomElement(using: &random).map { "\(code),\($0)" }
    }
    let schedule = try read("code,rate\n" + rows.joined(separator: "\n"))
    #expect(
      schedule.codes.indices.map { "\(schedule.codes[$0].digits),\(schedule.rate(at: $0))" } == rows
    )
  }
}
