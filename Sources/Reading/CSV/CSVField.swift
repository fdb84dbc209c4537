/// A field of a table: where its text stands in the file, the quotes around it left out.
package struct CSVField: Sendable {
  /// The bytes of the text.
  package let range: Range<Int>
  /// Whether the text has quotes that are written twice.
  package let hasDoubledQuotes: Bool
}

extension SourceFile {
  /// The text of a field; a text is made only here.
  package func text(of field: CSVField) -> String {
    guard field.hasDoubledQuotes else { return text(in: field.range) }
    var text: [UInt8] = []
    var index = field.range.lowerBound
    while index < field.range.upperBound {
      text.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return StandIn.kept(String(decoding: text, as: UTF8.self))
  }
}
