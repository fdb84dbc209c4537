public import Answers
internal import BatchAssessment
internal import Reading

/// Sets rows that take the answer of a case beside the same rows judged by themselves, as rows with an id in quotes are,
/// since only plain rows are in cases; and beside the same claims decided singly, as `check` decides them.
public struct RowTrial {
  /// How many rows were tried.
  public private(set) var rows = 0
  /// How many of them took the answer of a case.
  public private(set) var answeredByCase = 0
  /// How many were decided singly too.
  public private(set) var decidedSingly = 0
  /// How many were refused, in both ways alike.
  public private(set) var refused = 0
  /// The rows whose answers or messages differ; the first hundred of them.
  public private(set) var differing: [String] = []
  /// Whether all counts added up.
  public private(set) var addsUp = true

  private let library: LawLibrary

  /// Begins a trial of a library.
  public init(_ library: LawLibrary) { self.library = library }

  /// Tries some rows.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: The number from which they are made.
  ///   - changed: Of how many rows one has a byte that is changed; nought if none has.
  ///   - jobs: How many pieces are judged at the same time.
  ///   - decided: Of how many rows one is decided singly too.
  /// - Throws: What keeps a file from being judged.
  public mutating func run(
    _ count: Int, seed: Int, changingOneIn changed: Int = 0, jobs: Int = 1,
    decidingOneIn decided: Int = 1
  ) throws {
    var maker = RowMaker(seed: seed, changingOneIn: changed)
    let made = (1...count).map { maker.row($0) }
    let (cases, answered) = try assess(made, quotingIDs: false, jobs: jobs)
    let (single, none) = try assess(made, quotingIDs: true, jobs: 1)
    rows += count
    answeredByCase += answered
    if none != 0 { addsUp = false }
    let (answers, refusals) = (cases.byLine, cases.refused)
    let chosen = (1...count).filter { $0.isMultiple(of: decided) }
    let text =
      RowMaker.columns.joined(separator: ",") + "\n"
      + chosen.map { made[$0 - 1].joined(separator: ",") + "\n" }.joined()
    let alone = try library.determine(rowsOf: SourceFile(name: "claims.csv", text: text))
    if alone.count != chosen.count { addsUp = false }
    for (number, line) in zip(chosen, alone) {
      decidedSingly += 1
      let expected = line.map { "\(number)" + String(decoding: $0, as: UTF8.self) + "," }
      let isAlike = answers[number].map { answer in expected.map(answer.hasPrefix) ?? false }
      if isAlike ?? (line == nil) { continue }
      if differing.count < 100 { differing.append(made[number - 1].joined(separator: ",")) }
    }
    let others = single.byLine
    for number in 1...count {
      let line = number + 1
      let isAlike =
        answers[number] == others[number] && refusals[line] == single.refused[line]
        && (answers[number] == nil) == (refusals[line] != nil)
      if !isAlike, differing.count < 100 {
        differing.append(made[number - 1].joined(separator: ","))
      }
      if refusals[line] != nil { refused += 1 }
    }
  }

  private mutating func assess(
    _ rows: [[String]], quotingIDs: Bool, jobs: Int
  ) throws -> (Answers, answeredByCase: Int) {
    let lines = rows.map { row in
      (quotingIDs ? "\"\(row[0])\"" : row[0]) + "," + row.dropFirst().joined(separator: ",")
    }
    let text = RowMaker.columns.joined(separator: ",") + "\n" + lines.joined(separator: "\n") + "\n"
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.csv", text: text), by: library)
    let counts = try assessment.run(into: &sink, jobs: jobs)
    if counts.rows != rows.count || counts.rejected != sink.refused.count
      || counts.eligible + counts.ineligible + counts.undetermined != sink.byLine.count
    {
      addsUp = false
    }
    return (sink, assessment.answeredByCase)
  }

  private struct Answers: AnswerSink {
    private var bytes: [UInt8] = []
    /// The messages for each line that was refused, without their columns, which quotes move.
    private(set) var refused: [Int: [String]] = [:]

    mutating func write(_ lines: [UInt8]) { bytes += lines }

    mutating func reject(_ diagnostic: Diagnostic) {
      refused[diagnostic.position.line, default: []].append(diagnostic.message)
    }

    /// The answers by their ids.
    var byLine: [Int: String] {
      var answers: [Int: String] = [:]
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
        let plain = line.filter { $0 != "\"" }
        if let id = Int(plain.prefix { $0 != "," }) { answers[id] = plain }
      }
      return answers
    }
  }
}

extension RowTrial: CustomStringConvertible {
  /// What was tried, and what differs.
  public var description: String {
    "rows \(rows), by case \(answeredByCase), decided singly \(decidedSingly), refused \(refused), differing \(differing.count)"
      + (addsUp ? "" : ", counts that do not add up") + differing.map { "\n\($0)" }.joined()
  }
}
