import AFTA
import Foundation
import TestLaw
import TestSupport
import Testing

/// The worked plans, compared with an enumeration that was written apart from this code.
@Suite("Worked plans") struct WorkedPlanTests {
  private let library: LawLibrary

  init() throws {
    library = try ShippedLaw.library
  }

  private struct Row {
    let plan, change, plant, market, scheme, landed, suppliers: String
  }

  private static func rows() throws -> [Row] {
    let lines = try Fixtures.text("plans/expected.csv").split(separator: "\n").dropFirst()
    try #require(!lines.isEmpty)
    return try lines.map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 7)
      return Row(
        plan: fields[0], change: fields[1], plant: fields[2], market: fields[3],
        scheme: fields[4], landed: fields[5], suppliers: fields[6])
    }
  }

  private func plan(_ name: String) throws -> SourcingPlan {
    let path = Fixtures.root.appending(path: "plans/\(name).json").path
    return try PlanFile.read(
      SourceFile.read(path), in: library.claimSetting,
      agreements: library.law.schemes.map(\.id.name)
    ).plan
  }

  @Test(arguments: ["electric-car", "gearbox-1993", "engine-1993"])
  func `The best bills are those of the enumeration, and hold`(name: String) throws {
    let plan = try plan(name)
    #expect(plan.isIllustrative)
    #expect(plan.note != nil)
    let rows = try Self.rows().filter { $0.plan == name }
    #expect(rows.filter(\.change.isEmpty).count == plan.lanes.count)
    var claims = 0
    for row in rows {
      let change = plan.changes.first { $0.name == row.change }
      #expect(row.change.isEmpty || change != nil)
      let changed = change.map(plan.applying) ?? plan
      let priced = try #require(
        try library.price(changed).first {
          $0.plant.name == row.plant && $0.market.name == row.market
        })
      let answer = try priced.solve()
      let bill = try #require(answer.bill)
      #expect(bill.landed == Self.cents(row.landed), "\(row.plant) to \(row.market)")
      #expect(bill.treatment.scheme?.name ?? "" == row.scheme)
      #expect(bill.offers.map(\.supplier).joined(separator: ";") == row.suppliers)
      #expect(answer.isOptimal)
      #expect(
        BillProof.verify(bill.choices, bill.treatment, landed: bill.landed, on: priced) == .holds)
      guard let (claim, units) = bill.claim() else { continue }
      #expect(units > 0)
      claims += 1
      let ruling = try library.determine(claim).ruling
      #expect(ruling.verdict == .eligible)
      guard let content = bill.treatment.limits.first, let (counted, _) = bill.reach(of: content)
      else { continue }
      let share = try #require(
        counted.divided(by: bill.fob).flatMap { ExactFraction(1).subtracting($0) })
      #expect(ruling.origin?.content.indirect?.exact == share)
    }
    #expect(claims > 0, "no bill of \(name) makes a claim")
  }

  /// A fraction of a dollar in cents.
  private static func cents(_ text: String) -> ExactFraction? {
    let parts = text.split(separator: "/").compactMap { Int128($0) }
    return ExactFraction(parts[0] * 100, over: parts.count == 2 ? parts[1] : 1)
  }
}
