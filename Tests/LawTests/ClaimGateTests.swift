import AFTA
import ClaimTrials
import Foundation
import TestLaw
import TestSupport
import Testing

/// One gate for what is said in Swift, JSON and tables.
@Suite("The gate of claims") struct ClaimGateTests {
  /// A pump of which nothing is wrong.
  private static func draft() throws -> Claim.Draft {
    let dollar = Currency("USD")
    var good = Good(code: HSCode("8413.70"))
    good.fob = try Money("10000.00", dollar)
    return Claim.Draft(
      scheme: SchemeID("ATIGA"), on: Day("2026-02-02"), from: Country("TH"), to: Country("MY"),
      currency: dollar, good: good)
  }

  private static func problems(with draft: Claim.Draft) -> [String: Claim.Problem.Kind] {
    do throws(Claim.Problems) {
      _ = try Claim(draft)
      return [:]
    } catch {
      return Dictionary(error.all.map { ($0.fact, $0.kind) }) { first, _ in first }
    }
  }

  @Test("a draft of which nothing is wrong is a claim, with the code of its good")
  func sound() throws {
    let claim = try Claim(Self.draft())
    #expect(claim.code == HSCode("8413.70"))
  }

  @Test("a part of 900,000 VND in a good of 10,000.00 USD needs a rate, and is exact with it")
  func twoCurrencies() throws {
    var draft = try Self.draft()
    let dong = Currency("VND")
    var part = Material()
    part.value = try Money("900000", dong)
    part.status = .nonOriginating
    draft.good.materials = [part]
    #expect(
      Self.problems(with: draft) == [
        "good.materials[0].value": .noExchangeRate(from: dong, to: draft.currency)
      ])
    // At 25,000 VND for a dollar the part is 36.00 USD, and the content (10,000 - 36) / 10,000.
    draft.exchangeRates = [
      ExchangeRate(from: dong, to: draft.currency, trillionths: 40_000_000, on: nil)
    ]
    let answer = try ShippedLaw.library.determine(Claim(draft))
    let content = try #require(answer.ruling.origin?.content.indirect?.exact)
    #expect(content == ExactFraction(9_964, over: 10_000))
    // At 22,000 VND for a dollar no decimal says it: 900,000 / 22,000 is 450/11 USD.
    draft.exchangeRates = [
      ExchangeRate(from: dong, to: draft.currency, trillionths: 45_454_545, on: nil)
    ]
    let other = try ShippedLaw.library.determine(Claim(draft))
    let share = try #require(other.ruling.origin?.content.indirect?.exact)
    // 900,000 × 0.000045454545 = 40.9090905, so (10,000 - 40.9090905) / 10,000.
    #expect(share == ExactFraction(99_590_909_095, over: 100_000_000_000))
  }

  @Test("all that is wrong is told at once, each at its place")
  func everything() throws {
    var draft = try Self.draft()
    draft.to = nil
    draft.code = HSCode("8703")
    draft.good.code = HSCode("0101")
    draft.good.fob = Money(minorUnits: 0, draft.currency)
    var part = Material()
    part.value = Money(minorUnits: -1, draft.currency)
    part.content = Percentage(101)
    draft.good.materials = [part]
    draft.good.labour = Money(minorUnits: 1, parts: 1, of: 1, draft.currency)
    draft.good.rule = .rule(.anyOf([]))
    draft.route = []
    draft.isConsignedDirect = false
    let code = HSCode("8703")
    let other = HSCode("0101")
    #expect(
      Self.problems(with: draft) == [
        "to": .notSaid, "good.code": .anotherCode(other, claimed: code), "good.fob": .noPrice,
        "good.materials[0].value": .belowNothing,
        "good.materials[0].content": .above(Percentage(101), highest: .whole),
        "good.labour": .notHeld, "good.rule": .notARule,
        "route": .contradicts(fact: "direct_consignment"),
      ])
  }

  @Test("facts of which one must be wrong are refused")
  func contradictions() throws {
    var draft = try Self.draft()
    let dong = Currency("VND")
    draft.good.price = Price(
      term: .costInsuranceFreight, amount: try Money("10000.00", draft.currency),
      freight: try Money("100.00", draft.currency), insurance: try Money("10.00", draft.currency),
      inland: nil)
    var tariff = StatedTariff(mfn: .highestRate + Percentage(1))
    tariff.enjoyedBy = [Country("TH")].compactMap { $0 }
    tariff.notEnjoyedBy = tariff.enjoyedBy
    tariff.conditionsMet = ["a-certificate"]
    tariff.conditionsNotMet = tariff.conditionsMet
    draft.importer = tariff
    draft.exchangeRates = [40, 41, 0].map {
      ExchangeRate(from: dong, to: draft.currency, trillionths: $0, on: nil)
    }
    #expect(
      Self.problems(with: draft) == [
        "exchange_rates[1]": .twoExchangeRates(from: dong, to: draft.currency),
        "exchange_rates[2]": .notAnExchangeRate,
        "good.price": .priceDisagrees(fob: "10000.00", worked: "9890.00"),
        "importer.conditions_not_met": .contradicts(fact: "importer.conditions_met"),
        "importer.mfn": .above(.highestRate + Percentage(1), highest: .highestRate),
        "importer.not_enjoyed_by": .contradicts(fact: "importer.enjoyed_by"),
      ])
  }

  @Test("JSON, a table and Swift refuse the same for the same reason")
  func alike() throws {
    var draft = try Self.draft()
    draft.good.fob = Money(minorUnits: 0, draft.currency)
    let words = try #require(Self.problems(with: draft)["good.fob"]).description
    let setting = try ShippedLaw.library.claimSetting
    let json = try SourceFile(
      name: "claim.json",
      bytes: JSONDocument(
        """
        { "scheme": "ATIGA", "on": "2026-02-02", "from": "TH", "to": "MY", "currency": "USD",
          "good": { "code": "8413.70", "fob": "0.00" } }
        """
      ).bytes())
    let refused = #expect(throws: Diagnostics.self) { try ClaimFile.read(json, in: setting) }
    #expect(refused?.all.map { $0.message } == [words])
    let table = SourceFile(
      name: "claims.csv",
      bytes: Array(
        "id,on,from,to,code,scheme,currency,fob\n1,2026-02-02,TH,MY,8413.70,ATIGA,USD,0.00\n".utf8))
    var sink = Counted()
    var assessment = try FileAssessment(of: table, by: ShippedLaw.library)
    _ = try assessment.run(into: &sink)
    #expect(sink.told.map { $0.message } == [words])
  }

  @Test("drafts at the edges of their types trap nowhere", arguments: [40, 41])
  func drafts(seed: Int) throws {
    var trial = DraftTrial(try ShippedLaw.library)
    for number in 0..<400 { try trial.run(seed: seed &* 1_000_000_007 &+ number) }
    #expect(trial.tried == 400 && trial.broken == 0)
    #expect(trial.claims > 40, "only \(trial.claims) drafts became claims")
    #expect(trial.problems.count > 5, "\(trial)")
  }
}

/// Keeps what is told of rows that are refused.
private struct Counted: AnswerSink {
  var told: [Diagnostic] = []

  mutating func write(_ lines: [UInt8]) {}

  mutating func reject(_ diagnostic: Diagnostic) { told.append(diagnostic) }
}
