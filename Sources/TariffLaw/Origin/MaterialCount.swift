/// What a material counts for in a good: in its regional value content, and against a change of classification.
///
/// The one answer on which a content, a change of classification and the limit of a bill rest. It joins what the
/// material plays (articles 34 to 37 of ATIGA), what of it originates (article 30), and whether its value is the
/// one that the rule asks (article 29).
public struct MaterialCount: Sendable {
  /// What of it originates, and why.
  public let cumulation: CumulationShare
  /// Whether it counts at all, by the part that it plays.
  let treatment: MaterialTreatment
  /// How its value stands to the one that the rule asks.
  let value: MaterialValue
  private let code: HSCode?
  /// The codes that it may have, if its own is one of another edition.
  private let candidates: [HSCode]
  private let isOfPart: Bool?

  /// Decides what a material counts for in a good that is made in a country.
  public init(of material: borrowing Material, madeIn exporter: Country, under regime: Regime) {
    cumulation = CumulationShare(of: material, madeIn: exporter, under: regime)
    treatment = MaterialTreatment(of: material, under: regime)
    value = MaterialValue(of: material, counting: cumulation.share, under: regime)
    code = material.classification
    candidates = material.isCodeOpen ? material.classifications : []
    isOfPart = material.isOfPart
  }

  /// Whether it is, or may be, an element of regional value content.
  var isOfContent: Bool { treatment.countsInContent != .notMet }

  private func counted(_ share: Bounds<Percentage>) -> Bounds<Percentage> {
    switch treatment.countsInContent {
    case .met: share
    case .unknown: Bounds(.zero, share.high)
    case .notMet: Bounds(.zero)
    }
  }

  /// The share of its value that counts as originating in regional value content.
  public var regional: Bounds<Percentage> {
    counted(cumulation.share)
  }

  /// The share of its value that counts as non-originating in regional value content.
  public var nonOriginating: Bounds<Percentage> {
    counted(Bounds(.whole - cumulation.share.high, .whole - cumulation.share.low))
  }

  /// Asks whether it changes classification, and whether it stands against a rule that asks so.
  func change(
    to good: HSCode?, as asked: ClassificationChange, in table: CodesInTable? = nil
  ) -> Change {
    let isLeftOut =
      cumulation.share.low == .whole || treatment.countsInClassification == .notMet
    let changes =
      isLeftOut
      ? .unknown
      : candidates.isEmpty
        ? asked.outcome(of: code, isOfPart: isOfPart, to: good, in: table)
        : candidates.whichever { asked.outcome(of: $0, isOfPart: isOfPart, to: good, in: table) }
    let standsAgainst: Outcome
    if isLeftOut || changes == .met {
      standsAgainst = .notMet
    } else {
      let isCertain =
        changes == .notMet && treatment.countsInClassification == .met
        && cumulation.share.high < .whole
      standsAgainst = isCertain ? .met : .unknown
    }
    return Change(outcome: changes, standsAgainst: standsAgainst)
  }

  /// What comes of a change of classification for one material.
  struct Change {
    /// Whether its code changes at the level; unknown of what is left out.
    let outcome: Outcome
    /// Whether it stands against the rule, so that its value must be within the tolerance.
    let standsAgainst: Outcome
  }
}
