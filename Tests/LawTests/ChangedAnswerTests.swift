import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// Answers of worked plans with one value changed: each is refused, and the place is told.
@Suite("Changed answers") struct ChangedAnswerTests {
  /// What becomes of a value.
  enum Change {
    case text(String)
    case leftOut
    case twice
    case emptied
  }

  /// A worked plan with its answer.
  enum Worked: String {
    case gearbox = "gearbox-1993"
    case car = "electric-car"

    var answer: String { self == .car ? "electric-car-bekasi" : rawValue }
    var plant: String? { self == .car ? "Bekasi" : nil }
  }

  private static let otherwise = "it comes out otherwise from the plan"
  private static let notSaid = "it is not what the plan and the ways say"

  private static let changes: [(of: Worked, path: [String], change: Change, because: String)] = [
    (.gearbox, ["lanes", "0", "landed"], .text("1.00"), otherwise),
    (.gearbox, ["lanes", "0", "costs", "carriage"], .text("1.00"), otherwise),
    (.gearbox, ["lanes", "0", "content"], .leftOut, otherwise),
    (.gearbox, ["lanes", "0", "note"], .text("holds"), otherwise),
    (.gearbox, ["lanes", "0", "claim", "claim", "customs_value"], .text("1.00"), otherwise),
    (
      .gearbox, ["lanes", "0", "parts", "1"], .leftOut,
      "there is not one offer of the plan for each part"
    ),
    (.gearbox, ["lanes", "0", "parts"], .emptied, "a bill would do"),
    (.gearbox, ["lanes", "0", "verified"], .leftOut, otherwise),
    (.gearbox, ["lanes", "1"], .leftOut, "the answer does not tell of this way"),
    (.gearbox, ["lanes", "1"], .twice, "ways: 2 in the plan, 3 in the answer"),
    (.gearbox, ["on"], .text("2000-01-01"), notSaid),
    (.gearbox, ["currency"], .text("THB"), notSaid),
    (.gearbox, ["best", "0", "plant"], .text("Laem Chabang"), notSaid),
    (.gearbox, ["note"], .text("All of it is real."), notSaid),
    (.car, ["lanes", "0", "runner_up", "distance"], .text("0.01"), otherwise),
    (.car, ["lanes", "0", "certificate", "1", "price"], .text("1/1"), otherwise),
    (.car, ["lanes", "0", "status"], .text("impossible"), otherwise),
  ]

  private let library: LawLibrary

  init() throws {
    library = try ShippedLaw.library
  }

  private func price(_ plan: SourcingPlan) throws -> [PricedLane] {
    try library.assuming(plan.assumptions).price(plan)
  }

  private func verdicts(
    _ worked: Worked, _ change: (AnswerValue) throws -> AnswerValue
  ) throws -> [AnswerCheck.Verdict] {
    let root = Fixtures.root.appending(path: "plans")
    let plan = try PlanFile.read(
      SourceFile.read(root.appending(path: "\(worked.rawValue).json").path),
      in: library.claimSetting, agreements: library.law.schemes.map(\.id.name)
    ).plan.keeping(plant: worked.plant, market: nil)
    let answer = try AnswerFile.read(
      SourceFile.read(root.appending(path: "answers/\(worked.answer).json").path))
    let check = AnswerCheck(
      plan, try price(plan), changed: try plan.changes.map { try price(plan.applying($0)) },
      refusal: \.reason
    ) { way, treatment, choices in SourcingReport.statedClaim(of: choices, treatment, on: way) }
    let (ways, rest) = check.verify(try change(answer))
    return ways + [rest]
  }

  @Test func `An answer as it was written holds`() throws {
    for worked in [Worked.gearbox, .car] {
      #expect(try verdicts(worked) { $0 }.allSatisfy { $0 == .proven })
    }
  }

  @Test(arguments: changes.indices)
  func `A changed answer is refused with the reason`(case place: Int) throws {
    let (worked, path, change, because) = Self.changes[place]
    let found = try verdicts(worked) { answer in
      let changed = Self.changing(answer, path[...], change)
      try #require(changed != answer)
      return changed
    }
    let reasons = found.compactMap { verdict -> String? in
      if case .refused(_, let because) = verdict { because } else { nil }
    }
    #expect(reasons.contains(because), "\(found)")
  }

  private static func changing(
    _ value: AnswerValue, _ path: ArraySlice<String>, _ change: Change
  ) -> AnswerValue {
    guard let key = path.first else {
      switch change {
      case .text(let text): return .text(text)
      case .emptied: return .list([])
      case .leftOut, .twice: return value
      }
    }
    switch value {
    case .object(var values):
      if path.count == 1, case .leftOut = change {
        values[key] = nil
      } else {
        values[key] = changing(values[key] ?? .null, path.dropFirst(), change)
      }
      return .object(values)
    case .list(var list):
      guard let place = Int(key), list.indices.contains(place) else { return value }
      switch change {
      case .leftOut where path.count == 1: list.remove(at: place)
      case .twice where path.count == 1: list.insert(list[place], at: place)
      default: list[place] = changing(list[place], path.dropFirst(), change)
      }
      return .list(list)
    default: return value
    }
  }
}
