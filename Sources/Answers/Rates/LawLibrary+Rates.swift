public import LawFiles
internal import Reading
public import TariffLaw

extension LawLibrary {
  /// Shows every rate that could apply to goods of a code on a day, with its condition.
  ///
  /// - Parameters:
  ///   - code: The code, of any length.
  ///   - from: Where the goods come from.
  ///   - to: Where they are imported.
  ///   - day: The day.
  /// - Returns: The rates, and what is known of the code if no schedule has a line of it.
  /// - Throws: ``LibraryProblem`` if a file of the folder is missing or wrong.
  public func rates(
    of code: HSCode, from: Country, to: Country, on day: Day
  ) throws(LibraryProblem) -> RateAnswer {
    let offers = try offers(of: code, from: from, to: to, on: day)
    let ends = law.assumedEnds(of: code, from: from, to: to, on: day)
    let taken = offers.filter { $0.rate.source == .schedule }.flatMap(\.sources)
    return RateAnswer(
      code: code, from: from, to: to, on: day, offers: offers,
      lists: try lists(with: code, from: from, to: to, on: day),
      caveats: (ends + taken.flatMap { $0.caveats(on: day) }).bestKnownFirst,
      assumed: law.assumptionsMade,
      unlisted: try unlisted(code, offers))
  }

  /// What is known of a code of which no schedule has a line; nil if one has.
  private func unlisted(
    _ code: HSCode, _ offers: [RateOffer]
  ) throws(LibraryProblem) -> CodeAnswer? {
    guard offers.contains(where: { $0.rate.source == .noLine }),
      offers.allSatisfy({ $0.rate.lineCount == 0 })
    else { return nil }
    return try answer(
      about: code, in: offers.lazy.compactMap(\.schedule?.edition).first ?? .hs2022)
  }
}
