/// The notation of rates in the project's schedules.
///
/// | text | is |
/// | --- | --- |
/// | `7.5` | ad valorem, per cent |
/// | `16.00 SGD/litre_of_alcohol` | specific |
/// | `5 + 2.00 SGD/litre` | compound |
/// | `max(5, 3.00 THB/kilogram)` | whichever is higher: a duty that is not less than another |
/// | `min(max(5, 0.0474 CAD/kilogram), 0.0948 CAD/kilogram)` | with a floor and a ceiling |
/// | `20 then 15` | 20, and 15 from a day that is not known |
/// | `quota 40 : 80` | within the quota, beyond it |
/// | `reference vn-chapter-98-1.1` | set by another text |
/// | `mfn x 150` | a share of the MFN rate, per cent |
/// | `0 except MM TH` | origins shut out |
/// | `0 \| 5` | parts of the line, which is which not told |
/// | `2.5 ; MX: 5` | another rate for an origin |
/// | `7 ; with ph-doe-certificate: 0` | another rate where a condition is met |
/// | `none` | no preference |
/// | `not_offered` | offered to nobody |
extension DutyRate {
  /// Reads a rate written in the notation above.
  public init(notation text: String) throws(NotationProblem) {
    if let (before, after) = Self.sides(of: text) {
      self = .changing(from: try Self(notation: before), to: try Self(notation: after))
      return
    }
    let clauses = Self.pieces(text[...], at: ";")
    let rate = try Self.parts(clauses[0])
    guard clauses.count > 1 else {
      self = rate
      return
    }
    var others: [OriginRate] = []
    var conditions: [ConditionRate] = []
    for clause in clauses.dropFirst() {
      let pair = clause.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if clause.hasPrefix("with ") {
        conditions.append(try Self.condition(pair, beside: conditions))
        continue
      }
      guard pair.count == 2, let origin = Country(String(Self.trimmed(pair[0]))) else {
        throw NotationProblem("expected an origin and its rate, as 'MX: 5', found '\(clause)'")
      }
      guard !others.contains(where: { $0.origin == origin }) else {
        throw NotationProblem("'\(origin)' stands twice")
      }
      others.append(OriginRate(origin, try Self.parts(Self.trimmed(pair[1]))))
    }
    let general: Self = others.isEmpty ? rate : .byOrigin(rate, others: others)
    self = conditions.isEmpty ? general : .conditional(general, others: conditions)
  }

  /// Reads a condition and its rate, as `with ph-doe-certificate: 0`.
  private static func condition(
    _ pair: [Substring], beside others: [ConditionRate]
  ) throws(NotationProblem) -> ConditionRate {
    let name = trimmed(pair[0].dropFirst("with ".count))
    guard pair.count == 2, isCondition(name) else {
      throw NotationProblem(
        "expected a condition in small letters and its rate, as 'with ph-doe-certificate: 0', found '\(pair[0])'"
      )
    }
    guard !others.contains(where: { $0.condition == name }) else {
      throw NotationProblem("'\(name)' stands twice")
    }
    return ConditionRate(String(name), try Self.parts(Self.trimmed(pair[1])))
  }

  /// The texts before and after the word `then`, if it stands once.
  private static func sides(of text: String) -> (String, String)? {
    guard text.utf8.contains(UInt8(ascii: "h")) else { return nil }
    let words = text.split(separator: " ")
    let places = words.indices.filter { words[$0] == "then" }
    guard places.count == 1, let place = places.first else { return nil }
    return (
      words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " ")
    )
  }

  private static func parts(_ text: Substring) throws(NotationProblem) -> Self {
    let pieces = pieces(text, at: "|")
    guard pieces.count > 1 else { return try part(text) }
    var rates: [Self] = []
    for piece in pieces { rates.append(try part(piece)) }
    return .byPart(rates)
  }

  private static func part(_ text: Substring) throws(NotationProblem) -> Self {
    let words = text.split(separator: " ")
    guard let place = words.firstIndex(of: "except") else { return try sum(text, depth: 0) }
    var excluded: [Country] = []
    for word in words[(place + 1)...] {
      guard let origin = Country(String(word)) else {
        throw NotationProblem("'\(word)' is not a country code")
      }
      guard !excluded.contains(origin) else { throw NotationProblem("'\(word)' stands twice") }
      excluded.append(origin)
    }
    guard !excluded.isEmpty else { throw NotationProblem("expected countries after 'except'") }
    return .excluding(try sum(text[..<words[place].startIndex], depth: 0), excluded)
  }

  private static func sum(_ text: Substring, depth: Int) throws(NotationProblem) -> Self {
    let terms = piecesOutsideBrackets(text, at: "+")
    guard terms.count > 1 else { return try term(text, depth: depth) }
    var duties: [Self] = []
    for text in terms { duties.append(try term(text, depth: depth)) }
    return .compound(duties)
  }

  private static func term(_ text: Substring, depth: Int) throws(NotationProblem) -> Self {
    let text = trimmed(text)
    if let open = text.firstIndex(of: "("), text.last == ")" {
      return try compared(
        String(text[..<open]), text[text.index(after: open)...].dropLast(), depth: depth + 1)
    }
    return try term(text.split(separator: " "))
  }

  /// More brackets within brackets than a tariff has.
  private static let deepest = 4

  private static func compared(
    _ word: String, _ text: Substring, depth: Int
  ) throws(NotationProblem) -> Self {
    guard let comparison = Comparison(rawValue: word) else {
      throw NotationProblem("expected 'max' or 'min' before brackets, found '\(word)'")
    }
    guard depth <= deepest else {
      throw NotationProblem("more than \(deepest) brackets stand within each other")
    }
    var duties: [Self] = []
    for piece in piecesOutsideBrackets(text, at: ",") {
      let duty = try sum(piece, depth: depth)
      guard duty.isComparable else {
        throw NotationProblem("'\(duty)' is no duty that can be higher or lower than another")
      }
      duties.append(duty)
    }
    guard duties.count > 1 else {
      throw NotationProblem("expected two duties, as 'max(5, 3.00 THB/kilogram)'")
    }
    return .compared(comparison, duties)
  }

  /// Whether the duty is an amount, once value and quantity are known.
  private var isComparable: Bool {
    switch self {
    case .adValorem, .specific, .relativeToMFN, .compared: true
    case .compound(let duties): duties.allSatisfy { $0.isComparable }
    default: false
    }
  }

  private static func term(_ words: [Substring]) throws(NotationProblem) -> Self {
    switch (words.first ?? "", words.count) {
    case (_, 0): throw NotationProblem("the rate is empty")
    case ("none", 1): return .noPreference
    case ("not_offered", 1): return .notOffered
    case ("reference", 2): return .byReference(String(words[1]))
    case ("mfn", 3) where words[1] == "x": return .relativeToMFN(try percentage(words[2]))
    case ("quota", 4) where words[2] == ":":
      return .quota(inQuota: try percentage(words[1]), outOfQuota: try percentage(words[3]))
    case (let number, 1): return .adValorem(try percentage(number))
    case (let number, 2): return .specific(try specific(number, per: words[1]))
    default: throw NotationProblem("'\(words.joined(separator: " "))' is not a rate")
    }
  }

  private static func percentage(_ text: Substring) throws(NotationProblem) -> Percentage {
    guard text.first != "-", let rate = try? Percentage(text.utf8) else {
      throw NotationProblem("'\(text)' is not a rate in per cent, as 7.5")
    }
    guard ParameterUnit.rate.holds(rate) else {
      throw NotationProblem("'\(text)' is above \(Percentage.highestRate)")
    }
    return rate
  }

  private static func specific(
    _ number: Substring, per unit: Substring
  ) throws(NotationProblem) -> SpecificDuty {
    let names = unit.split(separator: "/", maxSplits: 1)
    guard names.count == 2, number.first != "-", let currency = Currency(String(names[0])),
      let unit = Quantity.Unit(rawValue: String(names[1])),
      let amount = SpecificDuty.amount(number, currency)
    else {
      throw NotationProblem(
        "'\(number) \(unit)' is not a specific duty, as '16.00 SGD/litre_of_alcohol'")
    }
    return SpecificDuty(amount, per: unit)
  }

  /// The pieces between the places of a sign, trimmed, empty ones too.
  private static func pieces(_ text: Substring, at sign: Character) -> [Substring] {
    text.split(separator: sign, omittingEmptySubsequences: false).map(trimmed)
  }

  /// The pieces between the places of a sign that stand in no brackets, trimmed.
  private static func piecesOutsideBrackets(_ text: Substring, at sign: Character) -> [Substring] {
    var pieces: [Substring] = []
    var (start, depth) = (text.startIndex, 0)
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case sign where depth == 0:
        pieces.append(trimmed(text[start..<index]))
        start = text.index(after: index)
      default: break
      }
    }
    return pieces + [trimmed(text[start...])]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension DutyRate: CustomStringConvertible {
  /// The rate in the notation of schedules; reading it gives the same value.
  public var description: String {
    switch self {
    case .adValorem(let rate): rate.description
    case .specific(let duty): duty.description
    case .compound(let duties): duties.map { $0.description }.joined(separator: " + ")
    case .compared(let comparison, let duties):
      "\(comparison.rawValue)(\(duties.map { $0.description }.joined(separator: ", ")))"
    case .changing(let before, let after): "\(before) then \(after)"
    case .quota(let inQuota, let outOfQuota): "quota \(inQuota) : \(outOfQuota)"
    case .byReference(let text): "reference \(text)"
    case .relativeToMFN(let share): "mfn x \(share)"
    case .byPart(let parts): parts.map { $0.description }.joined(separator: " | ")
    case .byOrigin(let general, let others):
      ([general.description] + others.map { "\($0.origin): \($0.rate)" })
        .joined(separator: " ; ")
    case .conditional(let rate, let others):
      ([rate.description] + others.map { "with \($0.condition): \($0.rate)" })
        .joined(separator: " ; ")
    case .excluding(let rate, let excluded):
      "\(rate) except " + excluded.map { $0.description }.joined(separator: " ")
    case .noPreference: "none"
    case .notOffered: "not_offered"
    }
  }
}
