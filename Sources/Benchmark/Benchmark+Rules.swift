import AFTA
import LawFiles
import TariffLaw

/// What product rules and bills of several levels cost.
extension Benchmark {
  /// Decides a good of 5,000 materials in six levels, and a claim under an agreement with rules of its own beside one
  /// under ATIGA.
  func measureRules() throws {
    try measureTable()
    try measureBill(by: .general)
    // Of this it has not enough.
    try measureBill(by: .rule(OriginRule(notation: "RVC90")))
    // A rule without codes, one that names some, and one whose codes moved to others of the edition of the good.
    for code in ["8413.70.11", "2106.90.99", "1701.99.10"] { try measureCheck(of: code) }
  }

  /// Decides claims that differ in the agreement alone by turns, so that what else the machine does counts for both.
  private func measureCheck(of code: String) throws {
    var pairs: [(atiga: Double, vkfta: Double)] = []
    for _ in 0..<options.rounds {
      pairs.append(
        (
          try seconds { try check(code, "ATIGA", "TH") },
          try seconds { try check(code, "VKFTA", "KR") }
        ))
    }
    let more = Self.median(of: pairs.map { $0.vkfta - $0.atiga })
    print(
      "rules: a check of \(code), the law read with it: "
        + "ATIGA \(Self.time(Self.median(of: pairs.map { $0.atiga }))), "
        + "VKFTA \(Self.time(Self.median(of: pairs.map { $0.vkfta }))), "
        + "in pairs \(Self.time(abs(more))) \(more < 0 ? "less" : "more")")
  }

  /// Opens a table of 5,205 rows and reads what it holds of one code, as a check does.
  private func measureTable() throws {
    let file = try folder.required("vkfta/rules/hs2012.csv")
    let entry = RuleTableEntry(
      scheme: "VKFTA", path: file.name, edition: .hs2012, days: .always,
      citation: Citation("VKFTA", "annex 3-A"), known: Attestation(.official), note: nil)
    var rows = 0
    let seconds = try median { rows = try RuleTable(file, entry).rows(of: "8413.70").count }
    guard rows == 1 else { throw BenchmarkProblem("the table holds \(rows) rules of the code") }
    print(
      "rules: a table of rules of \(file.bytes.count) bytes read for a code: \(Self.time(seconds))")
  }

  private func measureBill(by rule: StatedRule) throws {
    let bill = try Self.bill(levels: 6, materials: 5_000)
    var good = Good(code: "8413.70.11")
    good.edition = .ahtn2022
    good.fob = Money(minorUnits: 10_000_000, "USD")
    good.bill = bill
    good.rule = rule
    let question = try OriginQuestion(
      scheme: "ATIGA", from: .thailand, on: "2026-01-30", currency: "USD", good: good, criteria: nil
    )
    let library = try library()
    var ruling: BillRuling?
    let seconds = try median {
      guard let answer = library.determine(question)?.bill else {
        throw BenchmarkProblem("the rules of the day are not held")
      }
      ruling = answer
    }
    let levels = ruling?.parts.count ?? 0
    print(
      "rules: a bill of \(bill.items.count) items, \(levels) of them made by the producer, \(ruling?.rolledUp.outcome.rawValue ?? "open"): "
        + "decided in \(Self.time(seconds)), "
        + "\(ruling?.rolledUp.content.indirect?.exact?.reduced.description ?? "open") if made things count whole, "
        + "\(ruling?.traced.content.indirect?.exact?.reduced.description ?? "open") by what they were made of"
    )
  }

  /// A bill with as many bought materials, evenly on its levels, of which every third originates.
  ///
  /// It is illustrative.
  private static func bill(levels: Int, materials: Int) throws -> Bill {
    var items = [
      BillItem(name: "good", parent: nil, quantity: ExactFraction(1), material: Material())
    ]
    for level in 0..<levels {
      let parent = level == 0 ? "good" : "level \(level)"
      if level + 1 < levels {
        var made = Material()
        made.code = "8413.91"
        made.value = Money(minorUnits: Int64(9_000_000 - level * 1_000_000), "USD")
        items.append(
          BillItem(
            name: "level \(level + 1)", parent: parent, quantity: ExactFraction(1), material: made))
      }
      for number in 0..<materials / levels + (level == 0 ? materials % levels : 0) {
        var bought = Material()
        bought.code = number % 2 == 0 ? "8501.52" : "7325.99"
        bought.value = Money(minorUnits: 100 + Int64(number % 7) * 100, "USD")
        bought.status = number % 3 == 0 ? .originating : .nonOriginating
        bought.origin = number % 3 == 0 ? .thailand : "CN"
        items.append(
          BillItem(
            name: "\(parent), part \(number)", parent: parent, quantity: ExactFraction(2),
            material: bought))
      }
    }
    return try Bill(items)
  }

  /// Decides one claim with the law read for it, as a program does that is started for each.
  private func check(_ code: String, _ scheme: String, _ from: String) throws {
    let claim = ClaimText(
      SourceFile(
        name: "claim.json",
        text: """
          { "format": 1, "scheme": "\(scheme)", "on": "2026-01-15", "from": "\(from)", "to": "VN",
            "currency": "USD", "good": { "code": "\(code)", "fob": "1000.00", "materials": [
            { "code": "8501.52", "value": "300.00", "origin": "CN", "status": "non_originating" } ],
            "processes": ["assembly"] }, "route": [],
            "proof": { "kind": "\(scheme == "VKFTA" ? "form_kv" : "form_d")", "issued": "2026-01-10", "shipped": "2026-01-10" },
            "customs_value": "1060.00" }
          """))
    _ = DeterminationReport(try LawLibrary(folder, for: claim).determine(claim)).text(.plain)
  }
}
