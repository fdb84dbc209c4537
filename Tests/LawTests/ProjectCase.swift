import Foundation
import TestSupport
import Testing

/// A project or a vehicle with the answer that it must get, from a file below `Fixtures/projects` or `vehicles`.
///
/// Each file has a `base`, as `afta scheme test` or `local-content` takes it, and `cases` of a `name`, where the
/// answer comes `from`, what is `change`d in the base, and the `answer`: values by their place in the
/// answer of the scheme, `best` in the whole answer, `findings` by id, and `not_met`, the ids of all that fail.
struct ProjectCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let project: JSONDocument
  let answer: [String: JSONDocument]

  var testDescription: String { "\(file): \(name)" }

  /// Every case of every file; a file without a case is an error.
  static func all(in folder: String) throws -> [ProjectCase] {
    try Fixtures.files(in: folder, extension: "json").flatMap { file in
      let name = file.lastPathComponent
      let document = try JSONDocument(Fixtures.text("\(folder)/" + name))
      guard case .list(let cases) = document["cases"], !cases.isEmpty else {
        throw FixtureProblem(file: name, message: "no case")
      }
      return try cases.map { try ProjectCase($0, base: document["base"], in: name) }
    }
  }

  private init(_ entry: JSONDocument, base: JSONDocument, in file: String) throws {
    guard case .text(let name) = entry["name"], case .text = entry["from"],
      case .object(let change) = entry["change"], case .object(let answer) = entry["answer"],
      !answer.isEmpty
    else { throw FixtureProblem(file: file, message: "a case lacks a key: \(entry["name"])") }
    self.file = file
    self.name = name
    self.answer = answer
    var project = base
    for (place, value) in change.sorted(by: { $0.key < $1.key }) { project[place] = value }
    self.project = project
  }
}
