import TariffLaw
import TestSupport
import Testing

@Suite("TariffSchedule") struct TariffScheduleTests {
  private func schedule(_ codes: [String]) throws -> TariffSchedule {
    let description = ScheduleDescription(
      scheme: SchemeID("ATIGA"), member: Country("VN"), edition: .ahtn2022,
      days: .always, stateOf: nil, source: "a test", evidence: .derived, file: "lines.csv")
    return TariffSchedule(
      description, codes: try codes.map { try #require(HSCode($0)) },
      rates: [.adValorem(.zero), .noPreference],
      rateIndex: codes.indices.map { UInt32($0 % 2) })
  }

  private func found(_ code: String, in schedule: TariffSchedule) throws -> [String] {
    schedule.places(of: try #require(HSCode(code))).map { schedule.codes[$0].digits }
  }

  @Test(
    "lines of eight digits are found by shorter, equal and longer codes",
    arguments: [
      ("01012100", ["01012100"]), ("010121", ["01012100"]),
      ("0101", ["01012100", "01012900", "01013010"]), ("010129001", ["01012900"]),
      ("01012900123", ["01012900"]), ("01", ["01012100", "01012900", "01013010", "01022100"]),
      ("0103", []), ("01013090", []), ("010130901", []), ("00", []), ("99", []),
    ])
  func eightDigits(_ code: String, _ lines: [String]) throws {
    let schedule = try schedule(["01012100", "01012900", "01013010", "01022100", "02011000"])
    #expect(try found(code, in: schedule) == lines)
  }

  @Test(
    "lines of mixed length",
    arguments: [
      ("0101", ["0101"]), ("01012100", ["0101"]), ("01010000", ["0101"]), ("010200", ["01020000"]),
      ("01020000", ["01020000"]), ("0102", ["01020000", "010210"]), ("01021099", ["010210"]),
      ("01030000", []), ("01", ["0101", "01020000", "010210"]), ("02", ["02"]),
      ("02010000", ["02"]), ("03", []),
    ])
  func mixed(_ code: String, _ lines: [String]) throws {
    let schedule = try schedule(["0101", "01020000", "010210", "02"])
    #expect(try found(code, in: schedule) == lines)
  }

  /// Small schedules by chance, asked for every code of two to five digits that can occur in them.
  @Test("agrees with a search through all lines")
  func search() throws {
    var (none, several) = (0, 0)
    for seed in 0..<40 {
      var random = Seeded(seed: seed)
      let digits = ["0", "1", "9"]
      var codes: [String] = []
      func grow(_ prefix: String) {
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where prefix.count >= 2: codes.append(prefix)
        case 1 where prefix.count >= 2: break
        default: if prefix.count < 5 { for digit in digits { grow(prefix + digit) } }
        }
      }
      for chapter in ["00", "01", "09"] { grow(chapter) }
      let schedule = try schedule(codes)
      var asked = ["00", "01", "09", "10"]
      for _ in 0..<3 { asked += asked.flatMap { prefix in digits.map { prefix + $0 } } }
      for code in Set(asked) {
        let lines = codes.filter { $0.hasPrefix(code) || code.hasPrefix($0) }
        #expect(try found(code, in: schedule) == lines, "\(code) in \(codes)")
        if lines.isEmpty { none += 1 }
        if lines.count > 1 { several += 1 }
      }
    }
    #expect(none > 0 && several > 0, "\(none) codes without a line, \(several) with several")
  }

  @Test("each line has its rate")
  func rates() throws {
    let schedule = try schedule(["01", "02", "03"])
    #expect(schedule.count == 3)
    #expect(
      (0..<3).map(schedule.rate) == [.adValorem(.zero), .noPreference, .adValorem(.zero)])
  }

  @Test("a schedule with another number of rates than codes is our fault")
  func unequal() async {
    await #expect(processExitsWith: .failure) {
      let description = ScheduleDescription(
        scheme: .mfn, member: .vietNam, edition: .ahtn2022, days: .always, stateOf: nil, source: "",
        evidence: .derived, file: "")
      _ = TariffSchedule(description, codes: ["01"], rates: [], rateIndex: [])
    }
  }
}
