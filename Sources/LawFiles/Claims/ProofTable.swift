public import Reading
internal import TariffLaw

/// A file of proofs: a table with one proof a row, or JSON with one proof a line.
public enum ProofTable {
  /// A proof of the file, or what is wrong with it.
  public struct Row: Sendable {
    /// The line at which it begins.
    public let line: Int
    /// The proof with its assumptions.
    public let proof: Result<ProofFile, Diagnostics>
    /// What the proof was read from, for what turns out to be wrong with its assumptions.
    public let source: SourceFile
  }

  /// Reads every proof of a file; one that is wrong stops none.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - setting: What the law that is held lets claims name.
  /// - Returns: The proofs, in the order of the file.
  /// - Throws: What is wrong with the header of a table.
  public static func read(
    _ file: SourceFile, in setting: ClaimSetting
  ) throws(Diagnostics) -> [Row] {
    if let refusal = file.refusal { throw Diagnostics(refusal) }
    if firstByte(of: file) == UInt8(ascii: "[") {
      throw Diagnostics(
        file.diagnostic(
          ValueComplaint.expected(
            "a proof (an object), or several with one on each line", found: "a list"),
          at: file.content.lowerBound))
    }
    return isJSON(file)
      ? lines(file, setting) : try table(file, setting)
  }

  /// Whether a file has many proofs: a table, or more than one line that begins an object.
  public static func holdsMany(_ file: SourceFile) -> Bool {
    guard isJSON(file) else { return true }
    let lines = file.bytes[file.content].split(separator: UInt8(ascii: "\n"))
    return file.name.hasSuffix(".ndjson")
      || lines.count { $0.first == UInt8(ascii: "{") } > 1
  }

  /// The columns of a table, by name.
  public static var columnNames: [String] { columns.map { $0.name } }

  private static func lines(
    _ file: SourceFile, _ setting: ClaimSetting
  ) -> [Row] {
    var rows: [Row] = []
    var line = 0
    for text in file.bytes[file.content].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      line += 1
      guard !text.allSatisfy({ " \t\r".utf8.contains($0) }) else { continue }
      let source = SourceFile(name: file.name, bytes: Array(text), firstLine: line)
      rows.append(Row(line: line, proof: read(source, setting), source: source))
    }
    return rows
  }

  private static func read(
    _ source: SourceFile, _ setting: ClaimSetting
  ) -> Result<ProofFile, Diagnostics> {
    do throws(Diagnostics) {
      return .success(try ProofFile.read(source, in: setting))
    } catch {
      return .failure(error)
    }
  }

  private static func table(
    _ file: SourceFile, _ setting: ClaimSetting
  ) throws(Diagnostics) -> [Row] {
    var cursor = LineCursor(file)
    let (rows, refused) = try TableReader.soundRows(
      file, required: columns.prefix(requiredCount).map { $0.name },
      optional: columns.dropFirst(requiredCount).map { $0.name }
    ) { (row) throws(TableProblem) -> Row in
      let line = cursor.position(of: row.offset).line
      let object = try TableObject(row, columns, always: "proof")
      let proof: Result<ProofFile, Diagnostics>
      do throws(Diagnostics) {
        proof = .success(
          try ProofFile.read(object.value, in: Problems(in: file), setting))
      } catch {
        proof = .failure(error)
      }
      return Row(line: line, proof: proof, source: file)
    }
    return rows
      + refused.map {
        Row(line: $0.position.line, proof: .failure(Diagnostics($0)), source: file)
      }
  }

  private static func isJSON(_ file: SourceFile) -> Bool {
    firstByte(of: file) == UInt8(ascii: "{")
  }

  private static func firstByte(of file: SourceFile) -> UInt8? {
    file.bytes[file.content].first { !" \t\r\n".utf8.contains($0) }
  }

  /// How many of the columns, the first ones, a table must have.
  public static let requiredCount = 4

  private static let columns: [TableObject.Column] = [
    .init("on", "on"), .init("from", "from"), .init("to", "to"), .init("code", "items/[]/code"),
    .init("id", "id"), .init("scheme", "scheme"), .init("currency", "currency"),
    .init("proof_kind", "proof/kind"), .init("proof_number", "proof/number"),
    .init("proof_issued", "proof/issued"), .init("shipped", "proof/shipped"),
    .init("presented", "proof/presented"), .init("retroactive", "proof/retroactive", .truth),
    .init("force_majeure", "proof/force_majeure", .truth),
    .init("third_country_invoice", "proof/third_country_invoice", .truth),
    .init("invoicer_marked", "proof/third_country_invoice/marked", .truth),
    .init("invoicer_named", "proof/third_country_invoice/named", .truth),
    .init("invoicer_name", "proof/third_country_invoice/name"),
    .init("invoicer_country", "proof/third_country_invoice/country"),
    .init("simplified_declaration", "proof/simplified_declaration", .truth),
    .init("consignment_fob", "proof/consignment_fob"),
    .init("exchange_failed", "proof/exchange_failed", .truth),
    .init("corrected", "proof/corrected", .truth),
    .init("discrepancies", "proof/discrepancies", .words),
    .init("trade_remedy", "proof/trade_remedy", .truth),
    .init("true_copy_issued", "proof/certified_true_copy/issued"),
    .init("true_copy_dated", "proof/certified_true_copy/bears_original_date", .truth),
    .init("true_copy_cites", "proof/certified_true_copy/cites_number", .truth),
    .init("reissued", "proof/reissued"),
    .init("exhibition_sent", "proof/exhibition/sent", .truth),
    .init("exhibition_sold", "proof/exhibition/sold", .truth),
    .init("exhibition_consigned", "proof/exhibition/consigned", .truth),
    .init("exhibition_customs_control", "proof/exhibition/customs_control", .truth),
    .init("exhibition_named", "proof/exhibition/named", .truth),
    .init("exporter_code", "proof/exporter/code"), .init("signatory", "proof/exporter/signatory"),
    .init("original_issued", "proof/back_to_back/original_issued"),
    .init("original_expires", "proof/back_to_back/original_expires"),
    .init("original_quantity", "proof/back_to_back/original_quantity"),
    .init("quantity", "proof/back_to_back/quantity"),
    .init("original_criterion", "proof/back_to_back/original_criterion"),
    .init("original_origin", "proof/back_to_back/origin"),
    .init("original_number", "proof/back_to_back/number"),
    .init("original_cited", "proof/back_to_back/cited", .truth),
    .init("original_priced_anew", "proof/back_to_back/priced_anew", .truth),
    .init("code_on_proof", "items/[]/code_on_proof"),
    .init("code_settled", "items/[]/code_settled", .truth),
    .init("criterion", "items/[]/criterion"), .init("fob", "items/[]/fob"),
    .init("fob_shown", "items/[]/fob_shown", .truth),
    .init("partial_cumulation", "items/[]/partial_cumulation", .truth),
    .init("rule", "items/[]/rule"), .init("part", "items/[]/part"),
    .init("processes", "items/[]/processes", .words),
    .init("customs_value", "items/[]/customs_value"),
    .init("mfn_rate", "items/[]/importer/mfn"), .init("importer_rate", "items/[]/importer/rate"),
  ]
}
