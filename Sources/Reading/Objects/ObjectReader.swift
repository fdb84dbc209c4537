/// Reads the keys of one JSON object, and knows which of them nobody asked for.
///
/// Ask for each key by `optional` or `required`; what is wrong is noted in the shared list of problems,
/// and the reading goes on. A key that is absent and a key that is `null` are both "not said".
///
/// ```swift
/// let claim = try ObjectReader.read(file) { claim in
///   let day = claim.required("on")?.day()
///   let price = claim.optional("fob")?.decimal(places: 2)
///   …
/// }
/// ```
@usableFromInline package final class ObjectReader {
  /// The way to the object from the top.
  @usableFromInline package let path: JSONPath
  /// The offset of the opening brace.
  @usableFromInline package let offset: Int
  /// Where what is wrong is noted.
  @usableFromInline package let problems: Problems

  private let members: [JSONValue.Member]
  private var asked: [String] = []
  private var missing: [(key: String, offset: Int)] = []

  @usableFromInline package init(
    _ members: [JSONValue.Member], at offset: Int, path: JSONPath, problems: Problems
  ) {
    self.members = members
    self.offset = offset
    self.path = path
    self.problems = problems
  }

  /// Reads a file that holds one object, and throws everything that is wrong with it.
  ///
  /// The body may return nil only if something is noted.
  @inlinable
  package static func read<Answer>(
    _ file: SourceFile, _ body: (ObjectReader) -> Answer?
  ) throws(Diagnostics) -> Answer {
    try read(JSONReader.read(file), in: Problems(in: file), body)
  }

  /// Reads an object that is already a value, such as a line of NDJSON.
  @inlinable
  package static func read<Answer>(
    _ value: JSONValue, in problems: Problems, _ body: (ObjectReader) -> Answer?
  ) throws(Diagnostics) -> Answer {
    let answer = ValueReader(value, path: .root, problems: problems).object(body)
    return try problems.settle(answer)
  }

  /// The value of a key that may be left out; nil if it is not said.
  package func optional(_ key: String) -> ValueReader? {
    asked.append(key)
    guard let member = member(key), !member.value.isNull else { return nil }
    return ValueReader(member.value, path: path(of: key), problems: problems)
  }

  /// The value of a key that must be there; if it is not said, that is noted.
  package func required(_ key: String) -> ValueReader? {
    let value = optional(key)
    if value == nil {
      missing.append((key, member(key)?.offset ?? offset))
    }
    return value
  }

  /// The value of a key, without asking for it; nil if it is not said.
  package func unread(_ key: String) -> JSONValue? {
    member(key).flatMap { $0.value.isNull ? nil : $0.value }
  }

  /// All keys with their values, for an object whose keys are names of the file's own.
  package func entries() -> [(key: String, value: ValueReader)] {
    asked += members.map { $0.key }
    return members.map {
      ($0.key, ValueReader($0.value, path: path(of: $0.key), problems: problems))
    }
  }

  /// The way to the value of a key, whether it is there or not.
  package func path(of key: String) -> JSONPath { .key(key, of: path) }

  /// Notes something about the object.
  package func complain(_ complaint: some Complaint) {
    problems.note(complaint, at: offset)
  }

  /// Notes something about a byte of the object.
  package func complain(_ complaint: some Complaint, at offset: Int) {
    problems.note(complaint, at: offset)
  }

  /// Where a value of the object stands, as `good.materials[2].value`, and where its key does.
  ///
  /// Of a value that is not there it is the place of the last on the way to it that is.
  package func place(of path: String) -> (key: Int, value: Int) {
    var place = (key: offset, value: offset)
    var members = members
    var steps = path.split { $0 == "." || $0 == "[" }[...]
    while let step = steps.popFirst() {
      guard let member = members.first(where: { $0.key == step }) else { break }
      place = (member.offset, member.value.offset)
      var value = member.value
      while let next = steps.first, next.hasSuffix("]") {
        steps.removeFirst()
        guard case .array(let elements) = value.content, let index = Int(next.dropLast()),
          elements.indices.contains(index)
        else { return place }
        value = elements[index]
        place = (value.offset, value.offset)
      }
      guard case .object(let inner) = value.content else { break }
      members = inner
    }
    return place
  }

  /// Notes something about a key, or about the object if the key is not there.
  package func complain(_ complaint: some Complaint, aboutKey key: String) {
    problems.note(complaint, at: member(key)?.offset ?? offset)
  }

  /// Notes the keys that nobody asked for, and the required ones that are missing.
  ///
  /// A missing key is not noted if an unknown key is probably the same one misspelt.
  @usableFromInline package func finish() {
    let unknown = unknownMembers
    guard !(unknown.isEmpty && missing.isEmpty) else { return }
    var misspelt: Set<String> = []
    let asked = asked
    let there = Set(members.map { $0.key })
    let absent = asked.filter { !there.contains($0) }
    for member in unknown {
      let near = problems.nearest(member.key, absent)
      misspelt.formUnion(near.prefix(1))
      let complaint = ValueComplaint.unknownKey(member.key, known: asked, nearest: near)
      problems.note(complaint, at: member.offset)
    }
    for (key, offset) in missing where !misspelt.contains(key) {
      problems.note(ValueComplaint.missingKey(key), at: offset)
    }
  }

  /// The members that nobody asked for; of a few keys each is looked for among those asked, which costs least.
  private var unknownMembers: [JSONValue.Member] {
    guard members.count > Self.few else {
      return members.filter { !asked.contains($0.key) }
    }
    let known = Set(asked)
    return members.filter { !known.contains($0.key) }
  }

  private static let few = 32

  private func member(_ key: String) -> JSONValue.Member? {
    members.first { $0.key == key }
  }
}
