package import Reading
package import TariffLaw

/// A table of product rules as the index of a scheme's folder names it: what its rows do not say themselves.
package struct RuleTableEntry: Sendable {
  /// The scheme whose rules they are.
  package let scheme: SchemeID
  /// The path of the table below the folder of schedules.
  package let path: String
  /// The nomenclature of its codes.
  package let edition: HSEdition
  /// The days on which its rows hold.
  package let days: DayRange
  /// Where its rules stand.
  package let citation: Citation
  /// How well they are known.
  package let known: Attestation
  /// What a reader should know of them.
  package let note: String?
  /// What the goods of its codes are called, if it is a list of goods of which one assembled from others originates.
  package let goods: String?
  /// How many folders lie over the one in which it stands: the rules of the uppermost go before others.
  package let layer: Int

  /// Takes what an index says of a table.
  package init(
    scheme: SchemeID, path: String, edition: HSEdition, days: DayRange, citation: Citation,
    known: Attestation, note: String?, goods: String? = nil, layer: Int = 0
  ) {
    self.scheme = scheme
    self.path = path
    self.edition = edition
    self.days = days
    self.citation = citation
    self.known = known
    self.note = note
    self.goods = goods
    self.layer = layer
  }
}

/// Reads `rules.json`: which tables of product rules a scheme's folder holds.
///
/// ```json
/// { "format": 1, "tables": [
///   { "file": "rules/hs2012.csv", "edition": "HS2012", "from": "2015-12-20", "place": "Annex 3-A",
///     "evidence": "official", "days_evidence": "unconfirmed",
///     "note": "later amendments of the annex were not seen" } ] }
/// ```
package enum RuleIndexReader {
  /// Reads the index of a folder.
  ///
  /// - Parameters:
  ///   - file: The file `rules.json`.
  ///   - scheme: The scheme whose folder it is, by whose name its rules are cited if no instrument is named.
  ///   - folder: The name of the folder: `vkfta`.
  ///   - layer: How many folders lie over it.
  /// - Returns: The tables, in the order of the file.
  /// - Throws: Everything that is wrong with the file.
  package static func read(
    _ file: SourceFile, of scheme: SchemeID, in folder: String, layer: Int = 0
  ) throws(Diagnostics) -> [Placed<RuleTableEntry>] {
    try ObjectReader.read(file) { index in
      index.format()
      return index.required("tables")?.list { value in
        value.placed(value.object { entry($0, of: scheme, in: folder, layer) })
      }
    }
  }

  private static func entry(
    _ entry: ObjectReader, of scheme: SchemeID, in folder: String, _ layer: Int
  ) -> RuleTableEntry? {
    let file = entry.required("file")?.parsed(as: "a table of rules, as 'rules/hs2012.csv'") {
      $0.hasPrefix("rules/") && $0.split(separator: "/").count == 2 ? $0 : nil
    }
    let edition = entry.required("edition")?.choice(of: HSEdition.self, noun: "an edition")
    let days = entry.days()
    let citation = entry.citation(in: scheme.name)
    let known = entry.attestation()
    let note = entry.optional("note")?.text()
    let goods = entry.optional("goods")?.text()
    guard let file, let edition, let days, let citation, let known else { return nil }
    return RuleTableEntry(
      scheme: scheme, path: "\(folder)/\(file)", edition: edition, days: days, citation: citation,
      known: known, note: note, goods: goods, layer: layer)
  }
}
