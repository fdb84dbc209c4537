public import TariffLaw

/// What an answer has no use for of the files that it was asked with.
public enum LeftOut: Hashable, Sendable {
  /// Rows of trade that are totals of all goods, by their number.
  case totals(rows: Int)
  /// Rows of trade that are no imports, by their number.
  case otherFlows(rows: Int)
  /// Rows of trade of other partners than a country, or than the world if none is named.
  case otherPartners(rows: Int, than: Country?)
  /// Values of trade on codes below which longer codes have values; a code for each row.
  case codesAboveOthers([HSCode])
  /// The values of trade of a member that has no schedule here.
  case trade(of: Country)
  /// Values of trade on codes without a rate in a schedule.
  case tradeWithoutRate([HSCode], in: ScheduleDescription)
  /// Codes of groups without a line in a schedule.
  case groupsWithoutLine([HSCode], in: ScheduleDescription)
  /// A unit value that no line of a schedule takes.
  case unitValue(ScheduleProfile.UnusedUnitValue, in: ScheduleDescription)
  /// Imports by regime of other members than one, by their number.
  case imports(Int, ofOthersThan: Country)
  /// Imports by regime on codes without a line in a schedule.
  case importsWithoutLine([HSCode], in: ScheduleDescription)
  /// That no row of imports by regime names the scheme.
  case noRegime(SchemeID, in: String)
  /// Elasticities of other members than one, by their number.
  case elasticities(Int, ofOthersThan: Country)
  /// Elasticities of a member, of which a file has none.
  case noElasticity(of: Country, in: String)
  /// Base lines of another member, by their number.
  case baseLines(Int, of: Country)
  /// Columns of a file that nobody reads.
  case columns([String], of: String)
}
