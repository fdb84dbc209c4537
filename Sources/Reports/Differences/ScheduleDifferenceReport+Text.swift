internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleDifferenceReport {
  /// The answer for a person: both schedules, counts, and the first lines that are not the same.
  public func text(_ style: TextStyle) -> String {
    var text = ""
    for (word, schedule, origin) in [
      ("first ", difference.first, firstOrigin), ("second", difference.second, secondOrigin),
    ] {
      let (title, about) = Self.name(schedule, origin)
      text += "\(word)  " + style.strong(title) + " " + style.faint("(\(about))") + "\n"
    }
    if !way.isEmpty {
      text += "Bridged by subheadings of \(way.map(\.rawValue).joined(separator: ", ")); "
      text += "a line with several candidates has the range of their rates.\n"
    }
    text += chain
    text += "\n" + FigureColumns(rows: counts).text
    let changed = difference.lines.filter { $0.change.kind != .same }
    let besides = (unused + assumed.map { "Assumed: \($0)" }).map { "\n\($0)\n" }.joined()
    guard !changed.isEmpty else { return text + besides }
    text += "\n" + Self.table(changed.prefix(TextTable.rowsShown)).text(style)
    if changed.count > TextTable.rowsShown {
      text += "... and \(changed.count - TextTable.rowsShown) more; --csv and --json have all.\n"
    }
    return text + besides
  }

  /// What amends the schedule between the two days; that nothing does, where one table holds on both.
  private var chain: String {
    if amendments.isEmpty {
      guard case .held = firstOrigin, case .held = secondOrigin, way.isEmpty,
        difference.first.file == difference.second.file,
        difference.first.column == difference.second.column
      else { return "" }
      return "One schedule holds on both days, and nothing that is held amends it between them.\n"
    }
    return amendments.map { act in
      "amended by \(act.source) (\(act.days); \(act.evidenceWords))\n"
    }.joined()
  }

  private static func name(
    _ schedule: ScheduleDescription, _ origin: DifferenceAnswer.Origin
  ) -> (title: String, about: String) {
    switch origin {
    case .held(let day):
      (
        "\(schedule.scheme), \(schedule.member.name), on \(day)",
        "\(schedule.edition.rawValue); \(schedule.days); \(schedule.evidenceWords)"
      )
    case .own: (schedule.file, "\(schedule.edition.rawValue); your own")
    }
  }

  private var counts: [(name: String, value: String)] {
    var rows = [
      ("lines of the first", "\(difference.firstCount)"),
      ("lines of the second", "\(difference.secondCount)"),
      ("  not reached from the first", "\(linesOfSecondAlone)"),
      ("rows", "\(difference.lines.count)"),
    ]
    for kind in ScheduleDifference.Change.Kind.allCases where difference.count(kind) > 0 {
      rows.append(("  " + kind.words, "\(difference.count(kind))"))
      if kind == .notComparable {
        rows += difference.kindsNotCompared.map { ("    " + $0.kinds.words, "\($0.lines)") }
      }
    }
    return rows
  }

  private static func table(_ lines: some Collection<ScheduleDifference.Line>) -> TextTable {
    TextTable(
      header: ["Code", "Change", "Points", "First", "Second", "Candidates"],
      rows: lines.map { line in
        [
          "\(line.code)", line.change.kind.words, line.change.points.map(points) ?? "",
          line.first.words, line.second.words, candidates(line),
        ]
      })
  }

  private static func points(_ points: Bounds<Percentage>) -> String {
    let sign = points.low > .zero ? "+" : ""
    return points.exact.map { "\(sign)\($0)" } ?? "\(sign)\(points.low) to \(sign)\(points.high)"
  }

  /// The other side's codes, where they are not the line's own.
  private static func candidates(_ line: ScheduleDifference.Line) -> String {
    let others = [line.first, line.second].first { $0.map(\.code) != [line.code] } ?? []
    let shown = others.prefix(candidatesShown).map { "\($0.code)" }.joined(separator: " ")
    let more = others.count - candidatesShown
    return more > 0 ? "\(shown) and \(more) more" : shown
  }

  /// How many candidates of a line are shown to a person.
  private static let candidatesShown = 3
}

extension ScheduleDifference.Kinds {
  /// The kinds of both sides in words.
  var words: String {
    [first, second].map { $0.map(\.words).joined(separator: " or ") }
      .joined(separator: " -> ")
  }
}
