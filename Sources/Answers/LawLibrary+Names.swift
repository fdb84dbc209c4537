internal import LawFiles
internal import Reading
public import TariffLaw
public import TariffStatistics

/// What the words of a question name.
extension LawLibrary {
  /// The scheme of a name, in capitals or not.
  public func scheme(named name: String) throws(QuestionProblem) -> SchemeLaw {
    if let scheme = law.schemes.first(where: { $0.id.name == name.uppercased() }) { return scheme }
    let names = law.schemes.map(\.id.name)
    let near = nearest(to: name, among: names)
    throw QuestionProblem(
      .scheme, name,
      because: "no such scheme is held"
        + (near.isEmpty
          ? " (one of: \(names.joined(separator: ", ")))"
          : "; did you mean \(near.joined(separator: " or "))?"))
  }

  /// The list of a name, which must be one that an agreement declares.
  public func list(named name: String) throws(QuestionProblem) -> ConcessionList {
    let known = law.claimWords.names(.lists)
    guard known.contains(name) else {
      let near = nearest(to: name, among: known)
      throw QuestionProblem(
        .list, name,
        because: "a list is one of \(known.joined(separator: ", "))"
          + (near.first.map { "; did you mean \($0)?" } ?? ""))
    }
    return ConcessionList(rawValue: name)
  }

  /// The groups of some names, as `ASEAN-6` or `VN,LA`; all that are defined if none is named.
  ///
  /// - Parameter names: A group that is defined, or countries by their codes with commas between, each.
  /// - Returns: The groups, in the order of their names.
  /// - Throws: ``QuestionProblem`` if a name is none, ``AnswerProblem`` if countries are no members,
  ///   ``LibraryProblem`` with all that is wrong with the published tables.
  public func groups(named names: [String] = []) throws -> [MemberGroup] {
    try groups(named: names, try seriesFigures().definitions)
  }

  func groups(named names: [String], _ definitions: SeriesDefinitions) throws -> [MemberGroup] {
    let defined = definitions.groups.map(\.name)
    guard !(names.isEmpty && defined.isEmpty) else {
      throw QuestionProblem(.group, nil, because: "no group is defined, so that one must be named")
    }
    return try (names.isEmpty ? defined : names).map { name in
      if let group = MemberGroup(named: name, definitions, in: law) { return group }
      let parts = name.split(separator: ",", omittingEmptySubsequences: false)
      let countries = parts.compactMap { Country(String($0)) }
      if countries.count == parts.count {
        let schemes = definitions.schemes.map(\.name).joined(separator: ", ")
        throw AnswerProblem(
          schemes.isEmpty
            ? "series are of preferential schemes, and the folder holds none"
            : "'\(name)' is no member of \(schemes) by what the folder holds")
      }
      let near = nearest(to: name.uppercased(), among: defined)
      throw QuestionProblem(
        .group, name,
        because: "a group is one of \(defined.joined(separator: ", ")), or members as VN,LA"
          + (near.first.map { "; did you mean \($0)?" } ?? ""))
    }
  }

  /// The figures that were published; without any, the definitions that follow from the law alone.
  func seriesFigures() throws(LibraryProblem) -> PublishedFigures {
    try publishedFigures()
      ?? PublishedFigures(
        members: [], groups: [], uses: [], definitions: SeriesDefinitions(without: law))
  }
}
