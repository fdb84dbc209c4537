import AFTA
import Foundation
import TestSupport
import Testing

/// An agreement whose rules are of known kinds is a folder, without any code of its own.
///
/// The expected answers are arithmetic on illustrative figures, given with each row.
@Suite("A new agreement") struct NewAgreementTests {
  @Test(arguments: try rows())
  func claim(_ row: [String]) throws {
    let folder = Fixtures.root.appending(path: "illustrative")
    let library = try LawLibrary(ScheduleFolder(at: folder.appending(path: "schedules").path))
    let claim = folder.appending(path: "claims/\(row[0]).json")
    let ruling = try library.determine(SourceFile.read(claim.path)).ruling
    #expect(ruling.verdict.rawValue == row[1])
    guard let applied = ruling.applied else {
      #expect(ruling.verdict == .undetermined && row[2].isEmpty && row[3].isEmpty)
      return
    }
    let duty = applied.duty(on: ruling.base)?.exact.map { Money(minorUnits: $0, .unstated).amount }
    #expect("\(applied.scheme?.name ?? "") \(applied.rate?.description ?? "")" == row[2])
    #expect(duty == row[3])
  }

  @Test("has words of its own, which the shipped agreements do not know")
  func words() throws {
    let folder = Fixtures.root.appending(path: "illustrative/schedules")
    let own = try LawLibrary(ScheduleFolder(at: folder.path)).law.claimWords
    let shipped = try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path)).law.claimWords
    for (kind, word) in [
      (WordKind.proofs, "form_e"), (.lists, "NT"), (.documents, "ice_manifest"),
      (.operations, "de_icing"), (.processes, "glazing"), (.roles, "dog_feed"),
    ] {
      #expect(own.word(kind, word) != nil && shipped.word(kind, word) == nil, "\(word)")
    }
  }

  /// AICO leaves out the general exception list, which the CEPT declares.
  ///
  /// No bound rates are shipped.
  @Test(
    "may name the words of schemes that are not wanted",
    arguments: SchemeLaw.Kind.allCases.filter { $0 != .bound })
  func others(_ kind: SchemeLaw.Kind) throws {
    let law = try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path), kinds: [kind]).law
    #expect(law.schemes.allSatisfy { $0.kind == kind } && !law.schemes.isEmpty)
  }

  /// The rows of the answers: claim, verdict, applied scheme and rate, duty, why.
  private static func rows() throws -> [[String]] {
    var reader = try CSVReader(
      SourceFile.read(Fixtures.root.appending(path: "illustrative/answers.csv").path))
    var row = CSVRow()
    var rows: [[String]] = []
    while case .row = reader.read(into: &row) {
      rows.append(row.fields.map(reader.file.text(of:)))
    }
    let claims = try Fixtures.files(in: "illustrative/claims", extension: "json")
    try #require(rows.count == claims.count, "a claim without an answer, or an answer without")
    return rows
  }
}
