public import TariffLaw

/// What may have been meant by a code that no schedule has, in a few words.
public struct CodeHint: Sendable {
  /// What is said, one thing after another.
  public let words: [String]

  /// Makes a hint of what is known of a code; `nil` if nothing is to be said.
  public init?(_ answer: CodeAnswer) {
    var words: [String] = []
    let heading = answer.code.prefix(HSLevel.heading.rawValue) ?? answer.code
    if !answer.isHeld, answer.editionsThatHaveIt.isEmpty {
      words.append(
        "\(answer.code.prefix(HSLevel.subheading.rawValue) ?? heading) is in no edition of the Harmonized System"
      )
    } else if !answer.isHeld {
      let others = answer.editionsThatHaveIt.map(\.rawValue).joined(separator: ", ")
      words.append("not in \(answer.edition.harmonizedSystem.rawValue); it is in \(others)")
    }
    if answer.isHeld, answer.lines.isEmpty, !answer.near.isEmpty {
      words.append("no schedule that is held has a line of it or beside it")
    }
    if let zeroed = answer.code.withZeroBefore, !answer.linesWithZeroBefore.isEmpty {
      let lines = answer.linesWithZeroBefore.prefix(Self.limit).map(\.description)
      words.append(
        "with a zero before it, \(zeroed) leads to \(lines.joined(separator: ", "))"
          + (answer.linesWithZeroBefore.count > Self.limit ? " and others" : ""))
    }
    let beside = Set(answer.isLine ? [] : answer.lines.flatMap(\.codes)).sorted()
    if !beside.isEmpty {
      words.append(
        "lines beside it: "
          + beside.prefix(Self.limit).map(\.description).joined(separator: ", ")
          + (beside.count > Self.limit ? " and others" : ""))
    }
    if beside.isEmpty, answer.linesWithZeroBefore.isEmpty, !answer.near.isEmpty {
      words.append(
        "near it: " + answer.near.prefix(Self.limit).map(\.description).joined(separator: ", "))
    }
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  private static let limit = 12
}

extension UnheldCode {
  /// What is said of it, in a few words.
  var words: String {
    let whose = item.map { " of \($0.name ?? "material \($0.place + 1)")" } ?? ""
    guard case .moved(let codes, let others) = standing else {
      let beside = near.map(\.description).joined(separator: ", ")
      return "\(code)\(whose) is in no edition of the Harmonized System"
        + (near.isEmpty ? "" : "; near it: \(beside)")
    }
    let said =
      "\(code)\(whose) is not in \(edition.rawValue); it is in "
      + others.map(\.rawValue).joined(separator: ", ")
    if codes.isEmpty { return said }
    if codes.count == 1 { return "\(said); taken as \(codes[0]), which its goods are of there" }
    let shown = codes.prefix(Self.mostShown).map(\.description).joined(separator: ", ")
    return "\(said); its goods are of \(shown)"
      + (codes.count > Self.mostShown ? " and others there: say which" : " there: say which")
  }

  private static let mostShown = 12
}
