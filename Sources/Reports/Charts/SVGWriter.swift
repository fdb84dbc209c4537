internal import TariffLaw

internal import Reading

/// Writes the elements of a picture; lengths are in tenths of a pixel.
struct SVGWriter {
  /// What was written so far.
  private(set) var text = ""

  /// Begins an element whose content follows.
  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    text += "<\(name)\(Self.text(of: attributes))>\n"
  }

  /// Ends an element.
  mutating func close(_ name: String) {
    text += "</\(name)>\n"
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    text += "<\(name)\(Self.text(of: attributes))/>\n"
  }

  /// Writes an element that holds words.
  mutating func words(_ name: String, _ attributes: [(String, String)] = [], _ words: String) {
    text += "<\(name)\(Self.text(of: attributes))>\(Self.escaped(words))</\(name)>\n"
  }

  /// A length as pixels.
  static func pixels(_ tenths: Int64) -> String {
    DecimalText.text(tenths, places: 1, isShortest: true)
  }

  /// Words with what XML gives a meaning to, or does not allow, made harmless.
  static func escaped(_ words: String) -> String {
    var text = ""
    for scalar in StandIn.shown(words).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\r": text += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func text(of attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }
}
