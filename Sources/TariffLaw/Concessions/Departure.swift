/// What a member did otherwise than the rules of a scheme, for some goods and days.
public struct Departure: Attested, Sendable {
  /// Its name, stable for programs.
  public let name: String
  /// The member that departed.
  public let importer: Country
  /// The members whose goods it touched; empty is all.
  public let exporters: [Country]
  /// The codes it touched, if they are known.
  public let code: HSCode?
  /// Which of those goods are meant, in words.
  public let part: String
  /// The days.
  public let days: DayRange
  /// The rate that the rules give, if it is known.
  public let ruleGives: DutyRate?
  /// The rate that was applied, if it is known.
  public let applied: DutyRate?
  /// What happened, in words.
  public let says: String
  /// Where it was read.
  public let source: String
  /// How well it is known.
  public let evidence: Evidence
  /// How well its days are known; as the rest if nothing else is said.
  public let daysEvidence: Evidence

  /// Makes a departure.
  public init(
    name: String, importer: Country, exporters: [Country], code: HSCode?, part: String,
    days: DayRange, ruleGives: DutyRate?, applied: DutyRate?, says: String, source: String,
    evidence: Evidence, daysEvidence: Evidence? = nil
  ) {
    self.name = name
    self.importer = importer
    self.exporters = exporters
    self.code = code
    self.part = part
    self.days = days
    self.ruleGives = ruleGives
    self.applied = applied
    self.says = says
    self.source = source
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
  }

  /// Whether goods of a code going from one member to another on a day may be touched.
  public func touches(_ goods: HSCode, from: Country, to: Country, on day: Day) -> Bool {
    guard let code else { return false }
    return to == importer && days.contains(day)
      && (exporters.isEmpty || exporters.contains(from))
      && (code.contains(goods) || goods.contains(code))
  }

  /// The departure as the basis of a rate.
  public var basis: Basis {
    Basis(
      name: "departure.\(name)", citation: Citation("observed:", source), known: self,
      note: .text(says))
  }
}
