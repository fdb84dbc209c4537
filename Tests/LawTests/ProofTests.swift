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

  /// Rule 15 of Annex 8: a consignment of USD 200.00 at most, not each good of it.
  @Test(
    "of one consignment in a table are waived by what they come to",
    arguments: [
      ("N1", "100.00", "N1", "100.00", .accepted, []),
      ("N1", "100.00", "N1", "100.01", .refused, []),
      ("N1", "150.00", "N2", "150.00", .accepted, []),
      ("N1", "100.00", "N1", "", .open, ["proof.consignment_fob"]),
      ("N1", "200.01", "N1", "", .refused, []),
      ("", "100.00", "", "100.00", .accepted, []),
      ("", "150.00", "", "150.00", .open, ["proof.consignment_fob"]),
    ] as [(String, String, String, String, ProofVerdict, [String])])
  func consignments(
    _ number: String, _ fob: String, _ other: String, _ otherFOB: String,
    verdict: ProofVerdict, missing: [String]
  ) throws {
    let head = """
      on,from,to,code,currency,proof_kind,proof_number,proof_issued,shipped,presented,retroactive,\
      simplified_declaration,fob,criterion
      """
    func row(_ number: String, _ fob: String) -> String {
      "2026-02-02,TH,VN,8413.70.11,USD,e_form_d,\(number),2026-01-31,2026-01-30,2026-02-02,false,true,\(fob),40%"
    }
    let text = "\(head)\n\(row(number, fob))\n\(row(other, otherFOB))\n"
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.csv", text: text))
    let first = try #require(pile.entries.first { $0.line == 2 }?.answer)
    #expect(first.verdict == verdict)
    #expect(first.missing == missing)
  }

  @Test("of a table with the needed columns alone are asked what they do not tell")
  func neededColumns() throws {
    let text = "on,from,to,code\n2026-02-02,TH,VN,8413.70.11\n"
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.csv", text: text))
    #expect(pile.rejects.isEmpty)
    let answer = try #require(pile.entries.first?.answer)
    #expect(answer.verdict == .open)
    #expect(Set(answer.missing).isSuperset(of: ["proof.kind", "proof.issued"]))
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

  @Test(
    "of a table tell what is told of an exhibition, a re-issue and an item in columns of their own")
  func columns() throws {
    let head = """
      on,from,to,code,proof_kind,proof_issued,shipped,presented,currency,fob,criterion,exhibition_sent,\
      exhibition_sold,exhibition_consigned,exhibition_customs_control,exhibition_named,reissued,rule,\
      processes
      """
    func row(_ criterion: String, _ others: String) -> String {
      "2026-02-02,TH,VN,8413.70.11,e_form_d,2026-01-30,2026-01-30,2026-02-02,USD,10000.00,\(criterion),\(others)"
    }
    let rows = [
      row("40%", "true,true,true,true,true,,,"), row("40%", "true,false,true,true,true,,,"),
      row("40%", "true,,,,,,,"), row("40%", ",,,,,2026-01-31,,"), row("40%", ",,,,,2027-01-31,,"),
      row("CTSH", ",,,,,,,"), row("CTSH", ",,,,,,CTSH,"), row("40%", ",,,,,,,packaging"),
    ]
    let text = ([head] + rows).joined(separator: "\n") + "\n"
    let pile = try Shipped.library.checkProofs(SourceFile(name: "pile.csv", text: text))
    let verdicts = Dictionary(
      uniqueKeysWithValues: pile.entries.map { ($0.line, $0.answer?.verdict) })
    #expect(
      verdicts == [
        2: .accepted, 3: .refused, 4: .open, 5: .accepted, 6: .refused, 7: .open, 8: .accepted,
        9: .open,
      ])
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

  @Test("of claims are honoured by the database too, if one is given")
  func claimsByDatabase() throws {
    let library = try Shipped.library.adding(
      exporters: SourceFile(
        name: "exporters.json", text: Fixtures.text("proofs/exporters.json")))
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["proof.kind"] = .text("origin_declaration")
    claim["proof.fob_shown"] = .bool(true)
    claim["proof.criterion"] = .text("RVC")
    func verdict() throws -> (Verdict, [String]) {
      let found = try library.determine(SourceFile(name: "claim.json", bytes: claim.bytes()))
      return (found.ruling.verdict, found.missing)
    }
    #expect(try verdict() == (.undetermined, ["proof.exporter"]))
    claim["proof.exporter.code"] = .text("TH-CE-0042")
    #expect(try verdict() == (.undetermined, ["proof.exporter.signatory"]))
    claim["proof.exporter.signatory"] = .text("A. Example")
    #expect(try verdict() == (.eligible, []))
    claim["proof.exporter.signatory"] = .text("C. Example")
    #expect(try verdict() == (.ineligible, []))
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
