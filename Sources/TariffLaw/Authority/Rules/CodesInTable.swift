/// What the codes of a good and of its materials are in the edition of the table that holds the good's rule.
///
/// A rule that asks for a change of classification means the codes of its own edition: what moved between headings since
/// has not changed, and what was joined since has.
public struct CodesInTable: Sendable {
  /// The table's edition.
  let edition: HSEdition
  /// The fact that tells which of its candidates the good's code means.
  let asking: String
  private let codes: [HSCode: [HSCode]]

  /// Takes the codes of an edition by those of the good's.
  init(_ codes: [HSCode: [HSCode]], in edition: HSEdition, asking: String) {
    self.codes = codes
    self.edition = edition
    self.asking = asking
  }

  /// What a code may be there, in order; none where it is not known.
  func candidates(for code: HSCode?) -> [HSCode] { code.flatMap { codes[$0] } ?? [] }

  /// Whether two codes differ at a level, whatever of their candidates is meant; `nil` if one has none.
  func differ(_ code: HSCode, _ other: HSCode, at level: HSLevel) -> Outcome? {
    let own = Set(candidates(for: code).compactMap { $0.prefix(level.rawValue) })
    let others = Set(candidates(for: other).compactMap { $0.prefix(level.rawValue) })
    guard !own.isEmpty, !others.isEmpty else { return nil }
    if own.isDisjoint(with: others) { return .met }
    return own.count == 1 && others.count == 1 ? .notMet : .unknown
  }
}
