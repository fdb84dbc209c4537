/// Whose tariff the ceiling on the exporting member's tariff means of goods that keep another member's origin.
public enum ReExportTariff: String, Sendable, CaseIterable {
  /// That of the member that re-exports them.
  case reExporter = "re_exporter"
  /// It is not known whose.
  case unknown
}
