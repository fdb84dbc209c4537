/// Where files of facts come from that are no instrument of law: tables of statistics, our own words.
public struct SourceNote: Sendable {
  /// The files, by their names in their folder.
  public let files: String
  /// Who published the facts, and what.
  public let source: String
  /// Where they were published.
  public let address: String?
  /// How well the facts are known.
  public let evidence: Evidence
  /// What a reader should know of them besides.
  public let note: String?

  /// Makes a note.
  public init(files: String, source: String, address: String?, evidence: Evidence, note: String?) {
    self.files = files
    self.source = source
    self.address = address
    self.evidence = evidence
    self.note = note
  }
}
