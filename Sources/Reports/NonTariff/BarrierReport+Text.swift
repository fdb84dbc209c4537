internal import TariffLaw
internal import TariffStatistics

extension BarrierReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let table = rows.map { row in
      [
        "\(row.year)", Self.decimal(row.average) ?? "-",
        row.others.compactMap(\.value).map(\.description).joined(separator: ", ").orDash,
        row.measures.compactMap(\.count).map(String.init).joined(separator: ", ").orDash,
        row.measures.map { $0.evidence.rawValue }.joined(separator: ", ").orDash,
      ]
    }
    let header = ["Year", "Preferential", "Published", "Measures", "Known"]
    return style.strong("\(subject): tariffs and non-tariff measures") + "\n"
      + style.faint(
        "average preferential rate, computed from members' published averages by lines; published averages, "
          + "of which is not said what tariffs; published counts of measures") + "\n\n"
      + TextTable(header: header, rows: table, rightAligned: [1, 2, 3]).text(style)
      + "\n" + claim + notes + assumed.map { "Assumed: \($0)\n" }.joined()
  }

  /// What happened to both between the first and the last count of one edition.
  private var claim: String {
    guard let change, let times = Self.decimal(change.times, places: 2) else {
      return "No two counts of one edition are held, so that nothing is said of growth.\n"
    }
    let counts =
      "\(change.measures.from.count ?? 0) in \(change.from.year), "
      + "\(change.measures.to.count ?? 0) in \(change.to.year)"
    let averages = [change.from, change.to].map { Self.decimal($0.average) ?? "not known" }
    return "Measures: \(counts), \(times) times as many (\(change.measures.to.evidence.rawValue)). "
      + "Average: \(averages[0]), then \(averages[1]).\n"
  }

  private var notes: String {
    let told = rows.flatMap { $0.others + $0.measures }.compactMap { figure in
      figure.note.map { "\(figure.subject), \(figure.year): \($0)\n" }
    }
    return told.joined()
      + sources.map { source in
        "Source \(source.name): \(source.title); \(source.evidence.rawValue)"
          + (source.note.map { "; \($0)" } ?? "") + "\n"
      }.joined()
  }

  /// The answer as CSV: a figure a row.
  public var csv: String {
    CSVTable(
      keys: [
        "subject", "year", "measure", "kind", "value", "exact", "vintage", "evidence", "source",
        "note", "assumed",
      ],
      rows: rows.flatMap(cells).map { $0 + [CSVTable.list(assumed)] }
    ).text
  }

  private func cells(_ row: Row) -> [[String]] {
    var cells: [[String]] = []
    if let average = row.average {
      cells.append([
        subject, "\(row.year)", "average", "computed", Self.decimal(average, places: 6) ?? "",
        "\(average)", "", Evidence.derived.rawValue, "", "",
      ])
    }
    for figure in row.others + row.measures {
      let value = figure.count.map(String.init)
      cells.append([
        subject, "\(row.year)", figure.measure.rawValue, "published",
        value ?? figure.value?.description ?? "",
        value ?? figure.value?.inPerCent.description ?? "", figure.vintage ?? "",
        figure.evidence.rawValue, figure.source.name, figure.note ?? "",
      ])
    }
    return cells
  }

  /// The answer as JSON.
  public var json: JSON {
    func figure(_ figure: PublishedFigure) -> JSON {
      .object([
        ("measure", .text(figure.measure.rawValue)),
        ("count", figure.count.map(JSON.number) ?? .null),
        ("value", .text(orNull: figure.value?.description)),
        ("vintage", .text(orNull: figure.vintage)), ("evidence", .text(figure.evidence.rawValue)),
        ("source", .text(figure.source.name)), ("note", .text(orNull: figure.note)),
      ])
    }
    return .object([
      ("format", .number(1)), ("assumed", .list(assumed.map(JSON.text))),
      ("subject", .text(subject)),
      ("times", .text(orNull: change.flatMap { Self.decimal($0.times, places: 6) })),
      (
        "years",
        .list(
          rows.map { row in
            .object([
              ("year", .number(row.year)),
              ("average", .text(orNull: Self.decimal(row.average, places: 6))),
              ("average_exact", .text(orNull: row.average?.description)),
              ("published", .list((row.others + row.measures).map(figure))),
            ])
          })
      ),
    ])
  }
}

extension String {
  fileprivate var orDash: String { isEmpty ? "-" : self }
}
