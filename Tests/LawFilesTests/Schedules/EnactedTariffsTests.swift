import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

/// Viet Nam's tariffs through the years, against sums and counts that were made of the lists without this program.
@Suite("Tariffs that were enacted") struct EnactedTariffsTests {
  private func schedule(
    _ scheme: SchemeID, _ day: Day, of member: Country = .vietNam
  ) throws -> TariffSchedule {
    try #require(try ShippedLaw.library.schedule(of: scheme, member, on: day).schedule)
  }

  /// The number of a cell: of parts the first, of a quota the rate within.
  private func number(_ rate: DutyRate) -> Percentage? {
    switch rate {
    case .adValorem(let rate): rate
    case .quota(let inQuota, _): inQuota
    case .byPart(let parts): parts.first.flatMap(number)
    default: nil
    }
  }

  private func sum(_ schedule: TariffSchedule) -> (sum: Int64, count: Int) {
    let numbers = schedule.codes.indices.compactMap { number(schedule.rate(at: $0))?.millionths }
    return (numbers.reduce(0, +), numbers.count)
  }

  private static let unit = Percentage(1).millionths

  @Test(
    "ATIGA: the rates of each period add up as those of the decree do",
    arguments: [
      ("2022-12-30", 452), ("2023-06-15", 395), ("2024-01-01", 270), ("2025-12-31", 270),
      ("2026-06-15", 270), ("2027-12-31", 270),
    ] as [(String, Int64)])
  func atiga(_ day: String, _ points: Int64) throws {
    let found = sum(try schedule("ATIGA", try #require(Day(day))))
    #expect(found.sum == points * Self.unit)
    #expect(found.count == 11_016)
  }

  /// Six lines of 8711.20 have the rate of their category; in the list they have that of another part, 20.4.
  @Test(
    "EVFTA: the means of 2022 to 2027",
    arguments: [
      ("2022-12-30", 693_329), ("2023-06-15", 521_569), ("2024-06-15", 387_978),
      ("2025-06-15", 257_427), ("2026-06-15", 183_672), ("2027-06-15", 111_960 - 6 * 204),
    ] as [(String, Int64)])
  func evfta(_ day: String, _ tenths: Int64) throws {
    let found = sum(try schedule("EVFTA", try #require(Day(day))))
    #expect(found.sum * 10 == tenths * Self.unit)
    #expect(found.count == 11_150)
  }

  @Test("MFN of 15 July 2023: 11,150 numbers that add up to 132,721, the highest 135")
  func mfn() throws {
    let held = try schedule(.mfn, "2023-07-15")
    let found = sum(held)
    #expect(found.sum == 132_721 * Self.unit)
    #expect(found.count == 11_150)
    #expect(held.rates.compactMap(number).max() == Percentage(135))
    #expect(held.rateIndex.count { held.rates[Int($0)].kind == .quota } == 31)
  }

  /// Of the decrees after that of 2023 the first that is known is of 16 December 2024, the last of 8 July 2025.
  @Test("55 lines changed from 2023 to 2026, and lie between from the first decree to the last")
  func changes() throws {
    let before = try schedule(.mfn, "2023-07-15")
    let eve = try schedule(.mfn, "2024-12-15")
    let between = try schedule(.mfn, "2024-12-16")
    let still = try schedule(.mfn, "2025-07-07")
    let last = try schedule(.mfn, "2025-07-08")
    let after = try schedule(.mfn, "2026-01-01")
    #expect(before.codes == after.codes)
    let changed = before.codes.indices.filter { before.rate(at: $0) != after.rate(at: $0) }
    #expect(changed.count == 55)
    for place in before.codes.indices {
      let (old, new) = (before.rate(at: place), after.rate(at: place))
      #expect(between.rate(at: place) == (old == new ? old : .changing(from: old, to: new)))
      #expect((between.amendment(at: place) != nil) == (old != new))
      #expect(still.rate(at: place) == between.rate(at: place))
      #expect(eve.rate(at: place) == old)
      #expect(last.rate(at: place) == new)
    }
  }

  @Test(
    "petrol was free of duty from 9 March to 30 June 2026, by a decree",
    arguments: [
      ("2026-03-08", "10", false), ("2026-03-09", "0", true), ("2026-04-15", "0", true),
      ("2026-06-30", "0", true), ("2026-07-01", "10", false),
    ])
  func petrol(_ day: String, _ rate: String, _ isAmended: Bool) throws {
    let held = try schedule(.mfn, try #require(Day(day)))
    let place = try #require(held.places(of: "27101221").first)
    #expect(held.rate(at: place).description == rate)
    #expect(held.amendment(at: place)?.source.contains("72/2026") == (isAmended ? true : nil))
    #expect(held.amendment(at: place)?.evidence == (isAmended ? .secondary : nil))
  }

  @Test("VN-EAEU: the annex's column of 2026 is what was enacted, but for 12 lines")
  func economicUnion() throws {
    let other = try differing("VN-EAEU", from: "2017-06-15")
    #expect(other.equal == 6_826)
    // Eleven cells of two parts that are both 0, and one part without a preference.
    #expect(
      other.codes == [
        "12119011", "12119012", "12119013", "12119019", "12119091", "12119092", "12119094",
        "12119095", "12119097", "12119098", "12119099", "84099129",
      ])
  }

  @Test("VKFTA: base and category give what was enacted for 2026, but for 31 lines")
  func korea() throws {
    let other = try differing("VKFTA", from: "2017-06-15")
    #expect(other.equal == 7_194)
    // 26 lines of category E, whose base is not what Viet Nam applies, and five codes that stand for other goods.
    #expect(
      other.codes == [
        "21069020", "24022010", "24022020", "24022090", "24029010", "24029020", "24031911",
        "24039110", "24039190", "24039940", "24039950", "24039990", "85078091", "85444291",
        "87032129", "87032191", "87032429", "87033252", "87033253", "87033353", "87039011",
        "87039012", "87039019", "87042322", "87042362", "87043262", "87060021", "87079021",
        "87079029", "87079030", "87079090",
      ])
  }

  /// How many numbers of a commitment are in the enacted list of 2026, and the codes of those that are not.
  private func differing(
    _ scheme: SchemeID, from day: Day
  ) throws -> (equal: Int, codes: [String]) {
    let annex = try schedule(scheme, day).description
    let file = try SourceFile.read(Fixtures.schedules.appending(path: annex.file).path)
    let committed = try ScheduleReader.read(
      file,
      ScheduleDescription(
        scheme: scheme, member: .vietNam, edition: annex.edition, days: annex.days, stateOf: nil,
        source: annex.source, evidence: annex.evidence, file: annex.file, column: "2026"))
    let enacted = try schedule(scheme, "2026-02-02")
    var equal = 0
    var codes: [String] = []
    for (place, code) in committed.codes.enumerated() {
      guard case .adValorem(let rate) = committed.rate(at: place),
        let line = enacted.places(of: code).first, enacted.codes[line] == code
      else { continue }
      if enacted.rate(at: line) == .adValorem(rate) {
        equal += 1
      } else {
        codes.append(code.digits)
      }
    }
    return (equal, codes)
  }
}
