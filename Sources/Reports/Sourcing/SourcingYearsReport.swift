public import Answers
internal import ComponentSourcing
internal import TariffLaw

/// The same plan year by year, as rates step down.
public struct SourcingYearsReport: TableReport {
  private let plan: SourcingPlan
  private let years: [(on: Day, answers: [LaneAnswer])]

  /// Makes a report.
  public init(_ answer: SourcingYearsAnswer) {
    plan = answer.plan
    years = answer.years
  }

  private static let keys = [
    "on", "market", "plant", "status", "landed", "scheme", "rate", "duty_on_parts", "duty",
    "content",
    "suppliers",
  ]

  /// A row for each day and market: its cheapest bill.
  private var rows: [[String?]] {
    years.flatMap { on, answers in
      plan.markets.compactMap { market -> [String?]? in
        let all = answers.filter { $0.priced.market.name == market.name }
        guard !answers.isEmpty else {
          return ["\(on)", market.name, nil, "not_reached"] + [String?](repeating: nil, count: 7)
        }
        guard !all.isEmpty else { return nil }
        let best = all.filter { $0.bill != nil }.min { first, second in
          (first.bill?.landed ?? ExactFraction(0)) < (second.bill?.landed ?? ExactFraction(0))
        }
        guard let best, let bill = best.bill else {
          let missing = all.flatMap(\.missing)
          return [
            "\(on)", market.name, nil,
            all.map(SourcingReport.status).first { $0 != "impossible" } ?? "impossible", nil, nil,
            nil,
            nil,
            nil, nil, missing.first.map { "say \($0)" },
          ]
        }
        return [
          "\(on)", market.name, bill.priced.plant.name, SourcingReport.status(best),
          plan.amount(bill.landed), bill.treatment.scheme?.name, "\(bill.treatment.rate)",
          ExactFraction.sum(bill.duties).map(plan.amount), plan.amount(bill.productDuty),
          bill.content?.share.percentFigure, bill.offers.map(\.supplier).joined(separator: "; "),
        ]
      }
    }
  }

  /// The years for a person; the suppliers that are others than the year before are named.
  public func text(_ style: TextStyle) -> String {
    let head = plan.isIllustrative ? "Illustrative: figures of this plan are made up.\n\n" : ""
    let names = [
      "on", "market", "plant", "", "landed", "scheme", "rate", "on parts", "on product", "content",
    ]
    let table = TextTable(
      header: names, rows: rows.map { row in row.dropLast().map { $0 ?? "-" } },
      rightAligned: [4, 6, 7, 8, 9])
    let repeated =
      repeatedFacts.isEmpty
      ? ""
      : "\nThe same in each year, as the plan states them: \(repeatedFacts.joined(separator: ", ")).\n"
    return head + table.text(style) + changes + repeated
  }

  /// What the plan states of rates, and which is therefore the same in each year.
  private var repeatedFacts: [String] {
    let isDutyStated = plan.parts.contains { part in
      part.offers.contains { $0.duty.others != nil || !$0.duty.own.isEmpty }
    }
    let rates = plan.markets.compactMap { market -> String? in
      guard let stated = market.importer else { return nil }
      let names = [stated.mfn == nil ? nil : "MFN", stated.rate == nil ? nil : "rate"]
        .compactMap(\.self)
      return names.isEmpty ? nil : "\(names.joined(separator: " and ")) of \(market.name)"
    }
    return (isDutyStated ? ["duties on parts"] : []) + rates
      + (plan.exchangeRates.isEmpty ? [] : ["rates of exchange"])
  }

  /// What changes in the cheapest bill from year to year, and what is missing.
  private var changes: String {
    var lines: [String] = []
    for market in plan.markets {
      var before: LandedBill?
      for (on, answers) in years {
        let bill = answers.filter { $0.priced.market.name == market.name }.compactMap(\.bill)
          .min { $0.landed < $1.landed }
        if let bill, let before {
          let others = plan.parts.indices.filter { bill.choices[$0] != before.choices[$0] }
          if !others.isEmpty {
            let words = others.map { "\(plan.parts[$0].name) from \(bill.offer(of: $0).supplier)" }
            lines.append("\(on), \(market.name): \(words.joined(separator: ", "))\n")
          }
        }
        before = bill ?? before
        let missing = answers.filter { $0.priced.market.name == market.name }.flatMap(\.missing)
        if bill == nil, let first = missing.first {
          let others = missing.count > 1 ? " and \(missing.count - 1) more facts" : ""
          lines.append("\(on), \(market.name): say \(first)\(others)\n")
        }
      }
    }
    return lines.isEmpty ? "" : "\n" + lines.joined()
  }

  /// The years as CSV.
  public var csv: String {
    CSVTable(keys: Self.keys, rows: rows.map { $0.map { $0 ?? "" } }).text
  }

  /// The years as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("illustrative", .bool(plan.isIllustrative)),
      ("currency", .text("\(plan.currency)")),
      ("same_in_each_year", .list(repeatedFacts.map(JSON.text))),
      (
        "years",
        .list(
          rows.map { row in
            .object(zip(Self.keys, row).map { ($0, .text(orNull: $1)) })
          })
      ),
    ])
  }
}
