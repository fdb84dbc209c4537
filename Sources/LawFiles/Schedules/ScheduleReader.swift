public import Reading
public import TariffLaw

/// Reads the lines of a schedule: CSV with the columns `code` and `rate`, perhaps `unit` and `mark`.
///
/// Codes are digits, in files of users perhaps with points, in rising order, none below another; rates are in the notation of ``DutyRate``. A text
/// of a rate is read once however many lines have it.
public enum ScheduleReader {
  /// Reads a schedule; if a user wrote it, with points in its codes too, and signs for per cent behind its rates.
  ///
  /// - Throws: Everything that is wrong with the file, with its places.
  /// - Complexity: O(*n*) in the size of the file.
  public static func read(
    _ file: SourceFile, _ description: ScheduleDescription, pointsInCodes: Bool = false
  ) throws(Diagnostics) -> TariffSchedule {
    if let schedule = PlainLines.read(file, description) { return schedule }
    return try readTable(file, description, pointsInCodes: pointsInCodes)
  }

  /// Reads a schedule as any table, and tells what is wrong with it.
  package static func readTable(
    _ file: SourceFile, _ description: ScheduleDescription, pointsInCodes: Bool = false
  ) throws(Diagnostics) -> TariffSchedule {
    var table = try CSVReader(file)
    let (codePlace, ratePlace) = try columns(of: table, rate: description.column)
    var problems: [Diagnostic] = []
    var codes = CodeList(in: file, points: pointsInCodes)
    var memo = RateMemo()
    var rateIndex: [UInt32] = []
    var row = CSVRow()
    reading: while true {
      switch table.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): problems.append(diagnostic)
      case .row:
        let code = row[codePlace].range
        if let complaint = codes.take(code) {
          problems.append(table.diagnostic(complaint, at: code.lowerBound))
        }
        let rate = row[ratePlace].range
        do throws(NotationProblem) {
          let text = file.bytes[rate]
          rateIndex.append(try memo.place(of: pointsInCodes ? file.form.plain(text) : text))
        } catch {
          problems.append(table.diagnostic(error, at: rate.lowerBound))
        }
      }
    }
    if let diagnostics = Diagnostics(problems) { throw diagnostics }
    return TariffSchedule(
      description, codes: codes.codes, rates: memo.rates, rateIndex: rateIndex)
  }

  /// The places of code and rate; where the rates of several runs of days stand side by side, of one of them.
  private static func columns(
    of table: CSVReader, rate: String?
  ) throws(Diagnostics) -> (code: Int, rate: Int) {
    let problems = Problems(in: table.file)
    let name = rate ?? "rate"
    table.header.check(
      required: ["code", name], optional: ["unit", "mark"], lettingOthersThrough: rate != nil,
      in: problems)
    guard let code = table.header.column("code"), let rate = table.header.column(name) else {
      return try problems.settle(nil)
    }
    return try problems.settle((code, rate))
  }
}
