internal import TariffLaw

extension CodeReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks = [heading(style)]
    if let zeroed = answer.code.withZeroBefore, !answer.linesWithZeroBefore.isEmpty {
      blocks.append(
        style.strong("With a zero before it, \(zeroed)") + "\n" + list(answer.linesWithZeroBefore))
    }
    if !answer.near.isEmpty {
      blocks.append(style.strong("Near it") + "\n" + list(answer.near))
    }
    if !answer.children.isEmpty, answer.code.count < HSLevel.subheading.rawValue {
      blocks.append(style.strong("Below it") + "\n" + list(answer.children))
    }
    if !answer.lines.isEmpty { blocks.append(lines(style)) }
    blocks += answer.correlations.map { correlation($0, style) }
    let sources = usedSources.map { "\($0.source) (\($0.evidence))" }
    blocks.append(style.faint(sources.joined(separator: "\n")) + "\n")
    blocks += assumed.map { "Assumed: \($0)\n" }
    return blocks.joined(separator: "\n")
  }

  private func heading(_ style: TextStyle) -> String {
    let title = style.strong("\(answer.code)") + (words(answer.code).map { "  \($0)" } ?? "")
    var rows: [[String]] = []
    if let section = answer.section {
      rows.append(["section", section.number, section.words])
    }
    rows += answer.parents.map { code in
      [HSLevel(rawValue: Int(code.count))?.word ?? "", "\(code)", words(code) ?? ""]
    }
    return title + "\n" + standing + "\n" + (rows.isEmpty ? "" : "\n" + Self.columns(rows))
  }

  private func list(_ codes: [HSCode]) -> String {
    let isBare = codes.allSatisfy { words($0) == nil }
    if isBare { return "  " + Self.wrapped(codes.map(\.description)) + "\n" }
    return Self.columns(codes.map { ["\($0)", words($0) ?? ""] })
  }

  private func lines(_ style: TextStyle) -> String {
    let isBeside =
      answer.code.count > HSLevel.subheading.rawValue && !answer.isLine && !answer.lines.isEmpty
    let title = isBeside ? "Lines beside it" : "Lines in national schedules"
    let isMany = answer.code.count < HSLevel.subheading.rawValue
    var rows: [[String]] = []
    for held in answer.lines {
      let rest = answer.lines.filter {
        $0.codes == held.codes && $0.schedule.edition == held.schedule.edition
      }
      guard rest.first?.schedule.file == held.schedule.file else { continue }
      let count = "\(held.codes.count)" + (held.codes.count == 1 ? " line" : " lines")
      rows.append([
        rest.map { "\($0.schedule.member) \($0.schedule.scheme)" }.joined(separator: ", "),
        held.schedule.edition.rawValue,
        isMany ? count : count + ": " + Self.wrapped(held.codes.map(\.description)),
      ])
    }
    return style.strong(title) + "\n" + Self.columns(rows)
  }

  private func correlation(_ correlation: CodeCorrelation, _ style: TextStyle) -> String {
    let way = correlation.way.map(\.rawValue)
    let ends = "\(way.first ?? "") to \(way.last ?? "")"
    let through = way.dropFirst().dropLast()
    let title = ends + (through.isEmpty ? "" : ", through \(through.joined(separator: ", "))")
    let isList = correlation.rows.count > 1
    let changed = correlation.rows.filter { !(isList && $0.isUnchanged) }
    let rows = changed.map { row -> [String] in
      guard let relation = row.relation else { return ["\(row.code)", "", "the table has no row"] }
      return [
        "\(row.code)", relation.rawValue, Self.wrapped(row.candidates.map(\.code.description)),
      ]
    }
    let same = correlation.rows.count - changed.count
    let rest = same == 0 ? "" : "  unchanged: \(same) of \(correlation.rows.count) subheadings\n"
    let used = Set(changed.compactMap(\.relation))
    let legend = Concordance.Relation.allCases.filter(used.contains)
      .map { "\($0.rawValue) \($0.words)" }.joined(separator: "; ")
    return style.strong(title) + "\n" + Self.columns(rows) + rest
      + (legend.isEmpty ? "" : "  " + style.faint(legend) + "\n")
  }

  /// Codes on one line, cut where they are very many; JSON has them all.
  private static func wrapped(_ codes: [String], limit: Int = 24) -> String {
    let shown = codes.prefix(limit).joined(separator: " ")
    return codes.count > limit ? shown + " and \(codes.count - limit) more" : shown
  }

  private static func columns(_ rows: [[String]]) -> String {
    TextTable.lines(rows).map { "  \($0)\n" }.joined()
  }
}
