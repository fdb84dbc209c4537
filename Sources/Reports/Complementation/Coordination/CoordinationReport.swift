public import ComponentSourcing
internal import TariffLaw

/// What countries plan, put together, for people and for programs.
public struct CoordinationReport: TableReport {
  let answer: Coordination
  private let table: Table

  /// Which table is written as CSV.
  public enum Table: String, CaseIterable, Sendable {
    /// Parts: needed, planned, overlap, gap.
    case parts
    /// Countries under all terms.
    case countries
    /// Who makes what for whom.
    case makers
    /// Gains of countries, payments and shares.
    case gains
    /// All sets of countries.
    case coalitions
  }

  /// Makes a report.
  public init(_ answer: Coordination, table: Table = .countries) {
    self.answer = answer
    self.table = table
  }

  /// Whether figures of any country are made up.
  var isIllustrative: Bool { answer.plans.contains(where: \.isIllustrative) }

  static func tables(_ one: CoordinationCase) -> ComplementationTables {
    ComplementationTables(model: one.model)
  }

  /// The answer as CSV: the table that was asked for.
  public var csv: String {
    let (keys, rows): ([String], [[String?]]) =
      switch table {
      case .parts: (Self.partKeys, answer.parts.map(Self.fields))
      case .countries: cases(ComplementationTables.keys) { Self.tables($0).rows($0.figures) }
      case .makers: cases(["terms"] + ComplementationTables.makerKeys, Self.makerRows)
      case .gains: cases(Self.gainKeys, Self.gainRows)
      case .coalitions: cases(Self.coalitionKeys, Self.coalitionRows)
      }
    return CSVTable(keys: keys, rows: rows.map { $0.map { $0 ?? "" } }).text
  }

  private func cases(
    _ keys: [String], _ rows: (CoordinationCase) -> [[String?]]
  ) -> ([String], [[String?]]) {
    (["case"] + keys, answer.cases.flatMap { one in rows(one).map { [one.end.rawValue] + $0 } })
  }

  private static func makerRows(_ one: CoordinationCase) -> [[String?]] {
    let tables = tables(one)
    let outcomes = one.alone + [one.freeTrade, one.complemented]
    return outcomes.flatMap { outcome in
      (outcome.sources.map { tables.makerRows($0, outcome.setting) } ?? []).map {
        [outcome.setting.rawValue] + $0
      }
    }
  }

  static let partKeys = [
    "part", "makers", "users", "needed_at_least", "needed_at_most", "capacity_at_least",
    "capacity_at_most", "least_scales_at_least", "least_scales_at_most", "overlap", "gap",
    "shortage", "complements", "missing",
  ]

  static func fields(_ part: PartStanding) -> [String?] {
    [
      part.name, part.makers.map(\.description).joined(separator: " "),
      part.users.map(\.description).joined(separator: " "), part.demand?.low.description,
      part.demand?.high.description, part.capacity?.low.description,
      part.capacity?.high.description, part.leastScales?.low.description,
      part.leastScales?.high.description, part.overlap.rawValue, part.gap.rawValue,
      part.shortage.rawValue,
      part.complements.map { "\($0.maker) for \($0.user)" }.joined(separator: "; "),
      part.missing.joined(separator: "; "),
    ]
  }

  static let gainKeys = ["country", "saving", "duty_forgone", "gain", "payment", "shapley"]

  /// What each country gains by the plan, what would be paid, and its mean contribution.
  static func gains(_ one: CoordinationCase) -> [Gain] {
    guard let game = one.game, let alone = one.figures[.alone],
      let together = one.figures[.complemented]
    else { return [] }
    let (payments, shares) = (game.payments, game.shapleyShares)
    return game.gains.indices.map { place in
      let (one, other) = (alone[place], together[place])
      return Gain(
        country: place,
        saving: one.flatMap { one in other.flatMap { one.cost.subtracting($0.cost) } },
        forgone: one.flatMap { one in other.flatMap { one.duty.subtracting($0.duty) } },
        gain: game.gains[place], payment: payments.flatMap { $0[place] }, shapley: shares?[place])
    }
  }

  /// What a country gains.
  struct Gain {
    let country: Int
    let saving: ExactFraction?
    let forgone: ExactFraction?
    let gain: ExactFraction?
    let payment: ExactFraction?
    let shapley: ExactFraction?

    var amounts: [ExactFraction?] { [saving, forgone, gain, payment, shapley] }
  }

  private static func gainRows(_ one: CoordinationCase) -> [[String?]] {
    let tables = tables(one)
    return gains(one).map { gain in
      [tables.country(gain.country)] + gain.amounts.map { $0.map(tables.amount) }
    }
  }

  static let coalitionKeys = ["countries", "gain", "share_of_plan", "would_gain_more", "plan"]

  private static func coalitionRows(_ one: CoordinationCase) -> [[String?]] {
    guard let game = one.game else { return [] }
    let tables = tables(one)
    return (1..<game.worths.count).filter { $0.nonzeroBitCount > 1 }.map { mask in
      let sum = game.sum(game.gains, mask)
      let worth = game.worths[mask]
      let more = worth.flatMap { worth in sum.map { worth > $0 } }
      return [
        tables.countries(game.members(mask)), worth.map(tables.amount),
        sum.map(tables.amount), more.map { $0 ? "yes" : "no" },
        one.without.contains(mask) ? "none" : one.unfound.contains(mask) ? "not found" : "yes",
      ]
    }
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("illustrative", .bool(isIllustrative)),
      ("year", .number(answer.year)),
      ("countries", .list(answer.plans.map { .text("\($0.country)") })),
      ("sources", .list(answer.plans.map { .text(orNull: $0.source) })),
      ("currency", .text("\(answer.plans[0].currency)")),
      ("reciprocity", .text(answer.terms.reciprocity.rawValue)),
      ("weight", .text("\(answer.terms.weight)")),
      ("balance_tolerance", .text(orNull: answer.terms.tolerance?.description)),
      ("share_at_least", .text("\(answer.terms.share)")),
      (
        "parts",
        .list(
          answer.parts.map { part in
            .object(zip(Self.partKeys, Self.fields(part)).map { ($0, .text(orNull: $1)) })
          })
      ),
      ("cases", .list(answer.cases.map(Self.json))),
      (
        "not_said",
        .list(
          answer.unsaid.map {
            .object([("place", .text($0.place)), ("effect", .text($0.effect.words))])
          })
      ),
    ])
  }

  private static func json(_ one: CoordinationCase) -> JSON {
    let tables = tables(one)
    var members: [(key: String, value: JSON)] = [
      ("case", .text(one.end.rawValue)), ("figures", tables.json(one.figures)),
      ("free_trade", tables.makersJSON(one.freeTrade.sources, .freeTrade)),
      ("complemented", tables.makersJSON(one.complemented.sources, .complemented)),
      ("proven", .bool(one.isProven)),
      ("obstacles", tables.json(one.obstacles)),
    ]
    guard let game = one.game else {
      members += [("gains", .null), ("coalitions", .null)]
      return .object(members)
    }
    members.append(
      (
        "gains",
        .list(
          gains(one).map { gain in
            .object(
              [("country", .text(tables.country(gain.country)))]
                + zip(gainKeys.dropFirst(), gain.amounts).map {
                  ($0, $1.map(tables.json) ?? .null)
                })
          })
      ))
    let objections = game.objections(to: game.gains)
    members += [
      ("gain_together", game.worthTogether.map(tables.json) ?? .null),
      ("in_core", one.isInCore.map(JSON.bool) ?? .null),
      (
        "would_gain_more",
        .list(
          (objections ?? []).map {
            .object([
              ("countries", .list(game.members($0.mask).map { .text(tables.country($0)) })),
              ("by", tables.json($0.more)),
            ])
          })
      ),
      (
        "shapley_in_core",
        game.shapleyShares.flatMap { game.objections(to: $0) }.map { .bool($0.isEmpty) } ?? .null
      ),
      (
        "without_worth",
        .list(
          one.worthless.map { mask in
            .list(game.members(mask).map { .text(tables.country($0)) })
          })
      ),
      (
        "coalitions",
        .list(
          coalitionRows(one).map { row in
            .object(zip(coalitionKeys, row).map { ($0, .text(orNull: $1)) })
          })
      ),
    ]
    return .object(members)
  }
}

extension Coordination.Unsaid.Effect {
  /// What is done without the figure, in words.
  var words: String {
    switch self {
    case .notCosted: "its country is no maker of the part where costs are compared"
    case .notSent: "its country makes the part for none of the others where costs are compared"
    case .notCounted: "nothing is counted for it, so that costs are at least what is shown"
    case .notBinding: "it is taken to bind nothing"
    case .notAssembling: "its country assembles nothing where costs are compared"
    }
  }
}
