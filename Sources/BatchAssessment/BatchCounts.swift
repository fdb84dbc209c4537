internal import Answers
internal import Reading
internal import TariffLaw

/// How many claims of a file came to which verdict; the four add up to the rows.
public struct BatchCounts: Equatable, Sendable {
  /// How many rows there were, empty lines left out.
  public internal(set) var rows = 0
  /// How many were eligible.
  public internal(set) var eligible = 0
  /// How many were not eligible.
  public internal(set) var ineligible = 0
  /// How many could not be told for want of a fact.
  public internal(set) var undetermined = 0
  /// How many were refused, because something is wrong with them.
  public internal(set) var rejected = 0

  /// Counts nothing.
  public init() {}

  mutating func add(_ verdict: Verdict) {
    rows += 1
    switch verdict {
    case .eligible: eligible += 1
    case .ineligible: ineligible += 1
    case .undetermined: undetermined += 1
    }
  }

  /// Adds other counts.
  mutating func add(_ other: Self) {
    rows += other.rows
    eligible += other.eligible
    ineligible += other.ineligible
    undetermined += other.undetermined
    rejected += other.rejected
  }

  mutating func addRejected(_ count: Int) {
    rows += count
    rejected += count
  }
}

extension BatchCounts: CustomStringConvertible {
  /// The counts on one line.
  public var description: String {
    "rows \(rows), eligible \(eligible), ineligible \(ineligible), undetermined \(undetermined), "
      + "rejected \(rejected)"
  }
}
