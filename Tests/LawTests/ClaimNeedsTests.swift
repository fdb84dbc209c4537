import AFTA
import Foundation
import TestSupport
import Testing

/// A library that was read for one claim answers it as one of the whole law does.
@Suite("The law that a claim needs") struct ClaimNeedsTests {
  @Test("is enough: the first case of each file, and a scheme that is not in force")
  func enough() throws {
    var files: Set<String> = []
    for fixture in try DeterminationCase.asked() where files.insert(fixture.file).inserted {
      try compare(fixture.question, name: fixture.file)
    }
    var claim = try JSONDocument(Fixtures.text("claims/car-from-thailand.json"))
    for (scheme, day) in [
      ("CEPT", "2026-02-02"), ("ATIGA", "1999-02-02"), ("best", "1990-02-02"),
      ("best", "2010-06-01"), ("MFN", "2026-02-02"), ("AICO", "1999-02-02"),
      ("best", "1996-06-01"), ("PTA", "1990-02-02"), ("AISP", "2003-02-02"),
    ] {
      claim["scheme"] = .text(scheme)
      claim["on"] = .text(day)
      try compare(claim, name: "\(scheme) on \(day)")
    }
  }

  @Test("leaves other schemes and calendars alone, and takes all where the claim assumes something")
  func scope() throws {
    var claim = try JSONDocument(Fixtures.text("claims/car-from-thailand.json"))
    let narrow = try Self.library(for: claim).law
    let cept = try #require(narrow.scheme(SchemeID("CEPT")))
    let atiga = try #require(narrow.scheme(SchemeID("ATIGA")))
    #expect(cept.provisions.isEmpty && cept.memberships.count == 10)
    #expect(!atiga.provisions.isEmpty && atiga.commitments.isEmpty)
    claim["assume"] = .object(["duty.rounding": .text("down")])
    let whole = try Self.library(for: claim).law
    #expect(whole.schemes.allSatisfy { $0.kind != .preferential || !$0.commitments.isEmpty })
  }

  private func compare(_ claim: JSONDocument, name: String) throws {
    let file = try SourceFile(name: name, bytes: claim.bytes())
    let narrow = try Self.library(for: claim).determine(file)
    let whole = try Shipped.library.determine(file)
    #expect(
      DeterminationReport(narrow).json.compact == DeterminationReport(whole).json.compact,
      "\(name)")
  }

  private static func library(for claim: JSONDocument) throws -> LawLibrary {
    try LawLibrary(
      ScheduleFolder(at: Fixtures.schedules.path),
      for: ClaimText(SourceFile(name: "claim.json", bytes: claim.bytes())))
  }
}
