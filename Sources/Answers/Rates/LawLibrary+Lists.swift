internal import LawFiles
internal import TariffLaw

extension LawLibrary {
  /// On which lists of the importing country goods of a code stand, under the agreements of both whose rates of the
  /// day are not held.
  func lists(
    with code: HSCode, from: Country, to: Country, on day: Day
  ) throws(LibraryProblem) -> [ListMembership] {
    var all: [ListMembership] = []
    for scheme in law.schemes
    where scheme.isBetween(from, to, on: day) && scheme.schedule(of: to, on: day) == nil {
      all += try listTables.lists(with: code, in: nil, of: to, under: scheme.id, on: day)
    }
    return all
  }
}
