import LawFiles
import TariffLaw
import TestSupport
import Testing

/// Product rules that conflict are those that comparing each with each finds.
@Suite("Conflicts of product rules") struct RuleConflictsTests {
  private static func row(_ random: inout Seeded) throws -> ProductRules.Row {
    let codes = ["0101", "0101.21", "0101.29", "0102", "0102.21"].compactMap { HSCode($0) }.sorted()
    let first = Int.random(in: 0..<codes.count, using: &random)
    let last = codes[Int.random(in: first..<codes.count, using: &random)]
    let day = Int32.random(in: 0..<6, using: &random)
    return ProductRules.Row(
      codes: try #require(CodeRange(from: codes[first], to: last)),
      part: [nil, "a", "b"].randomElement(using: &random) ?? nil, rule: .whollyObtained,
      days: DayRange(
        from: Day(number: day),
        to: Bool.random(using: &random)
          ? nil : Day(number: day + Int32.random(in: 0..<3, using: &random))),
      basis: Basis(
        name: "a", citation: Citation("a", "b"), evidence: .unconfirmed, note: nil))
  }

  private static func areRivals(_ one: ProductRules.Row, _ other: ProductRules.Row) -> Bool {
    let isFirst = one.codes.from <= other.codes.from
    let share =
      isFirst
      ? one.codes.overlaps(other.codes.from) : other.codes.overlaps(one.codes.from)
    return share && (one.part == nil || other.part == nil || one.part == other.part)
      && one.days.overlaps(other.days)
  }

  @Test("are told of if there are any, each of a row that has a rival above it")
  func same() throws {
    var refused = 0
    for seed in 0..<2000 {
      var random = Seeded(seed: seed)
      var rows: [(row: ProductRules.Row, line: Int)] = []
      for line in 0..<Int.random(in: 1..<6, using: &random) {
        rows.append((try Self.row(&random), line))
      }
      let told = RuleConflicts(rows: rows).complaints.map { $0.place }
      let wrong = rows.indices.filter { place in
        rows[..<place].contains { Self.areRivals($0.row, rows[place].row) }
      }
      #expect(told.isEmpty == wrong.isEmpty, "seed \(seed)")
      #expect(Set(told).isSubset(of: wrong), "seed \(seed)")
      if !told.isEmpty { refused += 1 }
    }
    #expect((300..<1900).contains(refused))
  }
}
