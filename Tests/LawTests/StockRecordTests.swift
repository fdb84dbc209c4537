import AFTA
import Foundation
import TestSupport
import Testing

/// What of interchangeable materials went into a good, told by the record of their stock: article 37 of ATIGA.
///
/// Of steel 30 at 1.00 of Thailand lay there; 40 at 1.20 of China came in, 20 went out, 50 at 1.10 of Thailand came in, and
/// 60 went into the good. By hand, of those 60:
///
/// | method | of Thailand | of China |
/// | --- | --- | --- |
/// | fifo | 10 at 1.00 and 10 at 1.10: 21.00 | 40 at 1.20: 48.00 |
/// | lifo | 50 at 1.10: 55.00 | 10 at 1.20: 12.00 |
/// | average | 5/7, at the mean | 2/7 |
@Suite("Stocks of interchangeable materials") struct StockRecordTests {
  private static func file(_ name: String) throws -> SourceFile {
    SourceFile(name: name, text: try Fixtures.text("stocks/\(name)"))
  }

  private static func answer(
    _ table: SourceFile, _ good: SourceFile? = nil
  ) throws -> OriginDetermination {
    try Shipped.library.origin(
      good ?? file("shelf.json"), drawnFrom: table, today: "2026-02-02")
  }

  private static func table(_ text: String) -> SourceFile {
    SourceFile(name: "steel.csv", text: text)
  }

  private static func share(in answer: OriginDetermination) -> Bounds<ExactFraction>? {
    for finding in answer.findings {
      guard case .content(.stockMethod) = finding.question else { continue }
      for figure in finding.figures {
        if case .share(let share) = figure.value { return share }
      }
    }
    return nil
  }

  /// Screws of 5.00 do not originate besides.
  ///
  /// Before the last issue 60 lay there less 20: 50 of them of the two lots, in the
  /// proportion 3 to 4, and then 50 more: by the average 150/7 + 50 of 100 originate, 500/7 %, and the mean cost is
  /// (50 × 78/70 + 55.00) / 100 = 31/28, at which 120/7 of China went in: 930/49.
  @Test(
    "tell by each method what went into the good",
    arguments: [
      (method: "fifo", share: ExactFraction(1, over: 3), foreign: ExactFraction(5_300)),
      ("lifo", ExactFraction(5, over: 6), ExactFraction(1_700)),
      (
        "average", ExactFraction(5, over: 7),
        ExactFraction(500 * 49 + 93_000, over: 49)
      ),
    ])
  func methods(_ one: (method: String, share: ExactFraction, foreign: ExactFraction)) throws {
    let text = try Fixtures.text("stocks/steel.csv").replacing("fifo", with: one.method)
    let answer = try Self.answer(Self.table(text))
    #expect(Self.share(in: answer) == Bounds(one.share))
    let content = try #require(answer.ruling.content.indirect?.exact)
    let right = ExactFraction(10_000).subtracting(one.foreign)?.divided(by: ExactFraction(10_000))
    #expect(content == right)
    #expect(answer.ruling.outcome == .met)
  }

  @Test(
    "say the same in a claim, in a table and of an item of a bill, in whatever order rows stand")
  func forms() throws {
    let lines = try Fixtures.text("stocks/steel.csv").split(separator: "\n")
    let backwards = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    let tabled = try Self.answer(Self.file("steel.csv"))
    #expect(
      OriginReport(tabled).json.compact
        == OriginReport(try Self.answer(Self.table(backwards))).json.compact)
    let record = """
      "stock_record": { "fiscal_year": "2026-01-01", "movements": [
        { "on": "2026-01-01", "kind": "opening", "quantity": "30", "unit_cost": "1.00", "origin": "TH",
          "status": "originating" },
        { "on": "2026-01-05", "kind": "receipt", "quantity": "40", "unit_cost": "1.20", "origin": "CN",
          "status": "non_originating" },
        { "on": "2026-01-10", "kind": "issue", "quantity": "20", "method": "fifo" },
        { "on": "2026-01-15", "kind": "receipt", "quantity": "50", "unit_cost": "1.10", "origin": "TH",
          "status": "originating" },
        { "on": "2026-01-20", "kind": "issue", "quantity": "60", "method": "fifo", "for_good": true }] }
      """
    let claimed = try Fixtures.text("stocks/shelf.json").replacing(
      "\"role\": \"fungible\"", with: "\"role\": \"fungible\", \(record)")
    let listed = try Shipped.library.origin(
      SourceFile(name: "shelf.json", text: claimed), today: "2026-02-02")
    #expect(OriginReport(listed).json.compact == OriginReport(tabled).json.compact)
    let checked = try Shipped.library.determine(SourceFile(name: "shelf.json", text: claimed))
    #expect(checked.ruling.origin?.outcome == .met)
    let bill = SourceFile(
      name: "bill.csv",
      text: """
        item,parent,code,quantity,unit_cost,country,status,role
        SHELF,,9403.20,1,,TH,,
        FRAME,SHELF,9403.90,1,90.00,TH,,
        steel,FRAME,7210.49,60,,,,fungible
        screws,SHELF,7318.15,1,5.00,CN,non_originating,
        """)
    let alone = SourceFile(
      name: "good.json",
      text: """
        { "from": "TH", "on": "2026-01-30", "currency": "USD",
          "good": { "fob": "100.00", "rule": "RVC40", "processes": ["assembly"] } }
        """)
    let answer = try Shipped.library.origin(
      alone, madeOf: bill, drawnFrom: Self.file("steel.csv"), today: "2026-02-02")
    // What the producer did not let originate counts by what he bought: 48.00 of steel and 5.00 of screws.
    #expect(answer.bill?.traced.content.indirect?.exact == ExactFraction(47, over: 100))
  }

  @Test("leave open what lay there when the record begins, unless it was not touched")
  func opening() throws {
    let rows = try Fixtures.text("stocks/steel.csv")
    let without =
      rows.split(separator: "\n").filter { !$0.contains("opening") }
      .joined(separator: "\n") + "\n"
    let open = try Self.answer(Self.table(without))
    #expect(open.ruling.outcome == .unknown)
    #expect(open.missing.contains("good.materials[0].stock_record.opening"))
    #expect(Self.share(in: open) == Bounds(ExactFraction(0), ExactFraction(1)))
    // Of the last in, first out, 50 are of Thailand and 10 of China, whatever lay there before.
    let last = try Self.answer(Self.table(without.replacing("fifo", with: "lifo")))
    #expect(Self.share(in: last) == Bounds(ExactFraction(5, over: 6)))
    #expect(last.ruling.outcome == .met)
    #expect(last.missing.isEmpty)
  }

  @Test("tell a method that was changed within a fiscal year")
  func changed() throws {
    let rows = try Fixtures.text("stocks/steel.csv")
      .replacing("issue,20,,,,fifo", with: "issue,20,,,,lifo")
    let answer = try Self.answer(Self.table(rows))
    // Nothing of the steel counts then: 69.00 and 5.00 of 100.00 do not originate.
    #expect(answer.ruling.outcome == .notMet)
    let finding = try #require(
      answer.findings.first {
        if case .content(.stockMethod) = $0.question { true } else { false }
      })
    #expect(finding.outcome == .notMet)
    #expect(finding.figures.map(\.name).suffix(2) == [.from, .to])
    // The year of which both issues are is another one where it begins between them.
    let apart = rows.replacing(",,,2026-01-01", with: ",,,2025-01-15")
    let other = try Self.answer(Self.table(apart))
    #expect(Self.share(in: other)?.low.numerator != 0)
    let unsaid = try Self.answer(Self.table(rows.replacing(",,,2026-01-01", with: ",,,")))
    #expect(unsaid.missing.contains("good.materials[0].stock_record.fiscal_year"))
  }

  /// The good was shipped on 2026-01-30.
  @Test("of which something went out after the good was shipped leave it open")
  func late() throws {
    let rows = try Fixtures.text("stocks/steel.csv")
    func table(_ day: String) -> SourceFile {
      Self.table(rows.replacing("2026-01-20,issue", with: "\(day),issue"))
    }
    let same = try Self.answer(table("2026-01-30"))
    #expect(same.ruling.outcome == .met)
    let late = try Self.answer(table("2026-01-31"))
    #expect(late.ruling.outcome == .unknown)
    #expect(late.missing == ["good.materials[0].stock_record.movements[4].on", "on"])
    let claim = ClaimText(try Self.file("shelf.json"))
    let kept = try Shipped.library.determine(claim, drawnFrom: table("2026-01-30"))
    #expect(kept.ruling.verdict == .eligible)
    let open = try Shipped.library.determine(claim, drawnFrom: table("2026-01-31"))
    #expect(open.ruling.verdict == .undetermined)
    #expect(
      open.missing.prefix(2) == ["good.materials[0].stock_record.movements[4].on", "proof.shipped"])
  }

  @Test(
    "name what the claim says of a material that they tell themselves",
    arguments: [
      "value": #""5.00""#, "status": #""originating""#, "origin": #""TH""#,
      "stock_control": #""inventory_method""#, "method_fixed_for_year": "true",
    ])
  func toldTwice(key: String, value: String) throws {
    let text = try Fixtures.text("stocks/shelf.json").replacingOccurrences(
      of: #""role": "fungible""#, with: #""role": "fungible", "\#(key)": \#(value)"#)
    let problem = try #require(throws: Diagnostics.self) {
      _ = try Self.answer(
        Self.table(Fixtures.text("stocks/steel.csv")), SourceFile(name: "shelf.json", text: text))
    }
    let message = problem.description
    #expect(message.contains("the record of the stock tells good.materials["))
    #expect(message.contains("].\(key) itself; leave one of them out"))
  }

  @Test(
    "that are wrong are refused with their places",
    arguments: try Fixtures.files(in: "refused/stocks", extension: "csv"))
  func refused(_ file: URL) throws {
    let source = SourceFile(name: file.lastPathComponent, bytes: try Fixtures.bytes(file))
    let problem = try #require(throws: Diagnostics.self) { _ = try Self.answer(source) }
    try Fixtures.expect(
      problem.description + "\n",
      matches: file.deletingPathExtension().appendingPathExtension("txt"))
  }

  /// A stock that is drawn and gone through unit by unit, apart from the program.
  @Test("come to what is counted piece by piece", .tags(.property))
  func pieces() throws {
    var random = Seeded(seed: 37)
    var tried = 0
    for _ in 0..<60 {
      var rows = "material,on,kind,quantity,unit_cost,origin,status,method,for_good\n"
      var pieces: [(isOurs: Bool, cost: Int)] = []
      var used: [(isOurs: Bool, cost: Int)] = []
      let isFirst = Bool.random(using: &random)
      var day: Day = "2026-01-01"
      for step in 0..<Int.random(in: 4...12, using: &random) {
        let isIssue = step > 0 && !pieces.isEmpty && Bool.random(using: &random)
        if isIssue {
          let count = Int.random(in: 1...pieces.count, using: &random)
          let isForGood = Bool.random(using: &random)
          let taken = isFirst ? Array(pieces.prefix(count)) : Array(pieces.suffix(count))
          if isFirst { pieces.removeFirst(count) } else { pieces.removeLast(count) }
          if isForGood { used += taken }
          rows += "steel,\(day),issue,\(count),,,,\(isFirst ? "fifo" : "lifo"),\(isForGood)\n"
        } else {
          let count = Int.random(in: 1...20, using: &random)
          let cost = Int.random(in: 1...99, using: &random)
          let isOurs = Bool.random(using: &random)
          pieces += Array(repeating: (isOurs, cost), count: count)
          rows +=
            "steel,\(day),\(step == 0 ? "opening" : "receipt"),\(count),0.\(cost < 10 ? "0" : "")\(cost),"
            + "\(isOurs ? "TH,originating" : "CN,non_originating"),,\n"
        }
        day = day.adding(days: 1)
      }
      guard !used.isEmpty else { continue }
      tried += 1
      let answer = try Self.answer(Self.table(rows))
      let ours = used.count { $0.isOurs }
      #expect(
        Self.share(in: answer)
          == Bounds(ExactFraction(Int128(ours), over: Int128(used.count)).reduced))
      let foreign = used.reduce(500) { $0 + ($1.isOurs ? 0 : $1.cost) }
      let all = used.reduce(500) { $0 + $1.cost }
      if all <= 10_000 {
        #expect(
          answer.ruling.content.indirect?.exact
            == ExactFraction(Int128(10_000 - foreign), over: 10_000))
      }
    }
    #expect(tried > 30)
  }
}
