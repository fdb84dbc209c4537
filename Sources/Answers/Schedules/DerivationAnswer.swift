public import TariffLaw

/// What is owed on lines year by year, and a programme that leads there.
public struct DerivationAnswer: Sendable {
  /// The paths of each member's lines; of lines without a member, those of nobody.
  public let schedules: [DerivedSchedule]
  /// The columns of the file that nobody read.
  public let unread: [String]
  /// The lines of the file that are of other members than the one asked for, by member.
  public let others: [Country: Int]
  /// What was assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
}
