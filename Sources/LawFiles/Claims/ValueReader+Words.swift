package import Reading
package import TariffLaw

extension ValueReader {
  /// Reads a word of a kind that the law held declares.
  package func word(_ kind: WordKind, of words: DeclaredWords) -> String? {
    guard let text = text() else { return nil }
    return words.word(kind, text) == nil ? choice(among: words.names(kind), noun: kind.noun) : text
  }

  /// Reads a kind of proof.
  package func proofKind(of words: DeclaredWords) -> ProofOfOrigin.Kind? {
    word(.proofs, of: words).flatMap(words.proof)
  }
}

extension TableRow {
  /// Reads a word of a kind that the law held declares, or nil if the field is empty.
  package func word(
    _ column: Int, _ kind: WordKind, of words: DeclaredWords
  ) throws(TableProblem) -> String? {
    guard let text = ifSaid(column) else { return nil }
    guard words.word(kind, text) != nil else {
      throw TableProblem(
        ValueComplaint.notAmong(words.names(kind), noun: kind.noun, text), column: column)
    }
    return text
  }
}
