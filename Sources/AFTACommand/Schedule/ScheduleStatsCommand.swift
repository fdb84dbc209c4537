import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let scheme = Operand(
    "scheme", help: "Scheme, as ATIGA or MFN; all if not said", .optional)
  private static let member = Operand(
    "member", help: "Country that charges the rates, as VN; all if not said", .optional)
  private static let day = Option(
    "on", value: "day", help: "Only schedules that hold on this day", read: Facts.day)

  private static let part = Option(
    "by", value: "part",
    help:
      "Profile each section, chapter or hs6, or each group of a CSV file with code,group; rate counts lines",
    completion: .file)
  private static let level = Option(
    "level", value: "level",
    help: "Profile lines, or hs6: subheadings with the mean of their lines, as the WTO counts",
    of: ScheduleProfile.Level.self)
  private static let exporter = Option(
    "from", value: "country", help: "Profile the rates for goods of this country",
    read: Facts.country)
  private static let quotaReading = Option(
    "quota", value: "reading", help: "Which rate of a quota counts in a profile; open if not said",
    of: RateFigure.QuotaReading.self)
  private static let trade = Option(
    "weights", value: "file",
    help: "CSV of trade, member,code,value, perhaps with year: weighs a profile besides",
    completion: .file)
  private static let unitValues = Option(
    "unit-values", value: "file",
    help: "CSV code,unit_value,currency,per: gives specific duties their equivalents",
    completion: .file)
  private static let peak = Option(
    "peak", value: "rate", help: "Rate above which a line is a peak; 15 if not said"
  ) { text in try? Percentage(text) }

  private static let elasticities = Option(
    "elasticities", value: "file",
    help: "CSV code,elasticity, perhaps with member: with --weights gives TRI and OTRI",
    completion: .file)
  private static let bound = Option(
    "bound", value: "file", help: "CSV code,rate of bound rates: gives binding coverage and water",
    completion: .file)

  /// The word for a row of each rate.
  private static let byRate = "rate"

  /// Whether more is asked for than the counts of schedules.
  private static func asksForProfile(_ invocation: Invocation) -> Bool {
    (invocation[part] != nil && invocation[part] != byRate) || invocation[level] != nil
      || invocation[exporter] != nil
      || invocation[quotaReading] != nil || invocation[trade] != nil
      || invocation[unitValues] != nil || invocation[peak] != nil || invocation[bound] != nil
      || invocation[elasticities] != nil
  }

  /// What a profile is asked to be.
  private static func profileTerms(_ invocation: Invocation) throws -> ScheduleProfileTerms {
    var terms = ScheduleProfileTerms()
    terms.lines.level = invocation[level] ?? .line
    terms.lines.origin = invocation[exporter]
    terms.lines.quota = invocation[quotaReading] ?? .open
    if let path = invocation[unitValues] {
      terms.lines.unitValues = try UnitValueReader.read(SourceFile.read(path))
    }
    terms.part = invocation[part]
    if let path = invocation[trade] {
      guard
        case .ofCodes(let values) = try TradeWeightReader.read(
          InputForm.read(path, invocation), partner: invocation[exporter])
      else {
        throw UsageError.invalidValue(
          path, option: trade.row.name, because: "lines are weighed by values on codes")
      }
      terms.trade = values
    }
    if let path = invocation[elasticities] {
      guard terms.trade != nil else { throw UsageError.missingOption(trade.row.name) }
      terms.elasticities = try InputForm.read(path, invocation)
    }
    terms.bound = invocation[bound]
    terms.peak = invocation[peak] ?? terms.peak
    return terms
  }

  /// Counts and averages the lines of schedules.
  var scheduleStats: Command {
    Command(
      "stats", summary: "Count and average the lines of schedules, and set them beside MFN",
      discussion: """
        Averages are simple: each ad valorem line of chapters 01 to 97 counts alike, computed \
        exactly and printed to six places, half up. Lines without a number are counted by kind and \
        are never taken for nought. Where the member's MFN rates are held for the same days, each \
        preference is set beside them. With --by, --level, --from, --weights or --unit-values the \
        rates are profiled, the whole first; --level hs6 takes the mean of each subheading first. An \
        own peak exceeds three times the mean of the whole, a nuisance rate is at most 2, the standard \
        deviation is that of all, and what is applied is the lowest rate available.
        """,
      examples: [
        "afta schedule stats ATIGA VN", "afta schedule stats --on 2026-02-02 --csv",
        "afta schedule stats MFN VN --by section",
        "afta schedule stats MFN VN --level hs6 --on 2026-02-02",
      ],
      operands: [Self.scheme, Self.member],
      options: [
        Self.day, Self.part, Self.level, Self.exporter, Self.quotaReading, Self.trade,
        Self.unitValues, Self.elasticities, Self.bound, Self.peak, InputForm.columns,
        InputForm.decimal, CommonOptions.json,
        CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let library = try surroundings.library(for: invocation)
      let scheme = try invocation[Self.scheme].map {
        try ScheduleOperands.scheme($0, in: library.law)
      }
      let member = try invocation[Self.member].map(ScheduleOperands.member(_:))
      let day = invocation[Self.day]
      let chosen = (scheme.map { [$0] } ?? library.law.schemes).flatMap(\.schedules).filter {
        (member == nil || $0.member == member) && day.map($0.days.contains) != false
      }
      let style = surroundings.style(for: invocation, on: console)
      if Self.asksForProfile(invocation) {
        let report = try library.profiles(of: chosen, on: day, as: Self.profileTerms(invocation))
        if invocation[CommonOptions.json] {
          console.write(report.json.pretty + "\n")
        } else {
          console.write(invocation[CommonOptions.csv] ? report.csv : report.text(style))
        }
        return .success
      }
      let report = ScheduleStatisticsReport(
        try chosen.map { try library.statistics(of: $0, on: day) }, isDetailed: scheme != nil)
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else if invocation[CommonOptions.csv] {
        console.write(invocation[Self.part] == Self.byRate ? report.ratesCSV : report.csv)
      } else if chosen.isEmpty, let scheme, let member, let day {
        let absence = ScheduleLinesReport(
          scheme: scheme.id, member: member, code: nil, on: day, schedule: nil,
          heldDays: scheme.heldDays(of: member)
        ).absence
        console.write(absence + "\n")
      } else {
        console.write(report.text(style))
      }
      return .success
    }
  }
}

extension LawLibrary {
  /// Counts a schedule, and sets a preference beside the latest MFN rates that share a day with it.
  fileprivate func statistics(
    of description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> ScheduleStatisticsReport.Entry {
    let (schedule, unlisted) = try completedSchedule(description)
    let statistics = ScheduleStatistics(schedule, unlisted: unlisted)
    let kind = law.scheme(description.scheme)?.kind
    let mfn = law.scheme(.mfn)?.latest(beside: description, on: day)
    guard kind == .preferential || kind == .otherAgreement, let mfn,
      let margins = PreferenceMargins(of: schedule, beside: try self.schedule(mfn))
    else { return ScheduleStatisticsReport.Entry(statistics, on: day) }
    return ScheduleStatisticsReport.Entry(statistics, margins: margins, mfn: mfn, on: day)
  }
}

extension SchemeLaw {
  /// The latest schedule of the same member and nomenclature that holds on a day, or shares one with another.
  func latest(beside description: ScheduleDescription, on day: Day?) -> ScheduleDescription? {
    schedules.filter {
      $0.member == description.member && $0.edition == description.edition
        && (day.map($0.days.contains) ?? $0.days.overlaps(description.days))
    }
    .max { $0.days.startsBefore($1.days) }
  }
}

extension DayRange {
  fileprivate func startsBefore(_ other: Self) -> Bool {
    guard let start = other.from else { return false }
    return from.map { $0 < start } ?? true
  }
}
