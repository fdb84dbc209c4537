internal import Answers
internal import LawFiles
internal import Reading

/// A piece of a file of claims, and what comes of it; one task at a time has it.
///
/// Safe to be handed to a task: who made it looks at it again only when all tasks have ended.
final class ClaimPiece: @unchecked Sendable {
  /// Its bytes.
  let file: SourceFile
  /// Where its first row begins.
  let offset: Int
  /// Whether there may be a quote in it, or a byte that is none of ASCII.
  let isRare: Bool
  /// The lines of answers.
  var answers: [UInt8] = []
  /// What is wrong with rows that were refused; lines count from the beginning of the piece.
  var rejects: [Diagnostic] = []
  /// What should be known of rows that were judged.
  var remarks: [Diagnostic] = []
  /// What its rows came to.
  var counts = BatchCounts()
  /// How many of its rows took the answer of a case.
  var answeredByCase = 0
  /// How many lines it has.
  var lines = 0
  /// Why it could not be judged.
  var problem: LibraryProblem?

  /// Takes some bytes.
  init(_ name: String, _ bytes: [UInt8], at offset: Int, isRare: Bool) {
    file = SourceFile(name: name, bytes: bytes)
    self.offset = offset
    self.isRare = isRare
  }
}
