internal import Reading
package import TariffLaw

/// Reads the cells of a column as rates, by the grammar that its dialect allows.
///
/// ```
/// cell   = token | clause { ";" origin ":" clause }
/// clause = part { part sign part }
/// part   = duty { "(" addition ")" }
/// duty   = sum [ "not less than" sum ] [ "not more than" sum ] | sum "or" sum "whichever is higher"
/// sum    = term { plus term }
/// term   = token | specific | number [ per cent ] | share of MFN
/// addition = exclusion origins | quota word ":" number | mark
/// ```
/// Blanks between the pieces do not matter. What fits nothing is refused with its place in the cell.
package struct CellReader: Sendable {
  package let dialect: CellDialect

  /// What a cell says.
  package struct Cell: Equatable, Sendable {
    /// The rate.
    package let rate: DutyRate
    /// The marks beside it, each once, in the order of the cell.
    package let marks: [String]
  }

  /// Makes a reader of cells in a dialect.
  package init(_ dialect: CellDialect) {
    self.dialect = dialect
  }

  /// Reads a cell.
  package func read(_ text: String) throws(CellProblem) -> Cell {
    let whole = Substring(text).trimmed
    if let rate = dialect.tokens[String(whole)] { return Cell(rate: rate, marks: []) }
    guard !whole.isEmpty else { throw CellProblem(.empty, at: whole) }
    // A unit may have the sign that stands between parts: an amount by itself is tried before them.
    if !dialect.combinesDuties, let duty = try dialect.duty(whole) {
      return Cell(rate: .specific(duty), marks: [])
    }
    var marks: [String] = []
    let clauses = whole.pieces(at: ";")
    let general = try clause(clauses[0], &marks)
    var others: [DutyRate.OriginRate] = []
    for piece in clauses.dropFirst() {
      let pair = piece.pieces(at: ":")
      guard pair.count == 2, let origin = dialect.origins[String(pair[0])] else {
        throw CellProblem(.notOriginRate, at: piece)
      }
      guard !others.contains(where: { $0.origin == origin }) else {
        throw CellProblem(.twice, at: pair[0])
      }
      others.append(DutyRate.OriginRate(origin, try clause(pair[1], &marks)))
    }
    return Cell(rate: others.isEmpty ? general : .byOrigin(general, others: others), marks: marks)
  }

  private func clause(_ text: Substring, _ marks: inout [String]) throws(CellProblem) -> DutyRate {
    guard let sign = dialect.partSign, text.contains(sign) else { return try part(text, &marks) }
    var parts: [DutyRate] = []
    for piece in text.pieces(at: sign) { parts.append(try part(piece, &marks)) }
    return .byPart(parts)
  }

  private func part(_ text: Substring, _ marks: inout [String]) throws(CellProblem) -> DutyRate {
    if let rate = dialect.tokens[String(text)] { return rate }
    let number = text.prefix { $0 != "(" }
    var rate = try dialect.combinesDuties ? duty(number.trimmed) : simple(number.trimmed)
    var rest = text[number.endIndex...]
    while !rest.isEmpty {
      guard rest.first == "(", let close = rest.firstIndex(of: ")") else {
        throw CellProblem(.notAddition, at: rest)
      }
      let addition = rest[..<close].dropFirst().trimmed
      if let words = dialect.exclusions, addition.hasPrefix(words) {
        rate = try excluding(addition.dropFirst(words.count), from: rate)
      } else if dialect.marks.contains(String(addition)) {
        if !marks.contains(String(addition)) { marks.append(String(addition)) }
      } else {
        rate = try quota(addition, from: rate)
      }
      rest = rest[close...].dropFirst().trimmed
    }
    return rate
  }

  /// Origins that are shut out, as a column of its own or brackets list them.
  package func excluding(
    _ text: Substring, from rate: DutyRate
  ) throws(CellProblem) -> DutyRate {
    var origins: [Country] = []
    for piece in text.pieces(at: ",") {
      guard let origin = Country(String(piece)) else { throw CellProblem(.notCountry, at: piece) }
      guard !origins.contains(origin) else { throw CellProblem(.twice, at: piece) }
      origins.append(origin)
    }
    return try excluding(origins, from: rate, at: text)
  }

  /// Shuts origins out of each part of a line, and out of the rates of other origins.
  private func excluding(
    _ origins: [Country], from rate: DutyRate, at text: Substring
  ) throws(CellProblem) -> DutyRate {
    switch rate {
    case .excluding: throw CellProblem(.twice, at: text)
    case .byPart(let parts):
      var rest: [DutyRate] = []
      for part in parts { rest.append(try excluding(origins, from: part, at: text)) }
      return .byPart(rest)
    case .byOrigin(let general, let others):
      return .byOrigin(
        try excluding(origins, from: general, at: text),
        others: others.map {
          origins.contains($0.origin) ? DutyRate.OriginRate($0.origin, .noPreference) : $0
        })
    case .noPreference, .notOffered: return rate
    default: return .excluding(rate, origins)
    }
  }

  private func quota(_ text: Substring, from rate: DutyRate) throws(CellProblem) -> DutyRate {
    let pair = text.pieces(at: ":")
    guard pair.count == 2, let word = dialect.outOfQuota, pair[0] == word,
      case .adValorem(let inQuota) = rate
    else { throw CellProblem(.notAddition, at: text) }
    return .quota(inQuota: inQuota, outOfQuota: try percentage(pair[1]))
  }

  package func simple(_ text: Substring) throws(CellProblem) -> DutyRate {
    guard let ending = dialect.shareOfMFN, text.hasSuffix(ending) else {
      guard let sign = dialect.perCent, text.hasSuffix(sign) else {
        return .adValorem(try percentage(text))
      }
      return .adValorem(try percentage(text.dropLast(sign.count).trimmed))
    }
    return .relativeToMFN(try percentage(text.dropLast(ending.count)))
  }

  private func percentage(_ text: Substring) throws(CellProblem) -> Percentage {
    let pieces = text.split(omittingEmptySubsequences: false) { dialect.decimalSigns.contains($0) }
    if pieces.count == 2, pieces[1].utf8.count == 3,
      dialect.specific.contains(where: { $0.thousandsSign.map { text.contains($0) } ?? false })
    {
      throw CellProblem(.thousands, at: text)
    }
    guard pieces.count <= 2, pieces.allSatisfy({ $0.isDigits }),
      let rate = try? Percentage(pieces.joined(separator: ".")), ParameterUnit.rate.holds(rate)
    else { throw CellProblem(.notRate, at: text) }
    return rate
  }
}
