import AFTA
import Foundation
import TestSupport
import Testing

/// A proof of origin with what the desk must find of it, from a file below `Fixtures/proofs/cases`.
///
/// | key | is |
/// | --- | --- |
/// | `name` | what is checked |
/// | `law` | the provisions that it shows |
/// | `from` | where the expected values come from |
/// | `change` | what is otherwise than in `Fixtures/proofs/pump.json`; `null` leaves a key out |
/// | `registry` | `true`: the database of `Fixtures/proofs/exporters.json` is given |
/// | `answer` | values of the JSON answer by their place; `findings` (`null`: not asked), `citations` and `deadlines` by id; `late`, the ids of deadlines that were not kept; `caveats`, ids that are among its own |
struct ProofCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let law: [String]
  let question: JSONDocument
  let hasRegistry: Bool
  let answer: [String: JSONDocument]

  var testDescription: String { "\(file): \(name)" }

  /// Every case of every file.
  static func all() throws -> [ProofCase] {
    let cases = try Fixtures.files(in: "proofs/cases", extension: "json").flatMap { file in
      let name = file.lastPathComponent
      guard case .list(let entries) = try JSONDocument(Fixtures.text("proofs/cases/" + name)),
        !entries.isEmpty
      else { throw FixtureProblem(file: name, message: "not a list of cases") }
      return try entries.map { try ProofCase($0, in: name) }
    }
    try #require(cases.count > 100)
    return cases
  }

  private init(_ entry: JSONDocument, in file: String) throws {
    self.file = file
    guard case .object(let members) = entry, case .text(let name) = entry["name"],
      case .text = entry["from"], case .list(let law) = entry["law"], !law.isEmpty,
      case .object(let changes) = entry["change"], case .object(let answer) = entry["answer"],
      !answer.isEmpty
    else { throw FixtureProblem(file: file, message: "a case lacks a key: \(entry["name"])") }
    let known: Set = ["name", "law", "from", "change", "registry", "answer"]
    guard known.isSuperset(of: members.keys) else {
      throw FixtureProblem(file: file, message: "\(name): a key that no case has")
    }
    self.name = name
    self.law = law.compactMap { if case .text(let citation) = $0 { citation } else { nil } }
    self.answer = answer
    hasRegistry = entry["registry"] != .null
    var question = try JSONDocument(Fixtures.text("proofs/pump.json"))
    for (place, value) in changes.sorted(by: { $0.key < $1.key }) { question[place] = value }
    self.question = question
  }

  /// What the desk finds, under a law.
  func check(by library: LawLibrary) throws -> ProofAnswer {
    let source = try SourceFile(name: file, bytes: question.bytes())
    guard hasRegistry else { return try library.checkProof(source) }
    let exporters = SourceFile(
      name: "exporters.json", text: try Fixtures.text("proofs/exporters.json"))
    return try library.adding(exporters: exporters).checkProof(source)
  }
}
