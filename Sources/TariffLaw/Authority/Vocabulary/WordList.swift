/// The words that a parameter may have.
public enum WordList: Sendable {
  /// One of some words.
  case one([String])
  /// One or more of some words.
  case several([String])
  /// Some of the words of a kind that files of law declare, as kinds of proof.
  case declared(WordKind)
  /// The name of a scheme that is held.
  case scheme
  /// One of some words, or two groups of members, the first of which does something for the second.
  case groups(or: [String])
  /// Members, or groups of them.
  case members
  /// Tariff codes, mostly chapters.
  case codes
  /// Whole numbers of years.
  case numbers

  /// The largest of whole numbers, which count years.
  private static let highestNumber = 100

  /// Whether something is so.
  static let answer = Self.one(["yes", "no"])
  /// Whether something is asked for.
  static let requirement = Self.one(["required", "not_required"])

  /// One of the words of an enumeration.
  static func one<Word: CaseIterable & RawRepresentable<String>>(of words: Word.Type) -> Self {
    .one(words.allCases.map { $0.rawValue })
  }

  /// Some of the words of an enumeration.
  static func several<Word: CaseIterable & RawRepresentable<String>>(of words: Word.Type) -> Self {
    .several(words.allCases.map { $0.rawValue })
  }

  /// The words, where they do not depend on the scheme.
  public var words: [String] {
    switch self {
    case .one(let words), .several(let words), .groups(let words): words
    case .declared, .scheme, .members, .codes, .numbers: []
    }
  }

  /// What words must be that are no closed list.
  public var noun: String {
    switch self {
    case .one, .several: "a word that is known here"
    case .declared(let kind): kind.noun
    case .scheme: "a scheme that is held"
    case .groups: "a word that is known here or a group of members"
    case .members: "a member or a group of members of the scheme"
    case .codes: "a tariff code"
    case .numbers: "a whole number from 1 to \(Self.highestNumber)"
    }
  }

  /// What is wrong with some words in a scheme's file.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - surroundings: What the names and words of the scheme may refer to.
  /// - Returns: `nil` if nothing is.
  public func problem(with words: [String], in surroundings: NameSurroundings) -> NameProblem? {
    switch self {
    case .one(let known):
      guard words.count == 1 else { return Self.notOneWord(words) }
      return Self.unknown(words, noun, known)
    case .several(let known): return Self.unknown(words, noun, known)
    case .declared(let kind):
      return surroundings.words[kind].flatMap { Self.unknown(words, noun, $0) }
    case .scheme:
      guard words.count == 1 else { return Self.notOneWord(words) }
      return surroundings.schemes.flatMap { Self.unknown(words, noun, $0) }
    case .groups(let known):
      if words.count == 1 { return Self.unknown(words, noun, known) }
      return words.count == 2
        ? Self.unknown(words, noun, surroundings.groups) : Self.notOneWord(words)
    case .members:
      return Self.unknown(words, noun, surroundings.known(for: .party) ?? [])
    case .codes:
      if words.isEmpty { return .expected(noun, found: "none") }
      return words.first { HSCode($0) == nil }.map { .notAmong([], noun: noun, $0) }
    case .numbers:
      if words.isEmpty { return .expected(noun, found: "none") }
      return words.first { !(1...Self.highestNumber).contains(Int($0) ?? 0) }
        .map { .notAmong([], noun: noun, $0) }
    }
  }

  private static func unknown(
    _ words: [String], _ noun: String, _ known: [String]
  ) -> NameProblem? {
    if let word = words.first(where: { !known.contains($0) }) {
      return .notAmong(known, noun: noun, word)
    }
    let isTwice = words.indices.contains { words[..<$0].contains(words[$0]) }
    let isNone = words.isEmpty
    return isTwice || isNone
      ? .expected(isNone ? "a word" : "each word once", found: words.joined(separator: " ")) : nil
  }

  private static func notOneWord(_ words: [String]) -> NameProblem {
    .expected("one word", found: words.joined(separator: " "))
  }
}
