/// A currency by its ISO 4217 code, with the number of decimal places of its smallest unit.
public struct Currency: Hashable, Sendable {
  /// The three letters, packed.
  private let letters: UInt32
  /// How many decimal places the smallest unit has: 2 for USD, 0 for VND.
  public let exponent: UInt8

  /// Finds a currency by its code, in capitals; `nil` if ISO 4217 does not list it.
  public init?(_ code: some Collection<UInt8>) {
    guard code.count == 3 else { return nil }
    var packed: UInt32 = 0
    for byte in code { packed = packed << 8 | UInt32(byte) }
    guard let exponent = Self.exponents[packed] else { return nil }
    self.letters = packed
    self.exponent = exponent
  }

  /// Finds a currency by its code, in capitals.
  public init?(_ code: String) {
    self.init(code.utf8)
  }

  /// Stands for the currency of a claim that names none: amounts with two decimal places.
  public static let unstated = Self(letters: 0, exponent: 2)

  /// The United States dollar, in which the waiver of the proof of origin is set.
  public static let unitedStatesDollar = Self(letters: 0x55_53_44, exponent: 2)

  /// Every code, in alphabetical order, for suggestions.
  public static var codes: [String] {
    exponents.keys.map { Self(letters: $0, exponent: 0).description }.sorted()
  }

  private init(letters: UInt32, exponent: UInt8) {
    self.letters = letters
    self.exponent = exponent
  }

  /// ISO 4217, list one: the codes by the decimal places of the smallest unit.
  private static let exponents: [UInt32: UInt8] = {
    let lists: [(UInt8, String)] = [
      (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
      (3, "BHD IQD JOD KWD LYD OMR TND"),
      (4, "CLF UYW"),
      (
        2,
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP \
        BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD \
        FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD \
        KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD \
        NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP \
        SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED \
        VES WST XCD YER ZAR ZMW ZWG
        """
      ),
    ]
    var table: [UInt32: UInt8] = [:]
    for (exponent, codes) in lists {
      for code in codes.split(separator: " ") {
        table[code.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = exponent
      }
    }
    return table
  }()
}

extension Currency: CustomStringConvertible {
  /// The code, or an empty text for the unstated currency.
  public var description: String {
    let bytes = [UInt8(letters >> 16 & 0xFF), UInt8(letters >> 8 & 0xFF), UInt8(letters & 0xFF)]
    return letters == 0 ? "" : String(decoding: bytes, as: UTF8.self)
  }
}
