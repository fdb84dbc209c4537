import AFTA
import CommandLineInterface

/// The options of `afta series`, and what is made of them.
enum SeriesOptions {
  static let group = Option(
    "group", value: "group",
    help: "ASEAN-6, CLMV, ASEAN-10, or countries as VN,LA; may be given several times"
  ).repeatable
  static let measure = Option(
    "measure", value: "measure", help: "What is measured; average if not said",
    of: SeriesMeasure.self)
  static let source = Option(
    "source", value: "source", help: "What the figures rest on; observed if not said",
    of: SeriesSource.self)
  static let weights = Option(
    "weights", value: "weights",
    help:
      "lines, simple, or a CSV of trade: member,year,value or member,code,value, perhaps with year; lines if not said",
    completion: .file)
  static let level = Option(
    "level", value: "level",
    help: "With --source lines: lines, or hs6, subheadings with the mean of theirs",
    of: ScheduleProfile.Level.self)
  static let base = Option(
    "base", value: "file",
    help: "Base rates for the source derived: CSV as for schedule derive, perhaps with member",
    completion: .file)
  static let fromYear = Option(
    "from-year", value: "year", help: "First year; the first with a figure if not said", read: year)
  static let toYear = Option(
    "to-year", value: "year", help: "Last year; the last with a figure if not said", read: year)
  static let vintage = Option(
    "vintage", value: "name",
    help: "Edition of the published figures that are set beside, as reader-ii")
  static let decompose = Switch(
    "decompose", help: "Show each change in parts: rates, numbers of lines, members that joined")

  static let svg = Option(
    "svg", value: "file", help: "Draw the series into this file besides", completion: .file
  ) { (text) throws(ValueProblem) -> String? in
    guard text != "-" else { throw ValueProblem("the text goes there; name a file, as series.svg") }
    return text
  }

  @Sendable private static func year(_ text: String) throws(ValueProblem) -> Int {
    guard text.utf8.count == 4, let year = Int(text), year > 0 else {
      throw ValueProblem("write a year in four digits, as 1993")
    }
    return year
  }

  /// The question that is asked.
  static func question(_ invocation: Invocation) throws -> SeriesQuestion {
    var question = SeriesQuestion(groups: invocation[group])
    question.measure = invocation[measure] ?? .average
    question.source = invocation[source] ?? .observed
    question.level = invocation[level] ?? .line
    let ofTrade =
      ["lines", "simple"].contains(invocation[weights] ?? "lines")
      ? nil : invocation[weights]
    let files = try InputForm.read([invocation[base], ofTrade], invocation)
    question.weights = try weights(files[1], invocation)
    question.firstYear = invocation[fromYear]
    question.lastYear = invocation[toYear]
    question.vintage = invocation[vintage]
    try refuse(question, invocation)
    question.base = files[0]
    return question
  }

  /// Refuses options that have no meaning together.
  private static func refuse(_ question: SeriesQuestion, _ invocation: Invocation) throws {
    let ofLines = "\(measure.row.name) \(question.measure.rawValue)"
    let ofSource = "\(source.row.name) \(question.source.rawValue)"
    if invocation[decompose], question.measure == .lines {
      // A number of lines has no rates, so that there are no parts to show.
      throw UsageProblem.conflictingOptions([ofLines, decompose.row.name])
    }
    if invocation[base] != nil, question.source != .derived {
      throw UsageProblem.conflictingOptions([base.row.name, ofSource])
    }
    if question.level != .line, question.source != .lines {
      throw UsageProblem.conflictingOptions([level.row.name, ofSource])
    }
    if question.level != .line, case .codes = question.weights {
      throw UsageProblem.conflictingOptions([level.row.name, weights.row.name])
    }
    if case .codes = question.weights, question.source != .lines || question.measure == .lines {
      // Published figures have no lines to weigh, and a number of lines has no weight.
      throw UsageProblem.conflictingOptions([
        weights.row.name, question.source == .lines ? ofLines : ofSource,
      ])
    }
  }

  /// How members weigh.
  private static func weights(
    _ file: SourceFile?, _ invocation: Invocation
  ) throws -> SeriesWeights {
    guard let file else { return invocation[weights] == "simple" ? .simple : .lines }
    return switch try TradeWeightReader.read(file) {
    case .ofYears(let values, let leftOut): .values(values, leftOut: leftOut)
    case .ofCodes(let values): .codes(values)
    }
  }
}
