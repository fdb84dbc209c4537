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
/// Source: rule 22 of Annex 8 of ATIGA.
func examineExhibition<Log: Recorder>(
  _ exhibition: Exhibition, _ regime: Regime, _ log: inout Log
) -> Outcome {
  let conditions: [(id: String, says: String, fact: Bool?)] = [
    ("sent", "the exporter sent the goods there and exhibited them", exhibition.isSentAndShown),
    ("sold", "the exporter sold or transferred them to a consignee", exhibition.isSold),
    (
      "consigned", "they were consigned during it or at once after it, as they were sent",
      exhibition.isConsignedAtOnce
    ),
    ("customs_control", "they stayed under customs control", exhibition.isControlled),
    ("named", "the proof gives its name and address", exhibition.isNamed),
  ]
  let basis = regime.topic(.exhibition)
  var outcome = Outcome.met
  log.begin()
  for (id, says, fact) in conditions {
    let answer = basis == nil ? .unknown : fact.map(Outcome.init(_:)) ?? .unknown
    outcome = outcome.and(answer)
    log.record {
      Finding(
        "proof.exhibition.\(id)", says, answer, basis,
        missing: answer == .unknown && basis != nil ? ["proof.exhibition.\(id)"] : [])
    }
  }
  log.end { premises in
    Finding(
      "proof.exhibition", "goods sold at an exhibition in another member", outcome, basis,
      premises: premises)
  }
  return outcome
}
