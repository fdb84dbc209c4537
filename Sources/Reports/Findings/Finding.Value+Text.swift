internal import TariffLaw

extension Finding.Value {
  /// The figure as texts and answers write it.
  var text: String {
    switch self {
    case .amount(let money): money.amount
    case .money(let money): money.description
    case .percentage(let share): share.description
    case .perCent(let share): "\(share) %"
    case .percentages(let bounds): bounds.text
    case .share(let share): share.percentText
    case .belowMFN(let margin): "MFN less \(margin.text)"
    case .published(let rate, let part, let codes): "\(rate) (\(part ?? ""); \(codes))"
    case .day(let day): day.description
    case .dayWithin(let day): day.words
    case .days(let days): days.description
    case .until(let day): "until \(day)"
    case .aloneUntil(let day): "alone until \(day.words)"
    case .count(let count): String(count)
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .code(let code): code.description
    case .country(let country): country.description
    case .direction(let from, let to): "\(from) to \(to)"
    case .nothing(let from, let to): "nothing from \(from) to \(to)"
    case .item(let item): item.words
    case .member(let country, let membership): "\(country): \(membership.words)"
    case .tariffSource(let source): source.words
    case .act(let name, let from, let to):
      "\(name) from \(from.words)" + (to.map { " to \($0)" } ?? "")
    case .name(let text), .text(let text): text
    case .list(let values): Self.joined(values, ", ")
    case .row(let values): Self.joined(values, " ")
    case .sum(let values): Self.joined(values, " + ")
    case .sentences(let values): Self.joined(values, "; ")
    case .absent(let absence): absence.words
    }
  }

  private static func joined(_ values: [Self], _ separator: String) -> String {
    values.map(\.text).joined(separator: separator)
  }
}

extension Finding.Value.Absence {
  fileprivate var words: String {
    switch self {
    case .notSaid: "not said"
    case .notKnown: "not known"
    case .none: "none"
    case .noneHeld: "none held"
    case .papersNotHeld: "papers not held"
    case .noStartOfProduction: "no start of production"
    case .participants: "the participants"
    case .allForFinalProducts: "all companies for final products"
    }
  }
}

extension Finding.Value.Standing {
  fileprivate var words: String {
    switch self {
    case .member: "member"
    case .notMember: "not a member"
    case .notKnown: "whether a member is not known"
    }
  }
}

extension Finding.Value.TariffSource {
  fileprivate var words: String {
    switch self {
    case .schedule: "its schedule"
    case .published(let part): "its rate as published" + (part.map { " for \($0)" } ?? "")
    case .claim: "the claim"
    case .withheld: "none, the exporter withholds the line"
    case .commitments: "its commitments"
    case .nothing: "none that is held"
    }
  }
}
