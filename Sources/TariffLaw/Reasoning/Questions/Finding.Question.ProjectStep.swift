extension Finding.Question {
  /// What a scheme of complementation asks of a project.
  public enum ProjectStep: Sendable, Equatable {
    /// Whether the scheme gives treatment on a day.
    case inForce(SchemeID, on: Day)
    /// Whether new projects are taken, until a day.
    case open(until: Day)
    /// Whether enough countries take part, each of them in the scheme.
    case countries(atLeast: Int, of: SchemeID)
    /// Whether enough companies take part.
    case companies(atLeast: Int)
    /// Whether each company is established in a member.
    case established
    /// Whether each product is of the kind, lies in a chapter, is not excepted, is made by those who take part.
    case kind, chapters, exclusion, makers
    /// Whether each product has enough regional content.
    case content(Percentage)
    /// Whether the parts are of one brand, and used as is asked.
    case brand, use
    /// Whether parts are exchanged, and whether the file and its products say so alike.
    case exchange(isContradicted: Bool)
    /// Whether resources are shared.
    case sharing
    /// Whether the host holds enough.
    case hostEquity(atLeast: Percentage)
    /// Whether nationals of enough members are among the owners.
    case nationalities(atLeast: Int)
    /// Whether nationals of members hold enough together; how much, where that is known.
    case aseanEquity(atLeast: Percentage?)
    /// Whether each participating nationality holds enough.
    case eachNationality(atLeast: Percentage)
    /// Whether nationals hold enough of each company, or it was waived.
    case nationalEquity(atLeast: Percentage, isWaived: Bool)

    var id: String { "project.\(key)" }

    private var key: String {
      switch self {
      case .inForce: "in_force"
      case .open: "open"
      case .countries: "countries"
      case .companies: "companies"
      case .established: "established"
      case .kind: "kind"
      case .chapters: "code"
      case .exclusion: "excluded"
      case .makers: "made_in"
      case .content: "content"
      case .brand: "brand"
      case .use: "use"
      case .exchange: "exchange"
      case .sharing: "shares_resources"
      case .hostEquity: "host_equity"
      case .nationalities: "nationalities"
      case .aseanEquity: "asean_equity"
      case .eachNationality: "each_nationality"
      case .nationalEquity: "national_equity"
      }
    }
  }

  /// What is asked of the local content of a vehicle.
  public enum LocalContentStep: Sendable, Equatable {
    /// Whether a scheme counts imports under its approvals as local on a day.
    case accreditation(SchemeID, on: Day)
    /// Whether each approval that is held is of the brand.
    case brand
    /// Whether the local content is what is asked.
    case requirement

    var id: String {
      switch self {
      case .accreditation: "local_content.accreditation"
      case .brand: "local_content.brand"
      case .requirement: "local_content.requirement"
      }
    }
  }
}
