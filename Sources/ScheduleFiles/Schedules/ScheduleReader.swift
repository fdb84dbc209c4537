internal import TariffLaw

/// Reads the lines of a schedule.
enum ScheduleReader {
  static func read(
    _ file: SourceFile, _ description: ScheduleDescription
  ) throws(Diagnostics) -> TariffSchedule {
    var reader = try CSVReader(file)
    let problems = Problems(in: file)
    reader.header.check(
      required: ["code", "rate"], optional: ["unit"], lettingOthersThrough: false, in: problems)
    if let diagnostics = problems.diagnostics { throw diagnostics }
    let codeColumn = reader.header.column("code") ?? 0
    let rateColumn = reader.header.column("rate") ?? 1
    var codes: [HSCode] = []
    var rates: [DutyRate] = []
    var index: [UInt16] = []
    var known: [String: UInt16] = [:]
    var refused: [Diagnostic] = []
    var row = CSVRow()
    reading: while true {
      switch reader.read(into: &row) {
      case .end: break reading
      case .refused(let diagnostic): refused.append(diagnostic)
      case .row:
        guard let code = HSCode(file.bytes[row[codeColumn].range]) else { continue }
        let text = file.text(of: row[rateColumn])
        if known[text] == nil {
          guard let rate = try? DutyRate(notation: text) else { continue }
          known[text] = UInt16(rates.count)
          rates.append(rate)
        }
        codes.append(code)
        index.append(known[text] ?? 0)
      }
    }
    if let diagnostics = Diagnostics(refused) { throw diagnostics }
    return TariffSchedule(description, codes: codes, rates: rates, rateIndex: index)
  }
}
