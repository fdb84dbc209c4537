internal import Answers
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Judges pieces of a file of claims, one after the other, with what it learnt from those before.
///
/// Safe to be handed to a task: each task has its own.
final class PieceJudge<Source: ClaimSource>: @unchecked Sendable {
  private var source: Source
  private var laws: LawCache
  private var batch = ClaimBatch()
  private var summary: BatchSummary?

  /// Judges by a library, and sums up what comes of it if that is wanted.
  init(_ source: Source, by library: LawLibrary, isSummed: Bool = false) {
    self.source = source
    laws = LawCache(library)
    summary = isSummed ? BatchSummary() : nil
  }

  /// What the claims came to that were judged since this was asked last; nil if nothing is summed.
  func takeSummary() -> BatchSummary? {
    guard var taken = summary else { return nil }
    summary = BatchSummary()
    if let more = source.takeSummary() { taken.add(more) }
    return taken
  }

  /// Judges a piece.
  func judge(_ piece: ClaimPiece) {
    source.begin(piece)
    // An answer is shorter than most claims.
    piece.answers.reserveCapacity(piece.file.bytes.count)
    do throws(LibraryProblem) {
      while try source.fill(&batch, &laws, piece) { answer(in: piece) }
    } catch {
      piece.problem = error
    }
    batch.clear()
    piece.lines = source.lines
  }

  /// Writes the answers to what was taken.
  private func answer(in piece: ClaimPiece) {
    let rulings = TariffLaw.assess(batch.claims, under: laws.laws)
    var place = 0
    for row in batch.rows {
      switch row.kind {
      case .rejected: source.writeRejected(row, batch.text, to: &piece.answers)
      case .judged:
        piece.counts.add(rulings.span[place].verdict)
        summary?.add(rulings[place], of: batch.claims[place].claim)
        // Through a span, so that the ruling is not copied.
        source.write(rulings.span[place], row, batch.text, to: &piece.answers)
        place += 1
      }
    }
    piece.counts.addRejected(batch.rejected)
    summary?.addRejected(batch.rejected)
    piece.rejects += batch.rejects
    piece.remarks += batch.remarks
    batch.clear()
    laws.makeRoom()
  }
}
