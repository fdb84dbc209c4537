internal import TariffLaw

/// Bytes that are written one after the other.
struct OutputBytes {
  /// What has been written.
  private(set) var all: [UInt8] = []

  /// How many there are.
  var count: Int { all.count }

  /// Writes a byte.
  mutating func append(_ byte: UInt8) { all.append(byte) }

  /// Writes some bytes.
  mutating func append(_ bytes: some Collection<UInt8>) { all += bytes }

  /// Writes a part of some bytes.
  mutating func append(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    for index in range { all.append(bytes[index]) }
  }

  /// Writes a decimal as ``DecimalText`` does.
  mutating func appendDecimal(_ units: Int64, places: Int, isShortest: Bool) {
    DecimalText.write(units, places: places, isShortest: isShortest, to: &all)
  }

  /// Writes a part of what has been written elsewhere.
  func copy(_ range: Range<Int>, to bytes: inout [UInt8]) { bytes += all[range] }

  /// Forgets all, and keeps the room.
  mutating func removeAll() { all.removeAll(keepingCapacity: true) }
}
