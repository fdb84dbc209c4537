public import Answers

/// How far a file of claims has been judged: the place from which another run can go on.
public struct BatchProgress: Equatable, Sendable {
  /// How many bytes of the file are judged.
  public var bytes: Int
  /// How many lines they have.
  public var lines: Int
  /// What their claims came to.
  public var counts: BatchCounts
  /// The same in full, if it is summed up.
  public var summary: BatchSummary?

  /// Takes what was noted of a run.
  ///
  /// - Parameters:
  ///   - bytes: How many bytes of the file are judged.
  ///   - lines: How many lines they have.
  ///   - counts: What their claims came to.
  public init(bytes: Int = 0, lines: Int = 0, counts: BatchCounts = BatchCounts()) {
    self.bytes = bytes
    self.lines = lines
    self.counts = counts
  }
}

extension BatchProgress: LosslessStringConvertible {
  /// The numbers, and the summary if there is one, as ``init(_:)`` reads them.
  public var description: String {
    let numbers = [
      bytes, lines, counts.rows, counts.eligible, counts.ineligible, counts.undetermined,
      counts.rejected,
    ]
    return (numbers.map { "\($0)" } + [summary.map { "\($0)" }].compactMap(\.self))
      .joined(separator: " ")
  }

  /// Reads the numbers; nil if it is not so many, or one cannot be.
  public init?(_ description: String) {
    let parts = description.split(separator: " ", maxSplits: 7)
    let numbers = parts.prefix(7).map { Int($0) ?? -1 }
    guard numbers.count == 7, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    if parts.count > 7 {
      guard let summary = BatchSummary(String(parts[7])) else { return nil }
      self.init(bytes: numbers[0], lines: numbers[1])
      self.summary = summary
    } else {
      self.init(bytes: numbers[0], lines: numbers[1])
    }
    counts.rows = numbers[2]
    counts.eligible = numbers[3]
    counts.ineligible = numbers[4]
    counts.undetermined = numbers[5]
    counts.rejected = numbers[6]
  }
}
