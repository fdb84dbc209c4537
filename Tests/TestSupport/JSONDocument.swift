import Foundation

/// A JSON value of a fixture, whose parts can be looked up and changed by their place.
public enum JSONDocument: Equatable, Sendable {
  /// `null`, or a key that is not there.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONDocument])
  /// An object.
  case object([String: JSONDocument])

  /// Reads a text.
  public init(_ text: String) throws {
    self.init(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
  }

  /// Takes what Foundation made of a text.
  ///
  /// Not by `Decodable`, which finds the kind of a value by errors: tests that read thousands of answers spent
  /// most of their time on the traces of those.
  private init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let members as [String: Any]: self = .object(members.mapValues(Self.init(_:)))
    case let values as [Any]: self = .list(values.map(Self.init(_:)))
    case let number as NSNumber:
      // Safe: the type's name is a C string of one letter that lives as long as the program.
      let isTruth = unsafe number.objCType.pointee == CChar(UInt8(ascii: "c"))
      self = isTruth ? .bool(number.boolValue) : .number(number.intValue)
    default: self = .null
    }
  }

  /// The JSON text as bytes, keys in alphabetical order.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self))
  }

  /// The part at a place such as `good.materials[0].value`.
  ///
  /// Setting `null` takes a key out of its object.
  public subscript(place: String) -> JSONDocument {
    get { self[Self.steps(of: place)] }
    set { self[Self.steps(of: place)] = newValue }
  }

  /// The places of all keys at every depth, in alphabetical order.
  public var places: [String] {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        [key] + value.places.map { key + ($0.hasPrefix("[") ? "" : ".") + $0 }
      }
    case .list(let values):
      values.enumerated().flatMap { number, value in
        value.places.map { "[\(number)]." + $0 }
      }
    default: []
    }
  }

  private static func steps(of place: String) -> ArraySlice<Substring> {
    place.split { $0 == "." || $0 == "[" || $0 == "]" }[...]
  }

  private subscript(steps: ArraySlice<Substring>) -> JSONDocument {
    get {
      guard let step = steps.first else { return self }
      switch self {
      case .object(let members):
        return members[String(step), default: .null][steps.dropFirst()]
      case .list(let values):
        guard let number = Int(step), values.indices.contains(number) else { return .null }
        return values[number][steps.dropFirst()]
      default: return .null
      }
    }
    set {
      guard let step = steps.first else {
        self = newValue
        return
      }
      if self == .null, newValue == .null { return }
      if case .list(var values) = self, let number = Int(step), values.indices.contains(number) {
        values[number][steps.dropFirst()] = newValue
        self = .list(values)
        return
      }
      var members: [String: JSONDocument] = if case .object(let own) = self { own } else { [:] }
      var inner = members[String(step), default: .null]
      inner[steps.dropFirst()] = newValue
      members[String(step)] = inner == .null ? nil : inner
      self = .object(members)
    }
  }
}

extension JSONDocument: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
