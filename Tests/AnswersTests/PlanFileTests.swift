import TestLaw
import ComponentSourcing
import Answers
import LawFiles
import Reading
import TariffLaw
import Testing

@Suite struct PlanFileTests {
  private static let rest = """
    "format": 1, "name": "Try", "illustrative": true, "note": "made up", "on": "2026-02-02",
    "currency": "USD", "schemes": ["ATIGA"], "preference": "required",
    "product": { "code": "8703.80.97", "edition": "AHTN2022", "rule": "RVC40" },
    "exchange_rates": [{ "from": "JPY", "to": "USD", "rate": "0.0065" }],
    "plants": [{ "name": "Rayong", "country": "TH", "labour": "10.00", "overhead": "20.00",
      "other": "30.50", "margin": "12.5", "exporter": { "list": "A" } }],
    "markets": [{ "name": "Viet Nam", "country": "VN", "volume": 1000, "shipments": 10,
      "price": "99.00", "importer": { "mfn": "70" } }],
    "lanes": [{ "plant": "Rayong", "market": "Viet Nam", "freight": "4.00", "insurance": "0.50",
      "drawback": "50", "route": [{ "through": "MY" }] }],
    "compliance": { "per_unit": "1.00", "per_shipment": "25.00" },
    "what_if": [{ "name": "lower", "mfn": { "VN": "20" }, "originating": ["A"] }]
    """
  private static let parts = """
    "parts": [{ "name": "cells", "code": "8507.60.90", "quantity": "96.5", "offers": [
      { "supplier": "A", "country": "JP", "price": "7000.1234", "freight": { "TH": "1", "VN": "2" },
        "status": "non_originating", "duty": { "TH": "5" }, "currency": "JPY",
        "agreements": ["AJCEP", "VJEPA"], "fixed_cost": "12.00" },
      { "supplier": "B", "country": "ID", "price": "70.00", "freight": "1.00", "status": "partial",
        "content": "25", "proof": { "kind": "e_form_d", "partial_cumulation": true },
        "duty": "0" }] }]
    """
  /// A spreadsheet's export, with a byte order mark and carriage returns.
  private static let table =
    "\u{FEFF}part,code,quantity,supplier,country,price,freight,status,content,proof_kind,"
    + "partial_cumulation,agreements,duty,currency,fixed_cost\r\n"
    + "cells,8507.60.90,96.5,A,JP,7000.1234,TH=1 VN=2,non_originating,,,,AJCEP VJEPA,TH=5,JPY,12.00\r\n"
    + "cells,,,B,ID,70.00,1.00,partial,25,e_form_d,true,,0,,\r\n"

  private func read(_ parts: String) throws -> SourcingPlan {
    try PlanFile.read(
      SourceFile(name: "plan.json", text: "{ \(Self.rest), \(parts) }"),
      in: ClaimSetting(schemes: ["ATIGA"], words: ShippedLaw.library.law.claimWords),
      agreements: ["AJCEP", "VJEPA"]
    ) { name in
      #expect(name == "bill.csv")
      return SourceFile(name: name, text: Self.table)
    }.plan
  }

  @Test func `Every key is read`() throws {
    let plan = try read(Self.parts)
    #expect(plan.name == "Try" && plan.isIllustrative && plan.note == "made up")
    #expect(plan.on == Day("2026-02-02") && plan.currency == .unitedStatesDollar)
    #expect(plan.schemes == [SchemeID("ATIGA")] && plan.needsPreference)
    #expect(plan.product.code == HSCode("8703.80.97"))
    let part = try #require(plan.parts.first)
    #expect(part.name == "cells" && part.quantity == ExactFraction(193, over: 2))
    let (first, second) = (part.offers[0], part.offers[1])
    // A yen has no smaller unit: 7000.1234 is a fraction of it.
    #expect(first.price == ExactFraction(70_001_234, over: 10_000))
    #expect(first.freight[Country("TH")] == ExactFraction(1))
    #expect(first.freight[Country("VN")] == ExactFraction(2))
    #expect(first.freight[Country("MY")] == nil)
    #expect(first.duty[Country("TH")] == Percentage(5))
    #expect(first.agreements == [SchemeID("AJCEP"), SchemeID("VJEPA")])
    #expect(second.price == ExactFraction(7000) && second.content == Percentage(25))
    #expect(
      second.proof?.isPartialCumulation == true
        && second.proof?.kind == ProofOfOrigin.Kind(rawValue: "e_form_d"))
    #expect(second.duty[Country("MY")] == .zero)
    #expect(plan.suppliers.first { $0.name == "A" }?.fixedCost == ExactFraction(1200))
    let plant = try #require(plan.plants.first)
    #expect(plant.labour == ExactFraction(1000) && plant.other == ExactFraction(3050))
    #expect(plant.price(of: ExactFraction(800)) == ExactFraction(900))
    #expect(plant.exporter?.list == ConcessionList(rawValue: "A"))
    let market = try #require(plan.markets.first)
    #expect(market.volume == 1000 && market.shipments == 10)
    #expect(market.price == ExactFraction(9900) && market.importer?.mfn == Percentage(70))
    let lane = try #require(plan.lanes.first)
    #expect(lane.freight == ExactFraction(400) && lane.insurance == ExactFraction(50))
    #expect(lane.drawback == Percentage(50) && lane.route.count == 1)
    // 1.00 and 10 shipments of 25.00 over 1,000 units.
    #expect(plan.complianceCost(in: market) == ExactFraction(125))
    // 96.5 × (7000.1234 + 1) yen at 0.0065 dollars, in cents.
    let value = plan.value(of: first, for: part, in: plant.country)
    #expect(
      value
        == ExactFraction(193, over: 2)
        .multiplied(by: ExactFraction(70_011_234, over: 10_000))?
        .multiplied(by: ExactFraction(65, over: 100)))
    #expect(plan.changes.map(\.originating) == [["A"]])
  }

  @Test func `A spreadsheet's bill is the same as parts in the plan`() throws {
    let (inline, table) = (try read(Self.parts), try read("\"bill\": \"bill.csv\""))
    #expect(inline.parts.map(\.name) == table.parts.map(\.name))
    #expect(inline.parts.map(\.code) == table.parts.map(\.code))
    #expect(inline.parts.map(\.quantity) == table.parts.map(\.quantity))
    let (one, other) = (inline.parts.flatMap(\.offers), table.parts.flatMap(\.offers))
    #expect(one.map(\.supplier) == other.map(\.supplier) && one.count == 2)
    #expect(one.map(\.country) == other.map(\.country))
    #expect(one.map(\.price) == other.map(\.price))
    #expect(one.map(\.currency) == other.map(\.currency))
    #expect(one.map(\.freight.own) == other.map(\.freight.own))
    #expect(one.map(\.freight.others) == other.map(\.freight.others))
    #expect(one.map(\.status) == other.map(\.status))
    #expect(one.map(\.content) == other.map(\.content))
    #expect(one.map(\.proof?.kind) == other.map(\.proof?.kind))
    #expect(one.map(\.proof?.isPartialCumulation) == other.map(\.proof?.isPartialCumulation))
    #expect(one.map(\.agreements) == other.map(\.agreements))
    #expect(one.map(\.duty.own) == other.map(\.duty.own))
    #expect(one.map(\.duty.others) == other.map(\.duty.others))
    #expect(inline.suppliers.map(\.name) == table.suppliers.map(\.name))
    #expect(inline.suppliers.map(\.fixedCost) == table.suppliers.map(\.fixedCost))
  }
}
