public import Answers
internal import ComponentSourcing
internal import TariffLaw

/// The least landed cost at each share of regional content, as table, CSV, JSON and picture.
public struct FrontierReport: TableReport {
  private let plan: SourcingPlan
  private let frontiers: [(priced: PricedLane, points: [ContentPoint]?)]

  /// Makes a report.
  public init(_ answer: FrontierAnswer) {
    plan = answer.plan
    frontiers = answer.frontiers
  }

  /// The frontier for a person: the steps at which the cheapest bill changes.
  public func text(_ style: TextStyle) -> String {
    var blocks = plan.isIllustrative ? ["Illustrative: figures of this plan are made up.\n"] : []
    for (priced, points) in frontiers {
      let title = "\(priced.plant.name) to \(priced.market.name)"
      guard let points else {
        blocks.append("\(title): its amounts have too many digits to be compared exactly.\n")
        continue
      }
      guard !points.isEmpty else {
        blocks.append("\(title): no scheme of the plan counts its content.\n")
        continue
      }
      let isProven = points.allSatisfy(\.isProven)
      let table = TextTable(
        header: ["content", "declining", "with preference", "cheapest", "by", "its content"]
          + (isProven ? [] : ["status"]),
        rows: Self.steps(points).map { row($0) + (isProven ? [] : [Self.words(of: $0)]) },
        rightAligned: [0, 1, 2, 3, 5])
      blocks.append(style.strong(title) + "\n" + table.text(style))
    }
    return blocks.joined(separator: "\n")
  }

  /// The points at which a bill is another one than at the point before.
  private static func steps(_ points: [ContentPoint]) -> [ContentPoint] {
    points.enumerated().filter { place, point in
      guard place > 0, place < points.count - 1 else { return true }
      let before = points[place - 1]
      return before.declining?.landed != point.declining?.landed
        || before.earning?.landed != point.earning?.landed
        || before.isProven != point.isProven || before.isReached != point.isReached
    }.map(\.element)
  }

  private func row(_ point: ContentPoint) -> [String] {
    [
      "\(point.content) %", point.declining.map { plan.amount($0.landed) } ?? "-",
      point.earning.map { plan.amount($0.landed) } ?? "-",
      point.cheapest.map { plan.amount($0.landed) } ?? "-", point.cheapest.map(Self.by) ?? "",
      point.cheapest?.content?.share.percentText ?? "",
    ]
  }

  /// Whether it is proven that no bill is cheaper, or whether the time ended before it was looked at.
  private static func status(_ point: ContentPoint) -> String {
    point.isProven ? "proven" : point.isReached ? "not_proven" : "not_reached"
  }

  private static func words(of point: ContentPoint) -> String {
    status(point).replacing("_", with: " ")
  }

  /// By what the cheapest bill is imported as it is.
  private static func by(_ bill: LandedBill) -> String {
    [bill.treatment.scheme?.name, bill.criterion].compactMap(\.self).joined(separator: " ")
  }

  private func fields(_ priced: PricedLane, _ point: ContentPoint) -> [(String, String?)] {
    [
      ("plant", priced.plant.name), ("market", priced.market.name),
      ("content", "\(point.content)"),
      ("declining", point.declining.map { plan.amount($0.landed) }),
      ("with_preference", point.earning.map { plan.amount($0.landed) }),
      ("cheapest", point.cheapest.map { plan.amount($0.landed) }),
      ("content_of_cheapest", point.cheapest?.content?.share.percentFigure),
      ("scheme", point.cheapest?.treatment.scheme?.name), ("criterion", point.cheapest?.criterion),
      ("status", Self.status(point)),
    ]
  }

  /// The frontier as CSV, a row for each per cent.
  public var csv: String {
    let keys = [
      "plant", "market", "content", "declining", "with_preference", "cheapest",
      "content_of_cheapest", "scheme", "criterion", "status",
    ]
    let rows = frontiers.flatMap { frontier in
      (frontier.points ?? []).map { fields(frontier.priced, $0).map { $0.1 ?? "" } }
    }
    return CSVTable(keys: keys, rows: rows).text
  }

  /// The frontier as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("illustrative", .bool(plan.isIllustrative)),
      ("on", .text("\(plan.on)")), ("currency", .text("\(plan.currency)")),
      (
        "points",
        .list(
          frontiers.flatMap { frontier in
            (frontier.points ?? []).map { point in
              .object(fields(frontier.priced, point).map { ($0.0, .text(orNull: $0.1)) })
            }
          })
      ),
    ])
  }

  /// The frontier as a picture: a line for each way, in strokes where no preference is claimed.
  public var svg: String {
    var lines: [LineChart.Line] = []
    for (priced, points) in frontiers {
      guard let points, !points.isEmpty else { continue }
      let name = "\(priced.plant.name) to \(priced.market.name)"
      let earning = points.compactMap { place($0.content, $0.earning) }
      let declining = points.compactMap { place($0.content, $0.declining) }
      if !earning.isEmpty { lines.append(LineChart.Line(name: name, runs: [earning])) }
      lines.append(
        LineChart.Line(
          name: earning.isEmpty ? name : "\(name), MFN", isDashed: true, runs: [declining]))
    }
    return LineChart(
      title: "Least landed cost at each share of regional content",
      subtitle: (plan.isIllustrative ? "Illustrative figures. " : "")
        + "\(plan.name ?? "The plan") on \(plan.on), \(plan.currency) a unit",
      xName: "regional value content at least, %", yName: "landed cost, \(plan.currency)",
      lines: lines,
      key: LineChart.Key(
        solid: "preference earned", dashed: "no preference claimed", marks: "", bands: "")
    ).svg
  }

  private func place(_ content: Percentage, _ bill: LandedBill?) -> LineChart.Point? {
    var unit: Int128 = 1
    for _ in 0..<plan.currency.exponent { unit *= 10 }
    return bill?.landed.times(1_000_000, rounding: .halfUp)
      .flatMap { Int64(exactly: Rounding.halfUp.quotient($0, by: unit)) }
      .map { LineChart.Point(x: content.millionths, y: $0) }
  }
}
