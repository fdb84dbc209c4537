package import Reading
package import TariffLaw

/// A table of product rules, of which the rows of one code are read and the others passed over.
///
/// Its first two columns are `code_from` and `code_to`. Rows may stand in any order; of two ranges that hold a code
/// the narrower counts. The rule of a row is in notation, or `general` where codes without a row of their own are known
/// to have the general rule, or `not_held` where it is known that a rule was not read.
package struct RuleTable: Sendable {
  private let file: SourceFile
  /// Where the lines of each chapter are.
  private let lines: ChapterLines
  /// What its rows do not say themselves.
  package let entry: RuleTableEntry
  /// The words that are declared, if processes must be among them.
  private let words: DeclaredWords?

  private static let required = ["code_from", "code_to", "rule"]
  private static let optional = [
    "part", "from", "to", "exporters", "instrument", "place", "evidence", "days_evidence", "note",
    "scheme", "edition", "choices", "unread",
  ]

  /// How many digits the codes of an edition have: those of its levels, and of a line of the AHTN.
  private static let lengths = HSLevel.allCases.map { $0.rawValue } + [8]

  /// Takes a table; nothing of it is read yet.
  package init(_ file: SourceFile, _ entry: RuleTableEntry, _ words: DeclaredWords? = nil) {
    self.file = file
    lines = ChapterLines(file) { $0.pair }
    self.entry = entry
    self.words = words
  }

  /// Takes a table of a user's own, whose rows say themselves what an index says of others.
  ///
  /// All its rows are of one scheme and one edition.
  ///
  /// - Throws: What is wrong with its header or its first row.
  package init(_ file: SourceFile, _ words: DeclaredWords? = nil) throws(Diagnostics) {
    let needed = Self.required + ["from", "instrument", "place", "evidence", "scheme", "edition"]
    var lines = RuleLines(file)
    let end = lines.next()?.range.upperBound ?? file.bytes.count
    let first = SourceFile(name: file.name, bytes: Array(file.bytes[..<end]))
    let entries = try TableReader.read(
      first, required: needed,
      optional: ["part", "to", "exporters", "days_evidence", "note", "choices", "unread"]
    ) { (fields) throws(TableProblem) in
      let edition = try fields.value(8, as: "an edition, as HS2022") {
        HSEdition(rawValue: String(decoding: $0, as: UTF8.self))
      }
      return RuleTableEntry(
        scheme: SchemeID(fields[7]), path: file.name, edition: edition,
        days: DayRange(from: try fields.day(3), to: nil),
        citation: Citation(fields[4], fields[5]), known: Attestation(try fields.evidence(6)),
        note: nil)
    }
    guard let entry = entries.first else {
      throw Diagnostics(file.diagnostic(LawComplaint.noRule, at: file.content.lowerBound))
    }
    self.init(file, entry, words)
  }

  /// One row.
  package enum Row: Sendable {
    /// A rule, or several for parts of the goods.
    case rules(CodeRange, [ProductRules.Row])
    /// Codes without rows of their own have the general rule.
    case general(CodeRange, DayRange, Basis)
    /// A rule of these codes was not read.
    case notHeld(CodeRange, DayRange)

    /// The codes.
    package var codes: CodeRange {
      switch self {
      case .rules(let codes, _), .general(let codes, _, _), .notHeld(let codes, _): codes
      }
    }

    /// The days on which it holds.
    var days: DayRange {
      switch self {
      case .rules(_, let rules): rules.first?.days ?? .always
      case .general(_, let days, _), .notHeld(_, let days): days
      }
    }
  }

  /// What the table holds of a code of its own edition, on all days.
  ///
  /// - Throws: What is wrong with a row of the code, or with the codes of any row.
  package func rows(of code: HSCode) throws(Diagnostics) -> [Row] {
    var span = DayRange.always
    return try rows(of: code, on: nil, within: &span)
  }

  /// The rows of the table that a code of its own edition has on a day.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - day: The day; all of them, if none is named.
  ///   - span: The days around it on which the rows are the same, which is narrowed here.
  /// - Returns: The rows of the narrowest codes.
  /// - Throws: What is wrong with a row of the code, or with the codes of any row.
  package func rows(
    of code: HSCode, on day: Day?, within span: inout DayRange
  ) throws(Diagnostics) -> [Row] {
    var matching: [Row] = []
    for line in lines.of(code) {
      if let codes = line.codes, !codes.contains(code), !codes.isPart(of: code) { continue }
      // Of a line whose codes are not read so quickly they are known now.
      matching += try read(line).filter {
        $0.codes.contains(code) || $0.codes.isPart(of: code)
      }
    }
    if let day {
      for row in matching { span = span.cut(around: day, by: row.days) }
      matching.removeAll { !$0.days.contains(day) }
    }
    // Rules of parts of the code leave open which goods are meant.
    let parts = matching.filter { $0.codes.isPart(of: code) }
    guard parts.isEmpty else { return parts }
    let narrowest = matching.map { $0.codes.width }.min()
    return matching.filter { $0.codes.width == narrowest }
  }

  /// Every row.
  ///
  /// - Throws: Everything that is wrong with the table.
  package func allRows() throws(Diagnostics) -> [Row] {
    try TableReader.read(file, required: Self.required, optional: Self.optional, row)
  }

  /// Two rows for the same goods on the same day, if there are any.
  package func conflicts() throws(Diagnostics) -> [Diagnostic] {
    let own = try placedRules()
    let same = RuleConflicts(rows: own.map { ($0.row, $0.line) }, areNested: true)
    return same.complaints.map { own[$0.place].owner.diagnostic($0.complaint) }
  }

  /// The rows that are for the goods of a row of another table of the same codes, on the same day, and ask something else.
  package func conflicts(with other: RuleTable) throws(Diagnostics) -> [Diagnostic] {
    guard entry.edition.harmonizedSystem == other.entry.edition.harmonizedSystem else { return [] }
    let all = try other.placedRules() + placedRules()
    let same = RuleConflicts(
      rows: all.map { ($0.row, $0.line) }, areNested: true, above: other.file.name)
    return same.complaints.compactMap { place, complaint in
      if case .twoRules(_, _, let rule, let another, _, _) = complaint, rule == another {
        return nil
      }
      return all[place].owner.diagnostic(complaint)
    }
  }

  /// The rules with their lines and the rows that hold them.
  private func placedRules() throws(Diagnostics) -> [(
    row: ProductRules.Row, line: Int, owner: Placed<Row>
  )] {
    let rows = try TableReader.read(file, required: Self.required, optional: Self.optional) {
      (fields) throws(TableProblem) in fields.placed(try row(fields))
    }
    var cursor = LineCursor(file)
    var placed: [(row: ProductRules.Row, line: Int, owner: Placed<Row>)] = []
    for row in rows {
      guard case .rules(_, let rules) = row.value else { continue }
      let line = cursor.position(of: row.offset).line
      placed += rules.map { (row: $0, line: line, owner: row) }
    }
    return placed
  }

  /// Reads one line by itself, with the header above it.
  private func read(_ line: RuleLines.Line) throws(Diagnostics) -> [Row] {
    let header = file.bytes[file.content.lowerBound..<line.headerEnd]
    let one = SourceFile(
      name: file.name, bytes: Array(header) + Array(file.bytes[line.range]),
      firstLine: line.number - 1)
    return try TableReader.read(one, required: Self.required, optional: Self.optional, row)
  }

  private func row(_ fields: TableRow) throws(TableProblem) -> Row {
    let codes = try fields.codes(from: 0, to: 1)
    if let near = words?.codesNear(codes) {
      throw TableProblem(LawComplaint.codeOfNoEdition(codes, near: near), column: 0)
    }
    for (column, code) in [codes.from, codes.to].enumerated()
    where !Self.lengths.contains(Int(code.count)) {
      throw TableProblem(LawComplaint.codeOfNoLevel(code, lengths: Self.lengths), column: column)
    }
    if let scheme = fields.ifSaid(12), scheme != entry.scheme.name {
      throw TableProblem(LawComplaint.otherTable(scheme, entry.scheme.name), column: 12)
    }
    if let edition = fields.ifSaid(13), edition != entry.edition.rawValue {
      throw TableProblem(LawComplaint.otherTable(edition, entry.edition.rawValue), column: 13)
    }
    let days = try self.days(fields)
    let citation = Citation(
      fields.ifSaid(7) ?? entry.citation.instrument, fields.ifSaid(8) ?? entry.citation.place)
    let known =
      fields.ifSaid(9) == nil ? entry.known : try fields.attestation(9, days: 10)
    let exporters = try exporters(fields)
    let notes = [entry.note, fields.ifSaid(11)].compactMap { $0 }.joined(separator: "; ")
    func basis(_ says: String) -> Basis {
      Basis(
        name: entry.scheme.name.lowercased() + ".product_rule", citation: citation, known: known,
        note: .text(says + (notes.isEmpty ? "" : "; " + notes)))
    }
    switch fields[2] {
    case "general": return .general(codes, days, basis("codes without a rule have the general one"))
    case "not_held": return .notHeld(codes, days)
    default: break
    }
    let rule = try fields.notation(2) { (text) throws(NotationProblem) in
      let rule = try OriginRule(notation: text)
      return try words.map { (words) throws(NotationProblem) in
        try rule.naming(processesOf: words)
      } ?? rule
    }
    let choices = try fields.ifSaid(14).map { (text) throws(TableProblem) in
      guard ["all", "some"].contains(text) else {
        throw TableProblem(
          ValueComplaint.notAmong(["all", "some"], noun: "how many choices were read", text),
          column: 14)
      }
      return text
    }
    let origin = basis("product-specific rule of \(codes): \(rule)")
    func row(_ part: String?, _ label: String?, _ rule: OriginRule) -> ProductRules.Row {
      ProductRules.Row(
        codes: codes, part: part, label: label, rule: rule, days: days, exporters: exporters,
        isWhole: choices != "some", unread: fields.ifSaid(15), basis: origin)
    }
    guard case .byPart(let parts) = rule else {
      return .rules(codes, [row(fields.ifSaid(3), nil, rule)])
    }
    return .rules(codes, parts.map { row($0.name, $0.label, $0.rule) })
  }

  private func days(_ fields: TableRow) throws(TableProblem) -> DayRange {
    fields.ifSaid(4) == nil ? entry.days : try fields.days(from: 4, to: 5)
  }

  private func exporters(_ fields: TableRow) throws(TableProblem) -> [Country] {
    var exporters: [Country] = []
    for word in (fields.ifSaid(6) ?? "").split(separator: " ") {
      guard let country = Country(String(word)) else {
        throw TableProblem(ValueComplaint.notCountry(String(word)), column: 6)
      }
      exporters.append(country)
    }
    return exporters
  }
}

extension CodeRange {
  /// How many of the longest codes it holds.
  var width: UInt64 { to.paddedRange.upperBound - from.padded }
}
