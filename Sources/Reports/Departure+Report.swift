internal import TariffLaw

extension Departure {
  /// The departure: what the rules give, what was applied.
  var json: JSON {
    .object([
      ("name", .text(name)), ("says", .text(says)), ("part", .text(part)),
      ("from", .text(orNull: days.from?.description)), ("to", .text(orNull: days.to?.description)),
      ("rule_gives", ruleGives?.json ?? .null), ("applied", applied?.json ?? .null),
      ("source", .text(source)), ("evidence", .text(evidence.rawValue)),
    ])
  }

  /// The departure in a line for a person.
  var words: String {
    "\(part), \(days): \(says)" + (rates.map { " [\($0)]" } ?? "") + " (\(evidence.rawValue))"
  }

  /// What the rule gives and what was applied, in words; nil if neither is known.
  var rates: String? {
    let rule = ruleGives.map { "the rule gives \($0.words)" }
    let practice = applied.map { "\($0.words) was applied" }
    let known = [rule, practice].compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}
