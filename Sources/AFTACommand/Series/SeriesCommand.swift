import AFTA
import CommandLineInterface

extension AFTAProgram {
  /// Shows tariffs over the years.
  var series: Command {
    Command(
      "series", summary: "Show the decline of tariffs over the years, and what it is made of",
      discussion: """
        Sources are never mixed: observed is computed from the figures that were published of each \
        member, lines from the schedules that are held, derived from what members owe: with --base \
        along the encouraged programme from base rates, else from the sizes of lists alone. With \
        --assume, derived figures stand beside those of the law as it stood. Figures of groups that were published are \
        set beside and never computed with. Averages are the sum of lines times rate over the sum of \
        lines, exactly, and printed to four places, half up. Where lines have no number, the lowest \
        and the highest value that the average could have stand beside. What is not held is not \
        available, and the answer says why.
        """,
      examples: [
        "afta series --group ASEAN-6 --group CLMV --measure average --source observed",
        "afta series --group CLMV --from-year 1999 --to-year 2000 --decompose",
        "afta series --source derived --measure zero-share --from-year 2016 --to-year 2016",
        "afta series --group VN,LA --measure lines --csv",
      ],
      options: [
        SeriesOptions.group, SeriesOptions.measure, SeriesOptions.source, SeriesOptions.weights,
        SeriesOptions.base, SeriesOptions.fromYear, SeriesOptions.toYear, SeriesOptions.vintage,
        SeriesOptions.decompose, SeriesOptions.svg, InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let svg = try invocation.outputs(
        [SeriesOptions.svg],
        besides: [invocation[SeriesOptions.base], invocation[SeriesOptions.weights]])
      let report = try surroundings.seriesReport(for: invocation)
      try svg.compactMap(\.self).forEach { try OutputFiles.finish($0, with: report.svg) }
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

extension Surroundings {
  /// Computes the series that a command asks for.
  fileprivate func seriesReport(for invocation: Invocation) throws -> SeriesReport {
    let library = try library(for: invocation, kinds: [.preferential, .mostFavouredNation])
    let measure = invocation[SeriesOptions.measure] ?? .average
    let source = invocation[SeriesOptions.source] ?? .observed
    let held = try library.publishedFigures()
    if held == nil, source == .observed || measure == .lowShare {
      throw NoAnswer(
        source == .observed
          ? "the folder of schedules holds no published figures: no folder 'observed'"
          : "the folder of schedules does not say which rates are low: no folder 'observed'")
    }
    let published =
      held
      ?? PublishedFigures(
        members: [], groups: [], uses: [], definitions: SeriesDefinitions(without: library.law))
    let isDecomposed = invocation[SeriesOptions.decompose]
    if isDecomposed, measure == .lines {
      // A number of lines has no rates, so that there are no parts to show.
      throw UsageError.conflictingOptions([
        "\(SeriesOptions.measure.row.name) \(measure.rawValue)", SeriesOptions.decompose.row.name,
      ])
    }
    let groups = try SeriesOptions.groups(invocation, published.definitions, in: library.law)
    let weights = try SeriesOptions.weights(invocation)
    let beside = try published.groups(of: measure, vintage: invocation[SeriesOptions.vintage])
    let derivation = try SeriesOptions.derivation(
      invocation, source, library.law, beside.years(of: groups))
    if case .codes = weights, source != .lines || measure == .lines {
      // Published figures have no lines to weigh, and a number of lines has no weight.
      throw UsageError.conflictingOptions([
        SeriesOptions.weights.row.name,
        source == .lines
          ? "\(SeriesOptions.measure.row.name) \(measure.rawValue)"
          : "\(SeriesOptions.source.row.name) \(source.rawValue)",
      ])
    }
    let figures = try library.memberFigures(
      source, measure, published, derivation, weights,
      until: invocation[SeriesOptions.toYear] ?? invocation[SeriesOptions.fromYear])
    let years = try SeriesOptions.years(
      invocation, figures.years(of: groups) ?? beside.years(of: groups))
    let series = { (figures: MemberFigures) in
      groups.map {
        TariffSeries(of: $0, from: figures, weights: weights, years: years, published: beside)
      }
    }
    // What was assumed changes derived figures alone; the law as it stood then stands beside them.
    let isAssumed = !library.law.assumed.isEmpty && source == .derived
    let lawful = derivation.figures(measure, published, by: library.law.asWritten.calendar)
    return SeriesReport(
      series(figures), asWritten: isAssumed ? series(lawful) : nil, isDecomposed: isDecomposed,
      sources: published.sources,
      assumed: library.law.assumptionsMade, unused: weights.leftOut)
  }
}

extension [PublishedFigure] {
  /// The years of which there is any figure of some groups.
  fileprivate func years(of groups: [MemberGroup]) -> ClosedRange<Int>? {
    let names = groups.map(\.name)
    let years = filter { names.contains($0.subject) }.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}

extension PublishedFigures {
  /// The published figures of groups that measure the same, those of a vintage first.
  fileprivate func groups(
    of measure: SeriesMeasure, vintage: String?
  ) throws(UsageError) -> [PublishedFigure] {
    let wanted: PublishedFigure.Measure =
      switch measure {
      case .average, .lines: .average
      case .zeroShare: .zeroShare
      case .lowShare: .lowShare
      }
    let figures = groups.filter { $0.measure == wanted && (measure != .lines || $0.lines != nil) }
    guard let vintage else { return figures }
    let names = Set(figures.compactMap(\.vintage)).sorted()
    guard names.contains(vintage) else {
      throw .invalidValue(
        vintage, option: "vintage", because: "one of \(names.joined(separator: ", "))")
    }
    return figures.filter { $0.vintage == vintage } + figures.filter { $0.vintage != vintage }
  }

  /// The sources of all figures.
  fileprivate var sources: [PublishedSource] {
    Set((members + groups).map(\.source)).sorted { $0.name < $1.name }
  }
}
