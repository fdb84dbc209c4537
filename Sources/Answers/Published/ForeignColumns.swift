internal import LawFiles

/// The columns of tables of others that some command reads, by our names.
public enum ForeignColumns {
  /// The names; a table may call them otherwise.
  public static let names: [String] = {
    let all =
      TradeRows.columns + ElasticityReader.columns + CodeGroupReader.columns
      + UnitValueReader.columns + NonTariffMeasureReader.columns + ActivityFile.columns
      + BaseFile.columns + ["rate"]
    return Set(all).sorted()
  }()
}
