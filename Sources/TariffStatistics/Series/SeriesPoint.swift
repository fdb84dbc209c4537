public import TariffLaw

/// A group's figure of a year, or why there is none.
public struct SeriesPoint: Sendable {
  /// The year.
  public let year: Int
  /// The countries of the group that were members in the year.
  public let members: [Country]
  /// The figure; `nil` if there is none.
  public let figure: Figure?
  /// Why there is no figure; `nil` if there is one.
  public let absence: Absence?
  /// The change from the year before in parts, if there is a figure of both.
  public let change: ChangeOfMean?
  /// What was published of the group for the year; never computed with.
  public let published: [PublishedFigure]

  /// A figure that was computed from those of members.
  public struct Figure: Sendable {
    /// The average or the share in per cent, or the number of lines.
    public let value: ExactFraction
    /// The lines of which it is.
    public let lines: Int
    /// The members whose figures are in it.
    public let members: [Country]
    /// The lines of all members, those without a weight among them.
    public let linesOfAll: Int
    /// How low and how high it could be; `nil` if no line was left out.
    public let limits: MemberFigure.Limits?
    /// How well it is known.
    public let evidence: Evidence
    /// Where the figures of members are from.
    public let sources: [String]
    /// What else is to be known of them.
    public let notes: [MembersNote]
  }

  /// What is to be known of the figures of some members.
  public struct MembersNote: Sendable {
    /// The members.
    public let members: [Country]
    /// What is to be known.
    public let note: MemberFigure.Note
  }

  /// The published figure of all lines in the table from which the members' figures are.
  public var counterpart: PublishedFigure? {
    published.first { $0.list == nil && $0.perCent != nil }
  }
}
