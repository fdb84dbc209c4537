public import LawFiles
public import Reading
public import TariffLaw

extension NomenclatureLibrary {
  /// Finds the codes whose descriptions have all of some words.
  ///
  /// - Parameters:
  ///   - query: The words, with blanks between them.
  ///   - top: The code at or below which to look; everywhere if none is named.
  ///   - descriptions: The user's own texts of codes.
  /// - Returns: The codes found, the best matches first.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func search(
    _ query: String, below top: HSCode? = nil, descriptions: [HSCode: String] = [:]
  ) throws(LibraryProblem) -> CodeSearchAnswer {
    let texts = try words().words.merging(descriptions) { _, own in own }
    return CodeSearchAnswer(
      query: query, top: top, matches: CodeSearch.matches(query, in: texts, below: top))
  }

  /// Tells what each code of a list is in another edition.
  ///
  /// - Parameters:
  ///   - file: CSV with a column `code`, perhaps `edition`.
  ///   - edition: The edition in which the codes are meant of rows that do not say theirs.
  ///   - target: The edition whose codes are wanted.
  ///   - conversions: A conversion table of the office that has the codes, `code,into`: one code for each.
  /// - Returns: A row for each code, and what is wrong with rows without one.
  /// - Throws: `Diagnostics` with what is wrong with the header, ``LibraryProblem`` with the folder.
  public func table(
    of file: SourceFile, from edition: HSEdition = .hs2022, to target: HSEdition,
    conversions: SourceFile? = nil
  ) throws -> CodeTable {
    let (rows, refused) = try CodeListReader.read(file)
    return try CodeTable(
      rows, refused: refused, from: edition, to: target, self,
      conversions: conversions.map { try ConversionReader.read($0) } ?? [:],
      unread: CodeListReader.unread(of: file))
  }
}
