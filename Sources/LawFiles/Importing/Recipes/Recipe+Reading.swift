public import Reading
internal import TariffLaw

extension Recipe {
  /// Reads a recipe from JSON.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> Recipe {
    try read(file, into: nil)
  }

  /// Reads a recipe, whose columns go to some folders; to any, if it is not known which there are.
  package static func read(
    _ file: SourceFile, into folders: [String]?
  ) throws(Diagnostics) -> Recipe {
    try ObjectReader.read(file) { Recipe(reading: $0, into: folders) }.numberingTables()
  }

  private init?(reading recipe: ObjectReader, into folders: [String]?) {
    recipe.format()
    let member = recipe.required("member")?.country()
    let edition = recipe.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let source = recipe.required("source")?.text()
    let evidence =
      recipe.optional("evidence").map { $0.choice(of: Evidence.self, noun: "a kind of evidence") }
      ?? .unconfirmed
    let days = recipe.days(from: "valid_from", to: "valid_to")
    let form = recipe.optional("table")?.object { ListForm(reading: $0) } ?? .own
    let codes = recipe.required("code")?.object { Codes(reading: $0) }
    let rows = recipe.optional("rows")?.object { Rows(reading: $0) } ?? .all
    let unit = recipe.optional("unit")?.text()
    let ignored = recipe.optional("ignore").flatMap(Self.ignored) ?? .columns([])
    let shared = recipe.optional("dialect")?.object { CellDialect(reading: $0) } ?? CellDialect()
    let columns = recipe.required("columns").flatMap {
      Self.columns(in: $0, dialect: shared, into: folders, days ?? .always)
    }
    guard let member, let edition, let source, let evidence, let days, let codes, let columns
    else { return nil }
    self.init(
      member: member, edition: edition, source: source, evidence: evidence,
      days: days == .always ? nil : days, form: form, codes: codes, rows: rows, unitColumn: unit,
      ignoredColumns: ignored.names, columns: columns)
  }

  /// Which columns may be there besides.
  private enum Ignored {
    case columns([String])
    case others

    var names: [String]? {
      switch self {
      case .columns(let names): names
      case .others: nil
      }
    }
  }

  private static func ignored(_ value: ValueReader) -> Ignored? {
    if case .string = value.value.content {
      return value.parsed(as: "a list of columns, or 'others'") { $0 == "others" ? .others : nil }
    }
    return value.list { $0.text() }.map { .columns($0) }
  }

  private static func columns(
    in list: ValueReader, dialect shared: CellDialect, into folders: [String]?, _ own: DayRange
  ) -> [Column]? {
    var taken: [String: [DayRange]] = [:]
    return list.list { value in
      value.object { column -> Column? in
        let name = column.required("column")?.text()
        let named = column.required("scheme")
        let scheme = named?.parsed(
          as: "a folder of lower-case letters, digits and hyphens, as 'rcep-a'"
        ) { isFolder($0) ? $0 : nil }
        if let folders, let scheme, !folders.contains(scheme) {
          named?.complain(
            ValueComplaint.notAmong(folders, noun: "the folder of a scheme", scheme))
        }
        let dialect = column.optional("dialect")?.object { CellDialect(reading: $0, over: shared) }
        let amount = column.optional("amount")?.object {
          Amount(reading: $0, beside: dialect ?? shared)
        }
        let exclusions = column.optional("except")?.object { Exclusions(reading: $0) }
        let newLines = column.optional("new")?.object { NewLines(reading: $0) }
        let stated = column.days(from: "valid_from", to: "valid_to")
        guard let name, let scheme, let stated else { return nil }
        var days: DayRange? = stated
        if stated == .always {
          days = year(name).map { $0.within(own) ?? $0 }
          if let days, !days.overlaps(own) {
            column.complain(ImportComplaint.yearOutside(name, own), aboutKey: "column")
            return nil
          }
        }
        let amended = amended(column, on: days ?? own)
        if newLines != nil, amended == nil {
          column.complain(ImportComplaint.newWithoutAmendment, aboutKey: "new")
        }
        // What changes another table holds beside it.
        let others = amended == nil ? taken[scheme, default: []] : []
        guard !others.contains(where: { $0.overlaps(days ?? .always) }) else {
          column.complain(ImportComplaint.schemeTwice(scheme, days), aboutKey: "scheme")
          return nil
        }
        if amended == nil { taken[scheme] = others + [days ?? .always] }
        return Column(
          name: name, scheme: scheme, days: days, amended: amended, newLines: newLines,
          amount: amount, exclusions: exclusions, dialect: dialect ?? shared)
      }
    }
  }

  /// The table that a column changes, and on which days of each year, if it says so.
  private static func amended(_ column: ObjectReader, on days: DayRange) -> Amended? {
    let file = column.optional("amends")?.text()
    let season = column.optional("each_year")?.object { Season($0) }
    if season != nil, file == nil {
      column.complain(IndexComplaint.seasonAlone, aboutKey: "each_year")
    } else if season != nil, days.from == nil || days.to == nil {
      column.complain(IndexComplaint.seasonWithoutEnd, aboutKey: "each_year")
    } else if file != nil, days.from == nil {
      column.complain(ImportComplaint.amendmentWithoutDay, aboutKey: "amends")
    }
    return file.map { Amended(file: $0, season: season) }
  }

  /// The days of a column that is called by a year, as `2026`; nil if it is called otherwise.
  private static func year(_ name: String) -> DayRange? {
    guard name.utf8.count == 4, let year = Int(name), (1900...2100).contains(year) else {
      return nil
    }
    return DayRange(year: year)
  }

  private static func isFolder(_ text: String) -> Bool {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    return pieces.allSatisfy { piece in
      !piece.isEmpty
        && piece.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }
}

extension DayRange {
  /// The days of the range that another has too; nil if there are none.
  fileprivate func within(_ other: DayRange) -> DayRange? {
    guard overlaps(other) else { return nil }
    let first = [from, other.from].compactMap { $0 }.max()
    let last = [to, other.to].compactMap { $0 }.min()
    return DayRange(from: first, to: last)
  }
}
