internal import Reading

/// A JSON value to be written, with its keys in the order given.
public indirect enum JSON: Sendable {
  /// A text.
  case text(String)
  /// A whole number; amounts and rates are texts.
  case number(Int)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null
  /// A list.
  case list([JSON])
  /// An object.
  case object([(key: String, value: JSON)])

  /// A text, or nothing.
  public static func text(orNull text: String?) -> JSON {
    text.map(JSON.text) ?? .null
  }

  /// The JSON text, two spaces a level, ending without a line feed; short lists stand on one line.
  public var pretty: String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  /// The JSON text on one line.
  public var compact: String {
    var out = ""
    writeCompact(to: &out)
    return out
  }

  private func write(to out: inout String, indent: Int) {
    let line = compactIfShort
    if let line {
      out += line
      return
    }
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .list(let values):
      out += "[\n"
      for (place, value) in values.enumerated() {
        out += inner
        value.write(to: &out, indent: indent + 1)
        out += place == values.count - 1 ? "\n" : ",\n"
      }
      out += outer + "]"
    case .object(let members):
      out += "{\n"
      for (place, member) in members.enumerated() {
        out += inner + JSONText.quoted(member.key) + ": "
        member.value.write(to: &out, indent: indent + 1)
        out += place == members.count - 1 ? "\n" : ",\n"
      }
      out += outer + "}"
    default:
      writeCompact(to: &out)
    }
  }

  /// The text on one line, if the value is no container or one of scalars that fits.
  private var compactIfShort: String? {
    let isFlat =
      switch self {
      case .list(let values): values.allSatisfy(\.isScalar)
      case .object(let members): members.isEmpty || members.allSatisfy(\.value.isScalar)
      default: true
      }
    guard isFlat else { return nil }
    let line = compact
    return isScalar || line.utf8.count <= 80 ? line : nil
  }

  private var isScalar: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private func writeCompact(to out: inout String) {
    switch self {
    case .text(let text): out += JSONText.quoted(text)
    case .number(let number): out += String(number)
    case .bool(let truth): out += truth ? "true" : "false"
    case .null: out += "null"
    case .list(let values):
      out += "["
      for (place, value) in values.enumerated() {
        if place > 0 { out += ", " }
        value.writeCompact(to: &out)
      }
      out += "]"
    case .object(let members):
      out += members.isEmpty ? "{" : "{ "
      for (place, member) in members.enumerated() {
        if place > 0 { out += ", " }
        out += JSONText.quoted(member.key) + ": "
        member.value.writeCompact(to: &out)
      }
      out += members.isEmpty ? "}" : " }"
    }
  }
}
