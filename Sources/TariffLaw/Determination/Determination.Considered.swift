extension Determination {
  /// A treatment that was considered.
  public struct Considered: Sendable {
    /// Its scheme.
    public let scheme: SchemeID
    /// Its rate.
    public let rate: LineRate
    /// Why it was or was not applied.
    public let because: Reason

    /// Why a treatment was or was not applied; it has words in reports alone.
    public enum Reason: Sendable {
      /// MFN, which applies if the preference is not due, or since it is not.
      case ifNotDue, notDueApplies
      /// MFN, which is not above the preference.
      case notAbove(LineRate)
      /// MFN, whose rate is not lower, is the same, or is higher.
      case notLower, same, higher
      /// Which is lower cannot be told.
      case lowerCannotBeTold
      /// Another scheme, whose preference is not due or cannot be told, by a step if one decides it.
      case notDue(Ruling.Step?), cannotBeTold(Ruling.Step?)
      /// Another scheme, whose preference is due: the same, perhaps lower, or not lower.
      case dueAndSame, dueAndLowerCannotBeTold, dueAndNotLower
      /// An agreement by whose rules the claim was not judged, as they are not held for the day.
      case notJudged
      /// A scheme of complementation that is not claimed.
      case notClaimed(SchemeTerms)
    }
  }
}
