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
        for: invocation, telling: &console, kinds: [.preferential, .mostFavouredNation])
      if let path = invocation[Self.measures] {
        let files = try InputForm.read([path, invocation[Self.trade]], invocation)
        guard let measures = files[0] else { throw UsageProblem.missingOperand(Self.measures.name) }
        let report = NonTariffReport(
          try library.nonTariffMeasures(
            measures, in: invocation[Self.edition] ?? .hs2022, trade: files[1]))
        surroundings.tellUnused(
          report.unused.map { "Not used: \($0)" }, for: invocation, on: &console)
        surroundings.write(report, for: invocation, on: &console)
        return .success
      }
      _ = try InputForm.read([], invocation)
      let report = BarrierReport(
        try library.barriers(of: invocation[Self.group] ?? "ASEAN-10"))
      try svg.compactMap(\.self).forEach { try OutputFiles.finish($0, with: report.svg) }
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
