/// What came of the question of origin.
public struct OriginRuling: Sendable {
  /// Whether the good originates.
  public var outcome: Outcome
  /// The criteria by which it originates, or was judged.
  public var criteria: [OriginCriterion]
  /// The regional value content.
  public var content: RegionalValueContent
  /// The content by the formula that the rule names, if one does by which the good was judged.
  public var contentByFormula: Bounds<ExactFraction>?
  /// The threshold of content that was compared, if one was.
  public var threshold: Percentage?
  /// The other criteria that the rule offers, and what would come of them; none where reasons are not
  /// kept.
  public var alternatives: [Alternative]
  /// How the percentage that the proof shows is rounded.
  public var shownRounding: Lawful<Rounding>
  /// The proof with which the good came, if it keeps that origin: no content of its own is judged.
  public var original: OriginalProof?
  /// The country whose origin the good keeps with which it came.
  public var keptOrigin: Country? { outcome == .met ? original?.origin : nil }
  /// Whether the content is that of goods that were made in the exporting member, and not packed only, or perhaps.
  public var isContentOfMade = true
  /// Whether a choice of the rule turns on content, which values that cannot be right do not tell.
  public var turnsOnContent = false
  /// Whether facts of the claim contradict each other, so that nothing is established on them.
  public var isDoubted = false

  /// Whether nothing leaves it open but that the rule which is held may not be that of the day.
  public var isOpenByDay = false

  /// The outcome by the rules that are held.
  var outcomeAsHeld: Outcome { isOpenByDay ? .notMet : outcome }

  /// Whether origin is established.
  public var isEstablished: Bool { outcome == .met && !isDoubted }

  /// The threshold from which headroom is counted; none where facts of which one is wrong give the content.
  var thresholdOfHeadroom: Percentage? { isDoubted ? nil : threshold }

  /// A criterion that was not relied on.
  public struct Alternative: Sendable {
    /// The criteria.
    public let criteria: [OriginCriterion]
    /// What would come of them.
    public let outcome: Outcome
  }
}
