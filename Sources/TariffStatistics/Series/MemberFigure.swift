public import TariffLaw

/// A member's figure of a year, with what is needed to weigh it and to bound it.
public struct MemberFigure: Sendable {
  /// The member.
  public let member: Country
  /// The year.
  public let year: Int
  /// The average or the share in per cent, or the number of lines.
  public let value: ExactFraction
  /// The lines of which it is, by which it is weighed.
  public let lines: Int
  /// What the value could be if the lines that were left out of it were known.
  public let limits: Limits?
  /// The value of trade on the lines of which it is, if lines are weighed by trade.
  public let trade: Int64?
  /// How well it is known.
  public let evidence: Evidence
  /// Where it is from.
  public let sources: [String]
  /// What else is to be known of it.
  public let notes: [Note]

  /// Makes a figure.
  public init(
    member: Country, year: Int, value: ExactFraction, lines: Int, limits: Limits? = nil,
    trade: Int64? = nil, evidence: Evidence, sources: [String], notes: [Note] = []
  ) {
    self.member = member
    self.year = year
    self.value = value
    self.lines = lines
    self.limits = limits
    self.trade = trade
    self.evidence = evidence
    self.sources = sources
    self.notes = notes
  }

  /// How low and how high a figure of all lines could be, where some have no number.
  public struct Limits: Sendable {
    /// The lowest value that the figure of all lines could have.
    public let least: ExactFraction
    /// The highest value, over the lines that have a limit.
    public let most: ExactFraction
    /// How many lines there are in all.
    public let allLines: Int
    /// How many of them are left out of the value.
    public let linesLeftOut: Int
    /// How many of those have no limit above, and are left out of the highest value too.
    public let linesWithoutLimit: Int

    /// Makes limits.
    public init(
      least: ExactFraction, most: ExactFraction, allLines: Int, linesLeftOut: Int,
      linesWithoutLimit: Int
    ) {
      self.least = least
      self.most = most
      self.allLines = allLines
      self.linesLeftOut = linesLeftOut
      self.linesWithoutLimit = linesWithoutLimit
    }
  }
}
