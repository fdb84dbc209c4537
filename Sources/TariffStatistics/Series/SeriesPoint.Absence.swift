public import TariffLaw

extension SeriesPoint {
  /// Why a group has no figure of a year; it has words in reports alone.
  public enum Absence: Hashable, Sendable {
    /// Some members have none, for a reason that their source gives.
    case members([Country], MemberFigures.Absence)
    /// No country of the group was a member.
    case noMember
    /// No weights are given for the year, or they are too large to be held exactly.
    case noWeights, weightsTooLarge
  }
}

extension MemberFigures {
  /// Why the figure of a member is not there.
  public enum Absence: Hashable, Sendable, CaseIterable {
    /// None was published.
    case notPublished
    /// No schedule is held, or none with a value of trade on its codes.
    case noSchedule, noTrade
    /// The file of base rates has no lines of the member's schedule.
    case noBaseLines
    /// No ceiling binds whole lists whose size is known, and no base rates are given.
    case noCeiling
  }
}
