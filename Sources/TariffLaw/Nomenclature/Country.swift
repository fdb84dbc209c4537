/// A country or customs territory by its ISO 3166-1 alpha-2 code.
public struct Country: Hashable, Sendable {
  /// The two letters, packed.
  private let letters: UInt16

  /// Finds a country by its code, in capitals; `nil` if ISO 3166-1 does not list it.
  public init?(_ code: some Collection<UInt8>) {
    guard code.count == 2, let packed = Optional(Self.packed(code)),
      Self.names.keys.contains(packed)
    else { return nil }
    letters = packed
  }

  /// Finds a country by its code, in capitals.
  public init?(_ code: String) {
    self.init(code.utf8)
  }

  private init(letters: UInt16) {
    self.letters = letters
  }

  /// Every country that ISO 3166-1 lists, by code.
  public static var all: [Self] {
    names.keys.sorted().map(Self.init(letters:))
  }

  /// The English short name.
  public var name: String {
    Self.names[letters] ?? description
  }

  /// The code as its two letters, for look-ups without text.
  public var packed: UInt16 { letters }

  private static func packed(_ code: some Collection<UInt8>) -> UInt16 {
    code.reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static let names: [UInt16: String] = {
    var table: [UInt16: String] = [:]
    // By bytes: by characters it would take as long as reading a schedule.
    for row in iso3166.utf8.split(separator: UInt8(ascii: "\n")) {
      table[packed(row.prefix(2))] = String(Substring(row.dropFirst(3)))
    }
    return table
  }()
}

extension Country: Comparable {
  /// Orders by code.
  public static func < (left: Self, right: Self) -> Bool { left.letters < right.letters }
}

extension Country: CustomStringConvertible {
  /// The two letters.
  public var description: String {
    String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}
