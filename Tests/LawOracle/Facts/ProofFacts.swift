/// What is told of the proof of origin.
public struct ProofFacts: Sendable {
  /// The kind: `form_d`, `e_form_d`, `origin_declaration`, `none`.
  public var kind: String?
  /// The day of issue.
  public var issued: CalendarDay?
  /// The day of shipment.
  public var shipped: CalendarDay?
  /// The day of presentation.
  public var presented: CalendarDay?
  /// The criteria that it names: `RVC`, `CTH`, `50%`.
  public var criteria: [String]?
  /// Whether it is marked as issued retroactively.
  public var isRetroactive: Bool?
  /// Whether lateness was beyond the exporter's control.
  public var isForceMajeure: Bool?
  /// Whether paper stands in for an electronic exchange that failed.
  public var isExchangeFailure: Bool?
  /// Whether there is a simplified declaration.
  public var isSimplified: Bool?
  /// The price of the whole consignment, where the good is one item of it.
  public var consignment: Fraction?

  /// Makes a proof of which nothing is said.
  public init() {}
}
