import Foundation
import TestSupport
import Testing

/// A question of law with the answer that it must get, from a file below `Fixtures/determinations`.
///
/// | key | is |
/// | --- | --- |
/// | `name` | a sentence about the law |
/// | `law` | the provisions that it shows, each held in `Schedules` |
/// | `from` | where the expected values come from |
/// | `question` | a claim as `afta check` takes it, or |
/// | `based_on`, `change` | a claim in a file below `Fixtures`, with values put in or, by `null`, left out |
/// | `answer` | values of the JSON answer by their place; `caveats` by id, `findings` and `citations` by id of the finding |
/// | `waiting` | in the place of an answer: why the case cannot be asked yet |
struct DeterminationCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let law: [String]
  let question: JSONDocument
  let answer: [String: JSONDocument]

  var testDescription: String { "\(file): \(name)" }

  /// Every case that can be asked.
  static func asked() throws -> [DeterminationCase] {
    let asked = try all().filter { !$0.answer.isEmpty }
    try #require(!asked.isEmpty)
    return asked
  }

  /// Every case of every file; a file without a case, or a case that lacks a key, is an error.
  static func all() throws -> [DeterminationCase] { try every.get() }

  /// The files are read once for all tests.
  private static let every = Result { try read() }

  private static func read() throws -> [DeterminationCase] {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Fixtures.root.appending(path: "determinations"), includingPropertiesForKeys: nil)
    return try folders.map(\.lastPathComponent).sorted().flatMap { folder in
      try Fixtures.files(in: "determinations/\(folder)", extension: "json").flatMap { file in
        try cases(in: "\(folder)/\(file.lastPathComponent)")
      }
    }
  }

  private static func cases(in file: String) throws -> [DeterminationCase] {
    guard case .list(let entries) = try JSONDocument(Fixtures.text("determinations/" + file)),
      !entries.isEmpty
    else { throw FixtureProblem(file: file, message: "not a list of cases") }
    return try entries.map { try DeterminationCase($0, in: file) }
  }

  private init(_ entry: JSONDocument, in file: String) throws {
    self.file = file
    guard case .object(let members) = entry, case .text(let name) = entry["name"],
      case .text = entry["from"], case .list(let law) = entry["law"], !law.isEmpty
    else { throw FixtureProblem(file: file, message: "a case lacks a key: \(entry["name"])") }
    let known: Set = ["name", "law", "from", "question", "based_on", "change", "answer", "waiting"]
    guard known.isSuperset(of: members.keys) else {
      throw FixtureProblem(file: file, message: "\(name): a key that no case has")
    }
    self.name = name
    self.law = law.compactMap { if case .text(let citation) = $0 { citation } else { nil } }
    if case .text = entry["waiting"] {
      answer = [:]
      question = .null
      return
    }
    guard case .object(let answer) = entry["answer"], !answer.isEmpty else {
      throw FixtureProblem(file: file, message: "\(name): no answer")
    }
    self.answer = answer
    question = try Self.question(entry, in: file)
  }

  private static func question(_ entry: JSONDocument, in file: String) throws -> JSONDocument {
    if case .object = entry["question"] { return entry["question"] }
    guard case .text(let base) = entry["based_on"] else {
      throw FixtureProblem(file: file, message: "a case has no question: \(entry["name"])")
    }
    var question = try JSONDocument(Fixtures.text(base))
    guard case .object(let changes) = entry["change"] else { return question }
    for (place, value) in changes.sorted(by: { $0.key < $1.key }) { question[place] = value }
    return question
  }
}

/// What is wrong with a file of cases.
struct FixtureProblem: Error {
  let file: String
  let message: String
}
