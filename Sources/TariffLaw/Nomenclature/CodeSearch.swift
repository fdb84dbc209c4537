/// Finds codes by the words that describe them.
public enum CodeSearch {
  /// A code whose description has all the words that were looked for.
  public struct Match: Sendable {
    /// The code.
    public let code: HSCode
    /// Its description.
    public let text: String
  }

  /// Finds the codes whose descriptions have all words, in capitals or not, the best matches first.
  ///
  /// A whole word is better than the beginning of one, which is better than a part within; of equal
  /// matches the shorter description comes first, then the lower code.
  ///
  /// - Parameters:
  ///   - query: The words, with blanks between them.
  ///   - texts: The descriptions by code.
  ///   - top: The code at or below which to look; everywhere if none is named.
  /// - Returns: The codes found with their descriptions.
  public static func matches(
    _ query: String, in texts: [HSCode: String], below top: HSCode? = nil
  ) -> [Match] {
    let wanted = words(of: query)
    guard !wanted.isEmpty else { return [] }
    let ranked = texts.compactMap { code, text -> Ranked? in
      guard top?.contains(code) ?? true else { return nil }
      let held = words(of: text)
      var score = 0
      for word in wanted {
        guard let best = held.compactMap({ quality(of: word, within: $0) }).min() else {
          return nil
        }
        score += best
      }
      return Ranked(score: score, length: held.count, match: Match(code: code, text: text))
    }
    return ranked.sorted().map { $0.match }
  }

  private struct Ranked: Comparable {
    let score: Int
    let length: Int
    let match: Match

    static func == (left: Self, right: Self) -> Bool { left.match.code == right.match.code }

    static func < (left: Self, right: Self) -> Bool {
      (left.score, left.length, left.match.code) < (right.score, right.length, right.match.code)
    }
  }

  /// 0 for the whole word, 1 for its beginning, 2 for a part within; `nil` if it is not there.
  private static func quality(of word: [Character], within held: [Character]) -> Int? {
    if held == word { return 0 }
    if held.starts(with: word) { return 1 }
    guard held.count > word.count else { return nil }
    let starts = 1...(held.count - word.count)
    return starts.contains { held[$0...].starts(with: word) } ? 2 : nil
  }

  private static func words(of text: String) -> [[Character]] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(Array.init)
  }
}
