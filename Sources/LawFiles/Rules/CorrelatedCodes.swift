package import Reading
package import TariffLaw

/// The codes of one edition that became a code of another, read from the tables of correlations line by line.
package struct CorrelatedCodes: Sendable {
  private let files: any LawSource

  /// Takes the files of a folder; nothing is read yet.
  package init(_ files: any LawSource) { self.files = files }

  /// The subheadings of an edition that share goods with a code of another, in order.
  ///
  /// - Parameters:
  ///   - code: A code of at least six digits.
  ///   - edition: Its edition.
  ///   - other: The edition that is entered.
  /// - Returns: None if a table does not hold the code.
  /// - Throws: ``FileProblem`` if a table is not there.
  package func codes(
    of code: HSCode, in edition: HSEdition, as other: HSEdition
  ) throws(FileProblem) -> [HSCode] {
    let way = edition.way(to: other)
    guard let subheading = code.prefix(HSLevel.subheading.rawValue) else { return [] }
    var codes: Set<HSCode> = [subheading]
    for (before, after) in zip(way, way.dropFirst()) {
      codes = try step(codes, from: before, to: after)
    }
    return codes.sorted()
  }

  private func step(
    _ codes: Set<HSCode>, from: HSEdition, to: HSEdition
  ) throws(FileProblem) -> Set<HSCode> {
    let isBack = from.rawValue > to.rawValue
    let (newer, older) = isBack ? (from, to) : (to, from)
    let path = NomenclatureFile.path(of: .correlations(newer: newer, older: older))
    guard let file = try files.file(at: path) else {
      throw FileProblem(path: files.name(of: path), reason: .notFound)
    }
    var lines = RuleLines(file)
    var found: Set<HSCode> = []
    while let line = lines.next() {
      guard let pair = line.pair else { continue }
      let (left, entered) = isBack ? (pair.0, pair.1) : (pair.1, pair.0)
      if codes.contains(left) { found.insert(entered) }
    }
    return found
  }
}
