extension Commitment {
  /// A day of a commitment with its authority; the day can be assumed otherwise.
  public struct Step: Attested, Sendable {
    /// The day.
    public internal(set) var day: Day
    /// The provision.
    public let citation: Citation
    /// How well is known what holds from the day.
    public let evidence: Evidence
    /// How well the day is known.
    public let daysEvidence: Evidence
    /// What a reader should know of it besides.
    public let note: String?
    /// The names of the figures of this step that the user assumed otherwise.
    public internal(set) var assumed: [String] = []

    /// Makes a step.
    public init(day: Day, citation: Citation, known: Attestation, note: String? = nil) {
      self.day = day
      self.citation = citation
      evidence = known.evidence
      daysEvidence = known.daysEvidence
      self.note = note
    }
  }

  /// A rate that a line may not exceed from a day.
  public struct Ceiling: Sendable {
    /// The day and its authority.
    public internal(set) var step: Step
    /// The highest rate.
    public internal(set) var atMost: Percentage

    /// Makes a ceiling.
    public init(_ step: Step, atMost: Percentage) {
      self.step = step
      self.atMost = atMost
    }
  }

  /// A share of lines that is to be reached by a day, or may not be passed.
  public struct Share: Sendable {
    /// The day and its authority.
    public internal(set) var step: Step
    /// Of which lines.
    public let of: String
    /// The share in per cent.
    public internal(set) var share: Percentage
    /// The rate that divides the lines.
    public let rate: Percentage
    /// Whether at least the share is at or below the rate, or no more than the share above it.
    public let bound: Bound

    /// Which way a share binds.
    public enum Bound: Sendable {
      /// At least the share of lines at or below the rate.
      case atLeastAtOrBelow
      /// No more than the share of lines above the rate.
      case noMoreThanAbove
    }

    /// Makes a share.
    public init(_ step: Step, of lines: String, share: Percentage, rate: Percentage, bound: Bound) {
      self.step = step
      of = lines
      self.share = share
      self.rate = rate
      self.bound = bound
    }
  }

  /// What happens on a day.
  public struct Event: Sendable {
    /// The day and its authority.
    public internal(set) var step: Step
    /// What happens.
    public let says: String

    /// Makes an event.
    public init(_ step: Step, says: String) {
      self.step = step
      self.says = says
    }
  }
}
