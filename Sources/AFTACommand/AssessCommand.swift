import AFTA
import CommandLineInterface

extension AFTAProgram {
  private static let claims = Operand(
    "claims", help: "File of claims, CSV or NDJSON; - reads standard input", completion: .file)
  private static let output = Option(
    "output", value: "file", help: "Write answers there, all or none; - is standard output",
    completion: .file)
  private static let rejects = Option(
    "rejects", value: "file", help: "Write there what is wrong with rows that are refused",
    completion: .file)
  private static let summary = Switch(
    "summary",
    help: "Write on standard error what the claims came to: by scheme, reason, currency and code")
  private static let summaryJSON = Switch(
    "json", help: "Write the summary as JSON; the answers keep the form of the claims")
  private static let jobs = Option(
    "jobs", value: "number", help: "How many processors to use; all if not said"
  ) { text in Int(text).flatMap { (1...256).contains($0) ? $0 : nil } }
  private static let resume = Switch(
    "resume", help: "Go on where an interrupted run with --resume had got to; needs --output")
  private static let share = Option(
    "shard", value: "number/count",
    help: "Judge one share of the file alone, as 2/8; the answers of all are those of one run"
  ) { text in ClaimShare(text) }
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
        scheme=AICO;certificate=Toyota/2002/26;part=CKD parts), units, processes (as \
        packaging;preservation), retroactive, exchange (as JPY/USD=0.0065), maker, exchange_failed, \
        exporter_code, signatory. \
        An empty field is not said. Other columns are carried through, after those of the answer:

          id, verdict, scheme, criterion, rvc_percent, mfn_rate,
          preferential_rate, applied_rate, margin_points, duty, duty_at_mfn,
          saving, reason, equal

        NDJSON has one claim of check a line, perhaps with an id, and gives one answer a line. What \
        is known within bounds is written 0..5; what is not known is empty.

        A row that is wrong is left out and told of on standard error, or in the file of --rejects, \
        with its line and column; the exit code is then 1. With --no-header a row that is wrong \
        gives a line with its id and the verdict rejected, and columns stand in the order above.
        """,
      examples: [
        "afta assess claims.csv --output answers.csv --rejects wrong.txt --summary",
        "afta assess claims.csv --output answers.csv --summary --json",
        "afta assess claims.ndjson",
      ],
      operands: [Self.claims],
      options: [
        Self.output, Self.rejects, Self.summary, Self.summaryJSON, Self.jobs, Self.resume,
        Self.share, Self.noHeader,
        CommonOptions.noFormulas,
        Self.approvals, Self.registry,
      ]
    ) { [surroundings] invocation, console in
      let path = try invocation.require(Self.claims)
      var sink = try CommandSink(
        console, invocation, besides: [path, invocation[Self.approvals], invocation[Self.registry]])
      defer { console = sink.console }
      let stream = try ByteStream(path)
      if stream.size == nil, invocation[Self.resume] || invocation[Self.share] != nil {
        throw UsageProblem.invalidOperand(
          path, operand: Self.claims.name, because: "--resume and --shard need a file")
      }
      let library = try Self.adding(
        exportersOf: invocation,
        to: Self.adding(
          approvalsOf: invocation,
          to: surroundings.library(for: invocation, telling: &console, kinds: .ofClaims)))
      var assessment = try FileAssessment(
        reading: stream, by: library, isFilter: invocation[Self.noHeader])
      sink.isGuarded = invocation[CommonOptions.noFormulas] && assessment.isTable
      if !invocation[CommonOptions.quiet] {
        for remark in assessment.remarks { sink.console.writeError("afta: \(remark)\n") }
      }
      if let share = invocation[Self.share], let size = stream.size {
        assessment.take(share, ofBytes: size)
      }
      if invocation[Self.resume] {
        try sink.resume(Self.name(of: invocation, path, surroundings.folder(for: invocation)))
        try assessment.resume(at: sink.run?.progress ?? BatchProgress())
      }
      let isSummed = invocation[Self.summary] || invocation[Self.summaryJSON]
      if isSummed { assessment.summarise() }
      sink.progress = ProgressLine(
        ofBytes: stream.size, from: sink.run?.progress ?? BatchProgress(),
        isScreen: SystemConsole.errorIsTerminal && !invocation[CommonOptions.quiet]
          && (sink.hasFile || !console.isTerminal))
      let counts = try assessment.run(
        into: &sink, jobs: invocation[Self.jobs] ?? Surroundings.processors)
      try sink.finish()
      if isSummed, let summary = assessment.summary.map(BatchSummaryReport.init) {
        let isJSON = invocation[Self.summaryJSON]
        sink.console.writeError(
          isJSON ? summary.json.pretty + "\n" : "\(counts)\n\n" + summary.text(.plain))
      }
      return counts.rejected > 0 ? .found : .success
    }
  }
}

extension AFTAProgram {
  /// What tells a run from others: its options but those that change no answer, its claims, its law.
  private static func name(
    of invocation: Invocation, _ path: String, _ folder: ScheduleFolder
  ) throws -> String {
    let files =
      [path, folder.file(ScheduleFolder.marker)] + invocation[CommonOptions.rules]
      + [invocation[approvals], invocation[registry]].compactMap(\.self)
    let words =
      [
        version, folder.path, invocation[share].map { "\($0)" } ?? "", "\(invocation[noHeader])",
        "\(invocation[CommonOptions.noFormulas])",
        "\(invocation[summary] || invocation[summaryJSON])",
      ]
      + invocation[CommonOptions.assume] + files.map { "\($0) \(FileStatus.stamp(of: $0))" }
    return SourceFile(name: "", text: words.joined(separator: "\n")).sha256
  }

  /// Where the command writes: files where they are named, else the console.
  private struct CommandSink: AnswerSink {
    var console: any Console
    /// Whether cells that are formulas are kept from being such.
    var isGuarded = false
    /// The line that says how far the run is, if anybody sees it.
    var progress: ProgressLine?
    /// Whether answers go into a file.
    var hasFile: Bool { output != nil }
    private let output: OutputFile?
    private let rejects: OutputFile?
    private let isRejectedThere: Bool
    private let isQuiet: Bool
    /// What is left for a later run until this one comes to its end.
    private(set) var run: UnfinishedRun?

    init(_ console: any Console, _ invocation: Invocation, besides inputs: [String?]) throws {
      self.console = console
      isQuiet = invocation[CommonOptions.quiet]
      isRejectedThere = invocation[AFTAProgram.rejects] == "-"
      if isRejectedThere, invocation[AFTAProgram.output] ?? "-" == "-" {
        throw UsageProblem.invalidValue(
          "-", option: AFTAProgram.rejects.row.name, because: "the answers go there; name a file")
      }
      let files = try invocation.outputs(
        [AFTAProgram.output, AFTAProgram.rejects], besides: inputs,
        resuming: invocation[AFTAProgram.resume])
      if invocation[AFTAProgram.resume], files[0] == nil {
        throw UsageProblem.missingOption(AFTAProgram.output.row.name)
      }
      (output, self.rejects) = (files[0], files[1])
    }

    mutating func write(_ lines: [UInt8]) throws {
      let lines = isGuarded ? FormulaGuard.guarded(lines) : lines
      guard let output else { return console.write(String(decoding: lines, as: UTF8.self)) }
      try output.write(lines)
    }

    mutating func reject(_ diagnostic: Diagnostic) throws {
      let line = "\(diagnostic)\n"
      if let rejects {
        try rejects.write(Array(line.utf8))
      } else if isRejectedThere {
        console.write(line)
      } else {
        progress?.clear()
        console.writeError(line)
      }
    }

    mutating func remark(_ diagnostic: Diagnostic) {
      if isQuiet { return }
      progress?.clear()
      console.writeError("\(diagnostic)\n")
    }

    mutating func resume(_ name: String) throws {
      run = try UnfinishedRun(name, writing: [output, rejects].compactMap(\.self))
    }

    mutating func reach(_ progress: BatchProgress) throws {
      try run?.note(progress)
      self.progress?.show(progress)
    }

    mutating func finish() throws(OutputProblem) {
      progress?.clear()
      try OutputFiles.finish([output, rejects].compactMap(\.self))
      run?.end()
    }
  }
}
