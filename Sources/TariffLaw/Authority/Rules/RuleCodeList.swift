/// Reads the codes of a rule: `2403, 3824-3826`, `headings 24.03 and 38.24`, `Chapter 01 through 03`.
enum RuleCodeList {
  /// Reads the codes in square brackets.
  static func bracketed(_ scanner: inout RuleScanner) throws(NotationProblem) -> [RuleCodes] {
    guard scanner.takes(sign: "[") else {
      throw scanner.problem("codes stand in brackets here, as [1006, 07]")
    }
    let codes = try self.codes(&scanner)
    guard scanner.takes(sign: "]") else {
      throw scanner.problem("expected ']', found \(scanner.found)")
    }
    return codes
  }

  /// Reads codes up to what is none.
  static func codes(_ scanner: inout RuleScanner) throws(NotationProblem) -> [RuleCodes] {
    var codes = [try one(&scanner)]
    while true {
      let before = scanner
      // A code that follows at once goes on the list; a word goes on only if a code follows it.
      let isJoined = scanner.takes(sign: ",") || scanner.takes("and") || scanner.takes("or")
      if isJoined { _ = scanner.takes("and") || scanner.takes("or") }
      if isJoined { _ = scanner.takes("from") }
      skipNouns(&scanner)
      guard isCode(scanner) || scanner.word == "ex" else {
        scanner = before
        return codes
      }
      codes.append(try one(&scanner))
    }
  }

  /// Reads one code or range, or a part of it.
  private static func one(_ scanner: inout RuleScanner) throws(NotationProblem) -> RuleCodes {
    skipNouns(&scanner)
    let isPart = scanner.takes("ex")
    skipNouns(&scanner)
    let start = scanner.place
    guard isCode(scanner), let word = scanner.word else {
      guard let word = scanner.word, !["or", "and", "provided"].contains(word) else {
        throw scanner.problem("expected a code, found \(scanner.found)")
      }
      throw NotationProblem("'\(word)' is not a code or a range of codes")
    }
    scanner.advance()
    var ends = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map(String.init)
    if ends.count == 1 {
      let before = scanner
      let isRange =
        scanner.takes("-") || scanner.takes("–") || scanner.takes("through") || scanner.takes("to")
      skipNouns(&scanner)
      if isRange, isCode(scanner), let last = scanner.word {
        ends.append(last)
        scanner.advance()
      } else {
        scanner = before
      }
    }
    guard let first = ends.first, let last = ends.last, ends.count <= 2,
      let from = HSCode(first), let to = HSCode(last)
    else {
      if let digit = ends.first(where: { $0.utf8.count == 1 }) {
        throw NotationProblem("a chapter is written with two digits: 0\(digit), not \(digit)")
      }
      throw NotationProblem("'\(word)' is not a code or a range of codes")
    }
    for code in [from, to] where !lengths.contains(Int(code.count)) {
      throw scanner.problem(
        "\(code.digits) has \(code.count) digits: a rule names chapters, headings and subheadings by 2, 4 and 6, "
          + "and national lines by 8 or 10"
          + (code.beforeZeroWasLost.map { "; is it \($0.digits)?" } ?? ""), at: start)
    }
    guard let range = CodeRange(from: from, to: to) else {
      throw scanner.problem("\(ends.joined(separator: "-")) runs backwards", at: start)
    }
    return RuleCodes(range, isPart: isPart)
  }

  private static func skipNouns(_ scanner: inout RuleScanner) {
    while let word = scanner.word, nouns.contains(word) { scanner.advance() }
  }

  private static func isCode(_ scanner: RuleScanner) -> Bool {
    scanner.word?.utf8.first.map(isDigit) ?? false
  }

  /// Whether a character is a digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// How many digits codes have: those of the levels of the Harmonized System, and of national lines.
  private static let lengths = HSLevel.allCases.map { $0.rawValue } + [8, 10]

  private static let nouns = [
    "chapter", "chapters", "heading", "headings", "subheading", "subheadings",
  ]
}
