public import TariffLaw
/// Where figures were published.
public struct PublishedSource: Hashable, Sendable {
  /// The short name by which rows of tables name it.
  public let name: String
  /// Who published what, and when.
  public let title: String
  /// The address, if there is one.
  public let address: String?
  /// How well it is known that it says so.
  public let evidence: Evidence
  /// What a reader should know of it besides.
  public let note: String?

  /// Makes a source.
  public init(name: String, title: String, address: String?, evidence: Evidence, note: String?) {
    self.name = name
    self.title = title
    self.address = address
    self.evidence = evidence
    self.note = note
  }
}
