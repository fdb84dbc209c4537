public import TariffLaw

/// Every rate that could apply to a good on a day.
public struct RateAnswer: Sendable {
  /// The code asked about.
  public let code: HSCode
  /// Where the goods come from.
  public let from: Country
  /// Where they are imported.
  public let to: Country
  /// The day.
  public let on: Day
  /// The rates: MFN first, then each scheme's.
  public let offers: [RateOffer]
  /// The lists of the importing country on which the goods stand, where the rates of their agreement are not held.
  public let lists: [ListMembership]
  /// What it leans on: the ends of schemes that were taken, not found, and schedules that are not official.
  public let caveats: [Caveat]
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What is known of the code, if no schedule has a line of it.
  public let unlisted: CodeAnswer?

  /// Puts an answer together.
  package init(
    code: HSCode, from: Country, to: Country, on day: Day, offers: [RateOffer],
    lists: [ListMembership] = [], caveats: [Caveat] = [], assumed: [String] = [],
    unlisted: CodeAnswer? = nil
  ) {
    self.code = code
    self.from = from
    self.to = to
    on = day
    self.offers = offers
    self.lists = lists
    self.caveats = caveats
    self.assumed = assumed
    self.unlisted = unlisted
  }
}
