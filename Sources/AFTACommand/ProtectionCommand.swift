import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let activities = Operand(
    "activities", help: "CSV of outputs and inputs with their rates; - reads standard input",
    .optional, completion: .file)
  private static let importer = Option(
    "to", value: "country",
    help: "Show the mean margin of each group of exporters on this member's real lines",
    read: Facts.country)
  private static let exporter = Option(
    "from", value: "country",
    help: "With --to, the exporter whose rates codes have",
    read: Facts.country)
  private static let quota = Option(
    "quota", value: "reading",
    help: "Which rate of a quota codes have; open, for none, if not said",
    of: RateFigure.QuotaReading.self)
  private static let unitValues = Option(
    "unit-values", value: "file",
    help: "CSV code,unit_value,currency,per: gives specific duties of codes their equivalents",
    completion: .file)
  private static let day = Option(
    "on", value: "day", help: "Day of the lines, as 2026-02-02; today if not said", read: Facts.day)

  /// Shows what tariffs and preferences do to activities.
  var protection: Command {
    Command(
      "protection", summary: "Work out margins, rates with the use made of them, and protection",
      discussion: """
        A row of the file is an output or an input of an activity: activity, role, name, mfn_rate, \
        preferential_rate; of an input its coefficient, the per cent of the output's value; of an \
        output prices, world or domestic, at which coefficients are told, and perhaps importer, \
        imports and use. A row with a code and no rates has, with --to and --from, the mean rates of its lines, those of \
        quotas and specific duties by --quota and --unit-values. Where use is not stated, the importer's published use of Form D is taken. \
        Inputs that are not traded are left out and count in the value added, as Corden has it. A \
        value added of nought or less has no effective rate.
        """,
      examples: [
        "afta protection activities.csv", "afta protection --to VN --on 2026-02-02",
        "afta protection activities.csv --to VN --from TH --quota out --on 2026-02-02",
      ],
      operands: [Self.activities],
      options: [
        Self.importer, Self.exporter, Self.day, Self.quota, Self.unitValues,
        ExchangeOption.exchange, InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let path = invocation[Self.activities]
      let importer = invocation[Self.importer]
      if path == nil, importer == nil { throw UsageProblem.missingOperand(Self.activities.name) }
      let library = try surroundings.library(
        for: invocation, telling: &console,
        kinds: [.preferential, .mostFavouredNation, .otherAgreement])
      let day = invocation[Self.day] ?? surroundings.today
      let exporter = invocation[Self.exporter]
      if exporter != nil, importer == nil {
        throw UsageProblem.missingOption(Self.importer.row.name)
      }
      if exporter == nil, invocation[Self.quota] != nil || invocation[Self.unitValues] != nil {
        throw UsageProblem.missingOption(Self.exporter.row.name)
      }
      if invocation[ExchangeOption.exchange] != nil, invocation[Self.unitValues] == nil {
        throw UsageProblem.missingOption(Self.unitValues.row.name)
      }
      let files = try InputForm.read([path, invocation[Self.unitValues]], invocation)
      let report = ProtectionReport(
        try library.protection(
          files[0], into: importer, from: exporter, on: day,
          quota: invocation[Self.quota] ?? .open, unitValues: files[1],
          exchange: invocation[ExchangeOption.exchange] ?? []))
      if path != nil, importer != nil, exporter == nil, invocation[CommonOptions.csv],
        !invocation[CommonOptions.quiet]
      {
        console.writeError(
          "afta: the table is of the activities; that of the margins comes without their file\n")
      }
      surroundings.tellUnused(report.unused, for: invocation, on: &console)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
