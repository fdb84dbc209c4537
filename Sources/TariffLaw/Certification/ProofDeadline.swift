/// A day by which something has to be done with a proof of origin.
public struct ProofDeadline: Sendable {
  /// What has to be done.
  public let name: Name
  /// The day from which the time runs.
  public let start: Day
  /// Whether the time runs from the latest day on which the step before it may be done, which is not told.
  public let isFromLatest: Bool
  /// The last day.
  public let last: Day
  /// The day on which it was done, if that is told.
  public let done: Day?
  /// The law.
  public let basis: Basis

  /// Makes a deadline.
  public init(
    _ name: Name, from start: Day, isFromLatest: Bool = false, to last: Day, done: Day? = nil,
    _ basis: Basis
  ) {
    self.name = name
    self.start = start
    self.isFromLatest = isFromLatest
    self.last = last
    self.done = done
    self.basis = basis
  }

  /// What has to be done by a day.
  public enum Name: String, Sendable, CaseIterable {
    /// The proof may be presented.
    case presentation
    /// A proof may be issued retroactively.
    case retroactiveIssue = "retroactive_issue"
    /// A certified true copy may be issued.
    case trueCopy = "true_copy"
    /// The issuing authority answers a request for a check.
    case checkAnswer = "check_answer"
    /// The check is at its end.
    case check
    /// The exporter consents to a visit, or preference may be denied.
    case visitConsent = "visit_consent"
    /// The visit is made.
    case visit
    /// The exporter comments on what came of it.
    case visitComments = "visit_comments"
    /// Customs decide after the comments.
    case visitDecision = "visit_decision"
    /// The visit with all that follows is at its end.
    case wholeVisit = "whole_visit"
    /// Preference that was suspended is given again, or refused for good.
    case suspension
    /// A refused proof is sent back.
    case sendingBack = "sending_back"
    /// Records are kept.
    case records
  }

  /// Whether it was kept: not if it was done later, or was not done by a day that is asked about.
  ///
  /// What is told to have been done before its time began cannot be judged; a proof may be issued before shipment.
  public func outcome(on day: Day?) -> Outcome {
    if let done {
      return done < start && name != .retroactiveIssue ? .unknown : Outcome(done <= last)
    }
    return day.map { $0 > last ? .notMet : .unknown } ?? .unknown
  }
}
