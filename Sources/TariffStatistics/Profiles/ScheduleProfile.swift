public import TariffLaw

/// The profile of a schedule as a whole and of its parts.
public struct ScheduleProfile: Sendable {
  /// Whose schedule it is.
  public let description: ScheduleDescription
  /// All lines of the chapters of the Harmonized System.
  public let whole: TariffProfile
  /// The parts, in the order of their codes.
  public let parts: [(name: String, profile: TariffProfile)]
  /// How the ad valorem equivalents were rounded.
  public static let rounding = Rounding.halfUp

  /// Profiles a schedule.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - unitValues: What units are worth, by code; a specific duty without one has no rate.
  ///   - part: The name of the part in which a code stands; codes of one part stand together.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  public init(
    _ schedule: TariffSchedule, unitValues: [HSCode: UnitValue] = [:], by part: (HSCode) -> String
  ) {
    var names: [String] = []
    var tallies: [String: Tally] = [:]
    var all = Tally()
    for (place, code) in schedule.codes.enumerated()
    where ScheduleStatistics.harmonizedChapters.contains(code.chapter) {
      let name = part(code)
      if tallies[name] == nil { names.append(name) }
      let line = Self.rate(schedule.rate(at: place), unitValues[code])
      tallies[name, default: Tally()].add(line)
      all.add(line)
    }
    description = schedule.description
    whole = all.profile
    parts = names.map { ($0, tallies[$0, default: Tally()].profile) }
  }

  private struct Tally {
    private var lines = 0
    private var rates: [Percentage] = []
    private var equivalents = 0

    mutating func add(_ line: (rate: Percentage?, isEquivalent: Bool)) {
      lines += 1
      if let rate = line.rate { rates.append(rate) }
      if line.isEquivalent { equivalents += 1 }
    }

    var profile: TariffProfile {
      TariffProfile(lines: lines, rates: rates, equivalents: equivalents)
    }
  }

  private static func rate(
    _ rate: DutyRate, _ unitValue: UnitValue?
  ) -> (rate: Percentage?, isEquivalent: Bool) {
    switch rate {
    case .adValorem(let percentage): return (percentage, false)
    case .specific(let duty):
      let equivalent = unitValue.flatMap { duty.adValoremEquivalent(at: $0, rounding: rounding) }
      return (equivalent, equivalent != nil)
    default: return (nil, false)
    }
  }
}
