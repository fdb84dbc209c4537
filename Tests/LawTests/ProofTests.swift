import AFTA
import TestSupport
import Testing

@Suite("Proofs of origin") struct ProofTests {
  @Test("are found as the law has them", arguments: try ProofCase.all())
  func answer(_ fixture: ProofCase) throws {
    let found = try fixture.check(by: Shipped.library)
    let answer = try JSONDocument(ProofReport(found).json.compact)
    let findings = found.findings + found.items.flatMap(\.findings)
    for (place, expected) in fixture.answer.sorted(by: { $0.key < $1.key }) {
      switch (place, expected) {
      case ("findings", .object(let outcomes)):
        for (id, outcome) in outcomes {
          #expect(
            Self.finding(id, in: findings).map { .text($0.outcome.rawValue) } ?? .null == outcome,
            "\(id)")
        }
      case ("citations", .object(let citations)):
        for (id, citation) in citations {
          let found = Self.finding(id, in: findings)?.basis?.citation.description
          #expect(found.map { .text($0) } == citation, "\(id)")
        }
      case ("deadlines", .object(let days)):
        for (id, day) in days {
          let found = found.deadlines.first { $0.name.rawValue == id }
          #expect(found.map { .text("\($0.last)") } ?? .null == day, "\(id)")
        }
      case ("late", _):
        let late = found.deadlines.filter { $0.outcome(on: found.question.asOf) == .notMet }
        #expect(.list(late.map { .text($0.name.rawValue) }) == expected)
      case ("caveats", .list(let ids)):
        let own = found.caveats.map { JSONDocument.text($0.id) }
        #expect(ids.allSatisfy(own.contains), "\(own)")
      default:
        #expect(answer[place] == expected, "\(place)")
      }
    }
  }

  @Test("cite only provisions that are held", arguments: try ProofCase.all())
  func citations(_ fixture: ProofCase) throws {
    let held = Set(
      try Shipped.library.law.schemes.flatMap(\.provisions).map(\.citation.description))
    for citation in fixture.law {
      #expect(held.contains(citation), "no provision of Schedules is \(citation)")
    }
  }

  @Test("of a pile come with the worst first, and with counts by rule")
  func pile() throws {
    let file = SourceFile(name: "pile.csv", text: try Fixtures.text("proofs/pile.csv"))
    let pile = try Shipped.library.checkProofs(file)
    #expect(pile.entries.map(\.line) == [3, 4, 5, 2])
    #expect(pile.entries.map(\.answer?.verdict) == [.refused, .open, .open, .accepted])
    #expect(pile.rules.map(\.id) == ["proof.timing", "proof.code", "proof.fob"])
    #expect(pile.rules.map(\.notMet) == [1, 0, 0])
    #expect(pile.rejects.map(\.description).joined().contains("6:16"))
  }

  @Test("of one number on several lines are told")
  func repeated() throws {
    let head = "id,on,from,to,code,proof_kind,proof_number,proof_issued,shipped,presented,criterion"
    func row(_ from: String, _ number: String) -> String {
      "x,2026-02-02,\(from),VN,8413.70.11,e_form_d,\(number),2026-01-30,2026-01-30,2026-02-02,40%"
    }
    let rows = [row("TH", "1"), row("MY", "1"), row("TH", "2"), row("TH", "1"), row("TH", "")]
    let text = ([head] + rows + [row("TH", "")]).joined(separator: "\n") + "\n"
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.csv", text: text))
    #expect(pile.repeated.map(\.number) == ["1"])
    #expect(pile.repeated.map(\.from) == [Country("TH")])
    #expect(pile.repeated.map(\.lines) == [[2, 5]])
    #expect(ProofPileReport(pile).text(.plain).contains("1 of Thailand  lines 2, 5"))
  }

  @Test("of a table tell what is told of a third-country invoice in columns of its own")
  func invoices() throws {
    let text = """
      on,from,to,code,proof_kind,proof_issued,shipped,presented,criterion,third_country_invoice,\
      invoicer_marked,invoicer_name,invoicer_country
      2026-02-02,TH,VN,8413.70.11,e_form_d,2026-01-30,2026-01-30,2026-02-02,40%,true,true,Example AG,CH
      2026-02-02,TH,VN,8413.70.11,e_form_d,2026-01-30,2026-01-30,2026-02-02,40%,,true,Example AG,CH
      2026-02-02,TH,VN,8413.70.11,e_form_d,2026-01-30,2026-01-30,2026-02-02,40%,true,,,
      2026-02-02,TH,VN,8413.70.11,e_form_d,2026-01-30,2026-01-30,2026-02-02,40%,false,,,

      """
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.csv", text: text))
    #expect(pile.entries.map(\.line) == [4, 2, 3, 5])
    #expect(pile.entries.map(\.answer?.verdict) == [.open, .accepted, .accepted, .accepted])
  }

  @Test("of lines of JSON are found as those of a table")
  func lines() throws {
    let one = try JSONDocument(Fixtures.text("proofs/pump.json"))
    var other = one
    other["proof.presented"] = .text("2027-01-30")
    other["on"] = .text("2027-01-30")
    other["proof.force_majeure"] = .bool(false)
    let text = try [one, other].map { String(decoding: try $0.bytes(), as: UTF8.self) }
      .map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.ndjson", text: text))
    #expect(pile.rejects.isEmpty)
    #expect(pile.entries.map(\.line) == [2, 1])
    #expect(pile.entries.map(\.answer?.verdict) == [.refused, .accepted])
  }

  @Test(
    "are drafted of a claim that qualifies, with what is missing",
    arguments: ProofDraft.Kind.allCases)
  func draft(_ kind: ProofDraft.Kind) throws {
    let text = try Fixtures.text("claims/car-from-thailand.json")
    let draft = try Shipped.library.draftProof(
      SourceFile(name: "claim.json", text: text), as: kind)
    let answer = try JSONDocument(ProofDraftReport(draft).json.compact)
    guard case .list(let fields) = answer["fields"] else {
      Issue.record("no fields")
      return
    }
    func field(_ name: String) -> JSONDocument {
      fields.first { $0["name"] == .text(name) } ?? .null
    }
    #expect(field("criterion")["value"] == .text("52%"))
    #expect(field("code")["value"] == .text("8703.23.64"))
    #expect(field("origin")["value"] == .text("Thailand"))
    // Form D from Thailand to Viet Nam shows no price since 2021; a declaration does, of content.
    #expect((field("fob") == .null) == (kind == .formD))
    #expect(draft.missing.contains(.invoice) && draft.missing.contains(.signature))
    #expect(draft.missing.contains(.exporterCode) == (kind == .originDeclaration))
    #expect((field("ticks") == .null) == (kind == .originDeclaration))
  }

  @Test("of goods that do not originate are not drafted")
  func noDraft() throws {
    let text = try Fixtures.text("claims/car-with-dear-engine.json")
    let file = SourceFile(name: "claim.json", text: text)
    #expect(throws: AnswerProblem.self) { try Shipped.library.draftProof(file, as: .formD) }
  }

  @Test("of goods whose origin is open are not drafted yet, for want of what is named")
  func openDraft() throws {
    var claim = try JSONDocument(Fixtures.text("claims/car-from-thailand.json"))
    claim["good"] = .object(["code": .text("8703.23.64"), "fob": .text("10000.00")])
    claim["proof"] = .null
    let file = try SourceFile(name: "claim.json", bytes: claim.bytes())
    let problem = try #require(throws: AnswerProblem.self) {
      try Shipped.library.draftProof(file, as: .formD)
    }
    #expect(problem.description.contains("is open") && problem.description.contains("good."))
  }

  @Test("drafted of a kind that is not accepted on its day say so")
  func draftOfAnotherDay() throws {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["from"] = .text("MY")
    claim["to"] = .text("PH")
    claim["importer"] = .object(["rate": .text("0"), "mfn": .text("20")])
    claim["on"] = .text("2020-10-01")
    for (day, isAccepted) in [("2020-09-19", false), ("2020-09-20", true)] {
      claim["proof"] = .object([
        "kind": .text("form_d"), "number": .text("MY-7"), "issued": .text(day),
        "shipped": .text(day),
      ])
      let file = try SourceFile(name: "claim.json", bytes: claim.bytes())
      let draft = try Shipped.library.draftProof(file, as: .originDeclaration)
      #expect(draft.isAccepted == isAccepted)
      let text = ProofDraftReport(draft).text(.plain)
      #expect(text.contains("Not accepted between these two countries on that day") != isAccepted)
      #expect(text.contains("document number") && text.contains("MY-7") && text.contains(day))
      #expect(try Shipped.library.draftProof(file, as: .formD).isAccepted == true)
    }
  }

  /// The first finding of an id, whatever it is a premise of.
  private static func finding(_ id: String, in findings: [Finding]) -> Finding? {
    for finding in findings {
      if finding.id == id { return finding }
      if let inner = Self.finding(id, in: finding.premises) { return inner }
    }
    return nil
  }
}
