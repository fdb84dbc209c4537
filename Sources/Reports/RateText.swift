public import TariffLaw

/// How rates are written in answers.
extension DutyRate {
  /// The rate as answers write it: a text if it is ad valorem, else an object that says what it is.
  public var json: JSON {
    switch self {
    case .adValorem(let rate): .text(rate.description)
    case .specific(let duty):
      .object([
        ("specific", .text(duty.amount.amount)), ("currency", .text("\(duty.amount.currency)")),
        ("per", .text(duty.unit.rawValue)),
      ])
    case .compound(let duties): .object([("compound", .list(duties.map(\.json)))])
    case .changing(let before, let after):
      .object([("before", before.json), ("after", after.json)])
    case .compared(let comparison, let duties):
      .object([
        (comparison == .highest ? "highest_of" : "lowest_of", .list(duties.map(\.json)))
      ])
    case .quota(let inQuota, let outOfQuota):
      .object([
        ("at_least", .text("\(min(inQuota, outOfQuota))")),
        ("at_most", .text("\(max(inQuota, outOfQuota))")), ("in_quota", .text("\(inQuota)")),
        ("out_of_quota", .text("\(outOfQuota)")),
      ])
    case .byReference(let name): .object([("by_reference", .text(name))])
    case .relativeToMFN(let share): .object([("share_of_mfn", .text("\(share)"))])
    case .byPart(let parts): .object([("by_part", .list(parts.map(\.json)))])
    case .byOrigin(let general, let others):
      .object([
        ("general", general.json),
        ("by_origin", .object(others.map { ("\($0.origin)", $0.rate.json) })),
      ])
    case .conditional(let rate, let others):
      .object([
        ("otherwise", rate.json),
        ("on_condition", .object(others.map { ($0.condition, $0.rate.json) })),
      ])
    case .excluding(let rate, let origins):
      .object([
        ("rate", rate.json), ("except", .list(origins.map { .text("\($0)") })),
      ])
    case .noPreference, .notOffered: .null
    }
  }

  /// The rate in words for people.
  public var words: String {
    switch self {
    case .adValorem(let rate): "\(rate) %"
    case .specific(let duty):
      "\(duty.amount) per \(duty.unit.words)"
    case .compound(let duties): duties.map(\.bracketed).joined(separator: " plus ")
    case .changing(let before, let after):
      "\(before.words), then \(after.words) (from a day that is not known)"
    case .compared(let comparison, let duties):
      "the \(comparison == .highest ? "higher" : "lower") of "
        + duties.map(\.bracketed).joined(separator: " and ")
    case .quota(let inQuota, let outOfQuota):
      "\(inQuota) % within quota, \(outOfQuota) % beyond"
    case .byReference(let name): "set by reference (\(name))"
    case .relativeToMFN(let share): "\(share) % of the MFN rate"
    case .byPart(let parts):
      parts.once.count == 1
        ? parts[0].words
        : parts.once.map(\.bracketed).joined(separator: " or ") + " (which of them is not told)"
    case .byOrigin(let general, let others):
      general.words + others.map { "; \($0.origin): \($0.rate.words)" }.joined()
    case .conditional(let rate, let others):
      others.map { "\($0.rate.words) with \($0.condition), " }.joined() + "else \(rate.words)"
    case .excluding(let rate, let origins):
      rate.words + ", not for " + origins.map(\.description).joined(separator: ", ")
    case .noPreference: "no preference"
    case .notOffered: "not offered"
    }
  }
}

extension DutyRate {
  /// The words, in brackets if they are of several duties, so that none is read as one of those around it.
  fileprivate var bracketed: String {
    switch self {
    case .compound, .compared, .excluding: "(\(words))"
    default: words
    }
  }
}

extension Bounds<Percentage> {
  /// The percentage, or its bounds as an object.
  public var json: JSON {
    exact.map { .text($0.description) }
      ?? .object([("at_least", .text("\(low)")), ("at_most", .text("\(high)"))])
  }

  /// The percentage in words for people.
  public var words: String {
    exact.map { "\($0) %" } ?? "\(low) % to \(high) %"
  }
}

extension LineRate {
  /// The rate as answers write it: one rate, bounds, or nothing.
  public var json: JSON {
    if case .byPart? = rate, let bounds { return bounds.json }
    return rate?.json ?? bounds?.json ?? .null
  }

  /// The rate in words for people.
  public var words: String {
    rate?.words ?? bounds?.words ?? sourceWords
  }
}

extension LineRate {
  /// Why there is no rate to show.
  private var sourceWords: String {
    switch source {
    case .noLine: "no such line"
    case .schedule: "differs by line"
    default: "not held"
    }
  }
}

extension AppliedRate {
  /// The rate as answers write it.
  public var json: JSON { rate?.json ?? bounds?.json ?? .null }

  /// The rate in words for people.
  public var words: String { rate?.words ?? bounds?.words ?? "not known" }
}
