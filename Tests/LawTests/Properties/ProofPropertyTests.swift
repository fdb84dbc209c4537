import AFTA
import TestSupport
import Testing

@Suite("Properties of proofs") struct ProofPropertyTests {
  @Test("what is written in box 8 is read as it was", arguments: [0..<400, 400..<800])
  func box8(seeds: Range<Int>) throws {
    var tried = 0
    for seed in seeds {
      var random = Seeded(seed: seed)
      let criteria = OriginCriterion.allCases.shuffled(using: &random)
        .prefix(Int.random(in: 1...2, using: &random))
      let share =
        Bool.random(using: &random)
        ? Percentage(millionths: Int64.random(in: 0...100_000_000, using: &random)) : nil
      guard let written = Box8(Array(criteria), share: share) else { continue }
      #expect(Box8(written.description) == written, "seed \(seed): \(written)")
      #expect(Box8(written.description)?.description == written.description, "seed \(seed)")
      tried += 1
    }
    #expect(tried == seeds.count)
  }

  @Test("no deadline lies before its start", arguments: [0..<150, 150..<300])
  func deadlines(seeds: Range<Int>) throws {
    let library = try Shipped.library
    var tried = 0
    for seed in seeds {
      var random = Seeded(seed: seed)
      let first = Int32.random(in: 12_000...24_000, using: &random)
      func day() -> JSONDocument {
        .text("\(Day(number: first + Int32.random(in: 0...700, using: &random)))")
      }
      var proof = try JSONDocument(Fixtures.text("proofs/pump.json"))
      for key in ["on", "proof.issued", "proof.shipped", "proof.presented"] { proof[key] = day() }
      for event in ProofEvents.Event.allCases where Bool.random(using: &random) {
        proof["events." + event.rawValue] = day()
      }
      let source = try SourceFile(name: "proof.json", bytes: proof.bytes())
      guard let answer = try? library.checkProof(source) else { continue }
      for deadline in answer.deadlines {
        #expect(deadline.start <= deadline.last, "seed \(seed): \(deadline.name)")
        tried += 1
      }
    }
    #expect(tried > 300, "\(tried)")
  }

  @Test("a later fact never unsettles a finding", arguments: [0..<150, 150..<300])
  func tellingMore(seeds: Range<Int>) throws {
    // What is taken of a kind and of a presentation that are not said is no finding of them.
    let library = try Shipped.library.assuming([
      ("presentation.not_said", "unknown"), ("proof_kind.not_said", "unknown"),
    ])
    var tried = 0
    for seed in seeds {
      var random = Seeded(seed: seed)
      var proof = try JSONDocument(Fixtures.text("proofs/pump.json"))
      let isBackToBack = Bool.random(using: &random)
      let facts = (Self.facts(&random) + (isBackToBack ? Self.originals(&random) : []))
        .shuffled(using: &random)
      for (place, _) in facts { proof[place] = .null }
      proof["to"] = .text(Bool.random(using: &random) ? "VN" : "KH")
      if isBackToBack { proof["proof.back_to_back"] = .object([:]) }
      // That there is a copy or such an invoice is told from the beginning.
      proof["proof.certified_true_copy"] = .object([:])
      proof["proof.third_country_invoice"] = .object([:])
      var before = try Self.outcomes(of: proof, library)
      for (place, value) in facts {
        proof[place] = value
        let after = try Self.outcomes(of: proof, library)
        for (id, outcome) in before where outcome != .unknown {
          guard let now = after[id] else { continue }
          #expect(now == outcome, "seed \(seed): \(id) by \(place)")
          tried += 1
        }
        before = after
      }
    }
    #expect(tried > 2000, "\(tried)")
  }

  @Test(
    "an event that is told later never turns a deadline that was kept or missed",
    arguments: [0..<150, 150..<300])
  func tellingEvents(seeds: Range<Int>) throws {
    let library = try Shipped.library
    var (tried, presumed) = (0, 0)
    for seed in seeds {
      var random = Seeded(seed: seed)
      var proof = try JSONDocument(Fixtures.text("proofs/pump.json"))
      // Of some a day is asked about.
      if Bool.random(using: &random) {
        let asked = Day("2026-02-02").adding(days: Int.random(in: 0...500, using: &random))
        proof["as_of"] = .text("\(asked)")
      }
      // Each event comes after those that it follows, so that none contradicts another.
      var day = Day("2026-02-02")
      var happened: [(String, JSONDocument)] = []
      for event in ProofEvents.Event.allCases {
        day = day.adding(days: Int.random(in: 0...70, using: &random))
        if Bool.random(using: &random) {
          happened.append(("events." + event.rawValue, .text("\(day)")))
        }
      }
      var before: [String: ProofDeadline] = [:]
      for (place, value) in happened.shuffled(using: &random) {
        proof[place] = value
        let source = try SourceFile(name: "proof.json", bytes: proof.bytes())
        let answer = try library.checkProof(source)
        let after = Dictionary(
          uniqueKeysWithValues: answer.deadlines.map { ($0.name.rawValue, $0) })
        let asked = answer.question.asOf
        for (id, deadline) in before where deadline.outcome(on: asked) != .unknown {
          guard let now = after[id] else { continue }
          // What is not told to have been done by the day that is asked about counts as not done, until it or what
          // followed it is told.
          let isPresumed = asked != nil && deadline.done == nil && deadline.doneBy == nil
          let isRefuted = isPresumed && (now.done != nil || now.doneBy != nil)
          presumed += isRefuted ? 1 : 0
          #expect(
            now.outcome(on: asked) == deadline.outcome(on: asked) || isRefuted,
            "seed \(seed): \(id) by \(place)")
          tried += 1
        }
        before = after
      }
    }
    #expect(tried > 1000 && presumed > 20, "\(tried), \(presumed)")
  }

  @Test("what leaves a late proof open is named, and settles it")
  func latePresentation() throws {
    let library = try Shipped.library
    var tried = (open: 0, firm: 0)
    let days: [Int?] = [nil, -1, 0, 363, 364, 365, 500]
    for (imported, presented) in days.flatMap({ one in days.map { (one, $0) } }) {
      for forced: Bool? in [nil, false, true] {
        var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
        let issued = Day(number: 20_483)
        claim["proof.issued"] = .text("\(issued)")
        claim["on"] = .text("\(issued.adding(days: imported ?? 10))")
        claim["importer.rate"] = .text("0")
        claim["proof.presented"] =
          presented.map { .text("\(issued.adding(days: $0))") } ?? .null
        claim["proof.force_majeure"] = forced.map(JSONDocument.bool) ?? .null
        let answer = try library.determine(SourceFile(name: "claim.json", bytes: claim.bytes()))
        guard answer.ruling.verdict == .undetermined else {
          tried.firm += 1
          continue
        }
        #expect(!answer.missing.isEmpty, "\(claim)")
        tried.open += 1
        for decided in ["accepted", "refused"]
        where answer.missing == ["assume.atiga.late_presentation"] {
          claim["assume"] = .object(["atiga.late_presentation": .text(decided)])
          let settled = try library.determine(
            SourceFile(name: "claim.json", bytes: claim.bytes()))
          #expect(settled.ruling.verdict == (decided == "accepted" ? .eligible : .ineligible))
        }
      }
    }
    #expect(tried.open > 20 && tried.firm > 20, "\(tried)")
  }

  /// Facts that may be told one after another, each of which answers a question.
  private static func facts(_ random: inout Seeded) -> [(String, JSONDocument)] {
    func day(_ days: ClosedRange<Int32>) -> JSONDocument {
      .text("\(Day(number: 20_480 + Int32.random(in: days, using: &random)))")
    }
    func truth() -> JSONDocument { .bool(Bool.random(using: &random)) }
    let kinds = ["form_d", "e_form_d", "origin_declaration", "none"]
    let criteria = ["WO", "CTH", "40%", "39%", "PC 25%", "CTSH + 35%"]
    return [
      ("proof.kind", .text(kinds.randomElement(using: &random) ?? "form_d")),
      ("proof.issued", day(-400...10)), ("proof.shipped", day(-420...5)),
      ("proof.presented", day(-10...400)), ("proof.force_majeure", truth()),
      ("proof.retroactive", truth()), ("proof.corrected", truth()),
      ("proof.exchange_failed", truth()),
      ("proof.code_settled", .bool(true)),
      ("items[0].criterion", .text(criteria.randomElement(using: &random) ?? "WO")),
      ("proof.trade_remedy", truth()), ("proof.fob_shown", truth()),
      ("proof.certified_true_copy.issued", day(-10...400)),
      ("proof.certified_true_copy.bears_original_date", truth()),
      ("proof.third_country_invoice.marked", truth()),
      ("proof.third_country_invoice.name", .text("Example AG")),
      ("proof.third_country_invoice.country", .text("CH")),
      ("proof.exporter.code", .text("TH-CE-0042")),
      ("proof.exporter.signatory", .text("A. Example")),
    ]
  }

  /// Facts of the original of a back-to-back proof.
  private static func originals(_ random: inout Seeded) -> [(String, JSONDocument)] {
    let issued = Day(number: 20_480 + Int32.random(in: -500...0, using: &random))
    return [
      ("proof.back_to_back.original_issued", .text("\(issued)")),
      ("proof.back_to_back.origin", .text(Bool.random(using: &random) ? "MY" : "CN")),
      ("proof.back_to_back.original_quantity", .text("100")),
      ("proof.back_to_back.quantity", .text("\(Int.random(in: 99...101, using: &random))")),
      ("proof.back_to_back.cited", .bool(Bool.random(using: &random))),
    ]
  }

  private static func outcomes(
    of proof: JSONDocument, _ library: LawLibrary
  ) throws -> [String: Outcome] {
    let source = try SourceFile(name: "proof.json", bytes: proof.bytes())
    guard let answer = try? library.checkProof(source) else { return [:] }
    var outcomes: [String: Outcome] = [:]
    func take(_ findings: [Finding]) {
      for finding in findings {
        outcomes[finding.id] = finding.outcome
        take(finding.premises)
      }
    }
    take(answer.findings)
    answer.items.forEach { take($0.findings) }
    return outcomes
  }
}
