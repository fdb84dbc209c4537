import AFTA
import ClaimTrials
import Foundation
import OracleComparison

/// Measures how long answers take; it judges nothing of its own.
struct Benchmark {
  let options: BenchmarkOptions
  let folder: ScheduleFolder

  init(_ options: BenchmarkOptions) throws {
    self.options = options
    folder =
      try options.schedules.map { path in try ScheduleFolder(at: path) }
      ?? ScheduleFolder(
        nearProgram: CommandLine.arguments.first.map { URL(filePath: $0).path },
        workingDirectory: FileManager.default.currentDirectoryPath)
  }

  /// Compares the engine with the oracle and tells whether they agree.
  func compareWithOracle() async throws -> Bool {
    let benchmark = OracleBenchmark(library: try library(), count: options.rows, seed: options.seed)
    let start = clock()
    let comparison = await benchmark.run()
    let work = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print(comparison)
    print("processor time: \(Self.time(work))")
    return comparison.counts.isEmpty
  }

  /// Puts drafts through the gate of claims, and tells whether all that came of them is sound.
  func tryDrafts() async throws -> Bool {
    let library = try LawLibrary(folder)
    let (count, seed, parts) = (options.rows, options.seed, 16)
    let start = clock()
    let trial = try await withThrowingTaskGroup(of: DraftTrial.self) { group in
      for part in 0..<parts {
        group.addTask {
          var trial = DraftTrial(library)
          for number in count * part / parts..<count * (part + 1) / parts {
            try trial.run(seed: seed &* 1_000_000_007 &+ number)
          }
          return trial
        }
      }
      return try await group.reduce(into: DraftTrial(library)) { $0.merge($1) }
    }
    print(trial)
    print("processor time: \(Self.time(Double(clock() - start) / Double(CLOCKS_PER_SEC)))")
    return trial.broken == 0 && trial.claims > count / 20
  }

  /// Sets rows that take the answer of a case beside the same rows judged by themselves, and tells whether they agree.
  func tryRows() throws -> Bool {
    var trial = RowTrial(try library())
    let portion = 50_000
    for first in stride(from: 0, to: options.rows, by: portion) {
      try trial.run(
        min(portion, options.rows - first), seed: options.seed &* 1_000_003 &+ first,
        changingOneIn: options.changed, jobs: 2)
    }
    print(trial)
    var lines = LineTrial(try library())
    for first in stride(from: 0, to: options.rows, by: portion) {
      try lines.run(
        min(portion, options.rows - first), seed: options.seed &* 1_000_003 &+ first,
        changingOneIn: options.changed, jobs: 2)
    }
    print(lines)
    return trial.differing.isEmpty && trial.addsUp && lines.differing.isEmpty
  }

  func run() throws {
    if options.measuresBillsAlone { return try measureBills() }
    if options.measuresRulesAlone { return try measureRules() }
    let claims = try SourceFile(name: "claims.csv", bytes: madeUpClaims(days: 28))
    if let path = options.write { try Data(claims.bytes).write(to: URL(filePath: path)) }
    try measureDays(beside: claims)
    try measureCheck()
    try measureDerivation()
    try measureSeries()
    try measureRules()
    try measureSourcing()
    if let peer = options.peer { try measure(peer, on: claims) }
  }

  /// The kinds of scheme that claims are judged under.
  private static let kinds: Set<SchemeLaw.Kind> = [.preferential, .mostFavouredNation]

  func library() throws -> LawLibrary { try LawLibrary(folder, kinds: Self.kinds) }

  private func madeUpClaims(days: Int, months: Int = 1) throws -> [UInt8] {
    let library = try library()
    let (importer, day) = (Country.vietNam, Day("2026-01-01"))
    guard
      let scheme = library.law.scheme(SchemeID("ATIGA")),
      let description = scheme.schedule(of: importer, on: day)
    else { throw BenchmarkProblem("the folder holds no schedule of Viet Nam for January 2026") }
    let members = scheme.memberships.filter { $0.days.contains(day) }.map(\.country)
    return MadeUpClaims(
      count: options.rows, seed: options.seed, codes: try library.schedule(description).codes,
      from: members.filter { $0 != importer }.sorted(), to: importer, days: days,
      months: months
    ).bytes
  }

  /// Judges as many claims of one day, of a month and of a year, and tells what more days cost.
  private func measureDays(beside claims: SourceFile) throws {
    let day = try SourceFile(name: "day.csv", bytes: madeUpClaims(days: 1))
    let year = try SourceFile(name: "year.csv", bytes: madeUpClaims(days: 28, months: 12))
    let one = try measureAssess(day, "\(options.rows) claims of 1 day")
    let memory = Self.peakMemory
    _ = try measureAssess(claims, "\(options.rows) claims of 28 days")
    let all = try measureAssess(year, "\(options.rows) claims of 336 days")
    print(
      "        336 days cost \(Self.ratio(all, one)) times one day, and "
        + "\(Self.ratio(Double(Self.peakMemory), Double(memory))) times its memory")
  }

  /// The most memory that the program has had so far, in the system's units.
  private static var peakMemory: Int {
    var usage = rusage()
    // Safe: the system fills the structure that it is given.
    #if canImport(Darwin)
      unsafe getrusage(RUSAGE_SELF, &usage)
    #else
      unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return usage.ru_maxrss
  }

  /// Judges the claims with the law at hand, as often as is wanted.
  private func measureAssess(_ claims: SourceFile, _ what: String) throws -> Double {
    let library = try library()
    var counts = BatchCounts()
    let start = clock()
    let seconds = try median { () throws in
      var sink = CountingSink()
      var assessment = try FileAssessment(of: claims, by: library)
      counts = try assessment.run(into: &sink)
    }
    let work = Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(options.rounds)
    print(
      "assess: \(what): \(Self.rate(options.rows, seconds)), \(Self.time(work)) of processor time")
    print("        \(counts)")
    return work
  }

  /// Decides one claim as a program does: the law read, the claim judged, the answer written.
  private func measureCheck() throws {
    let text = """
      { "format": 1, "scheme": "best", "on": "2026-01-15", "from": "TH", "to": "VN",
        "currency": "USD", "good": { "code": "8703.23.64", "fob": "10000.00",
        "non_originating": "4750.00" }, "route": [],
        "proof": { "kind": "e_form_d", "issued": "2026-01-10", "criterion": "RVC" },
        "customs_value": "10600.00" }
      """
    let claim = SourceFile(name: "claim.json", text: text)
    let library = try library()
    let law = try median { _ = try self.library() }
    let first = try median { _ = try self.library().determine(claim) }
    let again = try median {
      _ = DeterminationReport(try library.determine(claim)).json.compact
    }
    print(
      "check: law read in \(Self.time(law)), with one claim \(Self.time(first)), "
        + "each further claim \(Self.time(again))")
  }

  /// Derives what ten members owed on their lines in every year, and a programme beside it.
  private func measureDerivation() throws {
    let benchmark = try DerivationBenchmark(library().law, seed: options.seed)
    var result = (paths: 0, sum: Int64(0))
    let start = clock()
    let seconds = median { result = benchmark.run() }
    let work = Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(options.rounds)
    print(
      "derive: \(benchmark.count) lines and years in \(Self.time(seconds)), "
        + "\(Self.time(work)) of processor time, \(result.paths) different paths, check sum \(result.sum)"
    )
  }

  /// Averages the rates of ten members' lines in every year, and lets another program do the same.
  private func measureSeries() throws {
    let benchmark = try SeriesBenchmark(DerivationBenchmark(library().law, seed: options.seed))
    var means: [ExactFraction] = []
    let seconds = median { means = benchmark.run() }
    let ends = [means.first, means.last].map { mean in
      mean?.decimal(places: 6, rounding: .halfUp) ?? "none"
    }
    print(
      "series: \(benchmark.count) lines and years averaged in \(Self.time(seconds)), "
        + ends.joined(separator: " to "))
    if let path = options.writeRates {
      try Data(benchmark.csv).write(to: URL(filePath: path))
    }
  }

  /// Seeks the cheapest bills, proves and verifies them, and compares small ones with an enumeration.
  private func measureSourcing() throws {
    try measureBills()
    let bills = try SourcingBenchmark.compareWithEnumeration(seed: options.seed)
    print("source: nine ways of 8 parts and 6 offers equal an enumeration of \(bills) bills")
    print("source: \(try SourcingTrials(library(), seed: options.seed).run())")
    let complementation = ComplementationTrials(seed: options.seed)
    print("complement: \(try complementation.run())")
    for time in complementation.times() { print("complement: \(time)") }
  }

  /// Seeks the cheapest bills of made-up parts, and verifies them.
  private func measureBills() throws {
    let kinds: [(SourcingBenchmark.Kind, Int)] = [
      (.realistic, 1000), (.weak, 100), (.weak, 1000), (.strong, 100), (.strong, 1000),
      (.proportional, 100), (.spanner, 100), (.ceiling, 100), (.ceiling, 1000),
    ]
    for (kind, count) in kinds {
      let benchmark = try SourcingBenchmark(kind, parts: count, seed: options.seed)
      var answer: BillAnswer?
      let seconds = try median { answer = try benchmark.run() }
      guard let answer else { continue }
      var isCheaper: Bool?
      let checked = median {
        isCheaper = BillProof.isCheaper(
          than: answer.totals.cost,
          in: benchmark.problem.parts.map { $0.map { ($0.cost, $0.nonOriginating) } },
          limit: benchmark.problem.limit)
      }
      guard isCheaper != true else {
        throw BenchmarkProblem("\(benchmark.name): there is a cheaper bill")
      }
      print(
        "source: \(benchmark.name) of 10 offers: proven in \(Self.time(seconds)), "
          + (isCheaper == nil ? "too large to verify" : "verified in \(Self.time(checked))")
          + ", cost \(answer.totals.cost)")
      if let folder = options.writeBills {
        let name = benchmark.name.replacing(" ", with: "-").replacing(",", with: "")
        try Data(benchmark.csv.utf8).write(to: URL(filePath: "\(folder)/\(name).csv"))
      }
    }
  }
}

extension Benchmark {
  func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds)
      + Double(duration.components.attoseconds) / 1e18
  }

  func median(_ body: () throws -> Void) rethrows -> Double {
    let all = try (0..<options.rounds).map { _ in try seconds(body) }
    return Self.median(of: all)
  }

  static func median(of all: [Double]) -> Double {
    all.sorted()[all.count / 2]
  }

  private static func rate(_ rows: Int, _ seconds: Double) -> String {
    let perRow = seconds / Double(rows) * 1e9
    return "\(Int(Double(rows) / seconds)) rows a second, \(Int(perRow)) ns a row, "
      + "\(rows) rows in \(time(seconds))"
  }

  private static func ratio(_ one: Double, _ other: Double) -> String {
    "\((one / other * 100).rounded() / 100)"
  }

  static func time(_ seconds: Double) -> String {
    seconds < 0.001 ? "\(decimal(seconds * 1e6)) us" : "\(decimal(seconds * 1e3)) ms"
  }

  static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Takes answers and forgets them, so that writing is measured and the disk is not.
private struct CountingSink: AnswerSink {
  private(set) var count = 0

  mutating func write(_ lines: [UInt8]) throws { count += lines.count }

  mutating func reject(_ diagnostic: Diagnostic) throws {}
}
