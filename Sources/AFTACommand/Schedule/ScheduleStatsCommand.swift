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
      "Profile each section, chapter or hs6, or each group of a CSV file with code,group, perhaps with stage; rate counts lines",
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
    help:
      "CSV of trade, member,code,value, perhaps with year, partner, edition, flow: weighs a profile besides",
    completion: .file)
  private static let unitValues = Option(
    "unit-values", value: "file",
    help: "CSV code,unit_value,currency,per: gives specific duties their equivalents",
    completion: .file)
  private static let imports = Option(
    "imports", value: "file",
    help:
      "CSV of imports, code,value, perhaps with regime, member, year, partner, edition, flow: how far a preference is used",
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

  private static let picture = Option(
    "svg", value: "file", help: "Draw the mean of each part of one schedule into this file besides",
    completion: .file)

  /// The word for a row of each rate.
  private static let byRate = "rate"

  /// Whether more is asked for than the counts of schedules.
  private static func asksForProfile(_ invocation: Invocation) -> Bool {
    (invocation[part] != nil && invocation[part] != byRate) || invocation[level] != nil
      || invocation[exporter] != nil || invocation[InputForm.columns] != nil
      || invocation[quotaReading] != nil || invocation[trade] != nil
      || invocation[unitValues] != nil || invocation[peak] != nil || invocation[bound] != nil
      || invocation[elasticities] != nil || invocation[imports] != nil || invocation[picture] != nil
  }

  /// What is asked of a profile.
  private static func profileQuestion(_ invocation: Invocation) throws -> ProfileQuestion {
    var question = ProfileQuestion()
    question.level = invocation[level] ?? .line
    question.origin = invocation[exporter]
    question.quota = invocation[quotaReading] ?? .open
    let ofNomenclature: [String: ProfileQuestion.Parts] = [
      "section": .sections, "chapter": .chapters, "hs6": .subheadings,
    ]
    let named = invocation[part].flatMap { ofNomenclature[$0] }
    let files = try InputForm.read(
      [
        named == nil ? invocation[part] : nil, invocation[unitValues], invocation[imports],
        invocation[trade], invocation[elasticities], invocation[bound],
      ], invocation)
    question.parts = named ?? files[0].map { .groups($0) } ?? .whole
    question.unitValues = files[1]
    question.imports = files[2]
    question.trade = files[3]
    question.elasticities = files[4]
    question.bound = files[5]
    if let rates = invocation[ExchangeOption.exchange] {
      guard question.unitValues != nil else {
        throw UsageProblem.missingOption(unitValues.row.name)
      }
      question.exchange = rates
    }
    if question.elasticities != nil, question.trade == nil {
      throw UsageProblem.missingOption(trade.row.name)
    }
    question.peak = invocation[peak] ?? question.peak
    return question
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
        deviation is that of all, and what is applied is the lowest rate available. Unit values are \
        converted to units of the same measure, and by --exchange to other currencies. Weights that \
        name their edition are bridged by correlation: a code that became several has the mean of \
        their lines, and Split tells how much trade that is. Escalation is the mean of a stage of a \
        group less that of the stage before. The use of a preference is what claimed it of what could: \
        imports of codes where it is below MFN, between two ends where a code has other lines besides; of \
        the year of the schedule, and of the parties or of --from, where a file names years and partners.
        """,
      examples: [
        "afta schedule stats ATIGA VN", "afta schedule stats --on 2026-02-02 --csv",
        "afta schedule stats MFN VN --by section",
        "afta schedule stats MFN VN --level hs6 --on 2026-02-02",
      ],
      operands: [Self.scheme, Self.member],
      options: [
        Self.day, Self.part, Self.level, Self.exporter, Self.quotaReading, Self.trade,
        Self.unitValues, ExchangeOption.exchange, Self.imports, Self.elasticities, Self.bound,
        Self.peak, Self.picture, InputForm.columns,
        InputForm.decimal, CommonOptions.json,
        CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let files = try invocation.outputs(
        [Self.picture],
        besides: [invocation[Self.trade], invocation[Self.unitValues], invocation[Self.imports]])
      let library = try surroundings.library(for: invocation, telling: &console)
      let scheme = try invocation[Self.scheme].map {
        try ScheduleOperands.scheme($0, in: library).id
      }
      let member = try invocation[Self.member].map(ScheduleOperands.member(_:))
      let day = invocation[Self.day]
      if Self.asksForProfile(invocation) {
        let report = ScheduleProfileReport(
          try library.profiles(Self.profileQuestion(invocation), of: scheme, member, on: day))
        if let path = invocation[Self.picture] {
          guard let svg = report.svg else {
            throw UsageProblem.invalidValue(
              path, option: Self.picture.row.name,
              because: "a picture is of one schedule, and \(report.profiles.count) are asked for")
          }
          try files.compactMap(\.self).forEach { try OutputFiles.finish($0, with: svg) }
        }
        surroundings.tellUnused(report.unused, for: invocation, on: &console)
        surroundings.write(report, for: invocation, on: &console)
        return .success
      }
      let statistics = try library.statistics(of: scheme, member, on: day)
      var absence: ScheduleAnswer?
      if statistics.entries.isEmpty, let scheme, let member, let day {
        absence = try library.schedule(of: scheme, member, on: day)
      }
      let report = ScheduleStatisticsReport(
        statistics, isDetailed: scheme != nil, isByRate: invocation[Self.part] == Self.byRate,
        absence: absence)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
