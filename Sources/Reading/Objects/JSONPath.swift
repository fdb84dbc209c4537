/// The way from the top of a JSON text to one of its values, as in `good.materials[2].value`.
@usableFromInline package indirect enum JSONPath: Equatable, Sendable {
  /// The value of the whole text.
  case root
  /// The value of a key.
  case key(String, of: JSONPath)
  /// An element of a list, from 0 as programs count.
  case element(Int, of: JSONPath)
}

extension JSONPath: CustomStringConvertible {
  /// Keys joined by points, numbers in brackets; the root is empty.
  @usableFromInline package var description: String {
    switch self {
    case .root: ""
    case .key(let key, of: .root): key
    case .key(let key, let parent): "\(parent).\(key)"
    case .element(let index, let parent): "\(parent)[\(index)]"
    }
  }
}
