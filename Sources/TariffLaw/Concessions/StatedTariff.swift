/// What a claimant says of a country's tariff on the good, where no schedule is held.
public struct StatedTariff: Sendable {
  /// The preferential rate.
  public var rate: Percentage?
  /// The list on which the good stands, as `A` under ATIGA or `IL` under CEPT.
  public var list: ConcessionList?
  /// The most-favoured-nation rate.
  public var mfn: Percentage?
  /// The margin of preference, as a share of the MFN rate.
  public var margin: Percentage?
  /// The members whose goods enjoy the line's concession, where not all do.
  public var enjoyedBy: [Country]?
  /// The members whose goods do not enjoy it.
  public var notEnjoyedBy: [Country]?
  /// The conditions of rates that the goods meet, as a certificate of an authority.
  public var conditionsMet: [String]?
  /// The conditions that they do not meet.
  public var conditionsNotMet: [String]?

  /// Makes a statement of what is said.
  public init(
    rate: Percentage? = nil, list: ConcessionList? = nil, mfn: Percentage? = nil,
    margin: Percentage? = nil
  ) {
    self.rate = rate
    self.list = list
    self.mfn = mfn
    self.margin = margin
  }

  /// Whether goods of a member enjoy the concession; `nil` if nothing is said of members.
  public func isEnjoyed(by member: Country) -> Bool? {
    guard enjoyedBy != nil || notEnjoyedBy != nil else { return nil }
    return enjoyedBy?.contains(member) != false && notEnjoyedBy?.contains(member) != true
  }
}
