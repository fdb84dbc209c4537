/// A name of the law, of which parts may be left open: `list_rate.<list>.<party>`.
///
/// Parts are separated by points. A last part that is open takes all that follows, so that a code may have
/// points of its own.
public struct NamePattern: Sendable {
  /// The pattern as it is declared.
  public let text: String
  private let parts: [Part]

  private enum Part: Sendable {
    case fixed(String)
    case open(Hole)
  }

  /// What may stand in an open part.
  public enum Hole: String, Sendable, CaseIterable {
    /// A member.
    case country
    /// A member, or a group of members.
    case party
    /// A list of concessions, in small letters.
    case list
    /// A tariff code.
    case code
    /// What may be stated besides the price in customs valuation.
    case element
    /// A kind of vehicle.
    case vehicle
  }

  init(_ text: String) {
    self.text = text
    parts = Self.pieces(of: text).map { part in
      guard part.utf8.first == UInt8(ascii: "<") else { return .fixed(String(part)) }
      return Hole(rawValue: String(part.dropFirst().dropLast())).map(Part.open)
        ?? .fixed(String(part))
    }
  }

  /// Whether parts of it are open.
  public var isOpen: Bool { parts.contains { if case .open = $0 { true } else { false } } }

  /// The part before the first that is open, with the point after it.
  var stem: String {
    text.firstIndex(of: "<").map { String(text[..<$0]) } ?? text
  }

  /// What a name has in the open parts; `nil` if it is not of this pattern.
  public func holes(in name: String) -> [(hole: Hole, text: String)]? {
    guard let pieces = pieces(of: name) else { return nil }
    var holes: [(hole: Hole, text: String)] = []
    for (part, piece) in zip(parts, pieces) {
      switch part {
      case .fixed(let text): if text != piece { return nil }
      case .open(let hole): holes.append((hole, String(piece)))
      }
    }
    return holes
  }

  /// The name of this pattern that a name comes nearest to: its own text in the open parts.
  public func filled(as name: String) -> String? {
    guard let pieces = pieces(of: name) else { return nil }
    return zip(parts, pieces).map { part, piece in
      if case .fixed(let text) = part { text } else { String(piece) }
    }.joined(separator: ".")
  }

  /// The name with texts in the open parts, in their order.
  func filled(_ texts: [String]) -> String {
    var rest = texts[...]
    return parts.map { part in
      switch part {
      case .fixed(let text): text
      case .open: rest.popFirst() ?? ""
      }
    }.joined(separator: ".")
  }

  private func pieces(of name: String) -> [Substring]? {
    var pieces = Self.pieces(of: name)
    if pieces.count > parts.count, case .open? = parts.last {
      let rest = pieces[(parts.count - 1)...].joined(separator: ".")
      pieces = pieces.prefix(parts.count - 1) + [Substring(rest)]
    }
    return pieces.count == parts.count ? pieces : nil
  }

  /// What stands between the points of a name; by bytes, which takes a tenth of the time that characters take.
  private static func pieces(of name: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = name.startIndex
    for place in name.utf8.indices where name.utf8[place] == UInt8(ascii: ".") {
      pieces.append(name[start..<place])
      start = name.utf8.index(after: place)
    }
    pieces.append(name[start...])
    return pieces
  }
}
