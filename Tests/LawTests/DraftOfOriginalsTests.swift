import AFTA
import TestSupport
import Testing

/// What is drafted back to back of an original that has expired, or of more than came.
@Suite("Drafts of proofs on originals") struct DraftOfOriginalsTests {
  @Test(
    "cannot stand past the last day of the original, or on more than came",
    arguments: ProofDraft.Kind.allCases)
  func originals(_ kind: ProofDraft.Kind) throws {
    // Twelve months less a day: an original of 31 January 2025 is good to 30 January 2026, one of 3 February to 2 February.
    #expect(try Self.against(kind, issued: "2025-02-03", quantity: "100") == [])
    #expect(
      try Self.against(kind, issued: "2025-02-02", quantity: "100")
        == ["proof.original.at_presentation"])
    #expect(
      try Self.against(kind, issued: "2025-01-31", quantity: "100")
        == ["proof.original.at_presentation"])
    #expect(
      try Self.against(kind, issued: "2025-01-30", quantity: "100")
        == ["proof.original.at_issue", "proof.original.at_presentation"])
    #expect(
      try Self.against(kind, issued: "2025-02-03", quantity: "100.000001")
        == ["proof.original.quantity"])
    #expect(try Self.against(kind, issued: "2025-02-03", quantity: "99.999999") == [])
  }

  /// What stands against a proof of 30 January 2026 that is presented on 2 February.
  private static func against(
    _ kind: ProofDraft.Kind, issued: String, quantity: String
  ) throws -> [String] {
    var claim = try JSONDocument(Fixtures.text("claims/pump-from-thailand.json"))
    claim["on"] = .text("2026-02-02")
    claim["from"] = .text("SG")
    claim["good.materials"] = .null
    claim["good.processes"] = .list([.text("packaging")])
    claim["proof.issued"] = .text("2026-01-30")
    claim["proof.presented"] = .text("2026-02-02")
    claim["proof.shipped"] = .text("2026-01-30")
    claim["proof.back_to_back"] = .object([
      "origin": .text("MY"), "number": .text("MY-1"), "original_issued": .text(issued),
      "original_criterion": .text("45%"), "original_quantity": .text("100"),
      "quantity": .text(quantity), "cited": .bool(true), "priced_anew": .bool(true),
    ])
    let draft = try Shipped.library.draftProof(
      SourceFile(name: "claim.json", bytes: claim.bytes()), as: kind)
    let text = ProofDraftReport(draft).text(.plain)
    #expect(text.contains("It cannot stand") == !draft.against.isEmpty)
    return draft.against.map { $0.id }
  }
}
