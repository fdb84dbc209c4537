/// What the vocabulary says of a parameter or an assumption.
public struct ParameterDeclaration: Sendable {
  /// What its values measure; their kind follows from it.
  public let unit: ParameterUnit
  /// The words that it may have, where its values are words.
  public let words: WordList?
  /// The subject of law that it belongs to, which says which schemes may state it.
  public let subject: Subject
  /// Whether it is law that a scheme states, or a reading that nobody wrote down.
  public let standing: Standing
  /// Whether a scheme of its subject lacks something without it.
  public let need: Need
  /// What it is, in a few words.
  public let says: String
  /// What holds where it has no value.
  public let absence: String

  init(
    _ unit: ParameterUnit, _ says: String, of subject: Subject, need: Need = .none,
    as standing: Standing = .law, absent absence: String
  ) {
    self.unit = unit
    words = nil
    self.subject = subject
    self.standing = standing
    self.need = need
    self.says = says
    self.absence = absence
  }

  init(
    _ words: WordList, _ says: String, of subject: Subject, need: Need = .none,
    as standing: Standing = .law, absent absence: String
  ) {
    unit = .words
    self.words = words
    self.subject = subject
    self.standing = standing
    self.need = need
    self.says = says
    self.absence = absence
  }

  /// Whether a value is law, or a reading of it.
  public enum Standing: Sendable, CaseIterable {
    /// It stands in an instrument: `parameters.json` of the scheme.
    case law
    /// Nobody wrote it down: `assumptions.json` of the folder.
    case assumption
  }

  /// Whether a scheme can do without a value.
  public enum Need: Sendable {
    /// It can, and the declaration says what that means.
    case none
    /// Every scheme of the subject needs one on each of its days.
    case always
    /// Every scheme of the subject needs one unless it borrows the rules of another.
    case unlessBorrowed
  }

  /// What a parameter is about.
  public enum Subject: Sendable, CaseIterable {
    /// Rules of origin and their proof.
    case origin
    /// What is granted to goods that originate.
    case concession
    /// How the programmes of members reduce their rates.
    case calendar
    /// The terms of schemes of complementation.
    case complementation
    /// Customs valuation.
    case valuation
    /// What holds for all schemes together.
    case everyScheme

    /// The kinds of scheme that may state it; none if it is stated for all together.
    public var kinds: [SchemeKind] {
      switch self {
      case .origin, .concession: [.preferential, .complementation, .otherAgreement]
      case .calendar: [.preferential]
      case .complementation: [.complementation]
      case .valuation: [.mostFavouredNation]
      case .everyScheme: []
      }
    }
  }
}
