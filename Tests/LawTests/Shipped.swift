import AFTA
import Foundation
import TestSupport

/// The law that is shipped, read once for all tests that judge by it.
@MainActor enum Shipped {
  private static let read = Result { try LawLibrary(ScheduleFolder(at: Fixtures.schedules.path)) }

  /// The library.
  static var library: LawLibrary {
    get throws { try read.get() }
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
