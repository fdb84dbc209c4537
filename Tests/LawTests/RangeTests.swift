import AFTA
import Foundation
import TestSupport
import Testing

/// Amounts that are known as ranges: the verdict at the worst of them, and where each turns it.
@Suite("Ranges") struct RangeTests {
  private static func answer(_ text: String) throws -> OriginDetermination {
    try Shipped.library.origin(SourceFile(name: "good.json", text: text), today: "2026-01-30")
  }

  private static func told(_ study: RangeStudy) -> [String] {
    zip(zip(study.items, study.worst), study.turns).map { pair, turn in
      let (item, worst) = pair
      return "\(item.name) \(item.text(worst)) "
        + (turn.map { "\(item.text($0.last)) \(item.text($0.beyond)) \($0.outcome)" } ?? "none")
    }
  }

  /// By hand: of 60.00 at 90.00 a third is left, of 50.00 at 110.00 there are 6/11.
  ///
  /// With 60.00, 40 % are left at 100.00; at 90.00, 54.00 leave 40 %. What originates moves nothing by the indirect method.
  @Test("are judged at their worst, and each is told where it turns that")
  func corners() throws {
    let answer = try Self.answer(Fixtures.text("ranges/pump.json"))
    let study = try #require(answer.ranges)
    #expect(answer.ruling.outcome == .notMet)
    #expect(answer.ruling.content.indirect?.exact == ExactFraction(1, over: 3))
    #expect(study.bestRuling.content.indirect?.exact == ExactFraction(6, over: 11))
    #expect(
      Self.told(study) == [
        "good.fob 90.00 99.999999 100.00 met",
        "good.materials[0].value 60.00 54.000001 54.00 met",
        "good.materials[1].value 10.00 none",
      ])
    let report = OriginReport(answer).text(.plain)
    let told = "90.00 to 110.00, worst at 90.00; alone: not met at 99.999999, met at 100.00"
    #expect(report.contains(told))
  }

  /// By hand: 4 at 20.00 of 100.00 leave 20 %, 2 leave 60 %, and 3 leave 40 %.
  @Test("may be quantities of a bill and rates of exchange")
  func quantities() throws {
    let bill = """
      { "from": "TH", "on": "2026-01-30", "currency": "USD", "good": { "fob": "100.00", "rule": "RVC40",
        "processes": ["assembly"], "bill": [{ "item": "good", "code": "8413.70" },
        { "item": "part", "parent": "good", "code": "8501.52", "quantity": { "from": "2", "to": "4" },
          "unit_cost": "20.00", "status": "non_originating", "origin": "CN" }] } }
      """
    let counted = try #require(try Self.answer(bill).ranges)
    #expect(Self.told(counted) == ["good.bill[1].quantity 4 3.000001 3 met"])
    // At 1.20 USD for a EUR 50.00 EUR are 60.00 USD of 100.00.
    let exchanged = """
      { "from": "TH", "on": "2026-01-30", "currency": "USD",
        "exchange_rates": [{ "from": "EUR", "to": "USD", "rate": { "from": "1.10", "to": "1.30" } }],
        "good": { "code": "8413.70", "fob": "100.00", "rule": "RVC40", "processes": ["assembly"],
          "materials": [{ "code": "8501.52", "value": { "amount": "50.00", "currency": "EUR" },
            "status": "non_originating", "origin": "CN" }] } }
      """
    let study = try #require(try Self.answer(exchanged).ranges)
    #expect(Self.told(study) == ["exchange_rates[0].rate 1.30 1.200000000001 1.20 met"])
    // And a range in that currency.
    let ranged = exchanged.replacing(#"{ "from": "1.10", "to": "1.30" }"#, with: #""1.20""#)
      .replacing(
        #""amount": "50.00", "currency""#, with: #""from": "49.00", "to": "51.00", "currency""#)
    let other = try #require(try Self.answer(ranged).ranges)
    #expect(Self.told(other) == ["good.materials[0].value 51.00 50.000001 50.00 met"])
  }

  /// An armoured vehicle of its own heading, whose rule is content of 30 % built up or 40 % built down, or half of it focused.
  private static func vehicle(
    _ fob: String, foreign: String, rate: String = #""1.00""#
  ) -> String {
    """
    { "scheme": "CPTPP", "from": "JP", "on": "2026-01-30", "currency": "USD",
      "exchange_rates": [{ "from": "EUR", "to": "USD", "rate": \(rate) }],
      "good": { "code": "8710.00", "edition": "HS2022", "fob": \(fob), "processes": ["assembly"],
        "rule": "CTH or RVC30:BU or RVC40:BD or RVC50:FV[8710]",
        "materials": [
          { "code": "8710.00", "value": \(foreign), "status": "non_originating", "origin": "CN" },
          { "code": "8714.10", "value": { "amount": "30.00", "currency": "EUR" }, "status": "originating", "origin": "JP" }] } }
    """
  }

  private static let euros = #"{ "amount": "66.00", "currency": "EUR" }"#

  /// By hand: built up, 30.00 are 30 % up to a price of 100.00; built down, 66.00 leave 40 % from 110.00 on.
  @Test("hold no firm answer that fails between their ends")
  func between() throws {
    let fob = #"{ "from": "98.00", "to": "112.00" }"#
    let answer = try Self.answer(Self.vehicle(fob, foreign: Self.euros))
    let study = try #require(answer.ranges)
    #expect(study.worstRuling.outcome == .notMet)
    #expect(study.bestRuling.outcome == .met)
    #expect(answer.ruling.outcome == .notMet)
    let turn = try #require(study.turns[0])
    #expect(study.items[0].text(turn.last) == "100.000001")
    #expect(study.items[0].text(turn.beyond) == "100.00")
    // With 60.00 both meet at 100.00.
    let met = try Self.answer(
      Self.vehicle(fob, foreign: Self.euros.replacing("66.00", with: "60.00")))
    #expect(met.ruling.outcome == .met)
    #expect(met.ranges?.worstRuling.outcome == .met)
  }

  /// By hand: of 98.00 the price may rise to 100.00, though from 110.00 on it is enough again.
  @Test("are no way over which a break-even is passed")
  func breakEven() throws {
    let text = Self.vehicle(#""98.00""#, foreign: Self.euros)
    let answer = try Shipped.library.origin(
      SourceFile(name: "good.json", text: text), exploring: true, today: "2026-01-30")
    #expect(answer.ruling.outcome == .met)
    let fob = try #require(answer.exploration?.breakEvens.first { $0.driver == .fob })
    #expect(fob.last == .money(Money(minorUnits: 10_000, "USD")))
    #expect(fob.beyond == .money(Money(minorUnits: 10_001, "USD")))
  }

  /// By hand: at a price of 105.00, 30.00 EUR are 30 % from 1.05 on; 63.00 EUR leave 40 % up to 1.00.
  @Test("of exchange hold none either")
  func exchanged() throws {
    let answer = try Self.answer(
      Self.vehicle(
        #""105.00""#, foreign: Self.euros.replacing("66.00", with: "63.00"),
        rate: #"{ "from": "1.00", "to": "1.05" }"#))
    #expect(answer.ruling.outcome == .notMet)
    #expect(answer.ranges?.bestRuling.outcome == .met)
  }

  /// By hand: of 98.00 to 112.00 none fails built up or built down if 60.00 to 66.00 do not originate, but at both upper ends.
  @Test("of several amounts are judged where their comparisons turn")
  func several() throws {
    let answer = try Self.answer(
      Self.vehicle(
        #"{ "from": "98.00", "to": "112.00" }"#,
        foreign: #"{ "from": "60.00", "to": "66.00", "currency": "EUR" }"#))
    #expect(answer.ruling.outcome == .notMet)
    #expect(answer.ranges?.isEstablished == true)
    let met = try Self.answer(
      Self.vehicle(
        #"{ "from": "98.00", "to": "112.00" }"#,
        foreign: #"{ "from": "55.00", "to": "60.00", "currency": "EUR" }"#))
    #expect(met.ruling.outcome == .met)
  }

  /// By hand: 60.20 of 100.3333… are just 60 %.
  @Test("turn an outcome at the last figure that a file can state, whatever the ends have")
  func finest() throws {
    let text = try Fixtures.text("ranges/pump.json")
      .replacing(#"{ "from": "90.00", "to": "110.00" }"#, with: #"{ "from": "90", "to": "110" }"#)
      .replacing(#"{ "from": "50.00", "to": "60.00" }"#, with: #""60.20""#)
      .replacing(#"{ "from": "10.00", "to": "12.00" }"#, with: #""10.00""#)
    let study = try #require(try Self.answer(text).ranges)
    #expect(Self.told(study) == ["good.fob 90 100.333333 100.333334 met"])
    for (fob, outcome) in [("100.333333", Outcome.notMet), ("100.333334", .met)] {
      let single = text.replacing(#"{ "from": "90", "to": "110" }"#, with: "\"\(fob)\"")
      #expect(try Self.answer(single).ruling.outcome == outcome)
    }
  }

  @Test("whose ends are the same are one amount; without ranges nothing is told of them")
  func none() throws {
    let text = try Fixtures.text("ranges/pump.json")
    let point = text.replacing("\"90.00\"", with: "\"110.00\"")
      .replacing("\"60.00\"", with: "\"50.00\"").replacing("\"12.00\"", with: "\"10.00\"")
    let study = try #require(try Self.answer(point).ranges)
    #expect(study.worstRuling.outcome == .met && study.bestRuling.outcome == .met)
    #expect(study.turns.allSatisfy { $0 == nil })
    let single = text.replacing(#"{ "from": "90.00", "to": "110.00" }"#, with: #""110.00""#)
      .replacing(#"{ "from": "50.00", "to": "60.00" }"#, with: #""50.00""#)
      .replacing(#"{ "from": "10.00", "to": "12.00" }"#, with: #""10.00""#)
    #expect(try Self.answer(single).ranges == nil)
  }

  @Test(
    "that are wrong are refused with their places",
    arguments: try Fixtures.files(in: "refused/ranges", extension: "json"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Shipped.library.origin(source, today: "2026-01-30")
    }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  @Test("hold no point that is worse than their worst or better than their best", .tags(.property))
  func inside() throws {
    var random = Seeded(seed: 11)
    func order(_ outcome: Outcome) -> Int { outcome == .met ? 2 : outcome == .unknown ? 1 : 0 }
    var turned = 0
    for _ in 0..<40 {
      let lows = [9_000, 4_500, 500, 500].map { $0 + Int.random(in: 0...1_500, using: &random) }
      let highs = lows.map { $0 + Int.random(in: 0...1_500, using: &random) }
      let isOurs = Bool.random(using: &random)
      let rule = ["RVC40", "RVC40:BU", "CTH", "RVC40 or CTH"].randomElement(using: &random) ?? ""
      func good(_ texts: [String]) -> String {
        """
        { "from": "TH", "on": "2026-01-30", "currency": "USD", "good": { "code": "8413.70", "fob": \(texts[0]),
          "rule": "\(rule)", "processes": ["assembly"], "materials": [
          { "code": "8501.52", "value": \(texts[1]), "status": "non_originating", "origin": "CN" },
          { "code": "8413.91", "value": \(texts[2]), "status": "non_originating", "origin": "CN" },
          { "code": "7325.99", "value": \(texts[3]), "origin": "\(isOurs ? "TH" : "CN")",
            "status": "\(isOurs ? "originating" : "non_originating")" }] } }
        """
      }
      func money(_ cents: Int) -> String { "\"\(Money(minorUnits: Int64(cents), "USD").amount)\"" }
      let study = try #require(
        try Self.answer(
          good(
            zip(lows, highs).map { "{ \"from\": \(money($0)), \"to\": \(money($1)) }" })
        ).ranges)
      let (worst, best) = (study.worstRuling.outcome, study.bestRuling.outcome)
      if worst != best { turned += 1 }
      for _ in 0..<12 {
        let point = zip(lows, highs).map { money(Int.random(in: $0...$1, using: &random)) }
        let outcome = try Self.answer(good(point)).ruling.outcome
        #expect(order(worst) <= order(outcome) && order(outcome) <= order(best), "\(point) \(rule)")
      }
    }
    #expect(turned > 5)
  }
}
