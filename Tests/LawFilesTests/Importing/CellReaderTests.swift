import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestSupport
import Testing

/// Cells as the official lists print them, read by the recipes that the project ships.
@Suite("CellReader") struct CellReaderTests {
  /// A cell of a column, and what it says in the notation of schedules.
  struct Example: CustomTestStringConvertible {
    let recipe: String
    let column: String
    let cell: String
    let rate: String

    init(_ column: String, _ cell: String, _ rate: String, recipe: String = "VN-ahtn2022") {
      (self.column, self.cell, self.rate, self.recipe) = (column, cell, rate, recipe)
    }

    var testDescription: String { "\(recipe) \(column) \(cell)" }
  }

  static func reader(_ column: String, of recipe: String) throws -> CellReader {
    let file = Fixtures.schedules.appending(path: "recipes/\(recipe).json")
    let recipe = try Recipe.read(
      SourceFile(name: file.lastPathComponent, bytes: Fixtures.bytes(file)))
    let column = try #require(recipe.columns.first { $0.name == column })
    return CellReader(column.dialect)
  }

  @Test(
    "cells of the lists",
    arguments: [
      Example("atiga", "0", "0"),
      Example("atiga", "*", "none"),
      Example("atiga", "N.O.", "not_offered", recipe: "MY-ahtn2022"),
      Example("standard", "7.5", "7.5"),
      Example("standard", "7.50", "7.5"),
      Example("standard", "60 (NHN: 127.5)", "quota 60 : 127.5"),
      Example("standard", "150% thuế MFN", "mfn x 150"),
      Example("mfn", "40 (NHN: 80)", "quota 40 : 80"),
      Example(
        "mfn", "Theo hướng dẫn tại khoản 1.1 Chương 98", "reference vn-chapter-98-1.1"),
      Example(
        "mfn", "Theo hướng dẫn tại điểm b.5.3 và b.5.4 khoản 2.2 Chương 98",
        "reference vn-chapter-98-2.2-b.5.3-b.5.4"),
      Example("aanzfta", "2,5", "2.5"),
      Example("aanzfta", "2.5", "2.5"),
      Example("acfta", "0 (-KR)", "0 except KR"),
      Example("acfta", "0 (-BN, ID)", "0 except BN ID"),
      Example("acfta", "0 (-MM, TH)/0/0", "0 except MM TH | 0 | 0"),
      Example("acfta", "0 (-KH)/0 (-KH)/0", "0 except KH | 0 except KH | 0"),
      Example("akfta", "0(-ID, MY )", "0 except ID MY"),
      Example("akfta", "0(-KH, MY, PH, )", "0 except KH MY PH"),
      Example("akfta", "*/*/5", "none | none | 5"),
      Example("vjepa", "0/12", "0 | 12"),
      Example("vneaeu", "Q", "reference vn-eaeu-quota"),
      Example("vneaeu", "*/*/0/0", "none | none | 0 | 0"),
      Example("cptpp", "2,5; M: 5", "2.5 ; MX: 5"),
      Example("cptpp", "5,4/3; M: 8,1/6", "5.4 | 3 ; MX: 8.1 | 6"),
      Example("rcept_d", "8,2/10,9/8,2/10,9", "8.2 | 10.9 | 8.2 | 10.9"),
      Example("mfn_raw", "450,-/kg", "450.00 IDR/kilogram", recipe: "ID-ahtn2022"),
      Example("mfn_raw", "14.000,-/liter", "14000.00 IDR/litre", recipe: "ID-ahtn2022"),
      Example("mfn_raw", "21.450,-/menit", "21450.00 IDR/minute", recipe: "ID-ahtn2022"),
      Example("mfn_raw", "12,5", "12.5", recipe: "ID-ahtn2022"),
      Example("mfn_raw", "7.5", "7.5", recipe: "ID-ahtn2022"),
      Example("source_text", "$1.70 per litre", "1.70 SGD/litre", recipe: "SG-hs2002"),
      Example(
        "source_text", "$8.00 per litre of alcohol", "8.00 SGD/litre_of_alcohol",
        recipe: "SG-hs2002"),
    ])
  func rate(_ example: Example) throws {
    let cell = try Self.reader(example.column, of: example.recipe).read(example.cell)
    #expect(cell.rate.description == example.rate)
    #expect(try cell.rate == DutyRate(notation: example.rate))
    #expect(cell.marks.isEmpty)
  }

  @Test("a mark stands beside the rate and does not change it")
  func mark() throws {
    let cell = try Self.reader("akfta", of: "VN-ahtn2022").read("0(-MM, PH)(GIC)")
    #expect(cell.rate.description == "0 except MM PH")
    #expect(cell.marks == ["GIC"])
  }

  /// Cells that fit no form; the place counts bytes of the cell.
  @Test(
    "cells that are refused",
    arguments: [
      ("atiga", "", 0, "the cell is empty"),
      ("atiga", "  ", 2, "the cell is empty"),
      ("atiga", "n/a", 0, "'n/a' is not a rate"),
      ("atiga", "-5", 0, "'-5' is not a rate"),
      ("atiga", "5%", 0, "'5%' is not a rate"),
      ("atiga", "0/5", 0, "'0/5' is not a rate"),
      ("atiga", "1e3", 0, "'1e3' is not a rate"),
      ("atiga", "５", 0, "'５' is not a rate"),
      ("mfn", "7,5", 0, "'7,5' is not a rate"),
      ("mfn", "7.", 0, "'7.' is not a rate"),
      ("mfn", "7.5.5", 0, "'7.5.5' is not a rate"),
      ("mfn", "0.1234567", 0, "'0.1234567' is not a rate"),
      ("mfn", "40 (80)", 4, "'80' is nothing that the recipe knows beside a rate"),
      ("mfn", "40 (NHN: )", 8, "'' is not a rate"),
      ("mfn", "40 (NHN: 80", 3, "'(NHN: 80' is nothing that the recipe knows beside a rate"),
      ("acfta", "0/", 2, "'' is not a rate"),
      ("acfta", "0 (-XX)", 4, "'XX' is not a country code"),
      ("acfta", "0 (-TH, )", 7, "'' is not a country code"),
      ("acfta", "0 (-TH, TH)", 8, "'TH' stands twice"),
      ("acfta", "0 (GIC)", 3, "'GIC' is nothing that the recipe knows beside a rate"),
      ("ajcep", "0 (-TH)", 3, "'-TH' is nothing that the recipe knows beside a rate"),
      ("cptpp", "5; N: 6", 3, "'N: 6' is not an origin of the recipe with its rate"),
      ("cptpp", "5; M: 6; M: 7", 9, "'M' stands twice"),
      ("cptpp", "5;", 2, "'' is not an origin of the recipe with its rate"),
    ])
  func refused(_ column: String, _ cell: String, _ offset: Int, _ message: String) throws {
    let reader = try Self.reader(column, of: "VN-ahtn2022")
    let problem = try #require(throws: CellProblem.self) { try reader.read(cell) }
    #expect(problem.description == message)
    #expect(problem.offset == offset)
  }

  /// A point is a thousands mark in Indonesia's amounts, so 21.450 alone could be either.
  @Test(
    "amounts by quantity that are refused",
    arguments: [
      ("21.450", 0, "'21.450' may be grouped digits or a fraction"),
      ("450,-/pohon", 6, "'pohon' is not a unit that the recipe knows"),
      ("4.50,-/kg", 0, "'4.50' is not an amount"),
      ("4500.000,-/kg", 0, "'4500.000' is not an amount"),
      ("x,-/kg", 0, "'x' is not an amount"),
    ])
  func refusedAmount(_ cell: String, _ offset: Int, _ message: String) throws {
    let reader = try Self.reader("mfn_raw", of: "ID-ahtn2022")
    let problem = try #require(throws: CellProblem.self) { try reader.read(cell) }
    #expect(problem.description == message)
    #expect(problem.offset == offset)
  }
}
