public import Answers
internal import BatchAssessment
internal import Reading

/// Sets lines of JSON that take the answer of a case beside the same lines judged by themselves, as lines are whose id has an
/// escape; with it they are as long as they were.
public struct LineTrial {
  /// How many lines were tried.
  public private(set) var lines = 0
  /// How many of them took the answer of a case.
  public private(set) var answeredByCase = 0
  /// How many were refused, in both ways alike.
  public private(set) var refused = 0
  /// The lines whose answers or messages differ; the first hundred of them.
  public private(set) var differing: [String] = []

  private let library: LawLibrary

  /// Begins a trial of a library.
  public init(_ library: LawLibrary) { self.library = library }

  /// Tries some lines.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: The number from which they are made.
  ///   - changed: Of how many lines one has a byte that is changed; nought if none has.
  ///   - jobs: How many pieces are judged at the same time.
  /// - Throws: What keeps a file from being judged.
  public mutating func run(
    _ count: Int, seed: Int, changingOneIn changed: Int = 0, jobs: Int = 1
  ) throws {
    var maker = LineMaker(seed: seed, changingOneIn: changed)
    let made = (0..<count).map { _ in maker.rest() }
    let (cases, answered) = try assess(made, idBegins: "nnnnnn", jobs: jobs)
    let (single, none) = try assess(made, idBegins: #"\u006e"#, jobs: 1)
    lines += count
    answeredByCase += answered
    refused += cases.messages.values.count { !$0.isEmpty }
    let (answers, others) = (cases.answers, single.answers)
    for number in 0..<count {
      let answer = answers[number]?.replacing("nnnnnn", with: "n")
      let isAlike =
        answer != nil && answer == others[number] && none == 0
        && cases.messages[number + 1] == single.messages[number + 1]
      if !isAlike, differing.count < 100 { differing.append(made[number]) }
    }
  }

  private func assess(
    _ rests: [String], idBegins: String, jobs: Int
  ) throws -> (Answers, answeredByCase: Int) {
    let text = rests.enumerated().map { #"{"id": "\#(idBegins)\#($0)""# + $1 + "\n" }.joined()
    var sink = Answers()
    var assessment = try FileAssessment(
      of: SourceFile(name: "claims.ndjson", text: text), by: library, isFilter: true)
    _ = try assessment.run(into: &sink, jobs: jobs)
    return (sink, assessment.answeredByCase)
  }

  /// As of a filter, which gives a line for each line.
  private struct Answers: AnswerSink {
    private var bytes: [UInt8] = []
    private(set) var messages: [Int: [String]] = [:]

    mutating func write(_ lines: [UInt8]) { bytes += lines }

    mutating func reject(_ diagnostic: Diagnostic) {
      messages[diagnostic.position.line, default: []].append("\(diagnostic)")
    }

    /// The answers in their order, by number.
    var answers: [Int: String] {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      return Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($0, String($1)) })
    }
  }
}

extension LineTrial: CustomStringConvertible {
  /// What was tried, and what differs.
  public var description: String {
    "lines \(lines), by case \(answeredByCase), refused \(refused), differing \(differing.count)"
      + differing.map { "\n\($0)" }.joined()
  }
}
