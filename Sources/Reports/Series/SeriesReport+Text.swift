internal import TariffLaw
internal import TariffStatistics

extension SeriesReport {
  /// The answer for a person: a table of years, a small chart, and what is to be known of them.
  public func text(_ style: TextStyle) -> String {
    guard let first = series.first else { return "" }
    let title = first.measure.words
    var text = style.strong(title.prefix(1).uppercased() + title.dropFirst()) + "\n"
    text += style.faint(basis) + "\n\n"
    let columns = series.map { (series: $0, columns: self.columns(of: $0)) }
    let isJoint = columns.reduce(0) { $0 + $1.columns.count } <= Self.mostColumns
    if isJoint {
      text += table(columns.flatMap(\.columns), style)
    } else {
      text += columns.map { table($0.columns, style) }.joined(separator: "\n")
    }
    let rest = [chart(style), remarks.map { $0 + "\n" }.joined()]
    return text + rest.filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
  }

  private static let mostColumns = 7

  private struct Column {
    let name: String
    let cells: [String]
  }

  private func table(_ columns: [Column], _ style: TextStyle) -> String {
    let years = series.first?.points.map { "\($0.year)" } ?? []
    let rows = years.indices.map { place in [years[place]] + columns.map { $0.cells[place] } }
    let kept = rows.filter { row in row.dropFirst().contains { $0 != Self.none } }
    return TextTable(
      header: ["Year"] + columns.map(\.name), rows: kept.isEmpty ? rows : kept,
      rightAligned: Set(1...max(1, columns.count))
    ).text(style)
  }

  private static let none = "-"

  private func columns(of series: TariffSeries) -> [Column] {
    func column(_ name: String, _ cell: (SeriesPoint) -> String?) -> Column? {
      let cells = series.points.map { cell($0) ?? Self.none }
      return cells.contains { $0 != Self.none } ? Column(name: name, cells: cells) : nil
    }
    func decimal(_ value: ExactFraction?) -> String? {
      value.map { Self.decimal($0, series) }
    }
    func signed(_ value: ExactFraction?) -> String? {
      value.map { ($0 > ExactFraction(0) ? "+" : "") + Self.decimal($0, series) }
    }
    let value = Column(
      name: series.group.name,
      cells: series.points.map { decimal($0.figure?.value) ?? Self.none })
    let least = column("at least") { decimal($0.figure?.limits?.least) }
    let most = column("at most") { limit($0.figure?.limits, decimal) }
    let besides = [
      column("as it stood") { decimal(valueAsWritten($0, series)) },
      column("difference") { signed(differenceAsWritten($0, series)) },
      column("published") { published($0, series) },
      column("residual") { signed(residual($0, series)) },
    ]
    let rest = [
      column("left out") { leftOut($0.figure?.limits) },
      column("covered") { coverage($0.figure) },
    ]
    // What is owed lies within an interval, which comes first; the figure is one place in it.
    let figures =
      series.source == .derived && least != nil
      ? [least, most, value] + besides + rest : [value] + besides + [least, most] + rest
    let parts =
      isDecomposed
      ? [
        column("change") { signed($0.change?.whole) },
        column("by rates") { signed($0.change?.rates) },
        column("by lines") { signed($0.change?.weights) },
        column("by joining") { signed($0.change?.entry) },
        column("by leaving") { point in
          point.change?.left.isEmpty == false ? signed(point.change?.exit) : nil
        },
        column("joined") { point in
          point.change.map(\.joined).flatMap {
            $0.isEmpty ? nil : $0.map(\.description).joined(separator: " ")
          }
        },
      ] : []
    return (figures + parts).compactMap(\.self)
  }

  private func published(_ point: SeriesPoint, _ series: TariffSeries) -> String? {
    let counterpart = counterpart(point, series)
    if measure == .lines { return counterpart?.lines.map(String.init) }
    return counterpart?.value?.description
      ?? counterpart?.perCent.map { Self.decimal($0, .zeroShare, places: 4) }
  }

  private func leftOut(_ limits: MemberFigure.Limits?) -> String? {
    limits.flatMap { $0.linesLeftOut > 0 ? "\($0.linesLeftOut)" : nil }
  }

  /// The highest value, if every line has a limit.
  private func limit(
    _ limits: MemberFigure.Limits?, _ decimal: (ExactFraction?) -> String?
  ) -> String? {
    limits.flatMap { $0.linesWithoutLimit > 0 ? nil : decimal($0.most) }
  }

  /// How many of the lines are those of members with a weight, where not all have one.
  private func coverage(_ figure: SeriesPoint.Figure?) -> String? {
    guard let figure, figure.lines < figure.linesOfAll else { return nil }
    return "\(figure.lines) of \(figure.linesOfAll) lines"
  }
}
