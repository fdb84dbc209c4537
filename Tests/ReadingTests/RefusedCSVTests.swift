import Foundation
import Reading
import LawFiles
import TariffLaw
import TestSupport
import Testing

@Suite("CSV files that are refused") struct RefusedCSVTests {
  @Test(arguments: try Fixtures.files(in: "refused/csv", extension: "csv"))
  func message(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let refused = read(source)
    #expect(!refused.isEmpty)
    try Fixtures.expect(
      refused.joined(separator: "\n") + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  /// Everything that is wrong with a table of prices, and how many rows are well.
  private func read(_ file: SourceFile) -> [String] {
    do throws(Diagnostics) {
      var reader = try CSVReader(file)
      let problems = Problems(in: file)
      reader.header.check(
        required: ["id", "code"], optional: ["fob"], lettingOthersThrough: false, in: problems)
      if let diagnostics = problems.diagnostics { throw diagnostics }
      return rows(of: &reader)
    } catch {
      return [error.description]
    }
  }

  private func rows(of reader: inout CSVReader) -> [String] {
    var row = CSVRow()
    var (said, sound): ([String], Int) = ([], 0)
    while true {
      switch reader.read(into: &row) {
      case .row:
        if let problem = priceProblem(row, in: &reader) {
          said.append(problem.description)
        } else {
          sound += 1
        }
      case .refused(let diagnostic):
        said.append(diagnostic.description)
      case .end:
        return said + ["rows that are well: \(sound)"]
      }
    }
  }

  private func priceProblem(_ row: CSVRow, in reader: inout CSVReader) -> Diagnostic? {
    guard let column = reader.header.column("fob"), !row[column].range.isEmpty else { return nil }
    let field = row[column]
    do throws(ValueComplaint) {
      _ = try DecimalText.units(reading: reader.file.bytes[field.range], places: 2)
      return nil
    } catch {
      return reader.diagnostic(error, at: field.range.lowerBound)
    }
  }
}
