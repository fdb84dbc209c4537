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
        "afta series --group VN,MY --source lines --level hs6",
      ],
      options: [
        SeriesOptions.group, SeriesOptions.measure, SeriesOptions.source, SeriesOptions.level,
        SeriesOptions.weights,
        SeriesOptions.base, SeriesOptions.fromYear, SeriesOptions.toYear, SeriesOptions.vintage,
        SeriesOptions.decompose, SeriesOptions.svg, InputForm.columns, InputForm.decimal,
        CommonOptions.json, CommonOptions.csv,
      ]
    ) { [surroundings] invocation, console in
      try invocation.refuse(CommonOptions.json, with: CommonOptions.csv)
      let svg = try invocation.outputs(
        [SeriesOptions.svg],
        besides: [invocation[SeriesOptions.base], invocation[SeriesOptions.weights]])
      let library = try surroundings.library(
        for: invocation, telling: &console, kinds: [.preferential, .mostFavouredNation])
      let report = SeriesReport(
        try library.series(SeriesOptions.question(invocation)),
        isDecomposed: invocation[SeriesOptions.decompose])
      try svg.compactMap(\.self).forEach { try OutputFiles.finish($0, with: report.svg) }
      surroundings.tellUnused(
        report.rises + report.unused.map { "Not used: \($0)" }, for: invocation, on: &console)
      surroundings.write(report, for: invocation, on: &console)
      return .success
    }
  }
}
