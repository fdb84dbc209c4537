import TariffLaw
import Testing

/// Schedules that tests make up.
enum Made {
  /// A schedule of codes with their rates in notation.
  static func schedule(
    _ lines: [String: String], member: String = "VN", edition: HSEdition = .ahtn2022,
    otherLines: ScheduleDescription.OtherLines = .none
  ) throws -> TariffSchedule {
    let description = ScheduleDescription(
      scheme: SchemeID("ATIGA"), member: try #require(Country(member)), edition: edition,
      days: .always, stateOf: nil, source: "a test", evidence: .derived, file: "lines.csv",
      otherLines: otherLines)
    let sorted = lines.sorted { $0.key < $1.key }
    return TariffSchedule(
      description, codes: try sorted.map { try #require(HSCode($0.key)) },
      rates: try sorted.map { try DutyRate(notation: $0.value) },
      rateIndex: sorted.indices.map(UInt32.init))
  }
}
