/// A rate of a line that was published singly, with its days and its source.
public struct RateObservation: Attested, Sendable {
  /// The member that charged it.
  public let member: Country
  /// The codes.
  public let codes: CodeRange
  /// The part of the codes that is meant, in words, if not all.
  public let part: String?
  /// The rate.
  public let rate: DutyRate
  /// The days.
  public let days: DayRange
  /// How well it is known.
  public let evidence: Evidence
  /// How well its days are known; as the rest if nothing else is said.
  public let daysEvidence: Evidence
  /// Where it was published.
  public let source: String
  /// What else is to be known of it.
  public let note: String?

  /// Makes an observation.
  public init(
    member: Country, codes: CodeRange, part: String?, rate: DutyRate, days: DayRange,
    evidence: Evidence, daysEvidence: Evidence? = nil, source: String, note: String?
  ) {
    self.member = member
    self.codes = codes
    self.part = part
    self.rate = rate
    self.days = days
    self.evidence = evidence
    self.daysEvidence = daysEvidence ?? evidence
    self.source = source
    self.note = note
  }

  /// Whose rate it is, and of which goods among those of its codes.
  public struct Subject: Hashable, Comparable, Sendable {
    /// The member.
    public let member: Country
    /// The part of the codes, in words; `nil` is all of them.
    public let part: String?

    /// Makes a subject.
    public init(_ member: Country, part: String? = nil) {
      self.member = member
      self.part = part
    }

    /// Orders by member, then by part; the whole comes first.
    public static func < (left: Self, right: Self) -> Bool {
      (left.member, left.part ?? "") < (right.member, right.part ?? "")
    }
  }

  /// The observation as the basis of a rate.
  public var basis: Basis {
    Basis(
      name: "observed.\(member.description.lowercased()).\(codes)",
      citation: Citation("observed:", source), known: self,
      note: .published(member, rate: rate.description, codes, part: part))
  }
}
