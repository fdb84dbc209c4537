/// Reads a rule of origin, as ``OriginRule/init(notation:)`` describes.
struct RuleParser {
  private var scanner: RuleScanner
  private var depth = 0

  private init(_ text: String) { scanner = RuleScanner(text) }

  /// Reads a rule and nothing behind it.
  static func rule(of text: String) throws(NotationProblem) -> OriginRule {
    var parser = Self(text)
    guard parser.scanner.token != .end else { throw NotationProblem("the rule is empty") }
    guard text.utf8.count <= Self.longest else {
      throw parser.scanner.problem(
        "a rule has at most \(Self.longest) characters", at: Self.longest)
    }
    let rule = try parser.scanner.word == "part" ? parser.parts() : parser.choice()
    guard parser.scanner.token == .end else {
      throw parser.scanner.problem(
        "\(parser.scanner.found) does not go on from a rule; 'or', 'and' or 'provided [...]' does")
    }
    return rule
  }

  // MARK: Rules together

  private mutating func parts() throws(NotationProblem) -> OriginRule {
    var parts: [RuleOfPart] = []
    while scanner.takes("part") {
      let start = scanner.place
      guard let heading = scanner.text(upTo: ":", refusing: [";", "[", "]"]), !heading.isEmpty
      else {
        throw scanner.problem(
          "a part needs its letter, its goods and a colon, as 'part A flour: CC'")
      }
      let words = heading.split(separator: " ")
      let part = RuleOfPart(
        label: "\(words[0])", title: words.dropFirst().joined(separator: " "),
        rule: try choice())
      guard !parts.contains(where: { $0.label == part.label }) else {
        throw scanner.problem("part \(part.label) stands twice", at: start)
      }
      parts.append(part)
      guard scanner.takes(sign: ";") else { break }
    }
    return .byPart(parts)
  }

  private mutating func choice() throws(NotationProblem) -> OriginRule {
    var rules: [OriginRule] = []
    repeat {
      let rule = try both()
      if case .anyOf(let inner) = rule { rules += inner } else { rules.append(rule) }
    } while scanner.takes("or")
    return rules.count == 1 ? rules[0] : .anyOf(rules)
  }

  private mutating func both() throws(NotationProblem) -> OriginRule {
    var rules: [OriginRule] = []
    repeat {
      let rule = try single()
      if case .allOf(let inner) = rule { rules += inner } else { rules.append(rule) }
      while scanner.word == "provided" || scanner.token == .sign(UInt8(ascii: ",")) {
        _ = scanner.takes(sign: ",")
        rules.append(try condition())
      }
    } while scanner.takes("and") || scanner.takes(sign: "+")
    return rules.count == 1 ? rules[0] : .allOf(rules)
  }

  private mutating func condition() throws(NotationProblem) -> OriginRule {
    guard scanner.takes("provided") else {
      throw scanner.problem("a comma stands before 'except from' or 'provided' only")
    }
    _ = scanner.takes("that")
    guard scanner.takes(sign: "["), let words = scanner.text(upTo: "]", refusing: ["["]),
      !words.isEmpty
    else { throw scanner.problem("a condition is written in brackets: provided [words]") }
    return .condition(words)
  }

  // MARK: One rule

  private mutating func single() throws(NotationProblem) -> OriginRule {
    let start = scanner.place
    if scanner.takes(sign: "(") {
      depth += 1
      guard depth <= Self.deepest else {
        throw scanner.problem("a rule has at most \(Self.deepest) brackets one in another")
      }
      let rule = try choice()
      guard scanner.takes(sign: ")") else {
        throw scanner.problem("expected ')', found \(scanner.found)")
      }
      depth -= 1
      return rule
    }
    guard let word = scanner.word, word != "or", word != "and" else {
      if scanner.token == .end || scanner.word != nil {
        throw NotationProblem("'\(scanner.whole)' lacks a rule beside 'or' or 'and'")
      }
      throw scanner.problem("expected a rule, found \(scanner.found)")
    }
    switch word {
    case "provided": return try condition()
    case "wo":
      scanner.advance()
      return scanner.token == .sign(UInt8(ascii: "["))
        ? .materialsObtained(try RuleCodeList.bracketed(&scanner)) : .whollyObtained
    case "sp":
      scanner.advance()
      guard scanner.takes(sign: "[") else { return .specificProcess }
      guard let name = scanner.text(upTo: "]", refusing: ["["]), !name.isEmpty else {
        throw scanner.problem("a process is named in brackets: SP[cutting_and_sewing]")
      }
      return .process(name)
    case "cc", "cth", "ctsh":
      scanner.advance()
      return try change(word == "cc" ? .chapter : word == "cth" ? .heading : .subheading)
    case "from": return try change(nil)
    case "ctc":
      throw scanner.problem("'CTC' names no level: CC, CTH or CTSH does")
    default: break
    }
    if word.hasPrefix("maxnom") {
      scanner.advance()
      return .nonOriginatingAtMost(
        try share(behind: word.dropFirst(6), from: start, as: "MaxNOM50"))
    }
    for name in Self.contents where word.hasPrefix(name) {
      return try content(word.dropFirst(3), from: start)
    }
    throw refused(from: start)
  }

  private func refused(from start: Int) -> NotationProblem {
    var scanner = scanner
    while let word = scanner.word, word != "or", word != "and" { scanner.advance() }
    return NotationProblem(
      "'\(scanner.quoted(from: start))' is not a rule (one of: WO, WO[1006], RVC40, RVC40:BD, "
        + "MaxNOM50, CC, CTH, CTSH, CTH except from 2403, from 5208, SP, SP[process]; joined by "
        + "'or' or 'and')")
  }

  /// Content of at least a share, by the formula that is named, if one is.
  private mutating func content(
    _ digits: Substring, from start: Int
  ) throws(NotationProblem) -> OriginRule {
    let before = scanner
    scanner.advance()
    var threshold: Percentage?
    if digits.isEmpty {
      let isNext = scanner.token == .sign(UInt8(ascii: "(")) || scanner.word == "of"
      let isNumber = scanner.word?.utf8.first.map(RuleCodeList.isDigit) ?? false
      if isNext || isNumber {
        threshold = try share(behind: "", from: start, as: "RVC40")
      } else if let word = scanner.word, !Self.following.contains(word) {
        scanner = before
        throw refused(from: start)
      }
    } else {
      threshold = try share(behind: digits, from: start, as: "RVC40")
    }
    guard scanner.takes(sign: ":") else { return .regionalValueContent(atLeast: threshold) }
    let formula: ContentFormula
    switch scanner.word {
    case "bd": formula = .buildDown
    case "bu": formula = .buildUp
    case "nc": formula = .netCost
    case "fv":
      scanner.advance()
      return .contentByFormula(
        .focused(try RuleCodeList.bracketed(&scanner)), atLeast: threshold)
    default:
      throw scanner.problem(
        "expected a formula (one of: BD, BU, NC, FV[codes]), found \(scanner.found)")
    }
    scanner.advance()
    return .contentByFormula(formula, atLeast: threshold)
  }

  /// A share: `40`, `(40)`, `40%`, `of at least 40 %`, `of not less than 40 per cent`.
  private mutating func share(
    behind digits: Substring, from start: Int, as form: String
  ) throws(NotationProblem) -> Percentage {
    var text = digits
    let isBracketed = text.isEmpty && scanner.takes(sign: "(")
    if text.isEmpty {
      for word in ["of", "not", "less", "than", "at", "least", "most"] { _ = scanner.takes(word) }
      text = Substring(scanner.word ?? "")
      scanner.advance()
    }
    if text.hasSuffix("%") {
      text = text.dropLast()
    } else if !scanner.takes("%"), !scanner.takes("percent"), scanner.takes("per") {
      _ = scanner.takes("cent")
    }
    guard let share = try? Percentage(text.utf8), share >= .zero, share <= .whole,
      !isBracketed || scanner.takes(sign: ")")
    else {
      throw NotationProblem(
        "'\(scanner.quoted(from: start))' needs a share from 0 to 100, as \(form)")
    }
    return share
  }

  /// A change of classification whose level was read.
  private mutating func change(_ level: HSLevel?) throws(NotationProblem) -> OriginRule {
    var from: [RuleCodes] = []
    var exceptions: [RuleCodes] = []
    var tolerance: ClassificationChange.Tolerance?
    if scanner.takes("from") { from = try RuleCodeList.codes(&scanner) }
    let before = scanner
    if scanner.takes(sign: ","), scanner.word != "except" { scanner = before }
    if scanner.takes("except") {
      guard scanner.takes("from") else { throw unexpected() }
      exceptions = try RuleCodeList.codes(&scanner)
    }
    if let word = scanner.word, word.hasPrefix("tol") { tolerance = try self.tolerance(word) }
    if let word = scanner.word, !Self.following.contains(word) { throw unexpected() }
    return .changeOfClassification(
      ClassificationChange(level, from: from, exceptFrom: exceptions, tolerance: tolerance))
  }

  private mutating func tolerance(
    _ word: String
  ) throws(NotationProblem) -> ClassificationChange.Tolerance {
    let start = scanner.place
    scanner.advance()
    let sameHeading = "tol-same-heading"
    if word.hasPrefix(sameHeading) {
      return .ofSameHeading(
        try share(behind: word.dropFirst(sameHeading.count), from: start, as: "tol-same-heading20"))
    }
    if word.hasSuffix("wt") {
      return .weight(
        try share(behind: word.dropFirst(3).dropLast(2), from: start, as: "tol10wt"))
    }
    return .value(try share(behind: word.dropFirst(3), from: start, as: "tol10"))
  }

  private func unexpected() -> NotationProblem {
    scanner.problem("expected 'except from' and codes, found \(scanner.found)")
  }

  /// How many characters a rule may have: thirty times the longest that is printed.
  private static let longest = 10_000
  /// How many brackets may stand one in another.
  private static let deepest = 32
  /// The names that agreements have for regional value content.
  private static let contents = ["rvc", "qvc", "vac", "lvc"]
  /// The words that may stand behind a rule.
  private static let following = ["or", "and", "provided", "part"]
}
