internal import Reading
package import TariffLaw

/// The different rates of a schedule, each text read once.
package struct RateMemo {
  /// The different rates, in the order of their first line.
  private(set) var rates: [DutyRate] = []
  private var places: [DutyRate: UInt32] = [:]
  private var short: [UInt64: UInt32] = [:]
  private var long: [ArraySlice<UInt8>: UInt32] = [:]
  private var recent = [Recent](repeating: Recent(key: 0, place: 0), count: 1 << recentBits)

  /// A short text that was asked for, at a place that its key chooses: most rates of a schedule are few.
  private struct Recent {
    var key: UInt64
    var place: UInt32
  }

  private static let recentBits: UInt64 = 6

  /// The place of a text of so many bytes, if it was asked for lately; of short ones, the key is its bytes.
  package func knownPlace(of bytes: UInt64, count: Int) -> UInt32? {
    guard (1..<8).contains(count) else { return nil }
    let key = Self.key(bytes, count: count)
    let known = recent[Self.slot(of: key)]
    return known.key == key ? known.place : nil
  }

  /// The place of the rate that a text stands for.
  ///
  /// - Throws: ``NotationProblem`` if it is no rate.
  package mutating func place(of text: ArraySlice<UInt8>) throws(NotationProblem) -> UInt32 {
    guard text.count < 8 else {
      if let place = long[text] { return place }
      let place = try read(text)
      long[text] = place
      return place
    }
    let bytes = text.reduce(0) { $0 << 8 | UInt64($1) }
    if let place = knownPlace(of: bytes, count: text.count) { return place }
    let key = Self.key(bytes, count: text.count)
    let place: UInt32
    if let known = short[key] {
      place = known
    } else {
      place = try read(text)
      short[key] = place
    }
    recent[Self.slot(of: key)] = Recent(key: key, place: place)
    return place
  }

  /// The bytes with their number before them, so that no two texts have one key, and none has 0.
  private static func key(_ bytes: UInt64, count: Int) -> UInt64 {
    UInt64(count) << 56 | bytes
  }

  /// The first bits of the key times the golden ratio.
  private static func slot(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - recentBits))
  }

  private mutating func read(_ text: ArraySlice<UInt8>) throws(NotationProblem) -> UInt32 {
    let rate = try DutyRate(notation: String(decoding: text, as: UTF8.self))
    if let place = places[rate] { return place }
    let place = UInt32(rates.count)  // Each is of a text of a file, which has fewer bytes.
    rates.append(rate)
    places[rate] = place
    return place
  }
}
