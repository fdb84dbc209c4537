/// What is made of what nobody tells of the papers of a proof.
enum Papers {
  /// They are at hand, and what is not told of them is asked.
  case atHand
  /// They are not: they are taken to be in order, by a reading if one is held.
  case inOrder(Basis?)

  /// What the reading of the law makes of them where a claim tells nothing.
  init(_ regime: Regime) {
    self =
      regime.papersNotSaid?.value == .unknown
      ? .atHand : .inOrder(regime.papersNotSaid?.basis)
  }

  /// Whether what is not told is asked.
  var areAtHand: Bool { if case .atHand = self { true } else { false } }

  /// Tells that something is taken to be in order which is not told, under the provision that asks it.
  func take<Log: Recorder>(
    _ question: Finding.Question, by provision: Basis?, _ log: inout Log
  ) {
    guard case .inOrder(let reading?) = self else { return }
    log.record {
      Finding(question, .met, provision.map { reading.citing($0.citation) } ?? reading)
    }
  }
}
