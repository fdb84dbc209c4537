import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// Expected figures were computed from the official lists in exact decimal arithmetic, apart from this
/// package; Malaysia's mean is published as 0.05.
@Suite("ScheduleStatistics") struct ScheduleStatisticsTests {
  private func mean(_ statistics: ScheduleStatistics) -> String? {
    statistics.mean?.decimal(places: 6, rounding: .halfUp)
  }

  @Test("Malaysia under ATIGA, AHTN 2022")
  func malaysia() throws {
    let statistics = ScheduleStatistics(try Shipped.schedule("atiga", "MY"))
    #expect(statistics.lines == 11_414)
    #expect(statistics.linesBeyond == 1)
    #expect(statistics.linesAtZero == 11_253)
    #expect(
      statistics.distribution == [
        .init(.zero, lines: 11_253), .init(Percentage(5), lines: 58),
        .init(Percentage(15), lines: 1), .init(Percentage(20), lines: 12),
      ])
    #expect(statistics.kinds == [.zero: 11_253, .aboveZero: 71, .notOffered: 90])
    #expect(statistics.adValoremLines == 11_324)
    #expect(statistics.lines(upTo: Percentage(5)) == 11_311)
    #expect(statistics.sum == ExactFraction(545))
    #expect(statistics.mean == ExactFraction(545, over: 11_324))
    #expect(mean(statistics) == "0.048128")
    #expect(statistics.mean?.decimal(places: 2, rounding: .halfUp) == "0.05")
    #expect(statistics.highest == Percentage(20))
  }

  @Test("Viet Nam under ATIGA, January 2026")
  func vietNam() throws {
    let statistics = ScheduleStatistics(try Shipped.schedule("atiga", "VN"))
    #expect(statistics.lines == 11_414)
    #expect(statistics.linesBeyond == 0)
    #expect(
      statistics.distribution == [
        .init(.zero, lines: 10_962), .init(Percentage(5), lines: 54),
      ])
    #expect(statistics.kinds[.noPreference] == 398)
    #expect(statistics.sum == ExactFraction(270))
    #expect(statistics.adValoremLines == 11_016)
    #expect(mean(statistics) == "0.024510")
  }

  /// Of the first numbers of all cells, those of lines of two parts are taken away: 58 with 747.3 in 2022, and so on; in 2027
  /// six times 20.4 too.
  @Test(
    "Viet Nam under EVFTA, 2022 to 2027: lines with one number alone",
    arguments: [
      ("2022-12-30", 693_329 - 7_473, "6.183339"), ("2023-06-15", 521_569 - 5_981, "4.648287"),
      ("2024-06-15", 387_978 - 4_585, "3.456482"), ("2025-06-15", 257_427 - 3_196, "2.292021"),
      ("2026-06-15", 183_672 - 2_232, "1.635774"),
      ("2027-06-15", 111_960 - 1_271 - 6 * 204, "0.986882"),
    ] as [(Day, Int128, String)])
  func enactedUnderEVFTA(_ day: Day, _ tenths: Int128, _ expected: String) throws {
    let statistics = ScheduleStatistics(try Shipped.schedule("EVFTA", .vietNam, on: day))
    #expect(statistics.adValoremLines == 11_150 - 58)
    #expect(statistics.sum == ExactFraction(tenths, over: 10))
    #expect(mean(statistics) == expected)
  }

  @Test("Viet Nam's MFN rates of July 2023: without 31 quotas, whose rates within come to 930")
  func enactedMFN() throws {
    let statistics = ScheduleStatistics(try Shipped.schedule(.mfn, .vietNam, on: "2023-07-15"))
    #expect(statistics.adValoremLines == 11_150 - 31)
    #expect(statistics.sum == ExactFraction(132_721 - 930))
    #expect(mean(statistics) == "11.852775")
    #expect(statistics.kinds[.byReference] == 264)
  }

  @Test("Viet Nam's MFN rates, January 2026")
  func vietNamMFN() throws {
    let statistics = ScheduleStatistics(try Shipped.schedule("mfn", "VN"))
    #expect(statistics.sum == ExactFraction(130_951))
    #expect(statistics.adValoremLines == 11_119)
    #expect(mean(statistics) == "11.777228")
    #expect(statistics.highest == Percentage(135))
    #expect(statistics.linesAtZero == 3_345)
    #expect(statistics.lines(upTo: Percentage(5)) == 5_397)
    #expect(statistics.kinds[.quota] == 31)
    #expect(statistics.kinds[.byReference] == 264)
    #expect(statistics.kinds.values.reduce(0, +) == statistics.lines)
  }

  @Test("Indonesia's MFN rates, 2022")
  func indonesia() throws {
    let statistics = ScheduleStatistics(try Shipped.schedule("mfn", "ID"))
    #expect(statistics.lines == 11_414)
    #expect(statistics.linesBeyond == 138)
    #expect(statistics.sum == ExactFraction(116_610))
    #expect(statistics.adValoremLines == 11_384)
    #expect(mean(statistics) == "10.243324")
    #expect(statistics.highest == Percentage(150))
    #expect(statistics.kinds[.specific] == 30)
  }

  @Test("Malaysia, Viet Nam and Indonesia have the same lines in chapters 01 to 97")
  func sameLines() throws {
    let lists = try [("atiga", "MY"), ("atiga", "VN"), ("mfn", "ID")].map {
      try Shipped.schedule($0.0, $0.1).codes.filter {
        ScheduleStatistics.harmonizedChapters.contains($0.chapter)
      }
    }
    #expect(lists.map(\.count) == [11_414, 11_414, 11_414])
    #expect(Set(lists).count == 1)
  }

  @Test("a schedule without numbers has no mean and no highest rate")
  func withoutNumbers() throws {
    let none = ScheduleStatistics(try Made.schedule(["01": "none", "02": "not_offered"]))
    #expect(none.mean == nil)
    #expect(none.highest == nil)
    #expect(none.sum == ExactFraction(0))
    #expect(none.kinds == [.noPreference: 1, .notOffered: 1])
    #expect(ScheduleStatistics(try Made.schedule([:])).lines == 0)
  }

  @Test("what is no number does not move the mean", arguments: 0..<50)
  func missingIsNotZero(seed: Int) throws {
    var random = Seeded(seed: seed)
    var lines: [String: String] = [:]
    for chapter in 1...40 {
      lines[chapter < 10 ? "0\(chapter)" : "\(chapter)"] = ["0", "2.5", "7.5", "30"].randomElement(
        using: &random)
    }
    let before = ScheduleStatistics(try Made.schedule(lines))
    for (chapter, text) in [("41", "none"), ("42", "quota 0 : 90"), ("43", "0 | 5"), ("98", "90")] {
      lines[chapter] = text
    }
    let after = ScheduleStatistics(try Made.schedule(lines))
    #expect(after.mean == before.mean)
    #expect(after.lines == before.lines + 3)
    #expect(after.linesBeyond == 1)
  }
}
