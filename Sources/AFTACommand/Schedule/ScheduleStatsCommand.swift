import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let scheme = Operand(
    "scheme", help: "Scheme, as ATIGA or MFN; all if not said", .optional)
  private static let member = Operand(
    "member", help: "Country that charges the rates, as VN; all if not said", .optional)
  private static let day = Option(
    "on", value: "day", help: "Only schedules that hold on this day", read: Facts.day)

  fileprivate enum Part: String, CaseIterable, Sendable {
    case section
    case chapter
  }

  private static let part = Option(
    "by", value: "part",
    help: "Profile each part: mean, median, maximum, dispersion, peaks", of: Part.self)
  private static let unitValues = Option(
    "unit-values", value: "file",
    help: "CSV code,unit_value,currency,per: gives specific duties their equivalents in --by",
    completion: .file)
  private static let peak = Option(
    "peak", value: "rate", help: "Rate above which a line is a peak; 15 if not said"
  ) { text in try? Percentage(text) }

  /// How many times the mean a line must exceed to be a peak in its own tariff.
  private static let ownPeak = 3

  /// Counts and averages the lines of schedules.
  var scheduleStats: Command {
    Command(
      "stats", summary: "Count and average the lines of schedules, and set them beside MFN",
      discussion: """
        Averages are simple: each ad valorem line of chapters 01 to 97 counts alike, computed \
        exactly and printed to six places, half up. Lines without a number are counted by kind and \
        are never taken for nought. Where the member's MFN rates are held for the same days, each \
        preference is set beside them. With --by each section or chapter is profiled; an own peak \
        exceeds three times the mean of the whole, and the standard deviation is that of all lines.
        """,
      examples: [
        "afta schedule stats ATIGA VN", "afta schedule stats --on 2026-02-02 --csv",
        "afta schedule stats MFN VN --by section",
      ],
      operands: [Self.scheme, Self.member],
      options: [
        Self.day, Self.part, Self.unitValues, Self.peak, CommonOptions.json, CommonOptions.csv,
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
      if let part = invocation[Self.part] {
        let values = try invocation[Self.unitValues].map { path in
          try UnitValueReader.read(SourceFile.read(path))
        }
        let name = try part.name(in: library.folder)
        let report = ScheduleProfileReport(
          try chosen.map { try library.profile(of: $0, by: name, values ?? [:]) },
          peak: invocation[Self.peak] ?? Percentage(15), times: Self.ownPeak)
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
        console.write(report.csv)
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

extension AFTAProgram.Part {
  /// The name of the part in which a code stands.
  fileprivate func name(in folder: ScheduleFolder) throws(LibraryProblem) -> (HSCode) -> String {
    switch self {
    case .chapter:
      return { "\($0.prefix(HSLevel.chapter.rawValue) ?? $0)" }
    case .section:
      let words = try NomenclatureLibrary(folder).words()
      return { words.section(of: $0)?.number ?? "none" }
    }
  }
}

extension LawLibrary {
  /// Profiles a schedule by part.
  fileprivate func profile(
    of description: ScheduleDescription, by part: (HSCode) -> String,
    _ unitValues: [HSCode: UnitValue]
  ) throws(LibraryProblem) -> ScheduleProfile {
    ScheduleProfile(try schedule(description), unitValues: unitValues, by: part)
  }

  /// Counts a schedule, and sets a preference beside the latest MFN rates that share a day with it.
  fileprivate func statistics(
    of description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> ScheduleStatisticsReport.Entry {
    let schedule = try schedule(description)
    let statistics = ScheduleStatistics(schedule)
    let kind = law.scheme(description.scheme)?.kind
    let mfn = law.scheme(.mfn)?.schedules.filter {
      $0.member == description.member && $0.edition == description.edition
        && (day.map($0.days.contains) ?? $0.days.overlaps(description.days))
    }
    .max { $0.days.startsBefore($1.days) }
    guard kind == .preferential || kind == .otherAgreement, let mfn,
      let margins = PreferenceMargins(of: schedule, beside: try self.schedule(mfn))
    else { return ScheduleStatisticsReport.Entry(statistics, on: day) }
    return ScheduleStatisticsReport.Entry(statistics, margins: margins, mfn: mfn, on: day)
  }
}

extension DayRange {
  fileprivate func startsBefore(_ other: Self) -> Bool {
    guard let start = other.from else { return false }
    return from.map { $0 < start } ?? true
  }
}
