/// A rule of origin of a line: alternatives, each of elements that hold together.
struct LineRule: Equatable {
  /// The alternatives.
  let alternatives: [[Element]]

  /// One element of a rule.
  enum Element: Equatable {
    /// Content of at least so many per cent.
    case content(Fraction)
    /// A change of so many digits of the code, none of it from a heading excepted.
    case change(digits: Int, except: String?)
    /// A change of so many digits that lets the materials of this good pass, by an exception that is not held.
    case lenientChange(digits: Int)
    /// A process; whether it was carried out.
    case process(Bool)
  }

  /// The general rule of ATIGA: article 28(1)(a).
  static let general = Self(alternatives: [
    [.content(TypedLaw.content)], [.change(digits: 4, except: nil)],
  ])
  /// Content of 40 per cent alone: CEPT article 2(4), and cars as the press reports.
  static let contentAlone = Self(alternatives: [[.content(TypedLaw.content)]])

  /// Content or a change of classification.
  static func content(orChange digits: Int, except: String? = nil) -> Self {
    Self(alternatives: [[.content(TypedLaw.content)], [.change(digits: digits, except: except)]])
  }

  /// Content or a process that was or was not carried out.
  static func content(orProcess isDone: Bool) -> Self {
    Self(alternatives: [[.content(TypedLaw.content)], [.process(isDone)]])
  }

  /// Content or a change of classification that asks nothing of the materials of this good.
  static func content(orLenientChange digits: Int) -> Self {
    Self(alternatives: [[.content(TypedLaw.content)], [.lenientChange(digits: digits)]])
  }

  /// The rule in notation: `RVC40 or CTH`.
  var notation: String {
    alternatives.map { parts in parts.map(\.notation).joined(separator: " and ") }
      .joined(separator: " or ")
  }

  /// Whether an alternative asks a change of classification.
  var mayChange: Bool {
    alternatives.joined().contains { element in
      if case .change = element { true } else { false }
    }
  }

  /// The alternatives that ask no content.
  var withoutContent: Self {
    Self(
      alternatives: alternatives.filter { parts in
        !parts.contains { if case .content = $0 { true } else { false } }
      })
  }

  /// Reads a stated rule; `general` is the general rule.
  static func stated(_ text: String, under scheme: ClaimFacts.Scheme) -> Self {
    if text == "general" { return scheme == .cept ? .contentAlone : .general }
    let stated = Self(
      alternatives: text.split(separator: " or ").map { choice in
        choice.split(separator: " and ").map { word in
          switch word {
          case "CC": .change(digits: 2, except: nil)
          case "CTH": .change(digits: 4, except: nil)
          case "CTSH": .change(digits: 6, except: nil)
          default: .content(Fraction(Int128(word.dropFirst(3)) ?? 40))
          }
        }
      })
    // Changes of classification stand beside the content under the CEPT: rule 3, as reports tell.
    guard scheme == .cept else { return stated }
    return Self(alternatives: stated.alternatives + contentAlone.alternatives)
  }
}

extension LineRule.Element {
  fileprivate var notation: String {
    switch self {
    case .content(let share): "RVC\(share.numerator)"
    case .change(2, _): "CC"
    case .change(4, let except): "CTH" + (except.map { " except from \($0)" } ?? "")
    case .change: "CTSH"
    case .lenientChange(let digits): Self.word(digits)
    case .process: "SP"
    }
  }

  private static func word(_ digits: Int) -> String {
    digits == 2 ? "CC" : digits == 4 ? "CTH" : "CTSH"
  }

  /// The element as a word of a proof names it; `nil` if it names another.
  ///
  /// A change of heading is one of subheading too: who names the stricter change relies on it alone.
  func asNamed(_ word: String) -> Self? {
    guard case .change(let digits, let except) = self else { return isNamed(word) ? self : nil }
    let named = ["CC": 2, "CTH": 4, "CTSH": 6][word]
    return named.flatMap { $0 <= digits ? .change(digits: $0, except: except) : nil }
  }

  /// Whether a word of a proof names this element.
  func isNamed(_ word: String) -> Bool {
    switch self {
    case .content: word == "RVC" || word.hasSuffix("%")
    case .change(let digits, _), .lenientChange(let digits): word == Self.word(digits)
    case .process: word == "SP"
    }
  }
}
