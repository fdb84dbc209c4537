internal import TariffLaw

extension CodeReport {
  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("code", .text("\(answer.code)")),
      ("edition", .text(answer.edition.rawValue)), ("level", .text(answer.level)),
      ("held", .bool(answer.isHeld)), ("is_line", .bool(answer.isLine)),
      ("words", .text(orNull: words(answer.code))),
      ("section", answer.section.map(Self.section) ?? .null),
      ("parents", .list(answer.parents.map(described))),
      ("children", .list(answer.children.map(described))),
      ("lines", .list(answer.lines.map(lines))),
      ("correlations", .list(answer.correlations.map(correlation))),
      ("near", .list(answer.near.map(described))),
      ("lines_with_zero_before", .list(answer.linesWithZeroBefore.map(described))),
      ("other_editions", .list(answer.editionsThatHaveIt.map { .text($0.rawValue) })),
      ("sources", .list(usedSources.map(Self.source))),
      ("assumed", .list(assumed.map(JSON.text))),
    ])
  }

  private static func section(_ section: NomenclatureWords.Section) -> JSON {
    .object([("section", .text(section.number)), ("words", .text(section.words))])
  }

  private func described(_ code: HSCode) -> JSON {
    .object([("code", .text("\(code)")), ("words", .text(orNull: words(code)))])
  }

  private func lines(_ held: HeldLines) -> JSON {
    let isChapter = answer.code.count == HSLevel.chapter.rawValue
    return .object([
      ("member", .text("\(held.schedule.member)")), ("scheme", .text("\(held.schedule.scheme)")),
      ("edition", .text(held.schedule.edition.rawValue)), ("file", .text(held.schedule.file)),
      ("count", .number(held.codes.count)),
      ("codes", isChapter ? .null : .list(held.codes.map { .text("\($0)") })),
    ])
  }

  private func correlation(_ correlation: CodeCorrelation) -> JSON {
    .object([
      ("way", .list(correlation.way.map { .text($0.rawValue) })),
      ("codes", .list(correlation.rows.map(Self.row))),
    ])
  }

  private static func row(_ row: CodeCorrelation.Row) -> JSON {
    .object([
      ("code", .text("\(row.code)")), ("relation", .text(orNull: row.relation?.rawValue)),
      (
        "candidates",
        .list(
          row.candidates.map { candidate in
            .object([
              ("code", .text("\(candidate.code)")),
              ("also_from", .list(candidate.alsoFrom.map { .text("\($0)") })),
            ])
          })
      ),
    ])
  }

  private static func source(_ note: SourceNote) -> JSON {
    .object([
      ("files", .text(note.files)), ("source", .text(note.source)),
      ("address", .text(orNull: note.address)), ("evidence", .text(note.evidence.rawValue)),
      ("note", .text(orNull: note.note)),
    ])
  }
}
