public import SourcingPlans
internal import TariffLaw

/// What a plan must still state before a first run, each fact once with the ways that lack it.
public struct PlanNeedsReport: TableReport {
  private let ways: [PricedLane]

  /// A fact, the ways that lack it, and what it is for.
  private struct Need {
    let fact: String
    let purpose: String
    var ways: [String]
  }

  /// Makes a report of the ways of a plan.
  public init(_ ways: [PricedLane]) {
    self.ways = ways
  }

  /// The facts without which nothing can be computed, and then those without which a preference cannot be told.
  private var needs: [Need] {
    var all: [Need] = []
    func add(_ fact: String, _ purpose: String, _ way: PricedLane) {
      let name = "\(way.plant.name) to \(way.market.name)"
      if let place = all.firstIndex(where: { $0.fact == fact && $0.purpose == purpose }) {
        if !all[place].ways.contains(name) { all[place].ways.append(name) }
      } else {
        all.append(Need(fact: fact, purpose: purpose, ways: [name]))
      }
    }
    for way in ways {
      for fact in way.missing { add(fact, "costs", way) }
    }
    for way in ways {
      for refusal in way.refusals {
        for fact in refusal.missing {
          add(
            fact,
            ([refusal.scheme.name] + [refusal.criterion?.description].compactMap(\.self))
              .joined(separator: " by "), way)
        }
      }
    }
    return all
  }

  /// The needs for a person.
  public func text(_ style: TextStyle) -> String {
    let needs = needs
    let open = ways.filter(\.missing.isEmpty).count
    let head = "\(open) of \(ways.count) ways can be searched as the plan stands"
    guard !needs.isEmpty else { return head + "; nothing is missing\n" }
    let table = TextTable(
      header: ["for", "say", "ways"],
      rows: needs.map { need in
        [
          need.purpose, need.fact,
          need.ways.count == ways.count && ways.count > 1
            ? "all \(ways.count)" : need.ways.joined(separator: ", "),
        ]
      })
    return head + "\n\n" + table.text(style)
  }

  /// The needs as CSV, a row for each fact.
  public var csv: String {
    CSVTable(
      keys: ["for", "say", "ways"],
      rows: needs.map { [$0.purpose, $0.fact, $0.ways.joined(separator: "; ")] }
    ).text
  }

  /// The needs as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)),
      (
        "needs",
        .list(
          needs.map { need in
            .object([
              ("for", .text(need.purpose)), ("say", .text(need.fact)),
              ("ways", .list(need.ways.map(JSON.text))),
            ])
          })
      ),
    ])
  }
}
