internal import Answers
public import ComponentSourcing
internal import TariffLaw

/// What a buyer asks next, and the certificate, as JSON.
extension SourcingReport {
  func other(_ other: LandedBill, beside bill: LandedBill?) -> JSON {
    let distance = bill.flatMap { other.landed.subtracting($0.landed) }
    return .object([
      ("landed", .text(plan.amount(other.landed))),
      ("distance", .text(orNull: distance.map(plan.amount))),
      ("scheme", .text(orNull: other.treatment.scheme?.name)),
      ("suppliers", .list(other.offers.map { .text($0.label) })),
    ])
  }

  func shadow(_ price: ShadowPrice) -> JSON {
    .object([
      ("threshold", .text("\(price.threshold)")),
      ("point_more", .text(orNull: price.pointMore.map(plan.amount))),
      ("point_less", .text(plan.amount(price.pointLess))),
    ])
  }

  func breakEven(_ one: BreakEven) -> JSON {
    .object([
      ("part", .text(plan.parts[one.part].name)), ("supplier", .text(one.offer.label)),
      ("currency", .text("\(one.offer.currency)")),
      (
        "may_rise_by",
        .text(orNull: one.rise.map { one.offer.currency.finely($0) })
      ),
      ("other", .text(orNull: one.other.map { $0.offer(of: one.part).label })),
    ])
  }

  func winning(_ one: WinningPrice) -> JSON {
    .object([
      ("part", .text(plan.parts[one.part].name)), ("supplier", .text(one.offer.label)),
      ("currency", .text("\(one.offer.currency)")),
      ("price", .text(one.offer.currency.finely(one.offer.price))),
      ("wins_at", .text(orNull: one.price.map { one.offer.currency.finely($0) })),
    ])
  }

  static func rise(_ one: SupplierRise) -> JSON {
    .object([
      ("supplier", .text(one.supplier)),
      ("may_rise_by_percent", .text(orNull: one.rise.map { "\($0)" })),
    ])
  }

  static func flip(_ flip: ExchangeFlip) -> JSON {
    .object([
      ("from", .text("\(flip.rate.from)")), ("to", .text("\(flip.rate.to)")),
      ("rate", .text(flip.rate.text)), ("lowest", .text(orNull: flip.lowest?.text)),
      ("highest", .text(orNull: flip.highest?.text)),
    ])
  }

  func shortfall(_ shortfall: Shortfall) -> JSON {
    .object([
      ("scheme", .text(orNull: shortfall.treatment.scheme?.name)),
      ("criterion", .text(orNull: shortfall.treatment.criterion?.description)),
      ("counted", .text(plan.amount(shortfall.counted))),
      ("allowed", .text(plan.amount(shortfall.allowed))),
      ("must_fall_by", .text(orNull: shortfall.excess.map(plan.amountUp))),
      ("reached", .text(orNull: shortfall.reached?.percentFigure)),
      (
        "would_do_if_originating",
        .list(
          shortfall.wouldDo.map { part, offer in
            .object([
              ("part", .text(plan.parts[part].name)),
              ("supplier", .text(plan.parts[part].offers[offer].label)),
            ])
          })
      ),
    ])
  }

  static func refusal(_ refusal: SchemeProblem) -> JSON {
    .object([
      ("scheme", .text(refusal.scheme.name)),
      ("criterion", .text(orNull: refusal.criterion?.description)),
      ("because", .text(refusal.reason)), ("missing", .list(refusal.missing.map(JSON.text))),
    ])
  }

  func certificate(_ answer: LaneAnswer) -> JSON {
    .list(
      answer.outcomes.map { outcome in
        let certificate = outcome.bill == nil ? nil : outcome.certificate
        return .object([
          ("scheme", .text(orNull: outcome.treatment.scheme?.name)),
          ("criterion", .text(orNull: outcome.treatment.criterion?.description)),
          ("impossible", .bool(outcome.bill == nil)),
          (
            "price",
            .text(
              orNull: certificate.map { "\($0.price.numerator)/\($0.price.denominator)" })
          ),
          ("bound", .text(orNull: certificate.map { plan.exact($0.bound) })),
        ])
      })
  }

  func claim(_ bill: LandedBill) -> JSON? {
    // Where no number of units makes all amounts whole, they are rounded for all that the market takes.
    (bill.claim() ?? bill.claim(for: .volume)).map { made in
      .object([
        ("units", .text("\(made.units)")), ("claim", claimJSON(made.claim)),
      ])
    }
  }

  /// A claim with the assumptions of the plan, as `afta check` reads it.
  func claimJSON(_ claim: Claim) -> JSON {
    guard case .object(let members) = claim.json, !plan.assumptions.isEmpty else {
      return claim.json
    }
    let assume = JSON.object(plan.assumptions.map { ($0.name, .text($0.value)) })
    return .object(members + [("assume", assume)])
  }

  func change(_ change: SourcingAnswer.Change) -> JSON {
    .object([
      ("name", .text(change.name)),
      (
        "lanes",
        .list(
          change.answers.map { answer in
            .object(
              [
                ("plant", .text(answer.priced.plant.name)),
                ("market", .text(answer.priced.market.name)),
                ("status", .text(Self.status(answer))),
              ] + borne(answer) + bill(answer.bill))
          })
      ),
    ])
  }
}

extension SourcingReport {
  /// A bill as a claim, as it stands in answers.
  public static func statedClaim(
    of choices: [Int], _ treatment: ProductTreatment, on priced: PricedLane
  ) -> AnswerValue {
    let bill = LandedBill(choices, treatment, on: priced)
    return bill.flatMap { SourcingReport(SourcingAnswer(priced.plan, [])).claim($0) }?.stated
      ?? .null
  }

  /// The best bill of the plan's first market to which it is imported as a claim that `afta check` reads; `nil` if
  /// there is none, or its amounts cannot be held.
  public func claim(for scope: LandedBill.ClaimScope) -> JSON? {
    markets.lazy.compactMap { studies(of: $0).first?.answer.bill?.claim(for: scope) }.first
      .map { claimJSON($0.claim) }
  }

  /// Whether some best bill is imported.
  public var isImported: Bool {
    markets.contains { studies(of: $0).first?.answer.bill?.treatment.scheme != nil }
  }
}

extension JSON {
  /// The value as one that is read from a file.
  var stated: AnswerValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number("\(number)")
    case .bool(let truth): .bool(truth)
    case .null: .null
    case .list(let values): .list(values.map(\.stated))
    case .object(let members):
      .object(
        Dictionary(members.map { ($0.key, $0.value.stated) }, uniquingKeysWith: { $1 }))
    }
  }
}
