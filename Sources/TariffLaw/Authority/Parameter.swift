/// A number, a day or a choice of law, with every value it has had and where each comes from.
public struct Parameter: Sendable {
  /// The name by which it is looked up and assumed otherwise: `atiga.rvc.threshold`.
  public let name: String
  /// What it is, in a few words.
  public let title: String
  /// The kind of its values.
  public let kind: Kind
  /// The values among which one may choose, if they are few.
  public let choices: [String]?
  /// What its values measure.
  public let unit: ParameterUnit
  /// What the vocabulary says of it; `nil` for the figures of a calendar.
  public let declaration: ParameterDeclaration?
  /// Its values by day, for all whom no narrower value is for.
  public let history: Dated<Entry>
  /// Its values for one importer or for pairs of members; of two that are as narrow, no goods are of both.
  public let scoped: [ScopedEntry]

  /// Makes a parameter.
  public init(
    name: String, title: String, kind: Kind, choices: [String]? = nil,
    declaration: ParameterDeclaration? = nil, unit: ParameterUnit? = nil, history: Dated<Entry>,
    scoped: [ScopedEntry] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.choices = choices
    self.unit = declaration?.unit ?? unit ?? kind.widestUnit
    self.declaration = declaration
    self.history = history
    self.scoped = scoped
  }

  /// A value that holds for some goods alone.
  public struct ScopedEntry: Sendable {
    /// For whom.
    public let scope: ParameterScope
    /// The days on which it holds.
    public let days: DayRange
    /// The value with its authority.
    public let entry: Entry

    /// Makes a value for some goods.
    public init(_ entry: Entry, for scope: ParameterScope, days: DayRange) {
      self.scope = scope
      self.days = days
      self.entry = entry
    }
  }

  /// The value that holds on a day for goods that go a way; the general one if no way is asked about.
  public func entry(on day: Day, going way: ParameterScope.Pair?) -> Entry? {
    guard !scoped.isEmpty, let way else { return history.value(on: day) }
    let own = scoped.filter {
      $0.days.contains(day) && $0.scope.holds(from: way.from, to: way.to)
    }
    return (own.first { $0.scope.isForPairs } ?? own.first)?.entry ?? history.value(on: day)
  }

  /// Every value that it has had, for all or for some.
  public var entries: [Entry] { history.entries.map { $0.value } + scoped.map { $0.entry } }

  /// One value with its authority.
  public struct Entry: Attested, Sendable {
    /// The value.
    public let value: Value
    /// The provision that sets it.
    public let citation: Citation
    /// How well it is known.
    public let evidence: Evidence
    /// How well its days are known; as the rest if nothing else is said.
    public let daysEvidence: Evidence
    /// What a reader should know of it besides.
    public let note: String?

    /// Makes an entry.
    public init(
      value: Value, citation: Citation, evidence: Evidence, daysEvidence: Evidence? = nil,
      note: String?
    ) {
      self.value = value
      self.citation = citation
      self.evidence = evidence
      self.daysEvidence = daysEvidence ?? evidence
      self.note = note
    }
  }

  /// The kinds of value that a parameter may have.
  public enum Kind: String, Sendable, CaseIterable {
    /// A share in per cent.
    case percent
    /// An amount of money.
    case money
    /// A whole number: days, months, countries.
    case count
    /// A day of the calendar.
    case day
    /// A rule of origin in rule notation.
    case rule
    /// One word, or several separated by spaces.
    case words

    /// What values of the kind measure where nothing narrower is said.
    var widestUnit: ParameterUnit {
      switch self {
      case .percent: .rate
      case .money: .amount
      case .count: .days
      case .day: .day
      case .rule: .rule
      case .words: .words
      }
    }
  }

  /// A value of one of the kinds.
  public enum Value: Hashable, Sendable {
    /// A share in per cent.
    case percent(Percentage)
    /// An amount of money.
    case money(Money)
    /// A whole number.
    case count(Int)
    /// A day of the calendar.
    case day(Day)
    /// A rule of origin.
    case rule(OriginRule)
    /// Words from a vocabulary.
    case words([String])

    /// Reads a value of a kind from its text: `40`, `200.00 USD`, `12`, `2010-05-17`, `RVC or CTH`, `half_up`.
    ///
    /// - Throws: ``NotationProblem`` with what was expected.
    public init(_ text: String, kind: Kind) throws(NotationProblem) {
      switch kind {
      case .percent:
        guard let value = try? Percentage(text) else {
          throw NotationProblem("expected a percentage as 7.5, found '\(text)'")
        }
        self = .percent(value)
      case .money:
        let words = text.split(separator: " ")
        guard words.count == 2, let currency = Currency(String(words[1])),
          let value = try? Money(words[0].utf8, currency)
        else { throw NotationProblem("expected an amount as '200.00 USD', found '\(text)'") }
        self = .money(value)
      case .count:
        guard let value = Int(text), value >= 0 else {
          throw NotationProblem("expected a whole number, found '\(text)'")
        }
        self = .count(value)
      case .day:
        guard let value = Day(text) else {
          throw NotationProblem("expected a day as 2026-02-28, found '\(text)'")
        }
        self = .day(value)
      case .rule:
        self = .rule(try OriginRule(notation: text))
      case .words:
        self = .words(text.split(separator: " ").map(String.init))
      }
    }
  }
}

extension Parameter {
  /// The code for which it assumes a rule of origin under a scheme; `nil` if it is no such parameter.
  ///
  /// The code is the end of the name: `atiga.product_rule.8703`.
  public func codeOfAssumedRule(under scheme: SchemeID) -> HSCode? {
    guard kind == .rule, name.hasPrefix(scheme.prefix) else { return nil }
    let prefix = scheme.prefix + NamePattern(RuleName.assumedRule.rawValue).stem
    guard name.hasPrefix(prefix) else { return nil }
    return HSCode(String(name.dropFirst(prefix.count)))
  }
}

extension Parameter.Value: CustomStringConvertible {
  /// The value in the notation of the law files.
  public var description: String {
    switch self {
    case .percent(let value): value.description
    case .money(let value): value.description
    case .count(let value): String(value)
    case .day(let value): value.description
    case .rule(let value): value.description
    case .words(let value): value.joined(separator: " ")
    }
  }
}
