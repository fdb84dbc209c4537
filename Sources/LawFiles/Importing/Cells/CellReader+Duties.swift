internal import Reading
package import TariffLaw

/// Duties that are charged together, and of which the higher or the lower is.
extension CellReader {
  /// Reads a duty, perhaps with a floor and a ceiling.
  package func duty(_ text: Substring) throws(CellProblem) -> DutyRate {
    for (words, comparison) in dialect.comparisons where text.hasSuffix(words.after) {
      let pieces = text.dropLast(words.after.count).trimmed.pieces(between: words.between)
      if pieces.count > 1 { return .compared(comparison, try pieces.sums(of: self)) }
    }
    let floor = dialect.notLessThan.flatMap { text.firstPlace(of: $0) }
    let ceiling = dialect.notMoreThan.flatMap { text.firstPlace(of: $0) }
    let ends = [floor, ceiling].compactMap { $0?.lowerBound }
    var rate = try sum(text[..<(ends.min() ?? text.endIndex)].trimmed)
    func limit(_ place: Range<Substring.Index>) throws(CellProblem) -> DutyRate {
      let end = ends.filter { $0 >= place.upperBound }.min() ?? text.endIndex
      return try sum(text[place.upperBound..<end].trimmed)
    }
    if let floor { rate = .compared(.highest, [rate, try limit(floor)]) }
    if let ceiling { rate = .compared(.lowest, [rate, try limit(ceiling)]) }
    return rate
  }

  /// Reads duties that are charged together.
  fileprivate func sum(_ text: Substring) throws(CellProblem) -> DutyRate {
    guard let plus = dialect.plus else { return try term(text) }
    let pieces = text.pieces(between: plus)
    guard pieces.count > 1 else { return try term(text) }
    var duties: [DutyRate] = []
    for piece in pieces { duties.append(try term(piece)) }
    return .compound(duties)
  }

  private func term(_ text: Substring) throws(CellProblem) -> DutyRate {
    if let rate = dialect.tokens[String(text)] { return rate }
    if let number = try? simple(text) { return number }
    if let duty = try dialect.duty(text) { return .specific(duty) }
    return try simple(text)
  }
}

extension [Substring] {
  /// The duties that the pieces are.
  fileprivate func sums(of reader: CellReader) throws(CellProblem) -> [DutyRate] {
    var duties: [DutyRate] = []
    for piece in self { duties.append(try reader.sum(piece)) }
    return duties
  }
}

extension CellDialect {
  /// Whether a cell may have several duties.
  package var combinesDuties: Bool {
    plus != nil || notLessThan != nil || notMoreThan != nil || !comparisons.isEmpty
  }

  /// The words of comparisons, with which duty is charged.
  fileprivate var comparisons: [(Whichever, DutyRate.Comparison)] {
    let higher = whicheverHigher.map { ($0, DutyRate.Comparison.highest) }
    let lower = whicheverLower.map { ($0, DutyRate.Comparison.lowest) }
    return [higher, lower].compactMap { $0 }
  }
}
