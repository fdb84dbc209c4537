public import Answers
internal import ComponentSourcing
internal import TariffLaw

/// What it costs that a bill still qualifies whatever moves, as table, CSV and JSON.
public struct SafetyReport: TableReport {
  private let answer: SafetyAnswer
  private var plan: SourcingPlan { answer.plan }

  /// Makes a report.
  public init(_ answer: SafetyAnswer) { self.answer = answer }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks = plan.isIllustrative ? ["Illustrative: figures of this plan are made up.\n"] : []
    let moving = plan.parts.reduce(0) { sum, part in
      sum + part.offers.count { $0.priceRange != nil || $0.contentRange != nil }
    }
    if moving == 0 {
      blocks.append("No offer says how far it may move: write 'price_range' or 'content_range'.\n")
    }
    for way in answer.ways {
      let title = style.strong(way.priced.words)
      guard way.priced.missing.isEmpty else {
        blocks.append(
          "\(title): not known; missing: \(way.priced.missing.joined(separator: ", "))\n")
        continue
      }
      guard let points = way.points else {
        blocks.append("\(title): its amounts have too many digits to be compared exactly.\n")
        continue
      }
      guard !points.isEmpty else {
        blocks.append(
          "\(title): no preference can be earned, so that nothing is to be made safe.\n")
        continue
      }
      let table = TextTable(
        header: ["surprises", "landed", "safety costs", "by", "content", "room at worst", "parts"],
        rows: points.map { row($0, in: points) }, rightAligned: [0, 1, 2, 4, 5])
      blocks.append(title + "\n" + table.text(style) + notes(way, points))
    }
    return blocks.joined(separator: "\n")
  }

  private func row(_ point: SafetyAnswer.Point, in points: [SafetyAnswer.Point]) -> [String] {
    let count = "\(point.safety.surprises)"
    guard let bill = point.safety.bill else {
      return [count, "-", "-", point.safety.isProven ? "no bill" : "none found", "-", "-", ""]
    }
    return [
      count, plan.amount(bill.landed) + (point.safety.isProven ? "" : " (not proven)"),
      cost(of: bill, in: points).map(plan.amount) ?? "-",
      [bill.treatment.scheme?.name, bill.criterion].compactMap(\.self).joined(separator: " "),
      bill.content.map { $0.share.percentText } ?? "-",
      point.safety.room.map(plan.amount) ?? "-",
      zip(plan.parts, bill.offers).map { "\($0.name): \($1.label)" }.joined(separator: "; "),
    ]
  }

  /// What a bill costs more than the cheapest that nothing may move.
  private func cost(of bill: LandedBill, in points: [SafetyAnswer.Point]) -> ExactFraction? {
    points.first?.safety.bill.flatMap { bill.landed.subtracting($0.landed) }
  }

  private func notes(_ way: SafetyAnswer.Way, _ points: [SafetyAnswer.Point]) -> String {
    var lines: [String] = []
    if let declining = way.declining {
      lines.append("without the preference: \(plan.amount(declining.landed))")
      if let point = points.first(where: { point in
        point.safety.bill.map { $0.landed > declining.landed } ?? false
      }) {
        lines.append(
          "from \(point.safety.surprises) surprises on safety costs more than the preference saves")
      }
    }
    for point in points {
      let surprises = point.safety.surprises
      if surprises > 0, !point.safety.worst.isEmpty {
        let parts = point.safety.worst.map { plan.parts[$0].name }.joined(separator: ", ")
        lines.append("worst for \(surprises): \(parts)")
      }
      let choices = point.safety.bill?.choices
      let isTold = points.contains {
        $0.safety.surprises < surprises && $0.safety.bill?.choices == choices
      }
      for scenario in point.scenarios where choices != nil && !isTold {
        lines.append(
          "\(scenario.name), the bill for \(surprises): "
            + (scenario.landed.map(plan.amount) ?? "not known")
            + (scenario.qualifies ? ", qualifies" : ", does not qualify"))
      }
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private static let keys = [
    "plant", "market", "surprises", "landed", "landed_exact", "safety_costs", "scheme", "criterion",
    "content", "room_at_worst", "worst", "status",
  ]

  private func fields(
    _ way: SafetyAnswer.Way, _ point: SafetyAnswer.Point, in points: [SafetyAnswer.Point]
  ) -> [String?] {
    let bill = point.safety.bill
    return [
      way.priced.plant.name, way.priced.market.name, "\(point.safety.surprises)",
      bill.map { plan.amount($0.landed) }, bill.map { plan.exact($0.landed) },
      bill.flatMap { cost(of: $0, in: points) }.map(plan.amount), bill?.treatment.scheme?.name,
      bill?.criterion, bill?.content?.share.percentFigure, point.safety.room.map(plan.amount),
      point.safety.worst.map { plan.parts[$0].name }.joined(separator: "; "),
      point.safety.isProven ? bill == nil ? "none" : "proven" : "not_proven",
    ]
  }

  /// The points as CSV.
  public var csv: String {
    let rows = answer.ways.flatMap { way in
      (way.points ?? []).map { fields(way, $0, in: way.points ?? []).map { $0 ?? "" } }
    }
    return CSVTable(keys: Self.keys, rows: rows).text
  }

  /// The points as JSON, with parts and scenarios.
  public var json: JSON {
    let points = answer.ways.flatMap { way in
      (way.points ?? []).map { point -> JSON in
        let own = zip(Self.keys, fields(way, point, in: way.points ?? [])).map {
          ($0, JSON.text(orNull: $1))
        }
        let parts = point.safety.bill.map { bill in
          zip(plan.parts, bill.offers).map { part, offer in
            JSON.object([
              ("part", .text(part.name)), ("supplier", .text(offer.supplier)),
              ("offer", .text(orNull: offer.name)),
            ])
          }
        }
        let scenarios = point.scenarios.map { scenario in
          JSON.object([
            ("name", .text(scenario.name)),
            ("landed", .text(orNull: scenario.landed.map(plan.amount))),
            ("qualifies", .bool(scenario.qualifies)),
          ])
        }
        return .object(
          own + [
            ("parts", parts.map(JSON.list) ?? .null),
            ("scenarios", .list(point.safety.bill == nil ? [] : scenarios)),
          ])
      }
    }
    return .object([
      ("format", .number(1)), ("illustrative", .bool(plan.isIllustrative)),
      ("on", .text("\(plan.on)")), ("currency", .text("\(plan.currency)")),
      ("points", .list(points)),
      (
        "missing",
        .list(answer.ways.flatMap { $0.priced.missing }.once.map(JSON.text))
      ),
    ])
  }
}
