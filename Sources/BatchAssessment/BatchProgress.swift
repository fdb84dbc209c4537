/// How far a file of claims has been judged: the place from which another run can go on.
public struct BatchProgress: Equatable, Sendable {
  /// How many bytes of the file are judged.
  public var bytes: Int
  /// How many lines they have.
  public var lines: Int
  /// What their claims came to.
  public var counts: BatchCounts

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
  /// The numbers, as ``init(_:)`` reads them.
  public var description: String {
    [
      bytes, lines, counts.rows, counts.eligible, counts.ineligible, counts.undetermined,
      counts.rejected,
    ].map { "\($0)" }.joined(separator: " ")
  }

  /// Reads the numbers; nil if it is not so many, or one cannot be.
  public init?(_ description: String) {
    let numbers = description.split(separator: " ").map { Int($0) ?? -1 }
    guard numbers.count == 7, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    self.init(bytes: numbers[0], lines: numbers[1])
    counts.rows = numbers[2]
    counts.eligible = numbers[3]
    counts.ineligible = numbers[4]
    counts.undetermined = numbers[5]
    counts.rejected = numbers[6]
  }
}
