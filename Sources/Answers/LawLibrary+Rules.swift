internal import LawFiles
public import Reading
internal import TariffLaw

extension LawLibrary {
  /// The same law with a table of product rules of the user's own before those that are held.
  ///
  /// - Parameter file: A table whose rows name scheme, edition, days, instrument and evidence.
  /// - Returns: Another library; this one stays as it is.
  /// - Throws: ``Diagnostics`` for what is wrong with the table, ``LibraryProblem`` with the law.
  public func adding(rules file: SourceFile) throws -> LawLibrary {
    let table = try RuleTable(file, claimWords)
    let conflicts = try table.conflicts()
    if let problem = Diagnostics(conflicts) { throw problem }
    let id = table.entry.scheme
    guard law.scheme(id)?.isJudged == true else {
      let held = law.schemes.filter { $0.isJudged }.map(\.id.name)
      throw Diagnostics(
        file.diagnostic(
          LawComplaint.rulesWithoutLaw(id.name, held: held), at: file.content.lowerBound))
    }
    let before = try ruleSets[id] ?? RuleTableSet([], in: files, EditionDaysReader.days(in: files))
    let set = try before.adding(table)
    var library = under(law.with(set.tables, of: id))
    library.ruleSets[id] = set
    return library
  }

  /// Makes sure that the rows of a code can be read in the tables of rules by which it is judged.
  ///
  /// Of a table the rows are read for which a claim asks, so what is wrong with them is told when it does.
  func checkRules(
    of code: HSCode, _ edition: HSEdition?, on day: Day, _ schemes: [SchemeID]
  ) throws(LibraryProblem) {
    guard !ruleSets.isEmpty else { return }
    for id in schemes {
      guard let scheme = law.scheme(id) else { continue }
      try ruleSets[law.originScheme(of: scheme, on: day).id]?.check(code, edition, on: day)
    }
  }
}
