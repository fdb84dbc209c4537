internal import TariffLaw
internal import TariffStatistics

extension LeftOut {
  /// What is left out, in words for people.
  var words: String {
    switch self {
    case .totals(let rows): "\(Self.rows(rows)) of totals of all goods"
    case .otherFlows(let rows): "\(Self.rows(rows)) of other flows than imports"
    case .noCodes(let names, let rows):
      "\(Self.rows(rows)) of trade on what is no code: " + Self.some(names)
    case .noMembers(let names, let rows):
      "\(Self.rows(rows)) of trade of members that are no country: " + Self.some(names)
    case .otherPartners(let rows, let partner):
      "\(Self.rows(rows)) of other partners than " + (partner.map { "\($0)" } ?? "the world")
    case .partnersNotAsked(let rows): "\(Self.rows(rows)) of partners that are not asked for"
    case .codesAboveOthers(let codes):
      "\(Self.rows(codes.count)) on codes below which longer codes have values: "
        + Self.some(codes)
    case .trade(let member): "the values of trade of \(member), which has no schedule here"
    case .tradeNotAsked(let members):
      "the values of trade of \(Self.some(members.map(\.description))), not asked for"
    case .tradeOfOtherYears(let years, let rows, let member):
      "\(Self.rows(rows)) of trade of \(member) in other years: "
        + Self.some(years.map(String.init))
    case .tradeWithoutSubheading(let codes, let member, let edition):
      "\(codes.count) of the values of trade of \(member), on codes without a subheading in "
        + "\(edition.rawValue): " + Self.some(codes)
    case .tradeWithoutLine(let codes, let exporter, let schedule):
      "\(codes.count) of the values of trade from \(exporter), on codes without a line in "
        + "\(Self.title(schedule)): " + Self.some(codes)
    case .tradeAcrossParts(let codes, let value, let exporter, let parts):
      "\(codes.count) of the values of trade from \(exporter), "
        + DecimalText.text(value, places: 2, isShortest: true)
        + " in all, on codes whose lines are of several rows of the level \(parts): "
        + Self.some(codes)
    case .noTrade(let member, let exporter, let year):
      "No value of trade of \(member) from \(exporter) is given for \(year)"
    case .tradeWithoutRate(let codes, let schedule):
      "\(codes.count) of the values of trade, on codes without a rate in "
        + "\(Self.title(schedule)): " + Self.some(codes)
    case .groupsWithoutLine(let codes, let schedule):
      "\(Self.codes(codes)) of groups without a line in \(Self.title(schedule)): "
        + Self.some(codes)
    case .unitValue(let value, let schedule):
      "the unit value of \(value.code), since \(value.reason.words) in \(Self.title(schedule))"
    case .exchange(let currencies):
      "the rate of exchange \(currencies), since no specific duty in one of its currencies meets a unit value "
        + "in the other"
    case .imports(let count, let member): "\(Self.rows(count)) of imports of others than \(member)"
    case .importsOfOthers(let rows, let scheme):
      "\(Self.rows(rows)) of imports of other partners than parties of \(scheme)"
    case .importsOfOtherYears(let years, let rows, let year):
      "\(Self.rows(rows)) of imports of other years than \(year): "
        + Self.some(years.map(String.init))
    case .importsWithoutRegime(let rows):
      "the regime of \(Self.rows(rows)) of imports, which do not say it; they may have claimed the preference"
    case .importsWithoutPreference(let rows, let file):
      "\(rows == 1 ? "the row" : "the \(rows) rows") of \(file), since no preference beside "
        + "MFN rates that are held is asked for"
    case .claimsWithoutMargin(let codes, let schedule):
      "claims on \(Self.codes(codes)) where nothing can be "
        + "claimed, as no rate of \(Self.title(schedule)) is below MFN: " + Self.some(codes)
    case .importsWithoutLine(let codes, let schedule):
      "\(Self.codes(codes)) of imports without a line in \(Self.title(schedule)): "
        + Self.some(codes)
    case .unknownRegimes(let names, let rows):
      "the regime of \(Self.rows(rows)) of imports, which no scheme has, so that they may have claimed the "
        + "preference: " + Self.some(names)
    case .elasticitiesWithoutTrade(let codes, let schedule):
      "\(codes.count) \(codes.count == 1 ? "elasticity" : "elasticities"), "
        + "of codes without trade and a rate in "
        + "\(Self.title(schedule)): " + Self.some(codes)
    case .boundWithoutLine(let codes, let schedule):
      "\(codes.count) bound rate\(codes.count == 1 ? "" : "s"), of codes without a line in "
        + "\(Self.title(schedule)): " + Self.some(codes)
    case .tradeWithoutElasticity(let codes, let schedule):
      "\(codes.count) of the values of trade in TRI and OTRI of \(Self.title(schedule)), since no "
        + "elasticity is given: " + Self.some(codes)
    case .measuresTwice(let rows): "\(Self.rows(rows)) of measures that stand in another row"
    case .partialMFN(let lines, let schedule):
      "MFN rates of \(schedule.member.name) are held of \(lines) lines alone, and what stands "
        + "beside MFN is of these"
    case .noRegime(let scheme, let file): "No row of \(file) is of the regime \(scheme)"
    case .elasticities(let count, let member):
      "\(count) elasticities of other members than \(member)"
    case .noElasticity(let member, let file): "No elasticity of \(member) is in \(file)"
    case .baseLines(let count, let member):
      "\(count) base line\(count == 1 ? "" : "s") of \(member)"
    case .columns(let names, let file):
      "of the columns of \(file): " + Self.some(names)
    }
  }

  /// The same as a sentence that stands for itself.
  var sentence: String {
    switch self {
    case .noElasticity, .noRegime, .noTrade, .partialMFN: words
    default: "Not used: \(words)"
    }
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private static func codes(_ codes: [HSCode]) -> String {
    codes.count == 1 ? "1 code" : "\(codes.count) codes"
  }

  private static func title(_ schedule: ScheduleDescription) -> String {
    "\(schedule.member)'s \(schedule.scheme) schedule"
  }

  private static func some(_ codes: [HSCode]) -> String { some(codes.map(\.description)) }

  private static func some(_ names: [String]) -> String {
    names.prefix(namesShown).joined(separator: ", ")
      + (names.count > namesShown ? " and others" : "")
  }

  private static let namesShown = 12
}

extension ScheduleProfile.UnusedUnitValue.Reason {
  /// The reason in words for people.
  fileprivate var words: String {
    switch self {
    case .noLine: "no line has the code"
    case .adValorem: "the rate of its line is ad valorem"
    case .otherMeasure(let rate): "its currency or unit is not that of the duty, \(rate)"
    }
  }
}
