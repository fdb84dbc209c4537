/// Numbers of values, in the order in which they came.
struct Numbers<Value: Hashable> {
  private var numbers: [Value: Int] = [:]

  /// The number of a value, which is the next one if it is new.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = numbers.count
    return numbers.count - 1
  }
}

/// Numbers of what is equal within a group.
struct Interned<Value: Hashable> {
  private struct Key: Hashable {
    let group: Int
    let values: [Value]
  }

  private var numbers = Numbers<Key>()

  /// The number of some values, which is the next one if they are new.
  mutating func number(of values: [Value], in group: Int) -> Int {
    numbers.number(of: Key(group: group, values: values))
  }
}
