import TariffLaw
import TariffStatistics
import TestSupport
import Testing

/// Expected figures are worked out beside each; rates are made up.
@Suite("Protection") struct ProtectionTests {
  private static func product(_ mfn: Int, _ preferential: Int) -> ProtectedActivity.Product {
    ProtectedActivity.Product(
      name: "a product", mfn: Percentage(mfn), preferential: Percentage(preferential))
  }

  private static func activity(
    _ output: ProtectedActivity.Product, _ prices: ProtectedActivity.Prices,
    _ inputs: [(share: Int, product: ProtectedActivity.Product)]
  ) -> ProtectedActivity {
    ProtectedActivity(
      name: "an activity", prices: prices, output: output,
      inputs: inputs.map {
        ProtectedActivity.Input($0.product, coefficient: Percentage($0.share))
      },
      importer: nil, imports: nil, use: nil)
  }

  @Test("at world prices: (20 - 0.5 x 12) / 0.5 = 28, and 20 / 0.5 = 40 with inputs free")
  func world() {
    let one = Self.activity(Self.product(20, 0), .world, [(50, Self.product(12, 0))])
    #expect(one.effectiveRate(inputsArePreferential: false) == ExactFraction(28))
    #expect(one.effectiveRate(inputsArePreferential: true) == ExactFraction(40))
  }

  // (35/3 - 0.5 x 5) / 0.5, and (0 - 0.5 x 67/3) / 0.5.
  @Test("rates that are means of several lines are exact")
  func means() {
    let output = ProtectedActivity.Product(
      name: "shirts", mfn: ExactFraction(35, over: 3), preferential: ExactFraction(0))
    let input = ProtectedActivity.Product(
      name: "cloth", mfn: ExactFraction(5), preferential: ExactFraction(67, over: 3))
    let one = Self.activity(output, .world, [(50, input)])
    #expect(one.effectiveRate(inputsArePreferential: false) == ExactFraction(55, over: 3))
    #expect(
      one.effectiveRate(inputsArePreferential: true, outputIsPreferential: true)
        == ExactFraction(-67, over: 3))
  }

  @Test("at domestic prices: 0.6 x 1.2 / 1.2 = 0.6, so that all rates alike protect alike")
  func domestic() {
    let one = Self.activity(Self.product(20, 0), .domestic, [(60, Self.product(20, 0))])
    #expect(one.valueAdded == ExactFraction(2, over: 5))
    #expect(one.effectiveRate(inputsArePreferential: false) == ExactFraction(20))
    #expect(one.effectiveRate(inputsArePreferential: true) == ExactFraction(50))
  }

  @Test("both prices tell the same of one activity")
  func bothPrices() throws {
    var compared = 0
    for seed in 0..<50 {
      var random = Seeded(seed: seed)
      let (output, input) = (
        Int.random(in: 0...60, using: &random), Int.random(in: 0...60, using: &random)
      )
      let share = Int.random(in: 1...50, using: &random)
      let one = Self.activity(
        Self.product(output, 0), .domestic, [(share, Self.product(input, 0))])
      // Value at domestic prices over value at world prices, less one.
      let domestic = ExactFraction(Int128(100 - share), over: 100)
      let price = ExactFraction(100, over: Int128(100 + output))
      let cost = ExactFraction(Int128(share), over: Int128(100 + input))
      let world = try #require(price.subtracting(cost))
      guard world > ExactFraction(0) else {
        #expect(one.effectiveRate(inputsArePreferential: false) == nil)
        continue
      }
      let rate = domestic.divided(by: world)?.subtracting(ExactFraction(1))?
        .multiplied(by: ExactFraction(100))
      #expect(one.effectiveRate(inputsArePreferential: false) == rate, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 25, "only \(compared)")
  }

  @Test("a value added of nought or less has no effective rate", arguments: [100, 105])
  func undefined(share: Int) {
    let one = Self.activity(Self.product(5, 0), .world, [(share, Self.product(0, 0))])
    #expect(one.effectiveRate(inputsArePreferential: false) == nil)
  }

  @Test("a fifth claims nothing: 50 less 0.8 x 50 is 10; of 2,000.00 it forgoes 800.00")
  func worth() {
    let worth = PreferenceWorth(of: Self.product(50, 0), use: Percentage(80), imports: 200_000)
    #expect(worth.points == ExactFraction(50) && worth.share == ExactFraction(100))
    #expect(worth.adjustedRate == ExactFraction(10))
    #expect(worth.dutyForgone == ExactFraction(80_000))
    #expect(worth.dutyPaidForWantOfUse == ExactFraction(20_000))
  }

  @Test("a preference above MFN is claimed by nobody, and MFN nought has no share")
  func above() {
    let worth = PreferenceWorth(of: Self.product(0, 5), use: Percentage(50), imports: 100)
    #expect(worth.points == ExactFraction(-5) && worth.share == nil)
    #expect(worth.adjustedRate == ExactFraction(0) && worth.dutyForgone == ExactFraction(0))
  }

  @Test("Viet Nam's lines are worth the same to all members: 127,878 points over 10,998 lines")
  func realLines() throws {
    let lowered = try Shipped.schedule("atiga", "VN")
    let mfn = try Shipped.schedule("mfn", "VN")
    let countries = ["LA", "TH"].compactMap(Country.init(_:))
    let group = MemberGroup(
      name: "some",
      memberships: Dictionary(uniqueKeysWithValues: countries.map { ($0, [DayRange.always]) }))
    let margins = try #require(GroupMargins(of: group, in: 2026, lowered, beside: mfn))
    #expect(margins.mean == ExactFraction(127_878, over: 10_998))
    #expect(margins.linesCompared == [10_998, 10_998])
  }
}
