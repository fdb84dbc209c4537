/// An approved project or certificate of a complementation scheme, as a registry holds it.
public struct Approval: Attested, Sendable {
  /// The scheme.
  public let scheme: SchemeID
  /// What it is called: `Mitsubishi 1990`, `Toyota/2002/26`.
  public let name: String
  /// The number of its certificate, if it has one: brand, year, number, and a letter if it was re-issued.
  public let certificate: String?
  /// The brand.
  public let brand: String
  /// The countries that take part, as far as known.
  public let countries: [Country]
  /// The companies, as far as known.
  public let companies: [Company]
  /// Whether its papers are held; if not, it is only known to have been approved.
  public let papersAreHeld: Bool
  /// The parts that it covers.
  public let parts: [Part]
  /// The day of the certificate.
  public let issued: Bounds<Day>?
  /// The day of approval for each country.
  public let approved: LawIndex<Country, Consent>
  /// The start of commercial production.
  public let production: Bounds<Day>?
  /// Whether its products existed when it was approved.
  public let isExistingProduct: Bool?
  /// The acts by which importing countries carry it out.
  public let acts: LawIndex<Country, Act>
  /// Where it was read.
  public let source: String
  /// How well it is known.
  public let evidence: Evidence
  /// How well its days are known; as the rest if nothing else is said.
  public let daysEvidence: Evidence
  /// What a reader should know besides.
  public let note: String?

  /// Makes an approval.
  public init(
    scheme: SchemeID, name: String, certificate: String?, brand: String, countries: [Country],
    companies: [Company], papersAreHeld: Bool, parts: [Part], issued: Bounds<Day>?,
    approved: LawIndex<Country, Consent>, production: Bounds<Day>?,
    isExistingProduct: Bool?, acts: LawIndex<Country, Act>, source: String, evidence: Evidence,
    daysEvidence: Evidence? = nil, note: String?
  ) {
    self.scheme = scheme
    self.name = name
    self.certificate = certificate
    self.brand = brand
    self.countries = countries
    self.companies = companies
    self.papersAreHeld = papersAreHeld
    self.parts = parts
    self.issued = issued
    self.approved = approved
    self.production = production
    self.isExistingProduct = isExistingProduct
    self.acts = acts
    self.source = source
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
    self.note = note
  }

  /// A company of an approval.
  public struct Company: Sendable {
    /// Its name.
    public let name: String
    /// Where it is established.
    public let country: Country

    /// Makes a company.
    public init(name: String, country: Country) {
      self.name = name
      self.country = country
    }
  }

  /// A part, with where it may come from and go to.
  public struct Part: Sendable {
    /// What it is.
    public let name: String
    /// The codes, if the papers name any.
    public let codes: [HSCode]
    /// The models for which it is made; none: any of the brand.
    public let models: [String]
    /// The countries that may export it; none: not known.
    public let from: [Country]
    /// The countries that import it under the approval; none: not known.
    public let to: [Country]

    /// Makes a part.
    public init(
      name: String, codes: [HSCode], models: [String], from: [Country], to: [Country]
    ) {
      self.name = name
      self.codes = codes
      self.models = models
      self.from = from
      self.to = to
    }
  }

  /// The day on which a country approved.
  public struct Consent: Sendable {
    /// The country.
    public let country: Country
    /// The day, or the first and the last that it can be.
    public let on: Bounds<Day>

    /// Makes a consent.
    public init(country: Country, on day: Bounds<Day>) {
      self.country = country
      on = day
    }
  }

  /// The act by which a country carries an approval out.
  public struct Act: Sendable {
    /// The country.
    public let country: Country
    /// What it is called.
    public let name: String
    /// From when it applies.
    public let from: Bounds<Day>
    /// The last day on which it does.
    public let to: Day?
    /// What it grants.
    public let benefit: Benefit
    /// What a reader should know besides.
    public let note: String?

    /// Makes an act.
    public init(
      country: Country, name: String, from: Bounds<Day>, to: Day?, benefit: Benefit, note: String?
    ) {
      self.country = country
      self.name = name
      self.from = from
      self.to = to
      self.benefit = benefit
      self.note = note
    }

    /// Whether it applies on a day.
    public func applies(on day: Day) -> Outcome {
      if let to, day > to { return .notMet }
      return from.isReached(on: day)
    }
  }
}

extension Bounds<Day> {
  /// Whether a day that is known within bounds has come.
  public func isReached(on day: Day) -> Outcome {
    day >= high ? .met : day < low ? .notMet : .unknown
  }

  /// The bounds some days later.
  public func adding(days: Int) -> Self { Self(low.adding(days: days), high.adding(days: days)) }

  /// The bounds some years later.
  public func adding(years: Int, ending: MonthEnd) -> Self {
    Self(low.adding(years: years, ending: ending), high.adding(years: years, ending: ending))
  }
}
