import AFTA
import Foundation
import TestSupport
import Testing

/// Bills of materials of several levels, in a claim or in a table beside it.
@Suite("Bills of several levels") struct BillTests {
  private static func claim(_ file: String) throws -> ClaimText {
    ClaimText(
      try SourceFile(name: file, bytes: JSONDocument(Fixtures.text("bills/\(file)")).bytes()))
  }

  private static func table(_ text: String) -> SourceFile {
    SourceFile(name: "bill.csv", text: text)
  }

  @Test("a table gives the answer of the list in the claim")
  func table() throws {
    let library = try Shipped.library
    let listed = try library.determine(Self.claim("pump-of-two-levels.json"))
    let tabled = try library.determine(
      Self.claim("pump.json"), madeOf: Self.table(Fixtures.text("bills/pump.csv")))
    #expect(DeterminationReport(listed).json.compact == DeterminationReport(tabled).json.compact)
    #expect(listed.bill?.parts.map(\.name) == ["ROTOR"])
  }

  @Test("origin alone is judged by the same bill")
  func origin() throws {
    let answer = try Shipped.library.origin(
      Self.claim("pump.json").file, madeOf: Self.table(Fixtures.text("bills/pump.csv")),
      today: "2026-02-02")
    #expect(answer.ruling.outcome == .met)
    #expect(answer.bill?.rolledUp.content.indirect?.exact == ExactFraction(49, over: 60))
    #expect(answer.bill?.traced.content.indirect?.exact == ExactFraction(2, over: 3))
  }

  @Test(
    "what is wrong in a table is told at its line",
    arguments: [
      (
        "A,,8413\nB,C,8413\nC,B,8413\n",
        "bill.csv:3:1: 'B' is used in itself, alone or by way of others"
      ),
      (
        "A,,8413\nA,A,8413\n",
        "bill.csv:3:1: there are two items 'A' (the first is item 1): give each its own name"
      ),
      ("A,,8413\nB,D,8413\n", "bill.csv:3:1: there is no item 'D' in which it could be used"),
      ("A,B,8413\n", "bill.csv:2:1: there is no item 'B' in which it could be used"),
      (
        "A,A,8413\n",
        "bill.csv:2:1: every item is used in another: the good is the one without a parent"
      ),
      (
        "A,,8413x\n",
        "bill.csv:2:4: expected a code of 2 to 11 digits, as 8703.23.64, found '8413x'"
      ),
    ])
  func refused(_ rows: String, _ message: String) throws {
    let problem = try #require(throws: Diagnostics.self) {
      try Shipped.library.determine(
        Self.claim("pump.json"), madeOf: Self.table("item,parent,code\n" + rows))
    }
    #expect(problem.description == message)
  }

  @Test(
    "a range is refused at its place, with how it is written in a bill in JSON",
    arguments: ["40.00-60.00", "40.00 - 60.00", "40.00..60.00", "40.00 to 60.00", "40.00–60.00"])
  func range(_ text: String) throws {
    for (column, place) in [("quantity", 10), ("unit_cost", 11)] {
      let cells = column == "quantity" ? "\(text)," : ",\(text)"
      let rows = "A,,8413,,\nB,A,8501,\(cells)\n"
      let problem = try #require(throws: Diagnostics.self) {
        try Shipped.library.origin(
          Self.claim("pump.json").file,
          madeOf: Self.table("item,parent,code,quantity,unit_cost\n" + rows), today: "2026-02-02")
      }
      let message =
        "bill.csv:3:\(place): a range stands in a bill in JSON, not in a table: write \"\(column)\": "
        + "{ \"from\": \"40.00\", \"to\": \"60.00\" } in 'good.bill', for 'afta origin'"
      #expect(problem.description == message)
    }
  }

  /// A bill that is drawn: what is used in what, and what it costs.
  private struct Drawn {
    var items: [(name: String, parent: String?, quantity: Int, cost: Int, isForeign: Bool)] = []

    init(_ random: inout Seeded) {
      items.append((name: "good", parent: nil, quantity: 1, cost: 0, isForeign: false))
      for place in 1..<Int.random(in: 4...14, using: &random) {
        let parent = Int.random(in: 0..<place, using: &random)
        items.append(
          (
            name: "item \(place)", parent: items[parent].name,
            quantity: Int.random(in: 1...3, using: &random),
            cost: Int.random(in: 100...40_000, using: &random),
            isForeign: Bool.random(using: &random)
          ))
      }
    }

    func bill(_ order: [Int]) -> JSONDocument {
      .list(
        order.map { place in
          let item = items[place]
          var members: [String: JSONDocument] = [
            "item": .text(item.name), "quantity": .text("\(item.quantity)"),
          ]
          if let parent = item.parent {
            members["parent"] = .text(parent)
            members["unit_cost"] = .text(Money(minorUnits: Int64(item.cost), .unstated).amount)
          }
          if place > 0, !items.contains(where: { $0.parent == item.name }) {
            members["status"] = .text(item.isForeign ? "non_originating" : "originating")
            members["origin"] = .text(item.isForeign ? "CN" : "VN")
          }
          return .object(members)
        })
    }

    /// The non-originating value of one of an item, worked out apart: of all below it, or of none below what originates.
    func foreign(in place: Int, isTraced: Bool) -> Int {
      items.indices.filter { items[$0].parent == items[place].name }.reduce(0) { sum, use in
        let item = items[use]
        let isMade = items.contains { $0.parent == item.name }
        guard isMade else { return sum + (item.isForeign ? item.quantity * item.cost : 0) }
        let inside = foreign(in: use, isTraced: isTraced)
        if isTraced { return sum + item.quantity * inside }
        let originates = (item.cost - inside) * 10 >= item.cost * 4
        return sum + (originates ? 0 : item.quantity * inside)
      }
    }
  }

  @Test(
    "both readings come to sums worked out apart, in whatever order items stand", .tags(.property))
  func sums() throws {
    var (tried, differing) = (0, 0)
    for seed in 0..<300 {
      var random = Seeded(seed: seed)
      let drawn = Drawn(&random)
      var claim = try JSONDocument(Fixtures.text("bills/pump.json"))
      let price = 4_000_000
      claim["good.fob"] = .text(Money(minorUnits: Int64(price), .unstated).amount)
      let order = Array(drawn.items.indices)
      // Each made item is judged by its content alone.
      var bill = drawn.bill(order.shuffled(using: &random))
      if case .list(let items) = bill {
        bill = .list(
          items.map { item in
            var item = item
            if item["status"] == .null, item["parent"] != .null {
              item["rule"] = .text("RVC40")
              item["processes"] = .list([.text("assembly")])
            }
            return item
          })
      }
      claim["good.bill"] = bill
      let answer = try Shipped.answer(claim)
      guard answer["bill.parts"] != .list([]) else { continue }
      for (key, isTraced) in [("roll_up", false), ("tracing", true)] {
        let foreign = drawn.foreign(in: 0, isTraced: isTraced)
        let expected = ExactFraction(Int128(price - foreign), over: Int128(price)).reduced
        let shown = expected.description
        #expect(
          answer["bill.\(key).origin.rvc.indirect.exact"] == .text(shown), "seed \(seed): \(key)")
      }
      #expect(
        drawn.foreign(in: 0, isTraced: false) <= drawn.foreign(in: 0, isTraced: true),
        "seed \(seed): counted whole, no more is foreign")
      tried += 1
      if drawn.foreign(in: 0, isTraced: true) != drawn.foreign(in: 0, isTraced: false) {
        differing += 1
      }
    }
    #expect(tried > 200 && differing > 50, "\(tried), \(differing)")
  }
}
