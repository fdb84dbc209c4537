import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

@Suite("Recipe") struct RecipeTests {
  static func shipped() throws -> [URL] {
    let folder = Fixtures.schedules.appending(path: "recipes")
    let all = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    try #require(!all.isEmpty, "no recipe in Schedules/recipes")
    return all.sorted { $0.path < $1.path }
  }

  @Test("the recipes that the project ships are sound", arguments: try shipped())
  func sound(_ file: URL) throws {
    let recipe = try Recipe.read(
      SourceFile(name: file.lastPathComponent, bytes: Fixtures.bytes(file)))
    let name = "\(recipe.member)-\(recipe.edition.rawValue.lowercased()).json"
    #expect(file.lastPathComponent == name)
    #expect(!recipe.columns.isEmpty)
    for column in recipe.columns {
      #expect(
        recipe.path(of: column)
          == "\(column.scheme)/lines/\(name.dropLast(5)).csv")
    }
  }

  @Test("a recipe with mistakes is refused with all of them")
  func refused() throws {
    let file = SourceFile(
      name: "recipe.json",
      text: """
        { "format": 1, "member": "VX", "edition": "AHTN2021", "source": "a decree",
          "code": { "column": "code", "digits": 12 },
          "dialect": { "tokens": { "*": "nothing at all" }, "decimal_signs": ";",
                       "specific": { "currency": "IDX", "units": { "kg": "kilo" } } },
          "columns": [ { "column": "A", "scheme": "ATIGA" },
                       { "column": "B", "scheme": "mfn" },
                       { "column": "C", "scheme": "mfn", "dialekt": {} } ] }
        """)
    let problems = try #require(throws: Diagnostics.self) { try Recipe.read(file) }
    #expect(
      problems.all.map(\.description) == [
        "recipe.json:1:26: 'VX' is not a country code of ISO 3166-1, as TH; "
          + "did you mean 'VN', 'AX' or 'CX'?",
        "recipe.json:1:43: 'AHTN2021' is not an edition (one of: HS1992, HS1996, HS2002, HS2007, "
          + "HS2012, HS2017, HS2022, AHTN2004, AHTN2007, AHTN2012, AHTN2017, AHTN2022); "
          + "did you mean 'AHTN2012', 'AHTN2022' or 'AHTN2004'?",
        "recipe.json:2:41: expected a whole number from 2 to 11, found 12",
        "recipe.json:3:33: 'nothing at all' is not a rate",
        "recipe.json:3:70: expected a point, a comma, or both, found ';'",
        "recipe.json:4:28: key 'separator' is missing",
        "recipe.json:4:42: 'IDX' is not a currency code of ISO 4217, as USD; did you mean 'IDR'?",
        "recipe.json:4:66: 'kilo' is not a unit (one of: cubic_metre, dozen, gram, head, "
          + "kilogram, kilogram_of_sugar, litre, litre_of_alcohol, litre_per_cent, metre, minute, "
          + "pair, piece, square_metre, tonne); did you mean 'kilogram' or 'kilogram_of_sugar'?",
        "recipe.json:5:43: expected a folder of lower-case letters, digits and hyphens, "
          + "as 'rcep-a', found 'ATIGA'",
        "recipe.json:7:33: two columns go to scheme 'mfn'; "
          + "if each holds on days of its own, say them with 'valid_from' and 'valid_to'",
        "recipe.json:7:50: unknown key 'dialekt' (one of: column, scheme, dialect, amount, except, "
          + "new, valid_from, valid_to, amends, each_year); "
          + "did you mean 'dialect'?",
      ])
  }

  private func recipe(_ keys: String, columns: String) throws -> Recipe {
    try Recipe.read(
      SourceFile(
        name: "recipe.json",
        text: """
          { "format": 1, "member": "BV", "edition": "HS2022", "source": "illustrative", \(keys)
            "code": { "column": "code", "digits": 8 }, "columns": [\(columns)] }
          """))
  }

  @Test("a column that is called by a year holds for the days of it on which the list does")
  func years() throws {
    let columns = ["2025", "2026", "2027"].map {
      "{ \"column\": \"\($0)\", \"scheme\": \"atiga\" }"
    }
    let days = "\"valid_from\": \"2025-03-01\", \"valid_to\": \"2027-06-30\","
    let read = try recipe(days, columns: columns.joined(separator: ", "))
    #expect(
      read.columns.map { $0.days.map(\.description) } == [
        "2025-03-01 to 2025-12-31", "2026-01-01 to 2026-12-31", "2027-01-01 to 2027-06-30",
      ])
    let problems = try #require(throws: Diagnostics.self) {
      try recipe("\"valid_to\": \"2026-06-30\",", columns: columns.joined(separator: ", "))
    }
    #expect(
      problems.all.map(\.description).map { $0.split(separator: ": ", maxSplits: 1).last } == [
        "column '2027' is called by a year of which the list has no day (until 2026-06-30)"
      ])
  }

  @Test("a code cannot both be a line and have lost its first zero")
  func pads() throws {
    let problems = try #require(throws: Diagnostics.self) {
      try Recipe.read(
        SourceFile(
          name: "recipe.json",
          text: """
            { "format": 1, "member": "BV", "edition": "HS2022", "source": "illustrative",
              "code": { "column": "code", "digits": [6, 7, 8], "pad": true },
              "columns": [{ "column": "rate", "scheme": "mfn" }] }
            """))
    }
    #expect(
      problems.all.map(\.description) == [
        "recipe.json:2:52: a code of 6 digits may be a line, or one of 7 that lost its first zero: "
          + "leave out 'pad' or one of the two numbers of 'digits'"
      ])
  }

  @Test("a season may stand in one recipe with its list, in a table of its own")
  func seasonBeside() throws {
    let read = try recipe(
      "\"valid_from\": \"2025-01-01\", \"valid_to\": \"2026-12-31\",",
      columns: """
        { "column": "rate", "scheme": "mfn" },
        { "column": "summer", "scheme": "mfn", "amends": "lines/BV-hs2022-2025-01-01.csv",
          "each_year": { "from": "05-01", "to": "09-30" } }
        """
    ).namingTablesByDays.numberingTables()
    #expect(
      read.columns.map { read.path(of: $0) } == [
        "mfn/lines/BV-hs2022-2025-01-01.csv", "mfn/lines/BV-hs2022-2025-01-01-2.csv",
      ])
  }

  @Test("bytes that are not UTF-8 are refused with the key of the recipe that lets them through")
  func encodings() throws {
    let read = try recipe("", columns: "{ \"column\": \"rate\", \"scheme\": \"mfn\" }")
    for (bytes, message) in [
      (
        Array("code,rate,Z".utf8) + [0xF6] + Array("lle\n".utf8),
        "list.csv:1:12: byte 0xF6 is not UTF-8: save the file as UTF-8, or say in the recipe how it is written: "
          + "\"table\": { \"encoding\": \"latin-1\" }"
      ),
      (
        [0xFF, 0xFE, 0x63, 0],
        "list.csv:1:1: the file is in UTF-16: save it as UTF-8, or say in the recipe how it is written: "
          + "\"table\": { \"encoding\": \"utf-16\" }"
      ),
    ] as [([UInt8], String)] {
      let report = ScheduleImport.run(
        source: SourceFile(name: "list.csv", bytes: bytes), recipe: read
      ).report
      #expect(report.diagnostics.map(\.description) == [message])
    }
  }

  @Test("new lines are told of a list that changes another alone")
  func newLines() throws {
    let new = "\"new\": { \"column\": \"status\", \"take\": [\"added\"] }"
    let problems = try #require(throws: Diagnostics.self) {
      try recipe("", columns: "{ \"column\": \"rate\", \"scheme\": \"mfn\", \(new) }")
    }
    #expect(
      problems.all.map(\.description).map { $0.split(separator: ": ", maxSplits: 1).last } == [
        "new lines are those of a list that changes another: say which in 'amends'"
      ])
  }

  @Test("amounts in a column of their own have the decimal sign of the shares, if they say none")
  func signOfAmounts() throws {
    let amount = """
      "amount": { "column": "amount", "currency": "USD", "unit": "kilogram", "with": "plus" }
      """
    let read = try recipe(
      "\"dialect\": { \"decimal_signs\": \",\" },",
      columns: "{ \"column\": \"rate\", \"scheme\": \"mfn\", \(amount) }")
    let (files, report) = ScheduleImport.run(
      source: SourceFile(
        name: "list.csv", text: "code,rate,amount\n01012100,\"2,5\",\"0,75\"\n"),
      recipe: read)
    #expect(report.diagnostics.map(\.description) == [])
    #expect(files.map(\.text) == ["code,rate\n01012100,2.5 + 0.75 USD/kilogram\n"])
  }

  @Test("a column of origins shuts them out of every part of a line, and out of rates of their own")
  func exclusionsOfParts() throws {
    let read = try recipe(
      "\"dialect\": { \"parts\": true, \"origins\": { \"M\": \"MX\" }, \"decimal_signs\": \".\" },",
      columns: "{ \"column\": \"rate\", \"scheme\": \"mfn\", \"except\": { \"column\": \"not\" } }")
    let (files, report) = ScheduleImport.run(
      source: SourceFile(
        name: "list.csv",
        text: "code,rate,not\n01012100,0/5,\"KH, MX\"\n01012900,2; M: 5,\"KH, MX\"\n"),
      recipe: read)
    #expect(report.diagnostics.map(\.description) == [])
    #expect(
      files.map(\.text) == [
        "code,rate\n01012100,0 except KH MX | 5 except KH MX\n"
          + "01012900,2 except KH MX ; MX: none\n"
      ])
  }

  @Test("a recipe that changes another table says from when, and a season both its ends")
  func refusedAmendments() throws {
    let path = Fixtures.root.appending(path: "import/amended/wrong.json")
    let file = SourceFile(name: "wrong.json", bytes: try Fixtures.bytes(path))
    let problems = try #require(throws: Diagnostics.self) { try Recipe.read(file) }
    #expect(
      problems.all.map(\.description) == [
        "wrong.json:5:43: what changes another table does so from a day: say it with 'valid_from'",
        "wrong.json:6:46: a schedule of a season amends one of the whole year: say which in 'amends'",
        "wrong.json:8:30: expected a day of a year, as '05-01', found '11-31'",
        "wrong.json:10:7: a season comes again in each year between two days: "
          + "say 'valid_from' and 'valid_to'",
      ])
  }
}
