/// Which tariff of the exporting member is compared with the ceiling of article 22 of ATIGA.
public enum ExporterTariff: String, Sendable, CaseIterable {
  /// Its rate under the agreement.
  case agreed = "atiga_rate"
  /// Its rate for all that enjoy most-favoured-nation treatment.
  case mostFavouredNation = "mfn_rate"
}
