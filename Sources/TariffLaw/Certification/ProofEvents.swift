/// What happened to a proof after it was presented, each on its day.
public struct ProofEvents: Sendable {
  private var days: [Event: Day] = [:]

  /// Makes events of which none is told.
  public init() {}

  /// The day of an event; `nil` if it did not happen or is not told.
  public subscript(event: Event) -> Day? {
    get { days[event] }
    set { days[event] = newValue }
  }

  /// What can happen to a proof, by the key under which a file tells it.
  public enum Event: String, Sendable, CaseIterable {
    /// Customs asked the issuing authority to check it.
    case checkRequested = "check_requested"
    /// The authority answered.
    case checkAnswered = "check_answered"
    /// Customs decided after the check.
    case checkDecided = "check_decided"
    /// The exporter was told of a verification visit.
    case visitNotified = "visit_notified"
    /// The exporter consented in writing.
    case visitConsented = "visit_consented"
    /// The visit was made.
    case visitMade = "visit_made"
    /// The exporter was told what came of it.
    case visitReported = "visit_reported"
    /// The exporter gave its comments.
    case visitCommented = "visit_commented"
    /// Customs decided after the visit.
    case visitDecided = "visit_decided"
    /// Preference was suspended.
    case suspended
    /// Preference was given again or refused for good.
    case suspensionEnded = "suspension_ended"
    /// The proof was refused.
    case refused
    /// It was sent back to the issuing authority, or the authority was told.
    case returned
    /// Duty that was paid too much was paid back.
    case refunded

    /// The place of its day in a file.
    var fact: String { "events." + rawValue }

    /// What it follows, and cannot have happened before.
    var precedents: [Self] {
      switch self {
      case .checkRequested, .suspended, .refused, .refunded: []
      case .checkAnswered, .visitNotified: [.checkRequested]
      case .checkDecided: [.checkAnswered]
      case .visitConsented: [.visitNotified]
      case .visitMade: [.visitConsented]
      case .visitReported: [.visitMade]
      case .visitCommented: [.visitReported]
      case .visitDecided: [.visitCommented]
      case .suspensionEnded: [.suspended]
      case .returned: [.refused]
      }
    }

    /// Whether another event must have happened before it; a visit needs no check.
    func follows(_ other: Self) -> Bool {
      self != .visitNotified && precedents.contains { $0 == other || $0.follows(other) }
    }
  }

  /// Whether something happened, as is told or follows from what is.
  func haveSeen(_ event: Event) -> Bool { days[event] != nil || latestDay(of: event) != nil }

  /// The day by which something has happened at the latest: the first of what is told to have followed it.
  func latestDay(of event: Event) -> Day? {
    Event.allCases.filter { $0.follows(event) }.compactMap { days[$0] }.min()
  }

  /// The events told that one follows most closely.
  func precedents(of event: Event) -> [Event] {
    if event == .suspended {
      // Preference is suspended for a check or for a visit, whichever came first.
      let grounds: [Event] = [.checkRequested, .visitNotified]
      let first = grounds.filter { days[$0] != nil }
        .min { one, other in days[one].flatMap { one in days[other].map { one < $0 } } ?? false }
      return first.map { [$0] } ?? []
    }
    return event.precedents.flatMap { days[$0] == nil ? precedents(of: $0) : [$0] }
  }
}
