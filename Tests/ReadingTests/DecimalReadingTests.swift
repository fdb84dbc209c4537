import Reading
import LawFiles
import TariffLaw
import TestSupport
import Testing

@Suite("Decimals in files") struct DecimalReadingTests {
  private func units(_ text: String, _ places: Int) throws(ValueComplaint) -> Int64 {
    try DecimalText.units(
      reading: Array(text.utf8)[...], places: places, allowingNegative: true)
  }

  @Test(
    "units of a place",
    arguments: [
      ("12.5", 2, 1250), ("12.500", 2, 1250), ("0", 6, 0), ("-0.25", 2, -25), ("40", 6, 40_000_000),
      ("1000", 0, 1000), ("999999999999999999", 0, 999_999_999_999_999_999),
      ("0.000000000000000000000", 2, 0),
    ])
  func scaled(text: String, places: Int, units wanted: Int64) throws {
    #expect(try units(text, places) == wanted)
  }

  @Test("a part of a unit is refused, and so is more than the type holds")
  func refused() throws {
    #expect(throws: ValueComplaint.places("0.001", limit: 2)) { try units("0.001", 2) }
    #expect(throws: ValueComplaint.tooLarge("99999999999999")) { try units("99999999999999", 6) }
  }

  @Test("less than nought is refused unless it is allowed", arguments: ["-1", "-0.001"])
  func negative(text: String) {
    #expect(throws: ValueComplaint.negative(text)) {
      try DecimalText.units(reading: Array(text.utf8)[...], places: 2)
    }
  }

  @Test("what is no decimal is called so before all else", arguments: ["0.1234x", "007", "-"])
  func malformed(text: String) {
    #expect(throws: DecimalProblem.malformed) { try DecimalText.units(text, places: 2) }
  }

  @Test(
    "every repair can be read, and whatever is written never stops the reader")
  func noise() {
    var (reads, repaired) = (0, 0)
    for seed in 0..<500 {
      var random = Seeded(seed: seed)
      let alphabet = Array("0123459.,,-+eE %'")
      let text = String(
        (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      do throws(ValueComplaint) {
        let read = try units(text, 9)
        #expect(try units(DecimalText.text(read, places: 9, isShortest: true), 9) == read)
        reads += 1
      } catch {
        guard case .notDecimal(text, let repairs) = error else {
          Issue.record("\(error)")
          continue
        }
        for repair in repairs {
          #expect(DecimalText.isDecimal(repair), "\(text)")
          repaired += 1
        }
      }
    }
    #expect(reads > 10 && repaired > 10, "\(reads) read, \(repaired) repairs")
  }
}
