/// What is known of a value: the least and the most that it can be; one value if they are the same.
public struct Bounds<Value: Comparable & Sendable>: Sendable {
  /// The least that the value can be.
  public var low: Value
  /// The most that the value can be.
  public var high: Value

  /// Makes bounds of two values; of two in the wrong order the lower one is the least.
  public init(_ low: Value, _ high: Value) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// Makes the bounds of a known value.
  public init(_ value: Value) {
    self.init(value, value)
  }

  /// The value, if it is known.
  public var exact: Value? { low == high ? low : nil }

  /// The bounds that hold both.
  public func union(_ other: Self) -> Self {
    Self(min(low, other.low), max(high, other.high))
  }
}

extension Bounds: Equatable {}
