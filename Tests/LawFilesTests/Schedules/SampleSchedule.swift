import TariffLaw
import Testing

/// A description for schedules that tests make up.
enum SampleSchedule {
  static var description: ScheduleDescription {
    get throws {
      ScheduleDescription(
        scheme: SchemeID("ATIGA"), member: Country("VN"), edition: .ahtn2022,
        days: .always, stateOf: nil, source: "a test", evidence: .derived, file: "lines.csv")
    }
  }
}
