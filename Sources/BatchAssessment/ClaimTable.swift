internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Where the columns of a table of claims stand, and which are carried through.
struct ClaimTable {
  /// The names of all columns; none for those that a table without a header has beyond the known.
  let names: [String]
  /// The places of the columns that are carried through.
  let carried: [Int]
  private let places: [Int?]

  /// Takes the columns of a header, some of which must be there.
  init(
    _ header: CSVHeader, needing required: [ClaimColumn] = ClaimColumn.required,
    in problems: Problems
  ) {
    let optional = ClaimColumn.allCases.filter { !required.contains($0) }
    header.check(
      required: required.map(\.name), optional: optional.map(\.name),
      lettingOthersThrough: true, in: problems)
    self.init(names: header.names)
  }

  /// Takes the columns of a table without a header, by how many its first row has.
  init(columns count: Int) {
    let known = ClaimColumn.allCases.prefix(max(count, ClaimColumn.withoutHeader.count))
    let others = max(0, count - known.count)
    self.init(names: known.map(\.name) + (0..<others).map { _ in "" })
  }

  private init(names: [String]) {
    self.names = names
    places = ClaimColumn.allCases.map { names.firstIndex(of: $0.name) }
    let known = Set(places.compactMap(\.self))
    carried = names.indices.filter { !known.contains($0) }
  }

  /// The place of a column, if the table has it.
  func place(of column: ClaimColumn) -> Int? { places[column.rawValue] }

  /// What a user should know of columns that are carried through: that one may be a known one misspelt,
  /// or has the name of a column of answers.
  var remarks: [ColumnRemark] {
    let absent = ClaimColumn.allCases.filter { place(of: $0) == nil }.map(\.name)
    return carried.compactMap { place -> ColumnRemark? in
      let name = names[place]
      if let near = nearest(to: name, among: absent).first {
        return .near(name, known: near)
      }
      return AnswerColumn(rawValue: name).map { .named($0.rawValue) }
    }
  }
}
