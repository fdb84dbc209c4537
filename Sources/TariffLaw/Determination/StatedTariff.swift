/// What a claimant says of a country's tariff on the good, where no schedule is held.
public struct StatedTariff: Sendable {
  /// The preferential rate.
  public var rate: Percentage?
  /// The list on which the good stands: `A` to `H` under ATIGA; `IL`, `TEL`, `SL`, `HSL`, `GE` under CEPT.
  public var list: ConcessionList?
  /// The most-favoured-nation rate.
  public var mfn: Percentage?
  /// The margin of preference, as a share of the MFN rate.
  public var margin: Percentage?

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
}

/// The lists and schedules among which members divide their lines.
public enum ConcessionList: String, Sendable, CaseIterable {
  /// ATIGA schedule A: duties eliminated.
  case a = "A"
  /// ATIGA schedule B: information technology of CLMV.
  case b = "B"
  /// ATIGA schedule C: priority sectors of CLMV.
  case c = "C"
  /// ATIGA schedule D: sensitive unprocessed agriculture.
  case d = "D"
  /// ATIGA schedule E: highly sensitive unprocessed agriculture.
  case e = "E"
  /// ATIGA schedule F: goods under tariff-rate quota.
  case f = "F"
  /// ATIGA schedule G: petroleum.
  case g = "G"
  /// ATIGA schedule H: general exceptions, without concession.
  case h = "H"
  /// CEPT inclusion list.
  case inclusion = "IL"
  /// CEPT temporary exclusion list.
  case temporaryExclusion = "TEL"
  /// CEPT sensitive list.
  case sensitive = "SL"
  /// CEPT highly sensitive list.
  case highlySensitive = "HSL"
  /// CEPT general exception list.
  case generalException = "GE"
}
