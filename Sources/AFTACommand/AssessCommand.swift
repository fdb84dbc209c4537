import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let claims = Operand(
    "claims", help: "File of claims, CSV or NDJSON; - reads standard input", completion: .file)
  private static let output = Option(
    "output", value: "file", help: "Write answers there, all or none", completion: .file)
  private static let rejects = Option(
    "rejects", value: "file", help: "Write there what is wrong with rows that are refused",
    completion: .file)
  private static let summary = Switch(
    "summary", help: "Write how many claims came to what on standard error")
  private static let noHeader = Switch(
    "no-header", help: "Take and give rows alone: one line in, one line out")

  /// Decides a file of claims.
  var assess: Command {
    Command(
      "assess", summary: "Decide a file of claims, one answer a row",
      discussion: """
        Each claim gets the answer that check gives it. CSV has a header; the columns are, in any \
        order:

          id, on, from, to, code, scheme, currency, fob, non_originating,
          criterion, customs_value, direct_consignment, proof_issued

        and perhaps edition, rule, method, importer_rate, importer_list, exporter_rate, \
        exporter_list, mfn_rate, proof_kind, shipped, presented, wholly_obtained, approval (as \
        scheme=AICO;certificate=Toyota/2002/26;part=CKD parts). An empty field \
        is not said. Other columns are carried through, after those of the answer:

          id, verdict, scheme, criterion, rvc_percent, mfn_rate,
          preferential_rate, applied_rate, margin_points, duty, duty_at_mfn,
          saving, reason

        NDJSON has one claim of check a line, perhaps with an id, and gives one answer a line. What \
        is known within bounds is written 0..5; what is not known is empty.

        A row that is wrong is left out and told of on standard error, or in the file of --rejects, \
        with its line and column; the exit code is then 1. With --no-header a row that is wrong \
        gives a line with its id and the verdict rejected, and columns stand in the order above.
        """,
      examples: [
        "afta assess claims.csv --output answers.csv --rejects wrong.txt --summary",
        "afta assess claims.ndjson",
      ],
      operands: [Self.claims],
      options: [Self.output, Self.rejects, Self.summary, Self.noHeader, Self.approvals]
    ) { [surroundings] invocation, console in
      let file = try SourceFile.read(invocation.require(Self.claims))
      let library = try Self.adding(
        approvalsOf: invocation,
        to: surroundings.library(
          for: invocation, kinds: [.preferential, .complementation, .mostFavouredNation]))
      var assessment = try FileAssessment(
        of: file, by: library, isFilter: invocation[Self.noHeader])
      if !invocation[CommonOptions.quiet] {
        for remark in assessment.remarks { console.writeError("afta: \(remark)\n") }
      }
      var sink = try CommandSink(
        console, output: invocation[Self.output], rejects: invocation[Self.rejects])
      defer { console = sink.console }
      let counts = try assessment.run(into: &sink)
      try sink.finish()
      if invocation[Self.summary] { sink.console.writeError("\(counts)\n") }
      return counts.rejected > 0 ? .found : .success
    }
  }
}

/// Where the command writes: files where they are named, else the console.
private struct CommandSink: AnswerSink {
  var console: any Console
  private var output: OutputFile?
  private var rejects: OutputFile?

  init(_ console: any Console, output: String?, rejects: String?) throws(OutputProblem) {
    self.console = console
    if let output { self.output = try OutputFile(at: output) }
    if let rejects { self.rejects = try OutputFile(at: rejects) }
  }

  mutating func write(_ lines: [UInt8]) throws {
    guard let output else { return console.write(String(decoding: lines, as: UTF8.self)) }
    try output.write(lines)
  }

  mutating func reject(_ diagnostic: Diagnostic) throws {
    guard let rejects else { return console.writeError("\(diagnostic)\n") }
    try rejects.write(Array("\(diagnostic)\n".utf8))
  }

  func finish() throws(OutputProblem) {
    try output?.finish()
    try rejects?.finish()
  }
}
