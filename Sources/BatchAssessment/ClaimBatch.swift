internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Claims that are judged together, with what is written back beside their answers.
struct ClaimBatch {
  /// The claims, each with the places of its laws.
  private(set) var claims: [(claim: Claim, laws: Range<Int>)] = []
  /// The rows in the order of the file, those refused among them if they have an answer too.
  private(set) var rows: [Row] = []
  /// What was wrong with rows that were refused, in the order of the file.
  private(set) var rejects: [Diagnostic] = []
  /// What should be known of rows that were judged, in the order of the file.
  private(set) var remarks: [Diagnostic] = []
  /// How many rows were refused.
  private(set) var rejected = 0
  /// The bytes to which rows refer.
  private(set) var text: [UInt8] = []

  /// How many rows are judged together: enough that calls cost nothing, few enough to stay near.
  static let size = 512

  /// One row: what its answer bears.
  struct Row {
    /// What becomes of it.
    enum Kind { case judged, rejected }

    /// What becomes of it.
    let kind: Kind
    /// Its id, as it is written.
    let id: Range<Int>
    /// What is carried through, as it is written.
    let carried: Range<Int>
  }

  /// Whether no more rows should be taken.
  var isFull: Bool { claims.count + rejected >= Self.size }

  /// Whether nothing was taken.
  var isEmpty: Bool { claims.isEmpty && rows.isEmpty && rejected == 0 }

  /// Takes bytes as they are to be written, and gives their place.
  mutating func keep(_ bytes: some Collection<UInt8>) -> Range<Int> {
    let start = text.count
    text += bytes
    return start..<text.count
  }

  /// Takes a claim.
  mutating func add(_ claim: Claim, under laws: Range<Int>, id: Range<Int>, carried: Range<Int>) {
    claims.append((claim, laws))
    rows.append(Row(kind: .judged, id: id, carried: carried))
  }

  /// Takes what should be known of a row.
  mutating func remark(_ diagnostic: Diagnostic) { remarks.append(diagnostic) }

  /// Takes a row that was refused; with its id and what it carries if it is to have an answer.
  mutating func reject(
    _ diagnostics: [Diagnostic], answered: (id: Range<Int>, carried: Range<Int>)? = nil
  ) {
    rejected += 1
    rejects += diagnostics
    if let answered {
      rows.append(Row(kind: .rejected, id: answered.id, carried: answered.carried))
    }
  }

  /// Forgets all, for the next rows.
  mutating func clear() {
    claims.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    rejects.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    rejected = 0
  }
}
