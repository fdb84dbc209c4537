internal import LawFiles
public import Reading
public import TariffLaw
public import TariffStatistics

/// Reads a file of imports by regime: `code,value`, perhaps with `regime` and `member`.
public enum RegimeImportReader {
  /// Reads the imports of a member, and which of them claimed a preference.
  ///
  /// A regime is the name of a scheme, as ATIGA or MFN; without the column nothing is known of claims. Totals, and rows of
  /// other members, are left out and counted; regimes that are no scheme's are told.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - member: The member that imports.
  ///   - scheme: The scheme whose preference is asked about.
  ///   - schemes: The names of all schemes.
  /// - Returns: The imports, and what is not used.
  /// - Throws: Everything that is wrong with the file, with its places.
  public static func read(
    _ file: SourceFile, of member: Country, under scheme: SchemeID, among schemes: [SchemeID]
  ) throws(Diagnostics) -> (imports: [RegimeImport], leftOut: [LeftOut]) {
    var imports: [RegimeImport] = []
    var (totals, others) = (0, 0)
    let names = Set(schemes.map { $0.name.uppercased() })
    var unknown: [String: Int] = [:]
    var sum = Int128(0)
    _ = try TableReader.read(
      file, required: ["code", "value"], optional: ["regime", "member"], lettingOthersThrough: true
    ) { (row) throws(TableProblem) in
      let isTotal = TradeWeightReader.isTotal(row[0])
      let code = isTotal ? nil : try row.code(0)
      let value = try row.tradeValue(1)
      sum += Int128(value)
      guard sum <= Int64.max else { throw TableProblem(ValueComplaint.tooLarge(row[1]), column: 1) }
      if row.ifSaid(3) != nil, try row.anyCountry(3) != member {
        others += 1
        return
      }
      guard let code else {
        totals += 1
        return
      }
      if let regime = row.ifSaid(2), !names.contains(regime.uppercased()) {
        unknown[regime, default: 0] += 1
      }
      imports.append(
        RegimeImport(
          code: code, value: value,
          isClaimed: row.ifSaid(2).map { $0.uppercased() == scheme.name.uppercased() }))
    }
    var leftOut: [LeftOut] = []
    if totals > 0 { leftOut.append(.totals(rows: totals)) }
    if others > 0 { leftOut.append(.imports(others, ofOthersThan: member)) }
    if !unknown.isEmpty {
      leftOut.append(
        .unknownRegimes(unknown.keys.sorted(), rows: unknown.values.reduce(0, +)))
    }
    if imports.contains(where: { $0.isClaimed != nil }),
      !imports.contains(where: { $0.isClaimed == true })
    {
      leftOut.append(.noRegime(scheme, in: file.name))
    }
    return (imports, leftOut)
  }
}
