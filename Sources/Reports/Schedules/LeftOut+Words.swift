internal import TariffLaw
internal import TariffStatistics

extension LeftOut {
  /// What is left out, in words for people.
  var words: String {
    switch self {
    case .totals(let rows): "\(Self.rows(rows)) of totals of all goods"
    case .otherFlows(let rows): "\(Self.rows(rows)) of other flows than imports"
    case .otherPartners(let rows, let partner):
      "\(Self.rows(rows)) of other partners than " + (partner.map { "\($0)" } ?? "the world")
    case .codesAboveOthers(let codes):
      "\(Self.rows(codes.count)) on codes below which longer codes have values: "
        + Self.some(codes)
    case .trade(let member): "the values of trade of \(member), which has no schedule here"
    case .tradeWithoutRate(let codes, let schedule):
      "\(codes.count) of the values of trade, on codes without a rate in "
        + "\(Self.title(schedule)): " + Self.some(codes)
    case .groupsWithoutLine(let codes, let schedule):
      "\(codes.count) codes of groups without a line in \(Self.title(schedule)): "
        + Self.some(codes)
    case .unitValue(let value, let schedule):
      "the unit value of \(value.code), since \(value.reason.words) in \(Self.title(schedule))"
    case .imports(let count, let member): "\(Self.rows(count)) of imports of others than \(member)"
    case .importsWithoutLine(let codes, let schedule):
      "\(codes.count) codes of imports without a line in \(Self.title(schedule)): "
        + Self.some(codes)
    case .noRegime(let scheme, let file): "No row of \(file) is of the regime \(scheme)"
    case .elasticities(let count, let member):
      "\(count) elasticities of other members than \(member)"
    case .noElasticity(let member, let file): "No elasticity of \(member) is in \(file)"
    case .baseLines(let count, let member):
      "\(count) base line\(count == 1 ? "" : "s") of \(member)"
    case .columns(let names, let file):
      "of the columns of \(file): \(names.joined(separator: ", "))"
    }
  }

  /// The same as a sentence that stands for itself.
  var sentence: String {
    switch self {
    case .noElasticity, .noRegime: words
    default: "Not used: \(words)"
    }
  }

  private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private static func title(_ schedule: ScheduleDescription) -> String {
    "\(schedule.member)'s \(schedule.scheme) schedule"
  }

  private static func some(_ codes: [HSCode]) -> String {
    codes.prefix(namesShown).map(\.description).joined(separator: ", ")
      + (codes.count > namesShown ? " and others" : "")
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
