import AFTA
import CommandLineInterface

/// What `afta schedule stats` is asked to profile.
struct ScheduleProfileTerms {
  /// How lines are read.
  var lines = ScheduleProfile.Terms()
  /// The parts: `section`, `chapter`, `hs6`, or a file of groups; the whole alone if nil.
  var part: String?
  /// Values of trade, of members by code.
  var trade: TradeOnCodes?
  /// Elasticities of import demand, in a file for any member.
  var elasticities: SourceFile?
  /// A file of bound rates, `code,rate`, in the nomenclature of the schedule.
  var bound: String?
  /// The rate above which a line is a peak.
  var peak = Percentage(15)

  /// How many times the mean a line must exceed to be a peak in its own tariff.
  static let ownPeak = 3
}

extension LawLibrary {
  /// Profiles schedules; a preference stands beside the MFN rates of its days.
  func profiles(
    of chosen: [ScheduleDescription], on day: Day?, as terms: ScheduleProfileTerms
  ) throws -> ScheduleProfileReport {
    var groups: [HSCode: String] = [:]
    var unused: [String] = []
    let part: (HSCode) -> String
    switch terms.part {
    case nil: part = { _ in "all" }
    case "section":
      let words = try nomenclature.words()
      part = { words.section(of: $0)?.number ?? "none" }
    case "chapter": part = { ($0.prefix(HSLevel.chapter.rawValue) ?? $0).digits }
    case "hs6": part = { ($0.prefix(HSLevel.subheading.rawValue) ?? $0).digits }
    case let path?:
      groups = try CodeGroupReader.read(SourceFile.read(path))
      let read = groups
      part = { code in
        (HSLevel.chapter.rawValue...Int(code.count)).reversed().lazy
          .compactMap { code.prefix($0).flatMap { read[$0] } }.first ?? "none"
      }
    }
    let profiles = try chosen.map { description in
      var lines = terms.lines
      let year = (day ?? description.days.from)?.components.year
      lines.trade = terms.trade.flatMap { trade in
        year.flatMap { trade.values(of: description.member, in: $0) } ?? [:]
      }
      if let file = terms.elasticities {
        let read = try ElasticityReader.read(file, of: description.member)
        lines.elasticities = read.elasticities
        if read.others > 0 {
          unused.append(
            "Not used: \(read.others) elasticities of other members than \(description.member)")
        }
        if read.elasticities.isEmpty {
          unused.append("No elasticity of \(description.member) is in \(file.name)")
        }
      }
      if let path = terms.bound {
        lines.bound = try ScheduleReader.read(
          SourceFile.read(path),
          ScheduleDescription(
            own: path, of: description.member, under: description.scheme, in: description.edition),
          pointsInCodes: true)
      }
      let schedule = try completedSchedule(description).schedule
      let mfn = try mfn(beside: description, on: day)
      let profile = ScheduleProfile(schedule, beside: mfn, lines, by: part)
      let title = "\(description.member)'s \(description.scheme) schedule"
      unused += profile.unusedUnitValues.map {
        "Not used: the unit value of \($0.code), since \($0.because) in \(title)"
      }
      unused += Self.unusedTrade(profile, title)
      unused += Self.unusedGroups(groups, schedule, title)
      return profile
    }
    unused += (terms.trade?.leftOut ?? []).map { "Not used: \($0)" }
    let members = Set(chosen.map(\.member))
    for member in terms.trade?.members ?? [] where !members.contains(member) {
      unused.append("Not used: the values of trade of \(member), which has no schedule here")
    }
    return ScheduleProfileReport(
      profiles, peak: terms.peak, times: ScheduleProfileTerms.ownPeak, origin: terms.lines.origin,
      assumed: law.assumptionsMade, unused: unused)
  }

  /// The MFN schedule that stands beside a preference: of the day, else the latest that shares a day.
  private func mfn(
    beside description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> TariffSchedule? {
    guard law.scheme(description.scheme)?.grantsPreference == true,
      let found = law.scheme(.mfn)?.latest(beside: description, on: day)
    else { return nil }
    return try completedSchedule(found).schedule
  }

  private static func unusedTrade(_ profile: ScheduleProfile, _ title: String) -> [String] {
    guard let codes = profile.whole.weighted?.unused, !codes.isEmpty else { return [] }
    return [
      "Not used: \(codes.count) of the values of trade, on codes without a rate in \(title): "
        + codes.prefix(Self.namesShown).map(\.description).joined(separator: ", ")
        + (codes.count > Self.namesShown ? " and others" : "")
    ]
  }

  private static func unusedGroups(
    _ groups: [HSCode: String], _ schedule: TariffSchedule, _ title: String
  ) -> [String] {
    let codes = groups.keys.filter { schedule.places(of: $0).isEmpty }.sorted()
    guard !codes.isEmpty else { return [] }
    return [
      "Not used: \(codes.count) codes of groups without a line in \(title): "
        + codes.prefix(Self.namesShown).map(\.description).joined(separator: ", ")
        + (codes.count > Self.namesShown ? " and others" : "")
    ]
  }

  private static let namesShown = 12
}
