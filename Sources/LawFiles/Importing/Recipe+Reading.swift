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
  static func read(_ file: SourceFile, into folders: [String]?) throws(Diagnostics) -> Recipe {
    try ObjectReader.read(file) { Recipe(reading: $0, into: folders) }
  }

  private init?(reading recipe: ObjectReader, into folders: [String]?) {
    recipe.format()
    let member = recipe.required("member")?.country()
    let edition = recipe.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let source = recipe.required("source")?.text()
    let code = recipe.required("code")?.object { code -> (column: String, digits: Int)? in
      let column = code.required("column")?.text()
      let digits = code.required("digits")?.integer(in: 2...HSCode.longest)
      guard let column, let digits else { return nil }
      return (column, digits)
    }
    let unit = recipe.optional("unit")?.text()
    let ignored = recipe.optional("ignore")?.list { $0.text() } ?? []
    let shared = recipe.optional("dialect")?.object { CellDialect(reading: $0) } ?? CellDialect()
    let columns = recipe.required("columns").flatMap {
      Self.columns(in: $0, dialect: shared, into: folders)
    }
    guard let member, let edition, let source, let code, let columns else { return nil }
    self.init(
      member: member, edition: edition, source: source, codeColumn: code.column,
      codeDigits: code.digits, unitColumn: unit, ignoredColumns: ignored, columns: columns)
  }

  private static func columns(
    in list: ValueReader, dialect shared: CellDialect, into folders: [String]?
  ) -> [Column]? {
    var schemes: Set<String> = []
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
        guard let name, let scheme else { return nil }
        guard schemes.insert(scheme).inserted else {
          column.complain(ImportComplaint.schemeTwice(scheme), aboutKey: "scheme")
          return nil
        }
        return Column(name: name, scheme: scheme, dialect: dialect ?? shared)
      }
    }
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
