import AFTA
import TestSupport
import Testing

/// No value of a parameter or assumption is held for nothing: for each there is a question of the fixtures that gets
/// another answer where the value is another.
@Suite("Values of the law") struct LawValueTests {
  /// All questions with their answers under the law as it is, got once for all tests.
  private struct Answered: Sendable {
    let questions: [LawQuestion]
    let answers: [String]
    /// The questions whose answers name a provision, by its citation.
    let naming: [String: [Int]]

    init() throws {
      let library = try Shipped.library
      questions = try LawQuestion.all()
      answers = try questions.map { try $0.answer(library) }
      var naming: [String: [Int]] = [:]
      for (place, answer) in answers.enumerated() {
        guard let document = try? JSONDocument(answer) else { continue }  // A programme is no JSON.
        for name in Set(LawValueTests.citations(in: document)) {
          naming[name, default: []].append(place)
        }
      }
      self.naming = naming
    }
  }

  private static let answered = Result { try Answered() }

  private let library: LawLibrary
  private let questions: [LawQuestion]
  private let answers: [String]
  private let naming: [String: [Int]]

  init() throws {
    let answered = try Self.answered.get()
    library = try Shipped.library
    (questions, answers, naming) = (answered.questions, answered.answers, answered.naming)
  }

  @Test("each changes an answer")
  func read() throws {
    var count = 0
    for parameter in library.law.parameters.values.sorted(by: { $0.name < $1.name }) {
      for (place, entry) in parameter.history.entries.enumerated() {
        count += 1
        let isRead = try isRead(parameter, at: place)
        #expect(isRead, "\(parameter.name) from \(entry.from): \(entry.value.value)")
      }
    }
    #expect(count > 150)
  }

  @Test("each for one importer or for pairs changes an answer")
  func scoped() throws {
    var count = 0
    for parameter in library.law.parameters.values.sorted(by: { $0.name < $1.name }) {
      for (place, own) in parameter.scoped.enumerated() {
        count += 1
        let laws = try Self.others(than: own.entry.value, of: parameter).map { value in
          var scoped = parameter.scoped
          scoped[place] = .init(Self.entry(own.entry, as: value), for: own.scope, days: own.days)
          return library.under(
            library.law.with(
              Parameter(
                name: parameter.name, title: parameter.title, kind: parameter.kind,
                choices: parameter.choices, declaration: parameter.declaration,
                history: parameter.history, scoped: scoped)))
        }
        let asked = questions.indices.filter {
          questions[$0].days.contains(where: own.days.contains)
        }
        let isRead = try asked.contains { question in
          try laws.contains { try questions[question].answer($0) != answers[question] }
        }
        #expect(isRead, "\(parameter.name) \(own.scope) \(own.days)")
      }
    }
    #expect(count > 4)
  }

  /// Whether an answer is another where one value of a parameter is another.
  private func isRead(_ parameter: Parameter, at place: Int) throws -> Bool {
    let laws = try Self.others(
      than: parameter.history.entries[place].value.value, of: parameter
    ).map {
      library.under(try Self.law(library.law, parameter, at: place, $0))
    }
    let order = order(parameter, at: place)
    // Most are told by the first other value, on a question that names their provision or is of their scheme.
    let likely = order.prefix(40)
    for law in laws {
      let isTold = try likely.contains { try questions[$0].answer(law) != answers[$0] }
      if isTold { return true }
    }
    return try order.dropFirst(likely.count).contains { question in
      try laws.contains { try questions[question].answer($0) != answers[question] }
    }
  }

  /// The questions of the value's days: those whose answers name its provision, then those of its scheme.
  private func order(_ parameter: Parameter, at place: Int) -> [Int] {
    let entries = parameter.history.entries
    let next = place + 1 < entries.count ? entries[place + 1].from : nil
    func isAsked(_ question: Int) -> Bool {
      questions[question].days.contains { day in
        day >= entries[place].from && next.map { day < $0 } ?? true
      }
    }
    let named = naming[entries[place].value.citation.description] ?? []
    let held = questions.indices.filter(isAsked)
    let own = held.filter { parameter.name.hasPrefix(questions[$0].scheme + ".") }
    return named.filter(isAsked).prefix(20) + own
      + held.filter { !parameter.name.hasPrefix(questions[$0].scheme + ".") }
  }

  private static func citations(in document: JSONDocument) -> [String] {
    switch document {
    case .list(let values): return values.flatMap(citations)
    case .object(let members):
      let own: [String] = if case .text(let name)? = members["citation"] { [name] } else { [] }
      return own + members.values.flatMap(citations)
    default: return []
    }
  }
}

extension LawValueTests {
  /// The law with one value of a parameter otherwise.
  private static func law(
    _ law: Law, _ parameter: Parameter, at place: Int, _ value: Parameter.Value
  ) throws -> Law {
    var entries = parameter.history.entries
    let entry = entries[place].value
    entries[place] = .init(from: entries[place].from, Self.entry(entry, as: value))
    return law.with(
      Parameter(
        name: parameter.name, title: parameter.title, kind: parameter.kind,
        choices: parameter.choices, declaration: parameter.declaration,
        history: try #require(Dated(entries)), scoped: parameter.scoped))
  }

  /// An entry with another value.
  private static func entry(_ entry: Parameter.Entry, as value: Parameter.Value) -> Parameter.Entry
  {
    Parameter.Entry(
      value: value, citation: entry.citation, evidence: entry.evidence,
      daysEvidence: entry.daysEvidence, note: entry.note)
  }

  /// Values of the same kind that are far from one.
  private static func others(
    than value: Parameter.Value, of parameter: Parameter
  ) throws -> [Parameter.Value] {
    switch value {
    case .percent(let share):
      return [
        .percent(Percentage(millionths: share.millionths + 13_000_000)),
        .percent(Percentage(millionths: share.millionths / 3)),
      ]
    case .money(let amount):
      return [
        .money(Money(minorUnits: amount.minorUnits * 50, amount.currency)),
        .money(Money(minorUnits: 1, amount.currency)),
      ]
    case .count(let number): return [.count(number + 1), .count(number + 1000), .count(0)]
    case .day(let day):
      return [
        .day(day.adding(days: 500)), .day(day.adding(days: -500)), .day(day.adding(days: -1)),
      ]
    case .rule:
      return [.rule(try OriginRule(notation: "CC")), .rule(try OriginRule(notation: "WO"))]
    case .words(let words):
      let others = (parameter.choices ?? parameter.declaration?.words?.words ?? [])
        .filter { !words.contains($0) }.prefix(3).map { [$0] }
      guard parameter.choices == nil else { return others.map { .words($0) } }
      return
        (others + [["none_such"], [words[0], "none_such"], ["ASEAN-6", "CLMV"], ["4", "7"]])
        .filter { $0 != words }.map { .words($0) }
    }
  }
}
