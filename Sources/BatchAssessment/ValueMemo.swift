internal import Answers
internal import Reading
/// Remembers what short texts stand for, so that a file with few different ones is read fast.
///
/// Only the first few different texts are remembered, and found again by walking them.
struct ValueMemo<Value> {
  private var keys: [UInt64] = []
  private var values: [Value] = []

  private static var limit: Int { 32 }
  private static var longest: Int { 7 }

  /// The value of a text: as it is remembered, or read and remembered.
  mutating func value<Problem: Error>(
    of text: ArraySlice<UInt8>, read: (ArraySlice<UInt8>) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    guard text.count <= Self.longest else { return try read(text) }
    // The bytes with their number before them, so that no two texts have one key.
    var key = UInt64(text.count)
    for byte in text { key = key << 8 | UInt64(byte) }
    if let place = keys.firstIndex(of: key) { return values[place] }
    let value = try read(text)
    if keys.count < Self.limit {
      keys.append(key)
      values.append(value)
    }
    return value
  }
}
