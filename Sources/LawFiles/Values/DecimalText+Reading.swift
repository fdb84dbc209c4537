package import Reading
package import TariffLaw

extension DecimalText {
  /// Reads some bytes of a file as units of 10 to the minus `places`, or complains about them.
  package static func units(
    reading bytes: ArraySlice<UInt8>, places: Int, allowingNegative: Bool = false
  ) throws(ValueComplaint) -> Int64 {
    let isNegative: Bool
    do throws(DecimalProblem) {
      let units = try units(bytes, places: places)
      if units >= 0 || allowingNegative { return units }
      isNegative = true
    } catch {
      let text = String(decoding: bytes, as: UTF8.self)
      switch error {
      case .malformed: throw .notDecimal(text, write: DecimalRepair.repairs(of: text))
      case .tooLarge: throw .tooLarge(text)
      case .tooManyPlaces(let limit):
        isNegative = bytes.first == UInt8(ascii: "-")
        if !isNegative || allowingNegative { throw .places(text, limit: limit) }
      }
    }
    throw .negative(String(decoding: bytes, as: UTF8.self))
  }
}
