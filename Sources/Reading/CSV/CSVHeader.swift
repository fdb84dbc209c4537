/// The names of a table's columns, in the order of the file.
package struct CSVHeader: Sendable {
  /// The names.
  package let names: [String]
  private let offsets: [Int]
  /// The first place of each name.
  private let places: [String: Int]
  /// What the table calls columns that we call otherwise.
  private var renamed: [String: String] = [:]

  /// Makes the header of a file that has none.
  package init(names: [String]) {
    self.init(names: names, offsets: names.map { _ in 0 })
  }

  /// Makes a header of its row, and notes columns without a name and columns that stand twice.
  package init(_ row: CSVRow, in problems: Problems) {
    let file = problems.file
    let names = row.fields.map { field in
      file.text(of: field).split(separator: " ").joined(separator: " ")
    }
    self.init(names: names, offsets: row.fields.map { $0.range.lowerBound })
    renamed = file.form.columns
    for (index, name) in names.enumerated() {
      if name.isEmpty {
        problems.note(TableComplaint.unnamedColumn(index + 1), at: offsets[index])
      } else if let first = places[name], first < index {
        problems.note(TableComplaint.columnTwice(name, first: first + 1), at: offsets[index])
      }
    }
  }

  private init(names: [String], offsets: [Int]) {
    self.names = names
    self.offsets = offsets
    places = Dictionary(first: zip(names, names.indices))
  }

  /// The number of a column, from 0; nil if the table does not have it.
  package func column(_ name: String) -> Int? {
    renamed[name].flatMap { places[$0] } ?? places[name]
  }

  /// The names of the columns that nobody reads, each with a column that is read, is not there and may be meant.
  ///
  /// - Parameter known: The columns that are read, by our names.
  /// - Returns: The names, in the order of the file.
  package func unread(besides known: [String]) -> [String] {
    let read = Set(known.compactMap(column))
    let absent = known.filter { column($0) == nil }
    return names.indices.filter { !read.contains($0) && !names[$0].isEmpty }.map { place in
      let near = nearest(to: names[place], among: absent).first
      return names[place] + (near.map { " (is it \(Wording.quoted($0))?)" } ?? "")
    }
  }

  /// Notes columns that must be there and are not, and columns that nobody reads.
  ///
  /// Columns that nobody reads are let through if `others` says so. A missing column is not noted by
  /// itself if an unknown one is probably the same one misspelt.
  package func check(
    required: [String], optional: [String], lettingOthersThrough others: Bool, in problems: Problems
  ) {
    let known = required + optional
    let all = Set(known + known.compactMap { renamed[$0] })
    let absent = known.filter { column($0) == nil }
    var misspelt: Set<String> = []
    for (name, offset) in zip(names, offsets) where !others && !all.contains(name) {
      let near = problems.nearest(name, absent)
      misspelt.formUnion(near.prefix(1))
      problems.note(
        TableComplaint.unknownColumn(name, known: known, nearest: near), at: offset)
    }
    let unread = names.filter { !all.contains($0) }
    for name in required where column(name) == nil && !misspelt.contains(name) {
      let name = renamed[name] ?? name
      let near = problems.nearest(name, unread)
      problems.note(TableComplaint.missingColumn(name, nearest: near), at: offsets.first ?? 0)
    }
  }
}
