/// How a table of somebody else is written: its separator, the names of its columns, its decimal sign.
public struct TableForm: Equatable, Sendable {
  /// What stands between fields.
  public var separator = UInt8(ascii: ",")
  /// What the table calls columns, by the names that we use.
  public var columns: [String: String] = [:]
  /// Whether decimals are written with a comma, and thousands with a point.
  public var hasDecimalComma = false

  /// Begins with the form that our own tables have.
  public init() {}

  /// A number of the table as our own are written: without a sign for per cent, thousands and exponents, with a decimal
  /// point; what is no number as it stands, with a decimal point.
  package func plain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let blank = UInt8(ascii: " ")
    var text = text.drop { $0 == blank }
    while let last = text.last, last == blank || last == UInt8(ascii: "%") { text.removeLast() }
    if let number = ForeignDecimal.plain(text, hasDecimalComma: hasDecimalComma) {
      return number[...]
    }
    let point = UInt8(ascii: ".")
    // A point that can part no thousands is one of decimals.
    let isNumber = text.allSatisfy {
      $0 == point || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
    }
    guard hasDecimalComma, !isNumber else { return text }
    return text.filter { $0 != point }.map { $0 == UInt8(ascii: ",") ? point : $0 }[...]
  }

  /// The separator that the first line of a file has most of: a comma, a semicolon or a tab.
  public static func separator(of file: SourceFile) -> UInt8 {
    let line = file.bytes[file.content].prefix { $0 != UInt8(ascii: "\n") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { sign in line.count { $0 == sign } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? candidates[0]
  }
}
