public import Answers
internal import ComponentSourcing
internal import SourcingProof
internal import TariffLaw

/// What came of counting an earlier answer anew, for people and for programs.
public struct ComplementCheckReport: TableReport {
  private let recount: ComplementationRecount
  private let tables: ComplementationTables

  /// Makes a report.
  public init(_ recount: ComplementationRecount) {
    self.recount = recount
    tables = ComplementationTables(model: recount.model)
  }

  private var cost: String {
    tables.amount(ExactFraction(recount.check.cost, over: Int128(ComplementationTask.whole)))
  }

  /// Whether the plan keeps all requirements and costs what is told.
  public var holds: Bool { recount.check.faults.isEmpty && cost == recount.told }

  private var faults: [String] {
    var words = recount.check.faults.map(self.words)
    if cost != recount.told { words.append("the cost is \(cost), and \(recount.told) is told") }
    return words
  }

  private func words(_ fault: ComplementationCheck.Fault) -> String {
    switch fault {
    case .noSource(let part, let market):
      "\(recount.model.parts[part].name) for \(tables.country(market)) comes from nowhere that offers it"
    case .volume(let part, let maker):
      "\(tables.country(maker)) makes more \(recount.model.parts[part].name) than it can, or less than the least"
    case .programme(let place): "the programme of \(tables.country(place)) is not met"
    case .balance(let place): "exports and imports of \(tables.country(place)) lie too far apart"
    case .share(let place): "\(tables.country(place)) makes less than its share"
    }
  }

  /// The faults as CSV.
  public var csv: String { CSVTable(keys: ["fault"], rows: faults.map { [$0] }).text }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("holds", .bool(holds)), ("cost", .text(cost)),
      ("faults", .list(faults.map(JSON.text))),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let verdict = holds ? "HOLDS" : "DOES NOT HOLD"
    let lines =
      [
        style.verdict(verdict, holds ? .eligible : .ineligible)
          + ": counted anew from units and prices, \(cost) \(recount.model.currency) a year; that no plan costs less is not counted here"
      ] + faults.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
