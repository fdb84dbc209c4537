public import TariffLaw

extension Caveat {
  /// What it says, in words for people.
  public var says: String { statement.words }

  /// The caveat in a line for a person.
  var words: String { "\(says) (\(evidence.rawValue); \(id))" }
}

extension Caveat.Statement {
  fileprivate var words: String {
    switch self {
    case .leaning(let told, let doubt): told.words + (doubt.map { "; \($0.words)" } ?? "")
    case .assumed(let told): "assumed: \(told.words)"
    case .currencyNotSaid:
      "the claim names no currency; amounts are taken to two decimal places"
    case .illustrative: "the figures of this claim are made up, as it says itself"
    case .exchangeRates(let rates, let day):
      "a rate of exchange is of another day than \(day): "
        + rates.map { "\($0.from) to \($0.to) of \($0.on)" }.joined(separator: ", ")
    case .pending(let name, let says): "\(name): \(says)"
    case .notUsed(let fact, let stated, let held):
      "\(fact) of \(stated) % is not used, as \(held) % is held"
    case .listNotUsed(let list, let held):
      "importer.list \(list) is not used, as \(held) % is held of the line"
    case .partNotAsked(let part):
      "the rule of the line tells no parts apart, so that '\(part)' is not used"
    case .notJudged(let rates):
      "other agreements have, or may have, lower rates: "
        + rates.map { rate in
          "\(rate.scheme) \(rate.bounds.map { "\($0.text) %" } ?? "by quantity")"
        }.joined(separator: ", ")
        + "; the claim was not judged by their rules of origin, which are not held for the day"
    case .dutyRounded(let rounding): "the duty was rounded: \(rounding.rawValue)"
    case .end(let scheme, let day, let isShown, let note):
      "\(scheme) is \(isShown ? "shown, as it is taken to last until" : "left out after") \(day): "
        + (note?.words ?? "no end was found")
    case .schedule(let member, let scheme, let days, let doubt, let note, let source):
      "\(member.name)'s \(scheme) schedule (\(days)): "
        + (doubt == nil && note == nil
          ? "known from \(source)"
          : [doubt?.words, note].compactMap(\.self).joined(separator: "; "))
    case .ageing(let member, let scheme, let source, let age, let day):
      "\(member.name)'s \(scheme) schedule, \(source), has no last day, and \(age.words); "
        + "it is taken to hold on \(day)"
    }
  }
}

extension Caveat.Told {
  fileprivate var words: String {
    switch self {
    case .note(let note): note.words
    case .question(let question): question.words
    }
  }
}

extension Caveat.Age {
  /// Why the schedule may be out of date, in words.
  var words: String {
    switch self {
    case .nomenclature(let name, let day, let evidence):
      "\(name) takes the place of its nomenclature on \(day)"
        + (evidence == .official ? "" : " (\(evidence.rawValue))")
    case .state: "the state that it shows is more than a year old"
    }
  }
}
