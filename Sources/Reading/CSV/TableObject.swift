/// A row of a table as the object that a file of JSON would have in its stead, each value at the place of its field.
///
/// One reader then reads both forms, and what is wrong is told by line and column of the table.
package struct TableObject {
  /// A column, and where its value stands in the object.
  package struct Column: Sendable {
    /// Its name in the header.
    package let name: String
    /// The keys down to its value; `[]` is a list of one element.
    package let path: [String]
    /// What its fields are.
    package let kind: Kind

    /// Declares a column.
    package init(_ name: String, _ path: String, _ kind: Kind = .text) {
      self.name = name
      self.path = path.split(separator: "/").map(String.init)
      self.kind = kind
    }
  }

  /// What the fields of a column are.
  package enum Kind: Sendable {
    /// A text, a day or a decimal.
    case text
    /// `true` or `false`.
    case truth
    /// Words with semicolons or spaces between.
    case words
  }

  private final class Node {
    var keys: [String] = []
    var children: [String: Node] = [:]
    var value: JSONValue.Content?
  }

  /// The object.
  package let value: JSONValue

  /// Makes the object of a row; an empty field is not said.
  ///
  /// - Parameters:
  ///   - row: The row, its columns in the order in which they are declared.
  ///   - columns: The columns.
  ///   - key: An object that stands there even where none of its columns is said.
  /// - Throws: What is wrong with a field that is neither true nor false, or that tells more of what another field denies.
  package init(
    _ row: TableRow, _ columns: [Column], always key: String? = nil
  ) throws(TableProblem) {
    let root = Node()
    if let key {
      root.keys = [key]
      root.children[key] = Node()
    }
    var offsets: [ObjectIdentifier: Int] = [:]
    var denials: [ObjectIdentifier: String] = [:]
    for (place, column) in columns.enumerated() {
      guard let text = row.ifSaid(place) else { continue }
      var node = root
      for key in column.path {
        if node.children[key] == nil {
          node.keys.append(key)
          node.children[key] = Node()
        }
        if let denial = denials[ObjectIdentifier(node)] {
          throw TableProblem(ValueComplaint.denied(column.name, by: denial), column: place)
        }
        node = node.children[key] ?? node
      }
      node.value = try Self.content(text, column.kind, at: row.offset(place), column: place)
      if case .bool(false)? = node.value { denials[ObjectIdentifier(node)] = column.name }
      offsets[ObjectIdentifier(node)] = row.offset(place)
    }
    value = Self.value(of: root, at: row.offset, offsets)
  }

  private static func content(
    _ text: String, _ kind: Kind, at offset: Int, column: Int
  ) throws(TableProblem) -> JSONValue.Content {
    switch kind {
    case .text: return .string(text)
    case .truth:
      guard text == "true" || text == "false" else {
        throw TableProblem(ValueComplaint.expected("true or false", found: text), column: column)
      }
      return .bool(text == "true")
    case .words:
      return .array(
        text.split { $0 == " " || $0 == ";" }.map {
          JSONValue(offset: offset, content: .string(String($0)))
        })
    }
  }

  private static func value(
    of node: Node, at offset: Int, _ offsets: [ObjectIdentifier: Int]
  ) -> JSONValue {
    // That there is something of which other columns tell more is said by those too.
    let isTold = if case .bool(true)? = node.value { !node.keys.isEmpty } else { false }
    if let content = node.value, !isTold {
      return JSONValue(offset: offsets[ObjectIdentifier(node)] ?? offset, content: content)
    }
    let members = node.keys.compactMap { key in
      node.children[key].map { child in
        let value = value(of: child, at: offset, offsets)
        return JSONValue.Member(key: key, offset: value.offset, value: value)
      }
    }
    if node.keys == ["[]"], let only = members.first {
      return JSONValue(offset: offset, content: .array([only.value]))
    }
    return JSONValue(offset: offset, content: .object(members))
  }
}
