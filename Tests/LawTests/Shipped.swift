import AFTA
import TestLaw
import TestSupport

/// Judging by the law that is shipped, which all tests share.
enum Shipped {
  /// The library.
  static var library: LawLibrary {
    get throws { try ShippedLaw.library }
  }

  /// Judges a claim that stands as JSON, as `afta check` does.
  static func determine(_ claim: JSONDocument, name: String = "claim.json") throws -> Determination
  {
    try library.determine(SourceFile(name: name, bytes: claim.bytes()))
  }

  /// The answer to a claim as `afta check --json` prints it.
  static func answer(_ claim: JSONDocument, name: String = "claim.json") throws -> JSONDocument {
    try JSONDocument(DeterminationReport(determine(claim, name: name)).json.compact)
  }
}
