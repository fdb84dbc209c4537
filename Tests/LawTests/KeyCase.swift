import AFTA
import Foundation
import TestSupport
import Testing

/// A key of a kind of file, with two files that differ in it alone and must get different answers.
///
/// Each entry of a file below `Fixtures/keys` has the `key`, as `good.materials[].value`; the file it is `based_on`,
/// what is the same `with` both, the `place` of the key in them, and the other `value` there, or `null` for none. A
/// key that can change nothing has in their stead the reason, `because`.
struct KeyCase: Sendable, CustomTestStringConvertible {
  let key: String
  /// The two files; none for a key that can change nothing.
  let pair: (one: JSONDocument, other: JSONDocument)?

  var testDescription: String { key }

  /// The entries of a file.
  static func all(in file: String) throws -> [KeyCase] {
    guard case .list(let entries) = try JSONDocument(Fixtures.text("keys/\(file).json")) else {
      throw FixtureProblem(file: file, message: "not a list")
    }
    return try entries.map { try KeyCase($0, in: file) }
  }

  private init(_ entry: JSONDocument, in file: String) throws {
    guard case .text(let key) = entry["key"] else {
      throw FixtureProblem(file: file, message: "no key: \(entry)")
    }
    self.key = key
    if case .text = entry["because"] {
      pair = nil
      return
    }
    guard case .text(let base) = entry["based_on"], case .text(let place) = entry["place"] else {
      throw FixtureProblem(file: file, message: "\(key) lacks a key")
    }
    let whole = try JSONDocument(Fixtures.text(base))
    var one = whole["base"] == .null ? whole : whole["base"]
    if case .object(let same) = entry["with"] {
      for (place, value) in same.sorted(by: { $0.key < $1.key }) { one[place] = value }
    }
    var other = one
    other[place] = entry["value"]
    pair = (one, other)
  }

  /// The keys that a reader knows in the object for which `?` stands in a file, by its message on another key.
  static func known(
    in shell: String, _ read: (SourceFile) throws -> Void
  ) throws -> Set<String> {
    let text = shell.replacing("?", with: "{ \"?\": 0 }")
    let problems = try #require(throws: Diagnostics.self) {
      try read(SourceFile(name: "shell", text: text))
    }
    let lists = problems.all.map(\.message).compactMap { message in
      message.firstRange(of: "unknown key '?' (one of: ").map { message[$0.upperBound...] }
    }
    let list = try #require(lists.first, "\(problems)")
    #expect(lists.count == 1, "\(problems)")
    return Set(list.prefix { $0 != ")" }.split(separator: ",").map { $0.filter { $0 != " " } })
  }
}
