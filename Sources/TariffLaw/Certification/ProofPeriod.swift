/// A period of the law of certification that runs after something happened, by the name of its parameter.
public enum ProofPeriod: String, Sendable, CaseIterable {
  /// For the issuing authority to answer a request for a check.
  case answer = "check.answer_days"
  /// For the whole of a check.
  case check = "check.days"
  /// For the exporter to consent to a visit.
  case consent = "visit.consent_days"
  /// For the visit to be made.
  case visit = "visit.days"
  /// For the exporter to comment on what came of it.
  case comments = "visit.comment_days"
  /// For the decision after the comments.
  case decision = "visit.decision_days"
  /// For the whole of a visit.
  case wholeVisit = "visit.whole_days"
  /// For a refused proof to be sent back.
  case sendingBack = "proof.return_days"

  /// What begins it, what ends it, and the period before it by whose end it begins at the latest.
  var course: (start: ProofEvents.Event, end: ProofEvents.Event, after: Self?) {
    switch self {
    case .answer: (.checkRequested, .checkAnswered, nil)
    case .check: (.checkRequested, .checkDecided, nil)
    case .consent: (.visitNotified, .visitConsented, nil)
    case .visit: (.visitNotified, .visitMade, nil)
    case .comments: (.visitReported, .visitCommented, .visit)
    case .decision: (.visitCommented, .visitDecided, .comments)
    case .wholeVisit: (.visitNotified, .visitDecided, nil)
    case .sendingBack: (.refused, .returned, nil)
    }
  }

  /// What its beginning cannot come before, where the beginning itself is not told.
  var earliest: ProofEvents.Event? { self == .comments ? .visitMade : nil }

  /// The name of its parameter.
  var name: CountName {
    switch self {
    case .answer: .checkAnswerDays
    case .check: .checkDays
    case .consent: .visitConsentDays
    case .visit: .visitDays
    case .comments: .visitCommentDays
    case .decision: .visitDecisionDays
    case .wholeVisit: .visitWholeDays
    case .sendingBack: .proofReturnDays
    }
  }
}
