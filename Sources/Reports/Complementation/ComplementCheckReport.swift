public import Answers
internal import ComponentSourcing
internal import Reading
internal import SourcingProof
internal import TariffLaw

/// What came of counting an earlier answer anew, for people and for programs.
public struct ComplementCheckReport: TableReport {
  private let recount: ComplementationRecount
  private let tables: ComplementationTables
  /// Where the answer has a value that is not what was counted; `nil` if there is none.
  private let difference: String?

  /// Makes a report.
  public init(_ recount: ComplementationRecount) {
    self.recount = recount
    tables = ComplementationTables(model: recount.study.model)
    let counted = ComplementReport(recount.study).json.pretty
    let expected = try? AnswerFile.read(SourceFile(name: "counted", bytes: Array(counted.utf8)))
    difference = expected.map { recount.stated.difference(from: $0) } ?? ""
  }

  private var cost: String? {
    recount.cost.map {
      tables.amount(ExactFraction($0, over: Int128(ComplementationTask.whole)))
    }
  }

  /// Whether all plans keep their requirements, each figure is as it is told, and no search found otherwise.
  public var holds: Bool {
    difference == nil && recount.faults.isEmpty && recount.otherwise.isEmpty
      && recount.unsearched.isEmpty
  }

  private var faults: [String] {
    var words = recount.faults.map { setting, fault in
      "\(ComplementationTables.words(setting)): \(self.words(fault))"
    }
    if let difference {
      words.append("\(difference.isEmpty ? "the answer" : difference) is not what was counted")
    }
    words += recount.otherwise.map {
      "\(ComplementationTables.words($0)): a search anew came to another cost, or left out other programmes"
    }
    words += recount.unsearched.map {
      "\(ComplementationTables.words($0)): the search anew was ended before it could tell"
    }
    return words
  }

  private func words(_ fault: ComplementationCheck.Fault) -> String {
    let parts = recount.study.model.parts
    return switch fault {
    case .noSource(let part, let market):
      "\(parts[part].name) for \(tables.country(market)) comes from nowhere that offers it"
    case .volume(let part, let maker):
      "\(tables.country(maker)) makes more \(parts[part].name) than it can, or less than the least"
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
      ("format", .number(1)), ("holds", .bool(holds)), ("cost", .text(orNull: cost)),
      ("differs_at", .text(orNull: difference)), ("faults", .list(faults.map(JSON.text))),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let verdict = holds ? "HOLDS" : "DOES NOT HOLD"
    let plan =
      cost.map { "\($0) \(recount.study.model.currency) a year" } ?? "there is no plan together"
    let proof = holds ? "; searches anew found nothing else" : ""
    let lines =
      [
        style.verdict(verdict, holds ? .eligible : .ineligible)
          + ": \(plan), each figure counted anew from units and prices\(proof)"
      ] + faults.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
