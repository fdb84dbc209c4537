import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let measures = Operand(
    "measures",
    help: "CSV of measures, member,code,measure, perhaps with year; published counts if not said",
    .optional, completion: .file)
  private static let group = Option(
    "group", value: "group", help: "Whose published counts, as ASEAN-10 or VN; ASEAN-10 if not said"
  )
  private static let edition = Option(
    "edition", value: "edition", help: "Nomenclature of the codes; HS2022 if not said",
    of: HSEdition.self)
  private static let trade = Option(
    "weights", value: "file",
    help: "CSV of imports, member,code,value: which goods count, and how much",
    completion: .file)
  private static let picture = Option(
    "svg", value: "file", help: "Draw published counts and averages into this file besides",
    completion: .file)

  /// Shows non-tariff measures.
  var barriers: Command {
    Command(
      "barriers", summary: "Count non-tariff measures, and set published counts beside tariffs",
      discussion: """
        Of a file: how many measures a member has, the share of subheadings with one (frequency), the share \
        of imports with one (coverage, with --weights), and how many a subheading has on the mean \
        (prevalence). Without a file: the counts that were published beside the average tariffs, year by \
        year, each with how well it is known; counts of different editions are not compared.
        """,
      examples: ["afta barriers", "afta barriers measures.csv --weights imports.csv --csv"],
      operands: [Self.measures],
      options: [
        Self.group, Self.edition, Self.trade, Self.picture, InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let svg = try invocation.outputs(
        [Self.picture], besides: [invocation[Self.measures], invocation[Self.trade]])
      let library = try surroundings.library(
        for: invocation, kinds: [.preferential, .mostFavouredNation])
      let style = surroundings.style(for: invocation, on: console)
      if let path = invocation[Self.measures] {
        let report = try library.nonTariffReport(
          NonTariffMeasureReader.read(InputForm.read(path, invocation)),
          in: invocation[Self.edition] ?? .hs2022,
          trade: try invocation[Self.trade].map {
            try TradeWeightReader.read(InputForm.read($0, invocation))
          })
        if invocation[CommonOptions.json] {
          console.write(report.json.pretty + "\n")
        } else {
          console.write(invocation[CommonOptions.csv] ? report.csv : report.text(style))
        }
        return .success
      }
      let report = try library.barriers(of: invocation[Self.group] ?? "ASEAN-10")
      try svg.compactMap(\.self).forEach { try OutputFiles.finish($0, with: report.svg) }
      if invocation[CommonOptions.json] {
        console.write(report.json.pretty + "\n")
      } else {
        console.write(invocation[CommonOptions.csv] ? report.csv : report.text(style))
      }
      return .success
    }
  }
}

extension LawLibrary {
  /// What was published of measures and tariffs of a group or a member.
  fileprivate func barriers(of name: String) throws -> BarrierReport {
    guard let published = try publishedFigures() else {
      throw NoAnswer("the folder of schedules holds no published figures: no folder 'observed'")
    }
    guard let group = MemberGroup(named: name, published.definitions, in: law) else {
      throw UsageError.invalidValue(
        name, option: "group",
        because: "a group is one of "
          + published.definitions.groups.map(\.name).joined(separator: ", ") + ", or a member as VN"
      )
    }
    let figures = MemberFigures(published: published, measure: .average)
    let own = published.members + published.groups
    let years = figures.years(of: [group]) ?? 2000...2000
    return BarrierReport(
      TariffSeries(of: group, from: figures, weights: .lines, years: years), own)
  }

  /// The indices of each member and year of a file.
  fileprivate func nonTariffReport(
    _ measures: [NonTariffIndices.Measure], in edition: HSEdition, trade: TradeValues?
  ) throws -> NonTariffReport {
    let subheadings = try nomenclature.nomenclature(of: edition.harmonizedSystem).codes.filter {
      $0.count == HSLevel.subheading.rawValue
        && ScheduleStatistics.harmonizedChapters.contains($0.chapter)
    }
    var values: TradeOnCodes?
    if let trade {
      guard case .ofCodes(let codes) = trade else {
        throw NoAnswer(
          "goods are weighed by values on codes: the file of weights has no column 'code'")
      }
      values = codes
    }
    let members = Set(measures.map(\.member)).sorted()
    let indices = members.flatMap { member in
      let own = measures.filter { $0.member == member }
      return Set(own.map(\.year)).sorted { ($0 ?? 0) < ($1 ?? 0) }.map { year in
        NonTariffIndices(
          own.filter { $0.year == year }, of: member, in: year, on: subheadings,
          trade: values.map { $0.values(of: member, in: year ?? 0) ?? [:] })
      }
    }
    return NonTariffReport(indices, unused: values?.leftOut ?? [])
  }
}
