/// A value that changes by day: each entry holds from its day until the next one begins.
public struct Dated<Value: Sendable>: Sendable {
  /// One value and the day from which it holds.
  public struct Entry: Sendable {
    /// The first day of the value.
    public let from: Day
    /// The value.
    public let value: Value

    /// Makes an entry.
    public init(from: Day, _ value: Value) {
      self.from = from
      self.value = value
    }
  }

  /// The entries, by rising day.
  public let entries: [Entry]

  /// Makes a history of entries in any order; `nil` if two begin on one day.
  @inlinable
  public init?(_ entries: [Entry]) {
    let sorted = entries.count > 1 ? entries.sorted { $0.from < $1.from } : entries
    for place in sorted.indices.dropFirst() where sorted[place - 1].from == sorted[place].from {
      return nil
    }
    self.entries = sorted
  }

  /// Makes the history of a value that holds on all days.
  public init(always value: Value) {
    entries = [Entry(from: .earliest, value)]
  }

  /// The entry in force on a day, or `nil` before the first.
  public func entry(on day: Day) -> Entry? {
    entries.last { $0.from <= day }
  }

  /// The value in force on a day, or `nil` before the first.
  public func value(on day: Day) -> Value? {
    entry(on: day)?.value
  }

  /// The days on which the value changes after the first.
  public var changes: [Day] {
    entries.dropFirst().map { $0.from }
  }
}
