public import TariffLaw

/// Every rate that could apply to a good on a day, for people and for programs.
public struct RateReport: Sendable {
  /// The code asked about.
  public let code: HSCode
  /// Where the goods come from.
  public let from: Country
  /// Where they are imported.
  public let to: Country
  /// The day.
  public let on: Day
  /// The rates.
  public let offers: [RateOffer]

  /// Makes a report of the rates found.
  public init(code: HSCode, from: Country, to: Country, on: Day, offers: [RateOffer]) {
    self.code = code
    self.from = from
    self.to = to
    self.on = on
    self.offers = offers
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("code", .text("\(code)")), ("from", .text("\(from)")),
      ("to", .text("\(to)")), ("on", .text("\(on)")),
      ("rates", .list(offers.map(Self.offer))),
    ])
  }

  /// The answer as a table for a person.
  public func text(_ style: TextStyle) -> String {
    let title = "\(code), \(from.name) to \(to.name), on \(on)"
    let rows = offers.map { offer in
      [
        offer.scheme.name, offer.rate.words, offer.condition,
        offer.basis?.citation.description ?? "",
      ]
    }
    let table = TextTable(header: ["Scheme", "Rate", "Condition", "Provision"], rows: rows)
    return style.strong(title) + "\n\n" + table.text(style)
  }

  private static func offer(_ offer: RateOffer) -> JSON {
    .object([
      ("scheme", .text("\(offer.scheme)")), ("title", .text(offer.title)),
      ("rate", offer.rate.json), ("says", .text(offer.rate.words)),
      ("condition", .text(offer.condition)),
      ("origin_judged", .bool(offer.kind == .preferential)),
      ("citation", .text(orNull: offer.basis?.citation.description)),
      ("evidence", .text(orNull: offer.schedule?.evidence.rawValue)),
      ("file", .text(orNull: offer.schedule?.file)),
    ])
  }
}
