// How figures stand in a field of a table: the decimal of an answer, or `0..5` where only bounds are
// known. Each is written at the end of some bytes, so that a file of answers costs no texts.

internal import TariffLaw

extension Percentage {
  /// Writes the shortest exact decimal: `7.5`.
  func write(to bytes: inout [UInt8]) {
    DecimalText.write(millionths, places: Self.places, isShortest: true, to: &bytes)
  }
}

extension Bounds {
  /// Writes a value, or the least and the most that it can be with two points between.
  fileprivate func write(to bytes: inout [UInt8], _ one: (Value, inout [UInt8]) -> Void) {
    one(low, &bytes)
    guard low != high else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "."))
    one(high, &bytes)
  }
}

extension Bounds<Percentage> {
  /// Writes the percentage or its bounds: `25`, `0..5`.
  func write(to bytes: inout [UInt8]) {
    write(to: &bytes) { $0.write(to: &$1) }
  }
}

extension Bounds<ExactFraction> {
  /// Writes the share in per cent, cut at six places, or its bounds: `52.5`, `0..40`.
  func write(to bytes: inout [UInt8]) {
    write(to: &bytes) { share, bytes in
      if let cut = share.cutPercentage?.cut {
        cut.write(to: &bytes)
      } else {
        bytes += share.description.utf8
      }
    }
  }
}

extension Bounds<Int64> {
  /// Writes an amount in smallest units of a currency, or its bounds: `5512.00`, `0.00..530.00`.
  func write(in currency: Currency, to bytes: inout [UInt8]) {
    write(to: &bytes) { units, bytes in
      DecimalText.write(units, places: Int(currency.exponent), isShortest: false, to: &bytes)
    }
  }
}

extension LineRate {
  /// Writes the percentage or its bounds; the schedule's notation if it is no number; else nothing.
  func write(to bytes: inout [UInt8]) {
    TableText.write(rate, bounds, to: &bytes)
  }
}

extension AppliedRate {
  /// Writes the percentage or its bounds; the schedule's notation if it is no number; else nothing.
  func write(to bytes: inout [UInt8]) {
    TableText.write(rate, bounds, to: &bytes)
  }
}

private enum TableText {
  static func write(_ rate: DutyRate?, _ bounds: Bounds<Percentage>?, to bytes: inout [UInt8]) {
    if let bounds, rate?.isByQuantity != true {
      bounds.write(to: &bytes)
    } else if let rate, rate != .noPreference, rate != .notOffered {
      bytes += rate.description.utf8
    }
  }
}
