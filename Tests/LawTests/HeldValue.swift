import AFTA
import Testing

/// One value that the law holds for a parameter, and the law with that value otherwise.
struct HeldValue: Sendable {
  /// The parameter's name, for whom the value is, and since when.
  let name: String
  let parameter: Parameter
  let entry: Parameter.Entry
  /// The days on which it is the value.
  let days: DayRange
  /// The parameter with another entry in its place.
  private let with: @Sendable (Parameter.Entry) throws -> Parameter

  /// Every value of every parameter, those for one importer or a pair too.
  static func all(in law: Law) -> [HeldValue] {
    law.parameters.values.sorted { $0.name < $1.name }.flatMap { parameter in
      let entries = parameter.history.entries
      let general = entries.indices.map { place in
        let next = place + 1 < entries.count ? entries[place + 1].from : nil
        return HeldValue(
          name: "\(parameter.name) from \(entries[place].from)", parameter: parameter,
          entry: entries[place].value,
          days: DayRange(from: entries[place].from, to: next?.adding(days: -1))
        ) { entry in
          var changed = entries
          changed[place] = .init(from: entries[place].from, entry)
          return parameter.with(history: try #require(Dated(changed)), scoped: parameter.scoped)
        }
      }
      let scoped = parameter.scoped.enumerated().map { place, own in
        HeldValue(
          name: "\(parameter.name) for \(own.scope) from \(own.days.from ?? .earliest)",
          parameter: parameter, entry: own.entry, days: own.days
        ) { entry in
          var changed = parameter.scoped
          changed[place] = .init(entry, for: own.scope, days: own.days)
          return parameter.with(history: parameter.history, scoped: changed)
        }
      }
      return general + scoped
    }
  }

  /// The law with each of some other values in this one's place.
  func otherwise(in law: Law) throws -> [Law] {
    try others().map { value in
      law.with(
        try with(
          Parameter.Entry(
            value: value, citation: entry.citation, evidence: entry.evidence,
            daysEvidence: entry.daysEvidence, note: entry.note)))
    }
  }

  /// Values of the same kind that are far from the one held.
  private func others() throws -> [Parameter.Value] {
    switch entry.value {
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

extension Parameter {
  /// The same parameter with other values.
  fileprivate func with(
    history: Dated<Parameter.Entry>, scoped: [Parameter.ScopedEntry]
  ) -> Parameter {
    Parameter(
      name: name, title: title, kind: kind, choices: choices, declaration: declaration,
      history: history, scoped: scoped)
  }
}
