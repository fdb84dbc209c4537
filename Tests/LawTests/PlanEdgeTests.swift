import AFTA
import Foundation
import TestSupport
import Testing

/// Small plans at the edges of the law, the right values by enumeration and exact fractions.
@Suite("Plans at the edge") struct PlanEdgeTests {
  private let library: LawLibrary

  init() throws {
    library = try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path))
  }

  private func plan(_ name: String) throws -> SourcingPlan {
    try PlanFile.read(
      SourceFile.read(Fixtures.root.appending(path: "plans/edges/\(name).json").path),
      in: library.claimSetting, agreements: library.law.schemes.map(\.id.name)
    ).plan
  }

  private func way(_ name: String) throws -> PricedLane {
    try #require(try library.price(plan(name)).first)
  }

  /// Duty on parts is direct overhead and counts: (5 + 10 + 5 + 11.60 + 10.40) / 100 by the direct method.
  @Test(arguments: ["duty-on-parts-direct", "duty-on-parts-indirect"])
  func `Duty on parts counts as overhead by the direct method`(name: String) throws {
    let bill = try #require(try way(name).solve().bill)
    #expect(bill.landed == ExactFraction(8_960))
    #expect(bill.treatment.scheme == SchemeID("ATIGA"))
    let (claim, units) = try #require(bill.claim())
    #expect(units == 1)
    #expect(claim.good.overhead?.minorUnits == 1_660)
    #expect(claim.good.profit?.minorUnits == 1_040)
    let ruling = try library.determine(claim).ruling
    #expect(ruling.verdict == .eligible)
    let content = ruling.origin?.content
    #expect((content?.direct ?? content?.indirect)?.exact == ExactFraction(42, over: 100))
  }

  /// MFN is nought, so that none is earned; 70 + 15 have 30 of 100, and 90 + 15 of a member's part 100.
  @Test func `The frontier is drawn where no preference is to be had`() throws {
    let points = try way("content-without-preference").frontier()
    #expect(points.count == 101)
    #expect(Set(points[0...30].map { $0.cheapest?.landed }) == [ExactFraction(8_500)])
    #expect(Set(points[31...].map { $0.cheapest?.landed }) == [ExactFraction(10_500)])
    #expect(Set(points.map(\.isProven)) == [true])
  }

  @Test func `A frontier that was ended says so of each point`() throws {
    let points = try way("content-without-preference").frontier(
      within: SearchLimits(shouldStop: { true }))
    #expect(points.count == 101)
    #expect(Set(points.map(\.isReached)) == [false])
    #expect(Set(points.map(\.isProven)) == [false])
  }

  /// A mark is of content below 40 per cent: Annex 6 of ATIGA.
  @Test func `A mark that its content contradicts leaves the preference open`() throws {
    let way = try way("mark-against-content")
    #expect(way.treatments.count == 1)
    #expect(
      way.refusals.map(\.missing) == [
        ["part 'a', offer 'X': content", "part 'a', offer 'X': proof.partial_cumulation"]
      ])
  }

  /// By the rule that is stated 328.91 would do: below 40 per cent `check` leaves it open, and so does the plan.
  @Test func `A stated rule that asks less than any that was read is told`() throws {
    let way = try way("less-content-stated")
    #expect(way.refusals.map(\.missing) == [["assume.atiga.product_rule.content"]])
    #expect(way.refusals.first?.criterion?.description == "RVC35")
  }

  /// Motor and casting are of other headings, so that content alone binds: 58 of 60 do not originate, and it lands at 70.
  ///
  /// A casting of 84.13 changes its subheading alone: of the two ways to meet the rule one is searched.
  @Test(arguments: [
    ("CTH and RVC40", "7325.99", ["CTH and RVC40"], []),
    ("(CTH or CTSH) and RVC40", "8413.91", ["CTSH and RVC40"], ["CTH and RVC40"]),
  ])
  func `A change and a content are searched where every offer changes`(
    rule: String, casting: String, searched: [String], left: [String]
  ) throws {
    let text = try Fixtures.text("plans/pump-that-may-move.json")
      .replacingOccurrences(of: "\"RVC40\"", with: "\"\(rule)\"")
      .replacingOccurrences(of: "7325.99", with: casting)
    let plan = try PlanFile.read(
      SourceFile(name: "plan.json", text: text), in: library.claimSetting,
      agreements: library.law.schemes.map(\.id.name)
    ).plan
    let way = try #require(try library.price(plan).first)
    #expect(way.treatments.compactMap { $0.criterion?.description } == searched)
    #expect(way.refusals.compactMap { $0.criterion?.description } == left)
    #expect(way.leavesCriteria == !left.isEmpty)
    let bill = try #require(way.solve().bill)
    #expect(bill.landed == ExactFraction(7_000))
    #expect(bill.treatment.scheme == SchemeID("ATIGA"))
    let (claim, _) = try #require(bill.claim())
    #expect(try library.determine(claim).ruling.verdict == .eligible)
  }

  /// 85.48 and 85.49 of HS 2022 are both of 85.48 of HS 2012, in whose codes the rule is: nothing changes heading.
  ///
  /// What is left is 80 and 10, and the 20 % of Viet Nam's MFN tariff on 100.
  @Test func `Codes that moved are compared in the edition of the rule`() throws {
    let way = try way("codes-that-moved")
    let bill = try #require(try way.solve().bill)
    #expect(bill.treatment.scheme == SchemeID("MFN"))
    #expect(bill.landed == ExactFraction(11_000))
    // The same bill claims no more than the plan reckons with.
    let treatment = try #require(
      way.treatments.first { $0.criterion?.criteria == [.changeOfHeading] })
    let (part, offer) = (way.plan.parts[0], way.plan.parts[0].offers[0])
    var good = way.plan.product
    good.fob = Money(minorUnits: 10_000, "USD")
    good.materials = [way.plan.material(offer, for: part, value: Money(minorUnits: 8_000, "USD"))]
    good.processes = [WorkingProcess(rawValue: "assembly")]
    let question = try OriginQuestion(
      scheme: "VKFTA", from: "KR", on: "2026-01-30", currency: "USD", good: good,
      criteria: [.changeOfHeading])
    #expect(try #require(library.determine(question)).ruling.outcome != .met)
    let limit = try #require(treatment.limits.first)
    let regime = try #require(treatment.regime)
    let share = limit.counts(
      way.plan.material(offer, for: part), in: good.code, madeIn: "KR", under: regime)
    #expect(share == .whole)
  }

  /// 70 of 100 does not originate, and the costs of 120 leave a loss of 20: (20 + 30 − 20) / 100.
  @Test func `A loss is a profit below nought, for a plan and for a claim`() throws {
    let answer = try way("loss-direct").solve()
    #expect(answer.bill?.landed == ExactFraction(15_000))
    #expect(answer.cheapest(where: \.asksOrigin) == nil)
    #expect(answer.bill?.profit == ExactFraction(-2_000))
    #expect(try answer.shortfalls().first?.reached == ExactFraction(30, over: 100))
    let earned = try #require(try way("loss-direct-earned").solve().bill)
    #expect(earned.landed == ExactFraction(14_000))
    let (claim, _) = try #require(earned.claim())
    let ruling = try library.determine(claim).ruling
    #expect(ruling.verdict == .eligible)
    #expect(ruling.origin?.content.direct?.exact == ExactFraction(80, over: 100))
  }

  /// From 0.71 to 1.19 the other offer is cheaper, from 1.20 on the chosen one is again.
  @Test func `The rise told is the first beyond which another offer is chosen`() throws {
    let all = try way("break-even-with-a-hole").solve().breakEvens()
    #expect(all.map(\.rise) == [nil, ExactFraction(70)])
  }

  /// At 0.01 a baht both offers cost 10.00 dollars, at 0.0095 the one in baht is cheaper.
  @Test func `A rate of exchange may fall to where both cost the same`() throws {
    let flips = try way("exchange-flip").solve().exchangeFlips()
    #expect(flips.map(\.lowest?.trillionths) == [10_000_000_000])
    #expect(flips.map { $0.highest == nil } == [true])
    #expect(try way("exchange-flip-beyond").solve().bill?.offers.map(\.supplier) == ["Y"])
  }

  /// By all eight bills in exact fractions.
  ///
  /// With yuan ever cheaper the same bill is the cheapest, below 0.100228940308 dollars under ATIGA instead of at MFN; from
  /// 0.697654127482 on part 1 comes from S2.
  @Test func `The same bill under another treatment ends no range of a rate of exchange`() throws {
    let flips = try way("break-even-of-a-yen-offer").solve().exchangeFlips()
    let yuan = try #require(flips.first { $0.rate.from == "CNY" })
    #expect(yuan.lowest == nil)
    #expect(yuan.highest?.trillionths == 697_654_127_481)
  }

  /// By air 59.00 and 11.80 of duty and 0.50; by sea 58.00, 11.60, 2.00 and 0.50: 71.30 against 72.10, beside 20.00.
  ///
  /// Charges after importation bear no duty and count as overhead: (100 − 59) / 100.
  @Test func `Inland carriage and other costs are no customs value`() throws {
    let answer = try way("inland-and-other-costs").solve()
    let bill = try #require(answer.bill)
    #expect(bill.landed == ExactFraction(9_130))
    #expect(bill.offers.map(\.label) == ["X (by air)", "Y"])
    #expect(bill.charges == [ExactFraction(50), ExactFraction(0)])
    #expect(try answer.runnerUp()?.landed == ExactFraction(9_210))
    // 0.80 / 1.2, and 59.00 may rise to 60.00, where the rest is 40 %.
    #expect(try answer.breakEvens().map(\.rise) == [ExactFraction(66), nil])
    #expect(try answer.winningPrices().map(\.price) == [ExactFraction(5_733)])
    let (claim, _) = try #require(bill.claim())
    #expect(claim.good.overhead?.minorUnits == 1_730)
    let ruling = try library.determine(claim).ruling
    #expect(ruling.origin?.content.direct?.exact == ExactFraction(41, over: 100))
  }

  /// A change of heading earns the preference with 30 %; 40 % and more cost 105.00.
  @Test func `The frontier has the least over all treatments`() throws {
    let points = try way("frontier-by-two-criteria").frontier()
    #expect(points.count == 101)
    for point in points {
      let least = point.content <= Percentage(30) ? 8_500 : 10_500
      #expect(point.cheapest?.landed == ExactFraction(Int128(least)), "\(point.content)")
    }
  }

  @Test(arguments: ["partial-content-below-the-floor", "break-even-of-a-yen-offer"])
  func `An answer of fine amounts is given, and holds`(name: String) throws {
    let answer = try way(name).solve()
    let bill = try #require(answer.bill)
    #expect(answer.isOptimal)
    #expect(
      BillProof.verify(bill.choices, bill.treatment, landed: bill.landed, on: answer.priced)
        == .holds)
    #expect(try answer.breakEvens().count == bill.choices.count)
  }

  /// One of each market for itself would buy of X; together they pay Y once, 200 less than 13,200.
  @Test func `A supplier is paid once for all markets that share it`() throws {
    let ways = try library.price(plan("supplier-of-two-markets"))
    let found = PlanAnswer(to: ways, within: SearchLimits()) { _ in SearchLimits() }
    #expect(found.answers.map { $0.bill?.offers.map(\.supplier) } == [["Y"], ["Y"]])
    let together = try #require(found.together)
    #expect(together.isOptimal && together.isBorne)
    let apart = try ways.map { way in
      let bill = try #require(way.answer().bill)
      #expect(bill.offers.map(\.supplier) == ["X"])
      return try #require(bill.landed.multiplied(by: ExactFraction(Int128(way.market.volume))))
    }
    let saved = try #require(ExactFraction.sum(apart)?.subtracting(together.total))
    #expect(saved == ExactFraction(200_00))
  }
}
