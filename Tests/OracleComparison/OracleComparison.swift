public import AFTA
public import LawOracle

/// Puts claims to the engine and to the oracle, and keeps count by class.
public struct OracleComparison: Sendable {
  /// How many claims of each class were tried.
  public private(set) var tried: [ClaimClass: Int] = [:]
  /// How often the oracle gave each verdict.
  public private(set) var verdicts: [Opinion.Verdict: Int] = [:]
  /// How many completions the oracle judged.
  public private(set) var completions = 0
  /// How often a claim with a firm answer was put again with one more fact.
  public private(set) var tellings = 0
  /// How many disagreements there are of each kind: `days: verdict`.
  public private(set) var counts: [String: Int] = [:]
  /// The shortest claim of each kind of disagreement.
  public private(set) var smallest: [String: Disagreement] = [:]

  private let library: LawLibrary

  /// Compares with the engine that judges by a library.
  public init(_ library: LawLibrary) { self.library = library }

  /// Compares on the claim of a number.
  ///
  /// - Parameters:
  ///   - number: The number of the claim.
  ///   - seed: The seed of all.
  ///   - isToldMore: Whether a firm answer is asked again with each of the facts that it does not tell.
  public mutating func compare(number: Int, seed: Int, tellingMore isToldMore: Bool = true) {
    let claim = MadeUpClaim(number: number, seed: seed)
    let opinion = Oracle.opinion(on: claim.facts)
    tried[claim.about, default: 0] += 1
    verdicts[opinion.verdict, default: 0] += 1
    completions += opinion.completions
    let json = claim.facts.json
    func add(_ subject: Disagreement.Subject, _ words: String) {
      self.add(
        Disagreement(
          number: number, about: claim.about, subject: subject, words: words, json: json))
    }
    let answer: Determination
    do {
      answer = try self.answer(to: json)
    } catch {
      add(.refused, "\(opinion.verdict.rawValue); the engine refuses: \(error)")
      return
    }
    for (subject, words) in AnswerDifference(opinion, answer).all { add(subject, words) }
    let verdict = answer.ruling.verdict
    guard isToldMore, verdict != .undetermined else { return }
    for told in ToldClaim.all(of: claim.facts) {
      tellings += 1
      let other = try? self.answer(to: told.claim.json).ruling.verdict
      guard other != verdict else { continue }
      add(
        .turned,
        "\(verdict.rawValue) becomes \(other?.rawValue ?? "refused") by \(told.fact): "
          + told.claim.json)
    }
  }

  private func answer(to json: String) throws -> Determination {
    try library.determine(SourceFile(name: "claim.json", text: json))
  }

  /// Adds what another comparison found.
  public mutating func merge(_ other: Self) {
    tried.merge(other.tried, uniquingKeysWith: +)
    verdicts.merge(other.verdicts, uniquingKeysWith: +)
    completions += other.completions
    tellings += other.tellings
    counts.merge(other.counts, uniquingKeysWith: +)
    smallest.merge(other.smallest) { left, right in left.isSmaller(than: right) ? left : right }
  }

  private mutating func add(_ found: Disagreement) {
    let key = found.key
    counts[key, default: 0] += 1
    if let known = smallest[key], known.isSmaller(than: found) { return }
    smallest[key] = found
  }
}

extension Disagreement {
  /// The kind of the disagreement, with the verdicts where these are at odds.
  fileprivate var key: String {
    "\(about.rawValue): \(subject.rawValue)" + (subject == .verdict ? " \(words)" : "")
  }

  fileprivate func isSmaller(than other: Self) -> Bool {
    (json.utf8.count, number) < (other.json.utf8.count, other.number)
  }
}
