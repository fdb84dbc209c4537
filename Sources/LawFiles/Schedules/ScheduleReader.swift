public import Reading
public import TariffLaw

/// Reads the lines of a schedule: CSV with the columns `code` and `rate`, perhaps `unit` and `mark`.
///
/// Codes are digits in rising order, in files of users perhaps with points and in any order, none below another; rates
/// are in the notation of ``DutyRate``. A text of a rate is read once however many lines have it.
public enum ScheduleReader {
  /// Reads a schedule; if a user wrote it, in its own form and order, with points in its codes too, and columns that nobody
  /// reads.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(
    _ file: SourceFile, _ description: ScheduleDescription, pointsInCodes: Bool = false
  ) throws(Diagnostics) -> TariffSchedule {
    if file.form.columns.isEmpty, let schedule = PlainLines.read(file, description) {
      return schedule
    }
    return try readTable(file, description, pointsInCodes: pointsInCodes)
  }

  /// Reads a schedule as any table, and tells what is wrong with it.
  package static func readTable(
    _ file: SourceFile, _ description: ScheduleDescription, pointsInCodes: Bool = false
  ) throws(Diagnostics) -> TariffSchedule {
    var table = try CSVReader(file)
    let (codePlace, ratePlace) = try columns(
      of: table, rate: description.column, isOwn: pointsInCodes)
    var problems: [Diagnostic] = []
    var codes = CodeList(in: file, points: pointsInCodes)
    var memo = RateMemo()
    var rateIndex: [UInt32] = []
    var rows: [(code: Range<Int>, rate: Range<Int>)] = []
    var row = CSVRow()
    reading: while true {
      switch table.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): problems.append(diagnostic)
      case .row: rows.append((row[codePlace].range, row[ratePlace].range))
      }
    }
    for (code, rate) in pointsInCodes ? inOrder(rows, of: file) : rows {
      if let complaint = codes.take(code) {
        problems.append(file.diagnostic(complaint, at: code.lowerBound))
      }
      do throws(NotationProblem) {
        let text = file.bytes[rate]
        rateIndex.append(try memo.place(of: pointsInCodes ? file.form.plain(text) : text))
      } catch {
        problems.append(file.diagnostic(error, at: rate.lowerBound))
      }
    }
    problems.sort { one, other in
      (one.position.line, one.position.column) < (other.position.line, other.position.column)
    }
    if let diagnostics = Diagnostics(problems) { throw diagnostics }
    return TariffSchedule(
      description, codes: codes.codes, rates: memo.rates, rateIndex: rateIndex)
  }

  /// The rows in the order of their codes; what is no code stands last.
  private static func inOrder(
    _ rows: [(code: Range<Int>, rate: Range<Int>)], of file: SourceFile
  ) -> [(code: Range<Int>, rate: Range<Int>)] {
    let keyed = rows.map { row in (code: HSCode(file.bytes[row.code]), row: row) }
    return keyed.sorted { one, other in
      guard let left = one.code, let right = other.code, left != right else {
        if (one.code == nil) != (other.code == nil) { return other.code == nil }
        return one.row.code.lowerBound < other.row.code.lowerBound
      }
      return (left.padded, left.count) < (right.padded, right.count)
    }.map { $0.row }
  }

  /// The places of code and rate; where the rates of several runs of days stand side by side, of one of them.
  private static func columns(
    of table: CSVReader, rate: String?, isOwn: Bool
  ) throws(Diagnostics) -> (code: Int, rate: Int) {
    let problems = Problems(in: table.file)
    let name = rate ?? "rate"
    table.header.check(
      required: ["code", name], optional: ["unit", "mark"],
      lettingOthersThrough: rate != nil || isOwn,
      in: problems)
    guard let code = table.header.column("code"), let rate = table.header.column(name) else {
      return try problems.settle(nil)
    }
    return try problems.settle((code, rate))
  }
}
