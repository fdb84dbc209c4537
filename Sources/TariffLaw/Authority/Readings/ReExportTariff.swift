/// Whose tariff a ceiling means, or who must enjoy a concession, of goods that keep another member's origin.
public enum ReExportTariff: String, Sendable, CaseIterable {
  /// That of the member that re-exports them, or that member.
  case reExporter = "re_exporter"
  /// It is not known whose.
  case unknown
}
