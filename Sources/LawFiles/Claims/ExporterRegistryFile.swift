public import Reading
public import TariffLaw

/// A database of certified exporters that the user gives.
public enum ExporterRegistryFile {
  /// Reads the exporters, each with those who sign for it and its products.
  ///
  /// - Throws: Everything that is wrong with the file.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [CertifiedExporter] {
    try ObjectReader.read(file) { top in
      _ = top.optional("format")?.integer(in: 1...1)
      _ = top.optional("illustrative")?.bool()
      return top.required("exporters")?.list { $0.object(exporter) }
    }
  }

  private static func exporter(_ entry: ObjectReader) -> CertifiedExporter? {
    let code = entry.required("code")?.text()
    let country = entry.required("country")?.country()
    let from = entry.required("from")?.day()
    let to = entry.optional("to")?.day()
    let signatories = entry.required("signatories")?.list { $0.text() }
    let products = entry.required("products")?.list { $0.code() }
    if let from, let to, to < from {
      entry.complain(LawComplaint.lastBeforeFirst(first: from, last: to), aboutKey: "to")
      return nil
    }
    guard let code, let country, let from, let signatories, let products else { return nil }
    return CertifiedExporter(
      code: code, country: country, days: DayRange(from: from, to: to), signatories: signatories,
      products: products)
  }
}
