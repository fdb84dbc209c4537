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
  public func outcome(on day: Day?) -> Outcome {
    if let done { return Outcome(done <= last) }
    return day.map { $0 > last ? .notMet : .unknown } ?? .unknown
  }
}

extension Law {
  /// Every deadline that follows from the days of a proof and from what happened to it, in the order of their names.
  ///
  /// A step whose beginning is not told begins at the latest by the end of the one before it. What the text of
  /// the day does not say, or is not held of it, has no deadline.
  ///
  /// - Parameters:
  ///   - proof: The proof.
  ///   - events: What happened to it.
  ///   - scheme: The scheme whose procedures apply, for goods going between two members.
  /// - Returns: The deadlines; none where nothing is told from which one runs.
  public func deadlines(
    of proof: ProofOfOrigin, _ events: ProofEvents, under scheme: SchemeLaw
  ) -> [ProofDeadline] {
    var all: [ProofDeadline] = []
    if let issued = proof.issued { all += deadlines(of: proof, issued: issued, under: scheme) }
    var ends: [ProofPeriod: Day] = [:]
    for period in ProofPeriod.allCases {
      let (start, end, before) = period.course
      let told = events[start]
      guard let first = told ?? before.flatMap({ ends[$0] }),
        let days = self[period.name, of: scheme.id, on: first]
      else { continue }
      let last = first.adding(days: days.value)
      ends[period] = last
      all.append(
        ProofDeadline(
          period.deadline, from: first, isFromLatest: told == nil, to: last, done: events[end],
          days.basis))
    }
    if let first = events[.suspended], let days = self[.checkDays, of: scheme.id, on: first] {
      all.append(
        ProofDeadline(
          .suspension, from: first, to: first.adding(days: days.value),
          done: events[.suspensionEnded], days.basis))
    }
    return all
  }

  private func deadlines(
    of proof: ProofOfOrigin, issued: Day, under scheme: SchemeLaw
  ) -> [ProofDeadline] {
    guard let rules = proofRequirements(of: scheme, on: issued) else { return [] }
    let ending = rules.monthEnd.value
    var all = [
      ProofDeadline(
        .presentation, from: issued,
        to: max(
          issued, issued.adding(months: rules.validity.value, ending: ending).adding(days: -1)),
        done: proof.presented, rules.validity.basis)
    ]
    if let shipped = proof.shipped {
      all.append(
        ProofDeadline(
          .retroactiveIssue, from: shipped,
          to: shipped.adding(months: rules.retroactiveMonths.value, ending: ending), done: issued,
          rules.retroactiveMonths.basis))
    }
    if let months = rules.copyMonths {
      all.append(
        ProofDeadline(
          .trueCopy, from: issued, to: issued.adding(months: months.value, ending: ending),
          done: proof.particulars.copy?.issued, months.basis))
    }
    if let years = self[.recordYears, of: scheme.id, on: issued] {
      all.append(
        ProofDeadline(
          .records, from: issued, to: issued.adding(years: years.value, ending: ending),
          years.basis))
    }
    return all
  }
}

extension ProofPeriod {
  fileprivate var deadline: ProofDeadline.Name {
    switch self {
    case .answer: .checkAnswer
    case .check: .check
    case .consent: .visitConsent
    case .visit: .visit
    case .comments: .visitComments
    case .decision: .visitDecision
    case .wholeVisit: .wholeVisit
    case .sendingBack: .sendingBack
    }
  }
}
