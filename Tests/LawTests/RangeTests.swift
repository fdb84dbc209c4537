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
