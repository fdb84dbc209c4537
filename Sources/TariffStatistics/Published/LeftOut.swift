public import TariffLaw

/// What an answer has no use for of the files that it was asked with.
public enum LeftOut: Hashable, Sendable {
  /// Rows of trade that are totals of all goods, by their number.
  case totals(rows: Int)
  /// Rows of trade that are no imports, by their number.
  case otherFlows(rows: Int)
  /// Rows of trade on words that are no code, with how many rows.
  case noCodes([String], rows: Int)
  /// Rows of trade of members that are no country, with how many rows.
  case noMembers([String], rows: Int)
  /// Rows of trade of other partners than a country, or than the world if none is named.
  case otherPartners(rows: Int, than: Country?)
  /// Rows of trade of partners that are not asked for, by their number.
  case partnersNotAsked(rows: Int)
  /// Values of trade on codes below which longer codes have values; a code for each row.
  case codesAboveOthers([HSCode])
  /// The values of trade of a member that has no schedule here.
  case trade(of: Country)
  /// The values of trade of members that are not asked for.
  case tradeNotAsked(of: [Country])
  /// The values of trade of a member in years that nothing is weighed in, by their number of rows.
  case tradeOfOtherYears([Int], rows: Int, of: Country)
  /// Values of trade of a member on codes without a subheading in an edition.
  case tradeWithoutSubheading([HSCode], of: Country, in: HSEdition)
  /// Values of trade from an exporter on codes without a line in a schedule.
  case tradeWithoutLine([HSCode], from: Country, in: ScheduleDescription)
  /// Values of trade from an exporter on codes whose lines are of several parts: with the sum in hundredths of the unit, and
  /// what the parts are.
  case tradeAcrossParts([HSCode], value: Int64, from: Country, parts: String)
  /// That a member has no value of trade with an exporter in a year.
  case noTrade(of: Country, from: Country, in: Int)
  /// Values of trade on codes without a rate in a schedule.
  case tradeWithoutRate([HSCode], in: ScheduleDescription)
  /// Codes of groups without a line in a schedule.
  case groupsWithoutLine([HSCode], in: ScheduleDescription)
  /// A unit value that no line of a schedule takes.
  case unitValue(ScheduleProfile.UnusedUnitValue, in: ScheduleDescription)
  /// A rate of exchange by which no specific duty meets a unit value, as `USD/IDR`.
  case exchange(String)
  /// Imports by regime of other members than one, by their number.
  case imports(Int, ofOthersThan: Country)
  /// Imports by regime of partners that are no parties of the agreement, by their number of rows.
  case importsOfOthers(rows: Int, thanPartiesOf: SchemeID)
  /// Imports by regime of other years than one, with their number of rows.
  case importsOfOtherYears([Int], rows: Int, than: Int)
  /// The regime of imports that do not say it in a file that has regimes, by their number of rows.
  case importsWithoutRegime(rows: Int)
  /// All imports by regime, by their number of rows, since no preference beside MFN is asked for.
  case importsWithoutPreference(rows: Int, of: String)
  /// Claims of a preference on codes where it is not below MFN, so that nothing could be claimed.
  case claimsWithoutMargin([HSCode], in: ScheduleDescription)
  /// Imports by regime on codes without a line in a schedule.
  case importsWithoutLine([HSCode], in: ScheduleDescription)
  /// That no row of imports by regime names the scheme.
  case noRegime(SchemeID, in: String)
  /// Names of regimes that are no scheme's, with the number of their rows.
  case unknownRegimes([String], rows: Int)
  /// Elasticities that no value of trade with a rate takes.
  case elasticitiesWithoutTrade([HSCode], in: ScheduleDescription)
  /// Values of trade with a rate for which there is no elasticity.
  case tradeWithoutElasticity([HSCode], in: ScheduleDescription)
  /// Rows of measures that stand already, by their number.
  case measuresTwice(rows: Int)
  /// That the MFN rates beside a preference are held of some lines alone, by their number.
  case partialMFN(lines: Int, of: ScheduleDescription)
  /// Bound rates on codes without a line in a schedule.
  case boundWithoutLine([HSCode], in: ScheduleDescription)
  /// Elasticities of other members than one, by their number.
  case elasticities(Int, ofOthersThan: Country)
  /// Elasticities of a member, of which a file has none.
  case noElasticity(of: Country, in: String)
  /// Base lines of another member, by their number.
  case baseLines(Int, of: Country)
  /// Columns of a file that nobody reads, each with the one that may be meant.
  case columns([String], of: String)
}

extension [LeftOut] {
  /// What is left out, each once.
  public var eachOnce: Self {
    var known: Set<LeftOut> = []
    return filter { known.insert($0).inserted }
  }
}
