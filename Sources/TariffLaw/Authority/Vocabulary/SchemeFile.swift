/// The files that a scheme's folder may hold; whatever else stands there, nobody reads.
///
/// The tables of lines stand in the folder `lines` below it, each named by `schedules.json`, those of rules in the
/// folder `rules`, each named by `rules.json`.
public enum SchemeFile: String, Sendable, CaseIterable {
  /// What the scheme is, its instruments and its members.
  case scheme = "scheme.json"
  /// Each provision in our own words.
  case provisions = "provisions.json"
  /// Every number and choice of its law.
  case parameters = "parameters.json"
  /// The clauses of the list of wholly obtained goods.
  case whollyObtained = "wholly-obtained.json"
  /// The words of claims that it declares, and what its law says of those of the trade.
  case words = "words.json"
  /// The rules of single products.
  case productRules = "product-rules.csv"
  /// Which tables of rules of products are held.
  case rules = "rules.json"
  /// Which tables of lines are held.
  case schedules = "schedules.json"
  /// The commitments through time.
  case calendar = "calendar.json"
  /// Rates that were published singly.
  case observations = "observations.csv"
  /// The items of the lists among which members divided their lines.
  case lists = "lists.csv"
  /// What members did otherwise.
  case departures = "departures.json"
  /// The approvals of a scheme of complementation.
  case approvals = "approvals.json"
  /// The margins decided across the board.
  case margins = "margins.json"

  /// What it holds, in a few words.
  public var says: String {
    switch self {
    case .scheme: "what the scheme is, its instruments, its members with their days"
    case .provisions: "each provision in our own words, with its place and its days"
    case .parameters: "every number and choice of the law, by day, with provision and evidence"
    case .whollyObtained: "the clauses of the list of wholly obtained goods"
    case .words:
      "the words of claims that it has of its own, and what its law says of those of the trade"
    case .productRules: "the rules of single products that are held"
    case .rules: "which tables of rules of products are held, and for which days"
    case .schedules: "which tables of lines are held, whose, and for which days"
    case .calendar: "the commitments of members through time"
    case .observations: "rates of lines that were published singly"
    case .lists: "the items of the lists among which members divided their lines"
    case .departures: "what members did otherwise than the rules"
    case .approvals: "the projects and certificates that were approved"
    case .margins: "the margins of preference decided across the board"
    }
  }

  /// Which schemes need it.
  public var needed: String {
    switch self {
    case .scheme: "always"
    case .provisions, .parameters: "for a scheme that is judged"
    case .whollyObtained: "if goods claim one"
    case .words: "for proofs, lists, papers, operations"
    case .schedules: "for rates; always for a scheme of which nothing else is held"
    case .calendar: "for `afta schedule derive` and reports by the calendar"
    case .productRules, .rules, .observations, .lists, .departures, .approvals, .margins:
      "if there are any"
    }
  }

  /// The folders of tables that stand beside them.
  public static let folders = ["lines", "rules"]

  /// Whether a scheme of a kind cannot be judged without it.
  public func isNeeded(by kind: SchemeKind) -> Bool {
    switch self {
    case .scheme: true
    case .provisions, .parameters: kind == .preferential || kind == .complementation
    case .schedules: [.otherAgreement, .ordinary, .special, .export, .bound].contains(kind)
    default: false
    }
  }

  /// The kinds of scheme whose folder may hold it.
  public var kinds: [SchemeKind] {
    switch self {
    case .scheme, .provisions, .parameters, .schedules: SchemeKind.allCases
    case .whollyObtained, .words, .productRules, .rules, .lists:
      [.preferential, .complementation, .otherAgreement]
    case .observations, .departures: [.preferential, .complementation]
    case .calendar: [.preferential]
    case .approvals, .margins: [.complementation]
    }
  }
}
