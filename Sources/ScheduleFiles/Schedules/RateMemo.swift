import TariffLaw

/// The different rates of a schedule, each text read once.
struct RateMemo {
  /// The different rates, in the order of their first line.
  private(set) var rates: [DutyRate] = []
  private var places: [DutyRate: UInt16] = [:]
  private var short: [UInt64: UInt16] = [:]
  private var long: [ArraySlice<UInt8>: UInt16] = [:]
  private var last: (key: UInt64, place: UInt16)?

  /// The most different rates that a schedule can hold.
  static let limit = Int(UInt16.max) + 1

  /// The place of the rate that a text stands for.
  ///
  /// - Throws: ``NotationProblem`` if it is no rate, or if there are too many different ones.
  mutating func place(of text: ArraySlice<UInt8>) throws(NotationProblem) -> UInt16 {
    guard text.count < 8 else {
      if let place = long[text] { return place }
      let place = try read(text)
      long[text] = place
      return place
    }
    // The bytes with their number before them, so that no two texts have one key.
    var key = UInt64(text.count)
    for byte in text { key = key << 8 | UInt64(byte) }
    if let last, last.key == key { return last.place }
    let place: UInt16
    if let known = short[key] {
      place = known
    } else {
      place = try read(text)
      short[key] = place
    }
    last = (key, place)
    return place
  }

  private mutating func read(_ text: ArraySlice<UInt8>) throws(NotationProblem) -> UInt16 {
    let rate = try DutyRate(notation: String(decoding: text, as: UTF8.self))
    if let place = places[rate] { return place }
    guard let place = UInt16(exactly: rates.count) else {
      throw NotationProblem("there are more than \(Self.limit) different rates")
    }
    rates.append(rate)
    places[rate] = place
    return place
  }
}
