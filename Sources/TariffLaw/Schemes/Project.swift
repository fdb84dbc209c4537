/// A project of industrial cooperation: who takes part, what is made where, and what was approved.
///
/// What is `nil` was not said; it makes an outcome unknown only where it matters.
public struct Project: Sendable {
  /// What it is called.
  public var name: String?
  /// The scheme asked about; `nil` asks about all.
  public var scheme: SchemeID?
  /// The day of the question.
  public var on: Day
  /// The day on which it was submitted.
  public var submitted: Day?
  /// The countries that take part.
  public var countries: [Country]?
  /// The country in which the project stands, where it has one.
  public var host: Country?
  /// The brand.
  public var brand: String?
  /// The companies.
  public var companies: [Company]?
  /// Who owns the venture.
  public var equity: [Holding]?
  /// Whether a condition of equity was waived.
  public var equityIsWaived: Bool?
  /// The products.
  public var products: [Product]?
  /// Whether parts are exchanged against each other.
  public var exchangesParts: Bool?
  /// Whether resources are shared or pooled, or production is complementary.
  public var sharesResources: Bool?
  /// For what the products are used.
  public var use: ApprovalClaim.Use?
  /// What importing countries decided.
  public var decisions: [Decision]
  /// The day of approval for inclusion in the product list.
  public var listed: Bounds<Day>?
  /// The number of the certificate.
  public var certificate: String?
  /// The day of the certificate.
  public var certified: Bounds<Day>?
  /// The start of commercial production.
  public var commercialProduction: Bounds<Day>?
  /// Whether its figures are made up to illustrate.
  public var isIllustrative: Bool

  /// Makes a project of which nothing is said but the day.
  public init(on: Day) {
    self.on = on
    decisions = []
    isIllustrative = false
  }

  /// The day whose conditions a project must meet: its submission, or the day of the question.
  public var conditionsDay: Day { submitted ?? on }

  /// A company that takes part.
  public struct Company: Sendable {
    /// Its name.
    public var name: String
    /// Where it is established.
    public var country: Country
    /// Whether it is incorporated there.
    public var isIncorporated: Bool?
    /// Whether it operates there.
    public var isOperating: Bool?
    /// The share that nationals of its country hold.
    public var nationalEquity: Percentage?

    /// Makes a company.
    public init(name: String, country: Country) {
      self.name = name
      self.country = country
    }
  }

  /// A share of the venture.
  public struct Holding: Sendable {
    /// Whose nationals hold it.
    public let nationality: Country
    /// How much they hold.
    public let share: Percentage

    /// Makes a holding.
    public init(nationality: Country, share: Percentage) {
      self.nationality = nationality
      self.share = share
    }
  }

  /// What an importing country decided.
  public struct Decision: Sendable {
    /// The country.
    public let country: Country
    /// When it approved the project.
    public let approved: Bounds<Day>?
    /// When its act began to apply.
    public let enacted: Bounds<Day>?
    /// What the act grants, where it is said.
    public let benefit: Benefit?

    /// Makes a decision.
    public init(
      country: Country, approved: Bounds<Day>?, enacted: Bounds<Day>?, benefit: Benefit?
    ) {
      self.country = country
      self.approved = approved
      self.enacted = enacted
      self.benefit = benefit
    }
  }
}

extension Project {
  /// A product of a project.
  public struct Product: Sendable {
    /// What it is called.
    public var name: String
    /// Its code.
    public var code: HSCode?
    /// What kind of product it is.
    public var kind: Kind?
    /// Where it is made.
    public var madeIn: Country?
    /// Where it is used.
    public var usedIn: [Country]
    /// Whether it did not exist before the project.
    public var isNew: Bool?
    /// Its ASEAN content.
    public var content: Percentage?
    /// Whether it is on a list that the importing countries except.
    public var isExcluded: Bool?
    /// Whether it left such a list, where what leaves one has a least margin.
    public var leftExclusionList: Bool?
    /// Whether the project makes it, or somebody else in a member country.
    public var maker: Maker
    /// The MFN rates of importing countries.
    public var mfn: [(country: Country, rate: Percentage)]
    /// Its import value in 1978, where margins go by that.
    public var importValue: Money?
    /// The margin of preference that it was given, and when that was carried out.
    public var margin: Percentage?
    /// The day on which the margin was carried out.
    public var marginCarriedOut: Day?

    /// Makes a product of which nothing is said.
    public init(name: String) {
      self.name = name
      maker = .participant
      usedIn = []
      mfn = []
    }
  }

  /// The kinds of product that schemes tell apart.
  public typealias Kind = ProductKind

  /// Who makes a product.
  public enum Maker: String, Sendable, CaseIterable {
    /// The project.
    case participant
    /// Somebody else in a member country.
    case other
  }
}
