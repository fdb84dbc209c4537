/// The turns of phrase that messages share.
package enum Wording {
  /// A piece of the file as a message shows it: in quotes, short, and with nothing a terminal obeys.
  package static func quoted(_ text: String, limit: Int = 60) -> String {
    var shown = "'"
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == limit {
        shown += "…"
        break
      }
      shown += printable(scalar)
    }
    return shown + "'"
  }

  /// A text from outside as it may stand in a line: with nothing that a terminal obeys.
  package static func plain(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? text : text.unicodeScalars.map(printable).joined()
  }

  /// `; did you mean 'A', 'B' or 'C'?`, or nothing if nothing is near.
  package static func meant(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(alternatives(nearest.map { quoted($0) }))?"
  }

  /// `: write A or B`, or nothing if it is not clear what to write.
  package static func write(_ texts: [String]) -> String {
    texts.isEmpty ? "" : ": write \(alternatives(texts))"
  }

  /// ` (one of: A, B, C)`, or nothing if there is nothing or too much to choose from.
  package static func choices(_ all: [String], limit: Int = 24) -> String {
    (1...limit).contains(all.count) ? " (one of: \(all.joined(separator: ", ")))" : ""
  }

  /// `1 field`, `2 fields`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `A, B or C`.
  package static func alternatives(_ all: [String]) -> String {
    guard all.count > 1, let last = all.last else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A scalar, or its number if it would not show or would turn the line about.
  private static func printable(_ scalar: Unicode.Scalar) -> String {
    if let byte = SystemPath.byte(for: scalar) {
      return "\\x" + String(byte, radix: 16, uppercase: true)
    }
    let scalar = StandIn.character(for: scalar) ?? scalar
    return switch scalar.properties.generalCategory {
    case .spaceSeparator where scalar != " ", .control, .format, .lineSeparator,
      .paragraphSeparator, .privateUse, .unassigned:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default:
      String(scalar)
    }
  }
}
