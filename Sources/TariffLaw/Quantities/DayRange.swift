/// Days from a first one to a last one, both included; an open end reaches on without limit.
public struct DayRange: Hashable, Sendable {
  /// The first day, or `nil` if it has always been.
  public let from: Day?
  /// The last day, or `nil` if it goes on.
  public let to: Day?

  /// Makes a range of its first and last day.
  public init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  /// Makes the range of a year, from 1 January to 31 December; `nil` if no days are held of it.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(from: first, to: last)
  }

  /// Every day.
  public static let always = Self(from: nil, to: nil)

  /// Whether a day lies in the range.
  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// The days around one of these that are all within another range, or all outside it.
  package func cut(around day: Day, by other: Self) -> Self {
    var (first, last) = (from, to)
    func begin(_ start: Day?) { if let start, start > first ?? .earliest { first = start } }
    func end(_ stop: Day?) { if let stop, stop < last ?? .latest { last = stop } }
    if let from = other.from, day < from {
      end(from.adding(days: -1))
    } else if let to = other.to, day > to {
      begin(to.adding(days: 1))
    } else {
      begin(other.from)
      end(other.to)
    }
    return Self(from: first, to: last)
  }

  /// Whether the two ranges share a day.
  public func overlaps(_ other: Self) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let to = other.to, let from, to < from { return false }
    return true
  }
}

extension DayRange: CustomStringConvertible {
  /// The range in words: `2026-01-01 to 2026-12-31`, `since 2010-05-17`.
  public var description: String {
    switch (from, to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): "always"
    }
  }
}
