import ScheduleFiles
import TestSupport
import Testing

@Suite("DecimalNumeral") struct DecimalNumeralTests {
  @Test(
    "what is written is kept",
    arguments: ["0", "0.00", "5", "12.50", "-3.125", "0.000001", "999999999999999999", "-0.5"])
  func written(text: String) throws {
    #expect(try DecimalNumeral(text).description == text)
  }

  @Test(
    "units of a place",
    arguments: [
      ("12.5", 2, 1250), ("12.500", 2, 1250), ("0", 6, 0), ("-0.25", 2, -25), ("40", 6, 40_000_000),
      ("1000", 0, 1000),
    ])
  func scaled(text: String, places: Int, units: Int64) throws {
    #expect(try DecimalNumeral(text).scaled(places: places) == units)
  }

  @Test("a part of a unit is refused, and so is more than the type holds")
  func refused() throws {
    let small = try DecimalNumeral("0.001")
    #expect(throws: ValueComplaint.places("0.001", limit: 2)) { try small.scaled(places: 2) }
    let large = try DecimalNumeral("99999999999999")
    #expect(throws: ValueComplaint.tooLarge("99999999999999")) { try large.scaled(places: 6) }
  }

  @Test(
    "every repair can be read, and whatever is written never stops the reader", arguments: 0..<500)
  func noise(seed: Int) {
    var random = Seeded(seed: seed)
    let alphabet = Array("0123459.,,-+eE %'")
    let text = String(
      (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      })
    do throws(ValueComplaint) {
      #expect(try DecimalNumeral(text).description.drop { $0 == "-" } == text.drop { $0 == "-" })
    } catch {
      guard case .notDecimal(text, let repairs) = error else {
        Issue.record("\(error)")
        return
      }
      for repair in repairs {
        #expect((try? DecimalNumeral(repair)) != nil)
      }
    }
  }
}
