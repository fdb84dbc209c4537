public import Answers
public import TariffLaw

/// Every rate that could apply to a good on a day, for people and for programs.
public struct RateReport: Report {
  /// The answer.
  public let answer: RateAnswer
  /// What may have been meant by a code of which no schedule has a line.
  public let hint: CodeHint?

  /// Makes a report.
  public init(_ answer: RateAnswer) {
    self.answer = answer
    hint = answer.unlisted.flatMap(CodeHint.init)
  }

  private var code: HSCode { answer.code }
  private var from: Country { answer.from }
  private var to: Country { answer.to }
  private var on: Day { answer.on }
  private var offers: [RateOffer] { answer.offers }
  private var caveats: [Caveat] { answer.caveats }

  /// Why there is no rate, and what may have been meant by the code.
  private var hints: [String] {
    let own =
      from == to
      ? [
        "no rate is shown from \(from.name) to itself: MFN and agreements are between two countries; "
          + "whether goods that come back, or out of a zone, pay duty is not held"
      ] : []
    return own + (hint?.words ?? [])
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("code", .text("\(code)")), ("from", .text("\(from)")),
      ("to", .text("\(to)")), ("on", .text("\(on)")),
      ("rates", .list(offers.map(Self.offer))),
      ("lists", .list(answer.lists.map(\.json))), ("caveats", .list(caveats.map(\.json))),
      ("assumed", .list(answer.assumed.map(JSON.text))),
      ("hints", .list(hints.map(JSON.text))),
    ])
  }

  /// The answer as a table for a person.
  public func text(_ style: TextStyle) -> String {
    let title = "\(code), \(from.name) to \(to.name), on \(on)"
    let rows = offers.map { offer in
      [
        offer.scheme.name, offer.words,
        offer.condition.words + (offer.departure?.rates.map { " [\($0)]" } ?? ""),
        offer.basis?.citation.description ?? "",
      ]
    }
    let table = TextTable(header: ["Scheme", "Rate", "Condition", "Provision"], rows: rows)
    let leans =
      caveats.isEmpty ? [] : ["", style.strong("Leans on")] + caveats.map { "  " + $0.words }
    let told = offers.flatMap { offer in
      offer.sources.filter { $0.note != nil || !offer.amendments.isEmpty }
    }
    let rests =
      told.isEmpty
      ? [] : ["", style.strong("Schedules")] + told.map { "  \($0.file): \($0.restWords)" }
    let hints = self.hints.map { "HINT  \($0)\n" }.joined()
    let lists =
      answer.lists.isEmpty
      ? [] : ["", style.strong("Lists")] + answer.lists.map { "  " + $0.words }
    return style.strong(title) + "\n\n" + table.text(style) + (hints.isEmpty ? "" : "\n" + hints)
      + (lists + leans + rests).map { $0 + "\n" }.joined()
      + answer.assumed.map { "\nAssumed: \($0)\n" }.joined()
  }

  private static func offer(_ offer: RateOffer) -> JSON {
    .object([
      ("scheme", .text("\(offer.scheme)")), ("title", .text(offer.title)),
      ("rate", offer.rate.json), ("says", .text(offer.words)),
      ("condition", .text(offer.condition.words)),
      (
        "origin_judged",
        .bool(offer.kind == .preferential || offer.kind == .complementation)
      ),
      ("citation", .text(orNull: offer.basis?.citation.description)),
      ("evidence", .text(orNull: offer.evidence?.rawValue)),
      ("file", .text(orNull: offer.schedule?.file)),
      ("schedule", offer.schedule.map { .object($0.restMembers) } ?? .null),
      ("amended_by", .list(offer.amendments.map { .object($0.restMembers) })),
      ("departure", offer.departure?.json ?? .null),
    ])
  }
}

extension RateOffer {
  /// The rate in words for people; what is granted, where the MFN rate that it follows is not held.
  fileprivate var words: String {
    guard let benefit else { return rate.words }
    if case .rate = benefit { return benefit.words }
    return rate.bounds.map { "\($0.words) (\(benefit.words))" } ?? benefit.words
  }
}

extension Benefit {
  /// What is granted in words for people.
  public var words: String {
    switch self {
    case .rate(let least, let most): Bounds(least, most).words
    case .margin(let least, let most) where least == most: "MFN less \(least) %"
    case .margin(let least, .whole) where least > .zero: "MFN less at least \(least) %"
    case .margin(.zero, let most): "MFN less up to \(most) %"
    case .margin(let least, let most): "MFN less \(least) to \(most) %"
    }
  }

  /// What is granted, for programs: a margin or a rate, in per cent or within bounds.
  public var json: JSON {
    switch self {
    case .rate(let least, let most): .object([("rate", Bounds(least, most).json)])
    case .margin(let least, let most): .object([("margin", Bounds(least, most).json)])
    }
  }
}
