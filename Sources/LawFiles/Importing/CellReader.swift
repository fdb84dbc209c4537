internal import Reading
package import TariffLaw

/// Reads the cells of a column as rates, by the grammar that its dialect allows.
///
/// ```
/// cell   = token | specific | clause { ";" origin ":" clause }
/// clause = part { "/" part }
/// part   = token | ( number | share of MFN ) { "(" addition ")" }
/// addition = "-" origins | quota word ":" number | mark
/// ```
/// Blanks between the pieces do not matter. What fits nothing is refused with its place in the cell.
package struct CellReader: Sendable {
  private let dialect: CellDialect

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
    guard !whole.isEmpty else { throw CellProblem(.empty, at: whole) }
    if let rate = dialect.tokens[String(whole)] { return Cell(rate: rate, marks: []) }
    if let form = dialect.specific, let duty = try form.duty(whole) {
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
    let pieces = text.pieces(at: "/")
    guard pieces.count > 1, dialect.hasParts else { return try part(text, &marks) }
    var parts: [DutyRate] = []
    for piece in pieces { parts.append(try part(piece, &marks)) }
    return .byPart(parts)
  }

  private func part(_ text: Substring, _ marks: inout [String]) throws(CellProblem) -> DutyRate {
    if let rate = dialect.tokens[String(text)] { return rate }
    let number = text.prefix { $0 != "(" }
    var rate = try simple(number.trimmed)
    var rest = text[number.endIndex...]
    while !rest.isEmpty {
      guard rest.first == "(", let close = rest.firstIndex(of: ")") else {
        throw CellProblem(.notAddition, at: rest)
      }
      let addition = rest[..<close].dropFirst().trimmed
      if addition.first == "-", dialect.hasExclusions {
        rate = try excluding(addition.dropFirst(), from: rate)
      } else if dialect.marks.contains(String(addition)) {
        if !marks.contains(String(addition)) { marks.append(String(addition)) }
      } else {
        rate = try quota(addition, from: rate)
      }
      rest = rest[close...].dropFirst().trimmed
    }
    return rate
  }

  private func excluding(
    _ text: Substring, from rate: DutyRate
  ) throws(CellProblem) -> DutyRate {
    if case .excluding = rate { throw CellProblem(.twice, at: text) }
    var origins: [Country] = []
    for piece in text.pieces(at: ",") {
      guard let origin = Country(String(piece)) else { throw CellProblem(.notCountry, at: piece) }
      guard !origins.contains(origin) else { throw CellProblem(.twice, at: piece) }
      origins.append(origin)
    }
    return .excluding(rate, origins)
  }

  private func quota(_ text: Substring, from rate: DutyRate) throws(CellProblem) -> DutyRate {
    let pair = text.pieces(at: ":")
    guard pair.count == 2, let word = dialect.outOfQuota, pair[0] == word,
      case .adValorem(let inQuota) = rate
    else { throw CellProblem(.notAddition, at: text) }
    return .quota(inQuota: inQuota, outOfQuota: try percentage(pair[1]))
  }

  private func simple(_ text: Substring) throws(CellProblem) -> DutyRate {
    guard let ending = dialect.shareOfMFN, text.hasSuffix(ending) else {
      return .adValorem(try percentage(text))
    }
    return .relativeToMFN(try percentage(text.dropLast(ending.count)))
  }

  private func percentage(_ text: Substring) throws(CellProblem) -> Percentage {
    let pieces = text.split(omittingEmptySubsequences: false) { dialect.decimalSigns.contains($0) }
    if pieces.count == 2, pieces[1].utf8.count == 3,
      let sign = dialect.specific?.thousandsSign, text.contains(sign)
    {
      throw CellProblem(.thousands, at: text)
    }
    guard pieces.count <= 2, pieces.allSatisfy({ $0.isDigits }),
      let rate = try? Percentage(pieces.joined(separator: ".")), ParameterUnit.rate.holds(rate)
    else { throw CellProblem(.notRate, at: text) }
    return rate
  }
}
