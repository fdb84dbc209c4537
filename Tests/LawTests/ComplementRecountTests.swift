import AFTA
import Foundation
import TestSupport
import Testing

/// Answers on who makes what, forged and told anew.
@Suite("Complementation: answers counted anew") struct ComplementRecountTests {
  private func file(_ name: String) throws -> SourceFile {
    SourceFile(
      name: name,
      bytes: try Fixtures.bytes(Fixtures.root.appending(path: "complement/\(name).json")))
  }

  private func holds(_ answer: JSONDocument, of file: SourceFile) throws -> Bool {
    let told = SourceFile(name: "answer.json", bytes: try answer.bytes())
    return ComplementCheckReport(try Shipped.library.verify(told, of: file)).holds
  }

  /// A plan that there is, and one that there is not: Thailand needs 100 units and can make 99.
  private var files: [SourceFile] {
    get throws {
      let capacity = plan(
        terms: #"{ "rate": "0", "accreditation": "0" }"#,
        countries: [
          #"{ "country": "TH", "vehicles": 100, "requirement": "40", "jobs_per_million": "7" }"#,
          #"{ "country": "MY", "vehicles": 10 }"#,
        ],
        maker: #"{ "country": "TH", "price": "100.00", "freight": "5.00", "capacity": 99 }"#,
        outside: #""120.00""#)
      return [try file("power-lao-singapore"), capacity]
    }
  }

  @Test("do not hold when any of their values is another", arguments: [0, 1])
  func forged(_ number: Int) throws {
    let file = try files[number]
    let whole = try JSONDocument(
      ComplementReport(Shipped.library.complement(file)).json.pretty)
    #expect(try holds(whole, of: file))
    var tried = 0
    // One in four, for the time that it takes.
    for (number, place) in whole.places.enumerated() where number.isMultiple(of: 4) {
      var other = whole
      switch whole[place] {
      case .text(let text): other[place] = .text(text == "1.00" ? "2.00" : "1.00")
      case .bool(let truth) where !place.hasSuffix("proven"): other[place] = .bool(!truth)
      default: continue
      }
      tried += 1
      #expect(try !holds(other, of: file), "\(place)")
    }
    #expect(tried > 10)
  }

  @Test("do not hold as cheapest when another plan is cheaper")
  func dearer() throws {
    let file = try file("exchange-stated-terms")
    let study = try Shipped.library.complement(file)
    var document = try JSONDocument(ComplementReport(study).json.pretty)
    // Every country for itself meets no programme of three of them, and costs more with free trade.
    document["free_trade"] = document["alone"]
    #expect(try !holds(document, of: file))
  }

  @Test("do not hold when they tell no plan where there is one")
  func noPlan() throws {
    let file = try file("exchange-stated-terms")
    var document = try JSONDocument(
      ComplementReport(Shipped.library.complement(file)).json.pretty)
    document["complemented.makers"] = .null
    document["complemented.cost"] = .null
    #expect(try !holds(document, of: file))
  }

  private func plan(
    terms: String, countries: [String], maker: String, outside: String
  ) -> SourceFile {
    SourceFile(
      name: "plan.json",
      text: #"""
        { "format": 1, "on": "1997-06-02", "currency": "USD", "terms": \#(terms),
          "countries": [\#(countries.joined(separator: ", "))],
          "parts": [{ "name": "engine", "mfn": "20", "makers": [\#(maker)],
            "outside": { "country": "JP", "price": \#(outside) } }] }
        """#)
  }

  @Test("leave out with free trade the fewest programmes: those that nothing of their own can meet")
  func fewestLeftOut() throws {
    // Thailand alone makes the part, and its own meets its programme, though it costs less outside.
    let study = try Shipped.library.complement(
      plan(
        terms: #"{ "rate": "0", "accreditation": "100" }"#,
        countries: ["TH", "MY", "ID"].map {
          #"{ "country": "\#($0)", "vehicles": 100, "requirement": "50" }"#
        },
        maker: #"{ "country": "TH", "price": "100.00", "freight": "5.00" }"#,
        outside: #"{ "TH": "80.00", "MY": "120.00", "ID": "120.00" }"#))
    let names = study.freeTrade.unmet.map { "\(study.model.countries[$0].country)" }
    #expect(names == ["ID", "MY"])
    // 100 vehicles each at 100, and carriage of 5 for two of the three.
    #expect(study.freeTrade.answer.cost == 3_100_000 * Int128(ComplementationTask.whole))
  }

  @Test("name a capacity that is one unit too low, and the one that would do")
  func capacity() throws {
    let single = try #require(try Shipped.library.complement(files[1]).obstacles).single
    // One maker supplies all of a market, so that Thailand's 100 vehicles need 100 units.
    let capacity = single.first { $0.requirement == .capacity(part: 0, maker: 1) }
    #expect(capacity?.asked == .units(99))
    #expect(capacity?.feasible == .units(100))
  }
}
