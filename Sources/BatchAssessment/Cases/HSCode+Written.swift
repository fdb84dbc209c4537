internal import TariffLaw

extension HSCode {
  /// The code that a row has as a number, with how many digits it has; nil if there is none such.
  init?(written: UInt64) {
    let (number, count) = (written >> 4, Int(written & 15))
    let digits = String(number).utf8
    let code = Self(Array(repeating: UInt8(ascii: "0"), count: count - digits.count) + digits)
    guard let code, code.beforeZeroWasLost == nil else { return nil }
    self = code
  }
}
