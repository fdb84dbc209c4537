internal import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// On which lists of a member goods of a code stand under a scheme.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; that of the day, if it is not said.
  ///   - member: The member whose lists they are.
  ///   - scheme: The scheme.
  ///   - day: The day.
  /// - Returns: The items that have goods of the code, in the order of the lists.
  /// - Throws: ``LibraryProblem`` if a table of correlations is missing.
  func lists(
    with code: HSCode, in edition: HSEdition?, of member: Country, under scheme: SchemeLaw,
    on day: Day
  ) throws(LibraryProblem) -> [ListMembership] {
    let held = scheme.listedLines.filter { $0.member == member && $0.days.contains(day) }
    guard !held.isEmpty else { return [] }
    let days = try EditionDaysReader.days(in: files)
    let own = edition ?? days.edition(on: day)
    var found: [ListMembership] = []
    do throws(FileProblem) {
      let correlations = CorrelatedCodes(files)
      for line in held {
        let there = line.edition.harmonizedSystem
        let from = own?.harmonizedSystem ?? there
        let codes =
          from == there ? [code] : try correlations.codes(of: code, in: from, as: there)
        let outcomes = codes.map(line.holds)
        guard outcomes.contains(where: { $0 != .notMet }) else { continue }
        found.append(
          ListMembership(line, of: scheme.id, isWhole: outcomes.allSatisfy { $0 == .met }))
      }
    } catch {
      throw .unreadable(error)
    }
    return found
  }

  /// On which lists of the importing country goods of a code stand, under the agreements of both whose rates of the
  /// day are not held.
  func lists(
    with code: HSCode, from: Country, to: Country, on day: Day
  ) throws(LibraryProblem) -> [ListMembership] {
    var all: [ListMembership] = []
    for scheme in law.schemes
    where scheme.isBetween(from, to, on: day) && scheme.schedule(of: to, on: day) == nil {
      all += try lists(with: code, in: nil, of: to, under: scheme, on: day)
    }
    return all
  }
}
