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
  ) { (text) throws(RefusedValue) -> String? in
    guard text != "-" else { throw RefusedValue("the text goes there; name a file, as series.svg") }
    return text
  }

  @Sendable private static func year(_ text: String) throws(RefusedValue) -> Int {
    guard text.utf8.count == 4, let year = Int(text), year > 0 else {
      throw RefusedValue("write a year in four digits, as 1993")
    }
    return year
  }

  /// How members weigh.
  static func weights(_ invocation: Invocation) throws -> SeriesWeights {
    switch invocation[weights] {
    case nil, "lines": .lines
    case "simple": .simple
    case let path?:
      switch try TradeWeightReader.read(InputForm.read(path, invocation)) {
      case .ofYears(let values): .values(values)
      case .ofCodes(let values): .codes(values)
      }
    }
  }

  /// The groups that were asked for; all that are defined if none was.
  static func groups(
    _ invocation: Invocation, _ definitions: SeriesDefinitions, in law: Law
  ) throws -> [MemberGroup] {
    let names = invocation[group]
    let defined = definitions.groups.map(\.name)
    guard !(names.isEmpty && defined.isEmpty) else {
      throw UsageError.missingOption(group.row.name)
    }
    return try (names.isEmpty ? defined : names).map { name in
      if let group = MemberGroup(named: name, definitions, in: law) { return group }
      let parts = name.split(separator: ",", omittingEmptySubsequences: false)
      let countries = parts.compactMap { Country(String($0)) }
      if countries.count == parts.count {
        let schemes = definitions.schemes.map(\.name).joined(separator: ", ")
        throw NoAnswer("'\(name)' is no member of \(schemes) by what the folder holds")
      }
      let near = nearest(to: name.uppercased(), among: defined)
      throw UsageError.invalidValue(
        name, option: "group",
        because: "a group is one of \(defined.joined(separator: ", ")), or members as VN,LA"
          + (near.first.map { "; did you mean \($0)?" } ?? ""))
    }
  }

  /// From what a derived series follows.
  static func derivation(
    _ invocation: Invocation, _ source: SeriesSource, _ law: Law, _ published: ClosedRange<Int>?
  ) throws -> SeriesDerivation {
    let path = invocation[base]
    if path != nil, source != .derived {
      throw UsageError.conflictingOptions([
        base.row.name, "\(self.source.row.name) \(source.rawValue)",
      ])
    }
    return SeriesDerivation(
      base: try path.map {
        (try BaseFile(SourceFile.read($0), words: law.claimWords, list: nil), $0)
      },
      plan: ReductionPlan(.encouraged, rounding: .none, terms: try law.reductionTerms()),
      endingList: law.listThatEnds,
      years: try years(invocation, law.calendar.years ?? published))
  }

  /// The years that were asked for; those with figures if none were.
  static func years(
    _ invocation: Invocation, _ held: ClosedRange<Int>?
  ) throws -> ClosedRange<Int> {
    guard let first = invocation[fromYear] ?? held?.lowerBound ?? invocation[toYear] else {
      throw NoAnswer("no figure is held of these groups: name years with --from-year")
    }
    let last = invocation[toYear] ?? max(first, held?.upperBound ?? first)
    guard first <= last else {
      throw UsageError.invalidValue(
        "\(last)", option: toYear.row.name,
        because: "the last year comes before the first, \(first)")
    }
    return first...last
  }
}
