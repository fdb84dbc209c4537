/// An exhibition in another member, to which goods were sent and at which they were sold.
public struct Exhibition: Sendable {
  /// Whether the exporter sent the goods from its member to the one where they were exhibited, and exhibited them.
  public var isSentAndShown: Bool?
  /// Whether the exporter sold or transferred them to somebody in the importing member.
  public var isSold: Bool?
  /// Whether they were consigned during the exhibition or at once after it, as they were sent to it.
  public var isConsignedAtOnce: Bool?
  /// Whether they were under customs control throughout.
  public var isControlled: Bool?
  /// Whether the proof gives the name and the address of the exhibition.
  public var isNamed: Bool?

  /// Makes an exhibition of which nothing is said.
  public init() {}
}

/// Asks whether goods that were sold at an exhibition keep their preference.
///
/// What happened to the goods cannot be put right; that the form does not name the exhibition can.
/// Source: rule 22 of Annex 8 of ATIGA.
func examineExhibition<Log: Recorder>(
  _ exhibition: Exhibition, on proof: ProofOfOrigin, _ regime: Regime, _ log: inout Log
) -> Outcome {
  let conditions: [(asked: Finding.Question.Desk.ExhibitionCondition, fact: Bool?)] = [
    (.sent, exhibition.isSentAndShown), (.sold, exhibition.isSold),
    (.consigned, exhibition.isConsignedAtOnce), (.customsControl, exhibition.isControlled),
    (.named, exhibition.isNamed),
  ]
  let basis = regime.topic(.exhibition)
  var outcome = Outcome.met
  log.begin()
  for (asked, fact) in conditions {
    let isDefect = asked == .named && fact == false
    let answer =
      basis == nil
      ? .unknown : isDefect ? proof.outcomeOfDefect : fact.map(Outcome.init(_:)) ?? .unknown
    outcome = outcome.and(answer)
    log.record {
      Finding(
        .desk(.exhibitionCondition(asked)), answer, basis,
        missing: answer == .unknown && basis != nil
          ? [isDefect ? "proof.corrected" : "proof.exhibition.\(asked.rawValue)"] : [])
    }
  }
  log.end { premises in
    Finding(
      .desk(.exhibition), outcome, basis, missing: basis == nil ? ["law.exhibition"] : [],
      premises: premises)
  }
  return outcome
}
