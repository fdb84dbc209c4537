import AFTA
import TestSupport
import Testing

/// What a proof would say of a claim that qualifies, of each kind that can be drafted.
@Suite("Drafts of proofs") struct ProofDraftTests {
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
    #expect((field("fob") == .null) == (kind != .originDeclaration))
    #expect(draft.missing.contains(.invoice) && draft.missing.contains(.signature))
    #expect(draft.missing.contains(.exporterCode) == (kind == .originDeclaration))
    #expect((field("ticks") == .null) == (kind == .originDeclaration))
  }

  @Test(
    "say what stands against a proof of those days",
    arguments: [
      ("2025-01-29", ["proof.timing"]), ("2025-01-30", []),
    ])
  func draftTooLate(shipped: String, against: [String]) throws {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["on"] = .text("2026-02-02")
    claim["proof"] = .object([
      "kind": .text("e_form_d"), "issued": .text("2026-01-30"), "shipped": .text(shipped),
      "retroactive": .bool(true), "criterion": .text("RVC"),
    ])
    let draft = try Shipped.library.draftProof(
      SourceFile(name: "claim.json", bytes: claim.bytes()), as: .electronicFormD)
    let answer = try JSONDocument(ProofDraftReport(draft).json.compact)
    #expect(draft.against.map { $0.id } == against)
    #expect(answer["accepted"] == .bool(against.isEmpty))
    #expect(answer["against[0].id"] == (against.first.map { .text($0) } ?? .null))
    let text = ProofDraftReport(draft).text(.plain)
    #expect(text.contains("It cannot stand") == !against.isEmpty)
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
      #expect(text.contains("document number") && !text.contains("MY-7"))
      #expect(try Shipped.library.draftProof(file, as: .formD).isAccepted == true)
      #expect(try Shipped.library.draftProof(file, as: .electronicFormD).isAccepted == true)
    }
  }

  @Test("on paper say from 2024 that paper is an exception, and electronic ones do not")
  func paper() throws {
    for (day, isException) in [("2023-12-31", false), ("2024-01-01", true)] {
      let told: [String: JSONDocument] = [
        "on": .text(day), "proof": .object(["issued": .text(day), "shipped": .text(day)]),
        "importer": .object(["rate": .text("0"), "mfn": .text("10")]),
      ]
      #expect(try Self.draft(.formD, told).isPaperException == isException)
      #expect(try Self.draft(.electronicFormD, told).isPaperException == false)
      #expect(try Self.draft(.electronicFormD, told).isAccepted == true)
    }
  }

  @Test("of a message are not accepted before the two members exchanged any")
  func noExchange() throws {
    for (day, isAccepted) in [("2017-12-31", false), ("2018-01-01", true)] {
      let told: [String: JSONDocument] = [
        "on": .text(day), "proof": .object(["issued": .text(day), "shipped": .text(day)]),
        "importer": .object(["rate": .text("0"), "mfn": .text("10")]), "good.edition": .null,
      ]
      #expect(try Self.draft(.electronicFormD, told).isAccepted == isAccepted, "\(day)")
      #expect(try Self.draft(.formD, told).isAccepted == true)
    }
  }

  @Test(
    "of what was issued after shipment are ticked so, to the day",
    arguments: ProofDraft.Kind.allCases)
  func retroactive(_ kind: ProofDraft.Kind) throws {
    // The text of 2013 gives three days of grace, that of 2021 none.
    let days = [
      ("2019-03-01", "2019-03-04", false), ("2019-03-01", "2019-03-05", true),
      ("2026-01-30", "2026-01-30", false), ("2026-01-30", "2026-01-31", true),
    ]
    for (shipped, issued, isTicked) in days {
      let draft = try Self.draft(
        kind,
        [
          "on": .text(issued), "from": .text("TH"), "to": .text("MY"), "good.edition": .null,
          "proof": .object(["issued": .text(issued), "shipped": .text(shipped)]),
          "importer": .object(["rate": .text("0"), "mfn": .text("10")]),
        ])
      #expect(
        Self.ticks(of: draft).contains(.issuedRetroactively) == (isTicked && Self.isForm(kind)))
    }
  }

  @Test(
    "of goods sold at an exhibition name it, and a form is ticked",
    arguments: ProofDraft.Kind.allCases)
  func exhibition(_ kind: ProofDraft.Kind) throws {
    let plain = try Self.draft(kind, [:])
    #expect(!plain.fields.contains { $0.name == .exhibition })
    #expect(!Self.ticks(of: plain).contains(.exhibition))
    let told = JSONDocument.object([
      "sent": .bool(true), "sold": .bool(true), "consigned": .bool(true),
      "customs_control": .bool(true), "named": .bool(true),
    ])
    let draft = try Self.draft(kind, ["proof.exhibition": told])
    #expect(draft.missing.contains(.exhibition))
    #expect(Self.ticks(of: draft).contains(.exhibition) == Self.isForm(kind))
  }

  @Test(
    "of a third-country invoice name the company on a form", arguments: ProofDraft.Kind.allCases)
  func invoice(_ kind: ProofDraft.Kind) throws {
    let told: JSONDocument = .object([
      "marked": .bool(true), "name": .text("Example AG"), "country": .text("CH"),
    ])
    let draft = try Self.draft(kind, ["proof.third_country_invoice": told])
    #expect(Self.ticks(of: draft).contains(.thirdCountryInvoicing) == Self.isForm(kind))
    #expect(Self.texts(of: draft, .invoicer) == (Self.isForm(kind) ? ["Example AG"] : []))
    let unnamed = try Self.draft(kind, ["proof.third_country_invoice": .bool(true)])
    #expect(unnamed.missing.contains(.invoicer) == Self.isForm(kind))
    #expect(unnamed.missing.contains(.invoicerCountry) == Self.isForm(kind))
    let none = try Self.draft(kind, ["proof.third_country_invoice": .bool(false)])
    #expect(!none.fields.contains { $0.name == .invoicer || $0.name == .invoicerCountry })
  }

  @Test("back to back give number and day of each original", arguments: ProofDraft.Kind.allCases)
  func originals(_ kind: ProofDraft.Kind) throws {
    func original(_ number: String, _ issued: String, _ criterion: String) -> JSONDocument {
      .object([
        "origin": .text("MY"), "number": .text(number), "original_issued": .text(issued),
        "original_criterion": .text(criterion), "original_quantity": .text("100"),
        "quantity": .text("100"), "cited": .bool(true), "priced_anew": .bool(true),
      ])
    }
    func draft(_ originals: [JSONDocument]) throws -> ProofDraft {
      try Self.draft(
        kind,
        [
          "from": .text("SG"), "good.materials": .null,
          "good.processes": .list([.text("packaging")]),
          "proof.back_to_back": .list(originals),
        ])
    }
    let first = original("MY-1", "2025-06-01", "45%")
    let one = try draft([first])
    #expect(Self.texts(of: one, .originalNumber) == ["MY-1"])
    #expect(Self.texts(of: one, .criterion) == ["45%"])
    #expect(Self.ticks(of: one).contains(.backToBack) == Self.isForm(kind))
    #expect(Self.country(of: one) == Country("MY"))
    let two = try draft([first, original("MY-2", "2025-07-01", "45%")])
    #expect(Self.texts(of: two, .originalNumber) == ["MY-1", "MY-2"])
    #expect(Self.days(of: two, .originalIssued) == ["2025-06-01", "2025-07-01"])
    #expect(Self.texts(of: two, .criterion) == ["45%"])
    // Goods of two criteria are two items, of which none is drafted for both.
    let mixed = try draft([first, original("MY-2", "2025-07-01", "CTH")])
    #expect(mixed.missing.contains(.criterion))
  }

  /// Drafts a proof of the pump of the fixtures, as otherwise told.
  private static func draft(
    _ kind: ProofDraft.Kind, _ changes: [String: JSONDocument]
  ) throws -> ProofDraft {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    for (place, value) in changes.sorted(by: { $0.key < $1.key }) { claim[place] = value }
    return try Shipped.library.draftProof(
      SourceFile(name: "claim.json", bytes: claim.bytes()), as: kind)
  }

  private static func isForm(_ kind: ProofDraft.Kind) -> Bool { kind != .originDeclaration }

  private static func values(of draft: ProofDraft, _ name: ProofDraft.Name) -> [ProofDraft.Value] {
    draft.fields.filter { $0.name == name }.compactMap { $0.value }
  }

  private static func texts(of draft: ProofDraft, _ name: ProofDraft.Name) -> [String] {
    values(of: draft, name).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private static func days(of draft: ProofDraft, _ name: ProofDraft.Name) -> [String] {
    values(of: draft, name).compactMap { if case .day(let day) = $0 { "\(day)" } else { nil } }
  }

  private static func country(of draft: ProofDraft) -> Country? {
    values(of: draft, .origin).compactMap { if case .country(let own) = $0 { own } else { nil } }
      .first
  }

  private static func ticks(of draft: ProofDraft) -> [Box13] {
    values(of: draft, .ticks).flatMap { if case .ticks(let all) = $0 { all } else { [Box13]() } }
  }

  @Test("of a declaration take no number of a form for that of the invoice on which it stands")
  func numberOfAForm() throws {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["proof.number"] = .text("TH-2026-000117")
    let draft = try Shipped.library.draftProof(
      SourceFile(name: "claim.json", bytes: claim.bytes()), as: .originDeclaration)
    #expect(draft.missing.contains(.documentNumber))
    #expect(draft.missing.contains(.documentIssued))
  }

  @Test("are of one claim, and not of a file of many proofs")
  func many() throws {
    let pile = SourceFile(name: "pile.csv", text: try Fixtures.text("proofs/pile.csv"))
    let problem = try #require(throws: AnswerProblem.self) {
      try Shipped.library.draftProof(pile, as: .formD)
    }
    #expect(problem.description.hasPrefix("a draft is of one claim"))
  }
}
