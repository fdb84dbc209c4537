/// Which subheadings of one edition of the Harmonized System became which of another, many to many.
///
/// A code that was split leads to all its parts: where a table cannot tell which one is meant, neither
/// does this. Source: correlation tables of the UN Statistics Division, as the law files hold them.
public struct Concordance: Sendable {
  /// A code of one edition and a code of the other that share goods.
  public struct Pair: Hashable, Comparable, Sendable {
    /// The code in the edition that is left.
    public let from: HSCode
    /// The code in the edition that is entered.
    public let to: HSCode

    /// Makes a pair.
    public init(_ from: HSCode, _ to: HSCode) {
      self.from = from
      self.to = to
    }

    /// Orders by the code left, then by the code entered.
    public static func < (left: Self, right: Self) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  /// The edition that is left.
  public let from: HSEdition
  /// The edition that is entered.
  public let to: HSEdition

  private let forward: CodeLinks
  private let backward: CodeLinks

  /// Makes a concordance of its pairs, in any order; a pair that stands twice counts once.
  public init(from: HSEdition, to: HSEdition, pairs: [Pair]) {
    self.init(
      from: from, to: to, forward: CodeLinks(pairs),
      backward: CodeLinks(pairs.map { Pair($0.to, $0.from) }))
  }

  private init(from: HSEdition, to: HSEdition, forward: CodeLinks, backward: CodeLinks) {
    self.from = from
    self.to = to
    self.forward = forward
    self.backward = backward
  }

  /// The same correlation the other way.
  public var inverse: Self {
    Self(from: to, to: from, forward: backward, backward: forward)
  }

  /// All pairs, in order, each once.
  public var pairs: [Pair] {
    forward.keys.flatMap { key in forward[key].map { Pair(key, $0) } }
  }

  /// The codes of the edition left that the concordance holds, in order.
  public var codes: [HSCode] { forward.keys }

  /// Everything that a code may have become, in order; none if the concordance does not hold the code.
  public func candidates(for code: HSCode) -> ArraySlice<HSCode> { forward[code] }

  /// Everything that may have become a code of the edition entered, in order.
  public func sources(of code: HSCode) -> ArraySlice<HSCode> { backward[code] }

  /// How many codes stand on each side of a code's correlation; `nil` if it is not held.
  ///
  /// The left side is many if another code leads to one of the candidates too.
  public func relation(of code: HSCode) -> Relation? {
    let candidates = forward[code]
    guard !candidates.isEmpty else { return nil }
    let isShared = candidates.contains { backward[$0].count > 1 }
    switch (isShared, candidates.count > 1) {
    case (false, false): return .oneToOne
    case (false, true): return .oneToMany
    case (true, false): return .manyToOne
    case (true, true): return .manyToMany
    }
  }

  /// This concordance and then another: everything that a code may have become after both.
  ///
  /// - Precondition: The other begins with the edition that this one enters.
  /// - Complexity: O(*n*) in the number of pairs that result.
  package func followed(by next: Self) -> Self {
    precondition(to == next.from)
    let pairs = forward.keys.flatMap { key in
      Set(forward[key].flatMap { next.forward[$0] }).map { Pair(key, $0) }
    }
    return Self(from: from, to: next.to, pairs: pairs)
  }
}

extension Concordance {
  /// How many codes correspond to how many.
  public enum Relation: String, Sendable, CaseIterable {
    /// The code holds the goods of one code, and all of them.
    case oneToOne = "1:1"
    /// The code holds the goods of several codes, and all of them.
    case oneToMany = "1:n"
    /// The code holds a part of the goods of one code.
    case manyToOne = "n:1"
    /// The code shares goods with several codes, and one of them with others.
    case manyToMany = "n:m"
  }
}
