/// One step of a determination: what was asked, what came of it, and the law it rests on.
public struct Finding: Sendable {
  /// The name of the step, stable for programs: `origin.rvc`.
  public let id: String
  /// What was asked, in words.
  public let says: String
  /// What came of it.
  public let outcome: Outcome
  /// The law that it rests on.
  public let basis: Basis?
  /// The figures compared, in order.
  public var figures: [Figure]
  /// The facts that would settle an unknown outcome, by their place in the claim.
  public var missing: [String]
  /// The steps from which the outcome was joined.
  public var premises: [Finding]

  /// Makes a finding.
  public init(
    _ id: String, _ says: String, _ outcome: Outcome, _ basis: Basis?, figures: [Figure] = [],
    missing: [String] = [], premises: [Finding] = []
  ) {
    self.id = id
    self.says = says
    self.outcome = outcome
    self.basis = basis
    self.figures = figures
    self.missing = missing
    self.premises = premises
  }

  /// One figure of a comparison.
  public struct Figure: Sendable {
    /// What it is: `threshold`, `fob`.
    public let name: String
    /// Whose it is, as the claimant calls it, where several have one: a product, a company.
    public let subject: String?
    /// Its text, exact.
    public let text: String

    /// Makes a figure.
    public init(_ name: String, of subject: String? = nil, _ text: String) {
      self.name = name
      self.subject = subject
      self.text = text
    }
  }

  /// The facts that would settle this finding: its own, and those of its unknown premises.
  public var missingFacts: [String] {
    guard outcome == .unknown else { return [] }
    return (missing + premises.flatMap { $0.missingFacts }).once
  }
}
