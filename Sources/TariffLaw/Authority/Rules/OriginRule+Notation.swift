/// The notation of rules of origin, as product-specific rules are commonly printed.
///
/// | text | is |
/// | --- | --- |
/// | `WO` | wholly obtained |
/// | `RVC40` | regional value content of at least 40 % |
/// | `RVC` | of at least the scheme's own threshold |
/// | `CC`, `CTH`, `CTSH` | change of chapter, heading, subheading |
/// | `CTH except from 2403, 3824` | the same, none of it from those codes |
/// | `SP` | specific process |
/// | `RVC40 and CTSH` | both |
/// | `RVC40 or CTH` | either |
extension OriginRule {
  /// Reads a rule; `and` binds closer than `or`.
  public init(notation text: String) throws(NotationProblem) {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { throw NotationProblem("the rule is empty") }
    var alternatives: [Self] = []
    for choice in words.split(separator: "or", omittingEmptySubsequences: false) {
      var parts: [Self] = []
      for part in choice.split(separator: "and", omittingEmptySubsequences: false) {
        parts.append(try Self.single(Array(part), in: text))
      }
      alternatives.append(parts.count == 1 ? parts[0] : .allOf(parts))
    }
    self = alternatives.count == 1 ? alternatives[0] : .anyOf(alternatives)
  }

  private static func single(
    _ words: [Substring], in text: String
  ) throws(NotationProblem) -> Self {
    guard let name = words.first else {
      throw NotationProblem("'\(text)' lacks a rule beside 'or' or 'and'")
    }
    if name.hasPrefix("RVC"), words.count == 1 {
      let share = name.dropFirst(3)
      if share.isEmpty { return .regionalValueContent(atLeast: nil) }
      guard let threshold = try? Percentage(share.utf8),
        threshold >= .zero, threshold <= .whole
      else { throw NotationProblem("'\(name)' needs a share from 0 to 100, as RVC40") }
      return .regionalValueContent(atLeast: threshold)
    }
    switch (name, words.count) {
    case ("WO", 1): return .whollyObtained
    case ("SP", 1): return .specificProcess
    case ("CC", _), ("CTH", _), ("CTSH", _):
      let level: HSLevel = name == "CC" ? .chapter : name == "CTH" ? .heading : .subheading
      return .changeOfClassification(level, exceptFrom: try exceptions(Array(words.dropFirst())))
    default:
      throw NotationProblem(
        "'\(words.joined(separator: " "))' is not a rule (one of: WO, RVC40, CC, CTH, CTSH, "
          + "CTH except from 2403, SP; joined by 'or' or 'and')")
    }
  }

  private static func exceptions(_ words: [Substring]) throws(NotationProblem) -> [CodeRange] {
    guard !words.isEmpty else { return [] }
    guard words.count > 2, words[0] == "except", words[1] == "from" else {
      throw NotationProblem("expected 'except from' and codes, found '\(words[0])'")
    }
    var ranges: [CodeRange] = []
    for word in words[2...] {
      let ends = word.split(separator: ",").joined().split(separator: "-")
      guard let first = ends.first, let from = HSCode(String(first)), ends.count <= 2,
        let to = HSCode(String(ends[ends.count - 1])), let range = CodeRange(from: from, to: to)
      else { throw NotationProblem("'\(word)' is not a code or a range of codes") }
      ranges.append(range)
    }
    return ranges
  }
}

extension OriginRule: CustomStringConvertible {
  /// The rule in notation; reading it gives the same rule.
  public var description: String {
    switch self {
    case .whollyObtained: "WO"
    case .regionalValueContent(let threshold): "RVC" + (threshold?.description ?? "")
    case .changeOfClassification(let level, let exceptions):
      OriginCriterion(level).rawValue
        + (exceptions.isEmpty
          ? "" : " except from " + exceptions.map { $0.description }.joined(separator: ", "))
    case .specificProcess: "SP"
    case .anyOf(let rules): rules.map { $0.description }.joined(separator: " or ")
    case .allOf(let rules): rules.map { $0.description }.joined(separator: " and ")
    }
  }
}
