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
  /// How many disagreements there are of each kind: `days: verdict`.
  public private(set) var counts: [String: Int] = [:]
  /// The shortest claim of each kind of disagreement.
  public private(set) var smallest: [String: Disagreement] = [:]

  private let library: LawLibrary

  /// Compares with the engine that judges by a library.
  public init(_ library: LawLibrary) { self.library = library }

  /// Compares on the claim of a number.
  public mutating func compare(number: Int, seed: Int) {
    let claim = MadeUpClaim(number: number, seed: seed)
    let opinion = Oracle.opinion(on: claim.facts)
    tried[claim.about, default: 0] += 1
    verdicts[opinion.verdict, default: 0] += 1
    completions += opinion.completions
    let json = claim.facts.json
    for (subject, words) in Self.differences(opinion, judgedBy: library, json) {
      add(
        Disagreement(
          number: number, about: claim.about, subject: subject, words: words, json: json))
    }
  }

  /// Adds what another comparison found.
  public mutating func merge(_ other: Self) {
    tried.merge(other.tried, uniquingKeysWith: +)
    verdicts.merge(other.verdicts, uniquingKeysWith: +)
    completions += other.completions
    counts.merge(other.counts, uniquingKeysWith: +)
    smallest.merge(other.smallest) { left, right in left.isSmaller(than: right) ? left : right }
  }

  private mutating func add(_ found: Disagreement) {
    let key = found.key
    counts[key, default: 0] += 1
    if let known = smallest[key], known.isSmaller(than: found) { return }
    smallest[key] = found
  }

  /// In what an opinion and the engine's answer to the same claim differ, in words.
  public static func differences(
    _ opinion: Opinion, judgedBy library: LawLibrary, _ json: String
  ) -> [(Disagreement.Subject, String)] {
    do {
      let answer = try library.determine(SourceFile(name: "claim.json", text: json))
      return AnswerDifference(opinion, answer).all
    } catch {
      return [(.refused, "\(opinion.verdict.rawValue); the engine refuses: \(error)")]
    }
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
