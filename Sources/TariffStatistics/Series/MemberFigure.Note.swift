public import TariffLaw

extension MemberFigure {
  /// What else is to be known of a figure; it has words in reports alone.
  public enum Note: Hashable, Sendable {
    /// What was published of it.
    case published(String)
    /// That the schedule of a source is amended by another source, on some days.
    case amended(String, by: String, DayRange)
    /// That a member's schedule of a scheme has no last day, and may be out of date by a day, for a reason.
    case ageing(Country, SchemeID, Caveat.Age, by: Day)
    /// That such a schedule has no last day.
    case endless(Country, SchemeID)
    /// How many lines of a schedule values of trade cover, and which share of the values they are, in per cent.
    case tradeCover(lines: Int, of: Int, percent: ExactFraction?)
    /// The codes of values of trade that are on no line with a number.
    case tradeUnused([HSCode])
    /// How many lines of a file are not in the schedule.
    case notInTheSchedule(Int)
    /// Which share of the lines may end later, and is taken as used whole.
    case mayEndLater(Percentage)
  }
}
