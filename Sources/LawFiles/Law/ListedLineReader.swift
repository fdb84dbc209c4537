package import Reading
package import TariffLaw

/// Reads `lists.csv`: the items of the lists among which members divided their lines.
///
/// ```
/// member,list,item,codes,edition,from,to,place,evidence,days_evidence,note
/// MY,SL,247,843143 843143000,HS2002,2006-12-08,,Attachment 8,official,unconfirmed,
/// ```
package enum ListedLineReader {
  private static let columns = [
    "member", "list", "item", "codes", "edition", "from", "to", "place", "evidence",
    "days_evidence", "note",
  ]

  /// Reads the lists of a scheme, whose names are those that it declares, or any if they are `nil`.
  ///
  /// - Throws: Everything that is wrong with the file.
  package static func read(
    _ file: SourceFile, of scheme: SchemeID, lists: [String]?
  ) throws(Diagnostics) -> [Placed<ListedLine>] {
    let lines = try TableReader.read(file, required: columns, optional: []) {
      (row) throws(TableProblem) in
      let known = try row.attestation(8, days: 9)
      return row.placed(
        ListedLine(
          member: try row.country(0), list: try list(row, 1, among: lists), item: row[2],
          codes: try codes(row, 3),
          edition: try row.value(4, as: "an edition, as HS2002") {
            HSEdition(rawValue: String(decoding: $0, as: UTF8.self))
          },
          days: try row.days(from: 5, to: 6),
          basis: Basis(
            name: scheme.name.lowercased() + ".lists", citation: Citation(scheme.name, row[7]),
            known: known, note: row.ifSaid(10).map { .text($0) })))
    }
    return try PlacedIndex(
      lines, each: "item of its number",
      of: {
        "\($0.member)'s \($0.list.rawValue) \($0.item) from \($0.days.from ?? .earliest)"
      }
    )
    .placed
  }

  private static func list(
    _ row: TableRow, _ column: Int, among lists: [String]?
  ) throws(TableProblem) -> ConcessionList {
    if let lists, !lists.contains(row[column]) {
      throw TableProblem(
        ValueComplaint.notOneOf(
          row[column], noun: WordKind.lists.noun, choices: lists, nearest: []), column: column)
    }
    return ConcessionList(rawValue: row[column])
  }

  /// The codes of an item, with spaces between them.
  private static func codes(_ row: TableRow, _ column: Int) throws(TableProblem) -> [HSCode] {
    var codes: [HSCode] = []
    for word in row[column].split(separator: " ") {
      guard let code = HSCode(String(word)) else {
        throw TableProblem(
          ValueComplaint.expected(
            "a code of 2 to 11 digits, as 8703.23.64", found: String(word)),
          column: column)
      }
      codes.append(code)
    }
    return codes
  }
}
