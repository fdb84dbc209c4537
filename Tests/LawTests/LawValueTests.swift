import AFTA
import Foundation
import TestSupport
import Testing

/// No value of a parameter or assumption is held for nothing: for each there is a question of the fixtures that gets
/// another answer where the value is another.
///
/// Which question it is stands in `Fixtures/values-of-the-law.csv`; that the answer is another is tried here. Where a
/// value has no row, or its question turns no longer, `RECORD=1 swift test --filter LawValue` looks for one.
@Suite("Values of the law") struct LawValueTests {
  private static let table = "values-of-the-law.csv"
  private static let questions = Result { try LawQuestion.all() }

  private let library: LawLibrary
  private let questions: [LawQuestion]
  private let byName: [String: LawQuestion]
  private let rows: [String: String]

  init() throws {
    library = try Shipped.library
    questions = try Self.questions.get()
    byName = Dictionary(questions.map { ($0.name, $0) }) { one, _ in one }
    let held = try? ReasonedRow.all(in: Self.table)
    rows = Dictionary((held ?? []).map { ($0.name, $0.because) }) { one, _ in one }
  }

  @Test("each changes the answer to the question that is named for it")
  func read() throws {
    let values = HeldValue.all(in: library.law)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { return try record(values) }
    for value in values {
      let question = rows[value.name].flatMap { byName[$0] }
      let isRead = try question.map { try isTold(value, by: $0) } ?? false
      #expect(isRead, "\(value.name): \(rows[value.name] ?? "no row")")
    }
    #expect(values.count > 154)
    #expect(Set(rows.keys) == Set(values.map(\.name)), "rows for no value")
  }

  @Test("questions have names of their own")
  func names() { #expect(byName.count == questions.count) }

  /// Whether a question gets another answer where a value is another.
  private func isTold(_ value: HeldValue, by question: LawQuestion) throws -> Bool {
    guard question.days.contains(where: value.days.contains) else { return false }
    let answer = try question.answer(library)
    return try value.otherwise(in: library.law).contains {
      try question.answer(library.under($0)) != answer
    }
  }

  /// Looks for a question for each value, those first whose answers name its provision, and writes the table.
  private func record(_ values: [HeldValue]) throws {
    let answers = try questions.map { try $0.answer(library) }
    var found: [[String]] = []
    for value in values {
      let asked = questions.indices.filter {
        questions[$0].days.contains(where: value.days.contains)
      }
      let citation = "\"\(value.entry.citation.description)\""
      func rank(_ place: Int) -> Int {
        let question = questions[place]
        if rows[value.name] == question.name { return 0 }
        if answers[place].contains(citation) { return 1 }
        return value.parameter.name.hasPrefix(question.scheme + ".") ? 2 : 3
      }
      let laws = try value.otherwise(in: library.law).map(library.under)
      let ordered = asked.map { (rank($0), $0) }.sorted { $0 < $1 }.map(\.1)
      let place = try ordered.first { place in
        try laws.contains { try questions[place].answer($0) != answers[place] }
      }
      if let place { found.append([value.name, questions[place].name]) }
    }
    let table = CSVTable(keys: ["value", "question"], rows: found)
    try Fixtures.expect(table.text, matches: Fixtures.root.appending(path: Self.table))
  }
}
