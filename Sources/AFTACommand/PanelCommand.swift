import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let importer = Option(
    "to", value: "country", help: "Country that imports, as VN", read: Facts.country)
  private static let exporters = Option(
    "from", value: "countries", help: "Countries that export, as CN,KR,TH", read: Facts.countries)
  private static let day = Option(
    "on", value: "day", help: "Day of the rates, as 2026-02-02; today if not said", read: Facts.day)
  private static let years = Option(
    "years", value: "years", help: "Years, as 2024-2026, each of its 1 July, instead of --on",
    read: Facts.years)
  private static let level = Option(
    "level", value: "level", help: "What a row is of; line if not said", of: PanelLevel.self)
  private static let agreements = Option(
    "schemes", value: "names",
    help: "Agreements whose preferences count, as ATIGA,ACFTA; all if not said")
  private static let quota = Option(
    "quota", value: "reading", help: "Which rate of a quota counts; open, for none, if not said",
    of: RateFigure.QuotaReading.self)

  private static let unitValues = Option(
    "unit-values", value: "file",
    help: "CSV code,unit_value,currency,per: gives specific duties their equivalents",
    completion: .file)

  private static let trade = Option(
    "weights", value: "file",
    help:
      "CSV of trade, member,code,value, perhaps with year, partner, edition, flow: weighs lines besides",
    completion: .file)

  /// Lays out what goods of exporters pay on an importer's lines.
  var panel: Command {
    Command(
      "panel", summary: "Lay out MFN, best preference and applied rate by exporter and line",
      discussion: """
        A row for each exporter, year and part of the tariff: the MFN rate, the best preference and its \
        scheme, what is applied, and the margin. Preferences count between parties on the day, and cells \
        that shut origins out are read for each exporter. What is applied is the lowest available and \
        never above MFN. Rates of no number are left empty, with the least and the most that may be \
        applied beside; so have those under an MFN rate of no number that may be below the preference, unless --unit-values give specific duties their equivalents; a row above lines has the simple means of its lines that have the number, and how many these are. \
        The margin is of lines with a preference, below_mfn of all. Where the schedule of an agreement \
        is not held, what is applied lies from nought to the lowest rate that is, has no mean, and the \
        agreement is named; agreements that the folder does not name are not counted. With --weights the means by \
        trade stand beside: of the importer's imports from each exporter in the year.
        """,
      examples: [
        "afta panel --to VN --from CN,KR,TH --on 2026-02-02 --level chapter --csv",
        "afta panel --to VN --from TH --on 2026-02-02 --schemes ATIGA",
      ],
      options: [
        Self.importer, Self.exporters, Self.day, Self.years, Self.level, Self.agreements,
        Self.quota, Self.unitValues, ExchangeOption.exchange, Self.trade, InputForm.columns,
        InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      if invocation[Self.day] != nil, invocation[Self.years] != nil {
        throw UsageProblem.conflictingOptions([Self.day.row.name, Self.years.row.name])
      }
      let importer = try invocation.require(Self.importer)
      let exporters = try invocation.require(Self.exporters)
      if exporters.contains(importer) {
        throw UsageProblem.invalidValue(
          "\(importer)", option: Self.exporters.row.name, because: "it is the country that imports")
      }
      if invocation[ExchangeOption.exchange] != nil, invocation[Self.unitValues] == nil {
        throw UsageProblem.missingOption(Self.unitValues.row.name)
      }
      let library = try surroundings.library(for: invocation, telling: &console)
      let files = try InputForm.read(
        [invocation[Self.unitValues], invocation[Self.trade]], invocation)
      let days = invocation[Self.years].map { $0.compactMap { Day(year: $0, month: 7, day: 1) } }
      let report = PanelReport(
        try library.panels(
          into: importer, from: exporters, on: days ?? [invocation[Self.day] ?? surroundings.today],
          level: invocation[Self.level] ?? .line,
          schemes: invocation[Self.agreements].map {
            try ScheduleOperands.preferences($0, in: library, of: Self.agreements.row.name)
          },
          quota: invocation[Self.quota] ?? .open,
          unitValues: files[0], exchange: invocation[ExchangeOption.exchange] ?? [],
          trade: files[1]))
      if !invocation[CommonOptions.quiet] {
        for remark in report.remarks { console.writeError("afta: \(remark)\n") }
      }
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
