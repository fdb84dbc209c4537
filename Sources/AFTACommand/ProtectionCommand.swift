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
        imports and use. Where use is not stated, the importer's published use of Form D is taken. \
        Inputs that are not traded are left out and count in the value added, as Corden has it. A \
        value added of nought or less has no effective rate.
        """,
      examples: [
        "afta protection activities.csv", "afta protection --to VN --on 2026-02-02",
      ],
      operands: [Self.activities],
      options: [Self.importer, Self.exporter, Self.day, CommonOptions.json, CommonOptions.csv]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let path = invocation[Self.activities]
      let importer = invocation[Self.importer]
      if path == nil, importer == nil { throw UsageError.missingOperand(Self.activities.name) }
      if path != nil, importer != nil, invocation[CommonOptions.csv] {
        // A table is of activities or of margins.
        throw UsageError.conflictingOptions([Self.importer.row.name, CommonOptions.csv.row.name])
      }
      let library = try surroundings.library(
        for: invocation, kinds: [.preferential, .mostFavouredNation, .otherAgreement])
      let day = invocation[Self.day] ?? surroundings.today
      let exporter = invocation[Self.exporter]
      if exporter != nil, importer == nil { throw UsageError.missingOption(Self.importer.row.name) }
      let rates = try exporter.flatMap { exporter in
        try importer.flatMap { try library.rates(into: $0, from: exporter, on: day) }
      }
      let activities =
        try path.map { try ActivityFile.read(SourceFile.read($0), rates: rates) } ?? []
      let published = try library.publishedFigures()
      let entries = activities.map { activity in
        ProtectionReport.Entry(
          activity,
          published: published?.uses.filter { $0.member == activity.importer }
            .max { $0.year < $1.year })
      }
      let (margins, schedule) =
        try importer.map { try library.margins(into: $0, on: day, published?.definitions) }
        ?? ([], nil)
      let report = ProtectionReport(entries, margins: margins, of: schedule)
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else if invocation[CommonOptions.csv] {
        console.write(report.csv)
      } else {
        console.write(report.text(surroundings.style(for: invocation, on: console)))
      }
      return .success
    }
  }
}

extension LawLibrary {
  /// The rates of codes on an importer's lines for an exporter: MFN, and the lowest preference, or MFN without one.
  ///
  /// A code of several lines has their means, rounded half up to a millionth of a percent.
  fileprivate func rates(
    into importer: Country, from exporter: Country, on day: Day
  ) throws -> ActivityFile.Rates {
    guard let panel = try panel(into: importer, on: day) else {
      throw NoAnswer("no MFN rates of \(importer.name) are held for \(day)")
    }
    let lines = panel.lines(of: exporter)
    return { code in
      let found = lines.filter { code.contains($0.code) || $0.code.contains(code) }
      let parts = TariffParts(of: found.map(\.code)) { _ in "all" }
      guard let group = PanelGroup.groups(of: found, in: parts).first,
        group.count(.mfn) == group.lines, group.count(.applied) == group.lines,
        let mfn = Self.percentage(group.mfn), let applied = Self.percentage(group.applied)
      else { return nil }
      return (mfn, applied)
    }
  }

  private static func percentage(_ value: ExactFraction?) -> Percentage? {
    value?.divided(by: Percentage.whole.inPerCent)?.percentage(rounding: .halfUp)
  }

  /// The margins of each defined group on a member's lines of a day.
  fileprivate func margins(
    into member: Country, on day: Day, _ definitions: SeriesDefinitions?
  ) throws -> (margins: [GroupMargins], schedule: ScheduleDescription?) {
    let schemes = definitions?.schemes.reversed().compactMap(law.scheme(_:)) ?? []
    guard let definitions,
      let description = schemes.lazy.compactMap({ $0.schedule(of: member, on: day) }).first,
      let mfn = law.scheme(.mfn)?.schedule(of: member, on: day)
    else {
      throw NoAnswer("no schedule and MFN rates of \(member.name) are held for \(day)")
    }
    let (lowered, general) = (try schedule(description), try schedule(mfn))
    let margins = definitions.groups.compactMap { group in
      MemberGroup(named: group.name, definitions, in: law).flatMap {
        GroupMargins(of: $0, in: day.components.year, lowered, beside: general)
      }
    }
    return (margins, description)
  }
}
