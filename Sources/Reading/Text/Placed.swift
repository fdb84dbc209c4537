/// A value that a file holds, with the place at which it stands.
///
/// The place is worked out only when it is asked for, so that carrying it costs a reader nothing.
@usableFromInline package struct Placed<Value> {
  /// The value.
  @usableFromInline package let value: Value
  /// The file.
  @usableFromInline package let file: SourceFile
  /// The byte at which the value begins.
  @usableFromInline package let offset: Int

  /// Notes where a value stands.
  @usableFromInline package init(_ value: Value, in file: SourceFile, at offset: Int) {
    self.value = value
    self.file = file
    self.offset = offset
  }

  /// The place: the file's name, the line and the column.
  package var place: Place { Place(file: file.name, position: file.position(of: offset)) }

  /// Something else that stands at the same place.
  @inlinable
  package func map<Other>(_ body: (Value) -> Other) -> Placed<Other> {
    Placed<Other>(body(value), in: file, at: offset)
  }

  /// The message for a complaint about the value.
  package func diagnostic(_ complaint: some Complaint) -> Diagnostic {
    file.diagnostic(complaint, at: offset)
  }
}

extension Placed: Sendable where Value: Sendable {}

/// Where something stands: a file, a line and a column.
package struct Place: Hashable, Sendable {
  /// The name of the file as messages show it.
  package let file: String
  /// The place in the file.
  package let position: FilePosition
}

extension Place: CustomStringConvertible {
  /// The place as messages print it: `FILE:LINE:COLUMN`.
  package var description: String { "\(file):\(position)" }
}

extension Place: Comparable {
  /// Orders by file, line and column.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.position) < (right.file, right.position)
  }
}

extension ObjectReader {
  /// A value with the place of the object that it was read from; nil if there is none.
  @inlinable
  package func placed<Value>(_ value: Value?) -> Placed<Value>? {
    value.map { Placed($0, in: problems.file, at: offset) }
  }
}

extension ValueReader {
  /// A value with the place at which it was read; nil if there is none.
  @inlinable
  package func placed<Value>(_ value: Value?) -> Placed<Value>? {
    value.map { Placed($0, in: problems.file, at: offset) }
  }

  /// Reads each object of a list, with its place; nil if one of them is nil.
  @inlinable
  package func placedObjects<Element>(
    _ body: (ObjectReader) -> Element?
  ) -> [Placed<Element>]? {
    list { value in value.placed(value.object(body)) }
  }
}

extension TableRow {
  /// A value with the place of the row.
  @inlinable
  package func placed<Value>(_ value: Value) -> Placed<Value> {
    Placed(value, in: file, at: offset)
  }
}
