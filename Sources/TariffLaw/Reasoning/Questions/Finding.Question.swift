extension Finding {
  /// What a step asks: the key of its words, with the names and figures that stand in them.
  ///
  /// The words are made in reports alone, by switches over all cases, so that no question can lack them.
  public enum Question: Sendable, Equatable {
    /// Of a scheme and of those who take part in it.
    case scheme(Scheme)
    /// Of a customs value.
    case valuation(Valuation)
    /// Of what the importing member grants.
    case concession(Concession)
    /// Of the exporting member's own tariff.
    case exporterTariff(ExporterStep)
    /// Of origin and the rule of the line.
    case origin(Origin)
    /// Of what was done to the good.
    case operations(Operations)
    /// Of what is wholly obtained.
    case whollyObtained(WhollyObtained)
    /// Of regional content, materials, and changes of classification.
    case content(Content)
    /// Of the way of the goods.
    case consignment(Consignment)
    /// Of the proof of origin.
    case proof(Proof)
    /// Of a proof at the desk, besides its kind and its days.
    case desk(Desk)
    /// Of facts that do not agree.
    case facts(Facts)
    /// Of an approval under a scheme of complementation.
    case approval(ApprovalStep)
    /// Of a project under such a scheme.
    case project(ProjectStep)
    /// Of the local content of a vehicle.
    case localContent(LocalContentStep)

    /// The name of the step, stable for programs: `origin.rvc`.
    public var id: String {
      switch self {
      case .scheme(let asked): asked.id
      case .valuation(let asked): asked.id
      case .concession(let asked): asked.id
      case .exporterTariff(let asked): asked.id
      case .origin(let asked): asked.id
      case .operations(let asked): asked.id
      case .whollyObtained(let asked): asked.id
      case .content(let asked): asked.id
      case .consignment(let asked): asked.id
      case .proof(let asked): asked.id
      case .desk(let asked): asked.id
      case .facts(let asked): asked.id
      case .approval(let asked): asked.id
      case .project(let asked): asked.id
      case .localContent(let asked): asked.id
      }
    }
  }
}
