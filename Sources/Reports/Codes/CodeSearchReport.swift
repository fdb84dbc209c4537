public import Answers
public import TariffLaw

/// The codes found by words, for people and for programs.
public struct CodeSearchReport: Report {
  /// The words looked for.
  public let query: String
  /// The code at or below which was looked, if one was named.
  public let top: HSCode?
  /// The codes found, the best matches first.
  public let matches: [CodeSearch.Match]

  /// What the user assumed otherwise, by name.
  private let assumed: [String]

  /// Makes a report.
  public init(_ answer: CodeSearchAnswer, assumed: [String] = []) {
    self.assumed = assumed
    query = answer.query
    top = answer.top
    matches = answer.matches
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("search", .text(query)), ("below", .text(orNull: top?.description)),
      (
        "matches",
        .list(
          matches.map { .object([("code", .text("\($0.code)")), ("words", .text($0.text))]) })
      ), ("assumed", .list(assumed.map(JSON.text))),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let assumptions = assumed.map { "\nAssumed: \($0)\n" }.joined()
    guard !matches.isEmpty else {
      return "no description has all of these words: \(query)\n" + assumptions
    }
    return TextTable(header: ["Code", "Words"], rows: matches.map { ["\($0.code)", $0.text] })
      .text(style) + assumptions
  }
}
