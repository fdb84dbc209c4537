/// A day by which something has to be done with a proof of origin.
public struct ProofDeadline: Sendable {
  /// What has to be done.
  public let name: Name
  /// The day from which the time runs.
  public let start: Day
  /// How well the day is known from which the time runs.
  public let beginning: Beginning
  /// The last day.
  public let last: Day
  /// The day on which it was done, if that is told.
  public let done: Day?
  /// The day by which it was done at the latest, where only what follows it is told.
  public let doneBy: Day?
  /// The law.
  public let basis: Basis
  /// What the day leans on besides, which is not official.
  public let readings: [Basis]
  /// The places of the facts that tell when it began and when it was done.
  public let facts: [String]
  /// Whether one of these facts contradicts another, so that the day cannot be relied on.
  public var isContradicted = false

  /// Makes a deadline.
  public init(
    _ name: Name, from start: Day, _ beginning: Beginning = .told, to last: Day, done: Day? = nil,
    doneBy: Day? = nil, _ basis: Basis, readings: [Basis] = [], facts: [String] = []
  ) {
    self.name = name
    self.start = start
    self.beginning = beginning
    self.last = last
    self.done = done
    self.doneBy = doneBy
    self.basis = basis
    self.readings = readings
    self.facts = facts
  }

  /// How well the day is known from which a time runs.
  public enum Beginning: String, Sendable, CaseIterable {
    /// It is told.
    case told
    /// It is not: the day of what is told to have followed it stands in its stead.
    case atLatest = "at_the_latest"
    /// It is not: the last day of the step before stands in its stead, which may have been late.
    case ifInTime = "if_in_time"
    /// It is not: the day after which it can only come stands in its stead.
    case atEarliest = "at_the_earliest"
  }

  /// What has to be done by a day.
  public enum Name: String, Sendable, CaseIterable {
    /// The proof may be presented.
    case presentation
    /// A proof may be issued retroactively.
    case retroactiveIssue = "retroactive_issue"
    /// A certified true copy may be issued.
    case trueCopy = "true_copy"
    /// An electronic Form D may be issued anew.
    case reissue
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

    /// Whether it has to be done: a copy need not be issued, nor anything anew, and records are kept until the day.
    var isDue: Bool { self != .trueCopy && self != .reissue && self != .records }
  }

  /// What would tell whether it was kept: the fact from which the time runs, or a time that is confirmed.
  public func missing(on day: Day?) -> [String] {
    if beginning != .told { return Array(facts.prefix(1)) }
    return isDoubted(on: day) ? ["assume.\(basis.name)"] : []
  }

  /// Whether it was kept: not if it was done later, or was not done by a day that is asked about.
  ///
  /// What is told to have been done before its time began cannot be judged; a proof may be issued before shipment.
  /// Of a time that began by a day it can be known that it is over, and not that it was kept; of one that begins with a
  /// step that is not told, neither. By a time that is unconfirmed nothing was late for certain.
  public func outcome(on day: Day?) -> Outcome {
    isDoubted(on: day) ? .unknown : outcomeByTime(on: day)
  }

  private func isDoubted(on day: Day?) -> Bool {
    basis.isUnconfirmed && outcomeByTime(on: day) == .notMet
  }

  private func outcomeByTime(on day: Day?) -> Outcome {
    guard !isContradicted, beginning == .told || beginning == .atLatest else { return .unknown }
    if done == nil, let doneBy { return beginning == .told && doneBy <= last ? .met : .unknown }
    let until = done ?? (name.isDue ? day : nil)
    if beginning == .told, let done {
      return done < start && name != .retroactiveIssue ? .unknown : Outcome(done <= last)
    }
    return until.map { $0 > last ? .notMet : .unknown } ?? .unknown
  }
}
