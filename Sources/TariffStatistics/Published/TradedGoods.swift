public import TariffLaw

/// A value of trade with the codes of a schedule's edition on which it may lie.
public struct TradedGoods: Hashable, Sendable {
  /// The code of the file.
  public let code: HSCode
  /// The value, in hundredths of the file's unit.
  public let value: Int64
  /// Whether the code is one of another edition of the Harmonized System than the schedule's.
  public let isBridged: Bool
  /// The codes that the goods may have in the schedule; none if the correlation does not hold the code.
  public let codes: [HSCode]

  /// Makes a value.
  public init(code: HSCode, value: Int64, isBridged: Bool, codes: [HSCode]) {
    self.code = code
    self.value = value
    self.isBridged = isBridged
    self.codes = codes
  }

  /// Takes values whose codes are those of the schedule.
  public static func ofOneEdition(_ values: [HSCode: Int64]) -> [Self] {
    values.sorted { $0.key < $1.key }.map {
      Self(code: $0.key, value: $0.value, isBridged: false, codes: [$0.key])
    }
  }
}
