public import Answers
public import TariffStatistics
internal import TariffLaw

/// How far non-tariff measures reach, of each member and year of a file.
public struct NonTariffReport: TableReport {
  /// The indices.
  public let indices: [NonTariffIndices]
  /// What was left out of the user's files, a sentence each.
  public let unused: [String]
  /// What the user assumed otherwise, by name.
  public let assumed: [String]

  /// Makes a report.
  public init(_ answer: NonTariffAnswer) {
    indices = answer.indices
    assumed = answer.assumed
    unused =
      answer.unused.map(\.words)
      + answer.indices.filter { !$0.unused.isEmpty }.map { index in
        "\(index.unused.count) \(index.unused.count == 1 ? "code" : "codes") of \(index.member) in no subheading: "
          + index.unused.prefix(12).map(\.description).joined(separator: ", ")
      }
  }

  private static let keys = [
    "member", "year", "measures", "subheadings_affected", "subheadings", "frequency_ratio",
    "frequency_ratio_exact", "coverage_ratio", "coverage_ratio_exact", "prevalence",
    "prevalence_exact",
  ]

  private static func cells(_ index: NonTariffIndices) -> [String] {
    func both(_ value: ExactFraction?) -> [String] {
      [value.flatMap { $0.decimal(places: 6, rounding: .halfUp) } ?? "", value?.description ?? ""]
    }
    return [
      "\(index.member)", index.year.map(String.init) ?? "", "\(index.measures)",
      "\(index.affected)", "\(index.products)",
    ] + both(index.frequency) + both(index.coverage) + both(index.prevalence)
  }

  /// The answer as CSV.
  public var csv: String {
    CSVTable(
      keys: Self.keys + ["assumed"],
      rows: indices.map { Self.cells($0) + [CSVTable.list(assumed)] }
    ).text
  }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("assumed", .list(assumed.map(JSON.text))),
      ("unused", .list(unused.map(JSON.text))),
      (
        "indices",
        .list(
          indices.map { index in
            .object(
              zip(Self.keys, Self.cells(index)).map { ($0, $1.isEmpty ? .null : JSON.text($1)) })
          })
      ),
    ])
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let rows = indices.map { index in
      let cells = Self.cells(index)
      return [0, 1, 2, 3, 4, 5, 7, 9].map { cells[$0].isEmpty ? "-" : cells[$0] }
    }
    let header = [
      "Member", "Year", "Measures", "Affected", "Subheadings", "Frequency, %", "Coverage, %",
      "Prevalence",
    ]
    return TextTable(header: header, rows: rows, rightAligned: Set(1...7)).text(style)
      + unused.map { "\nNot used: \($0)\n" }.joined()
      + assumed.map { "\nAssumed: \($0)\n" }.joined()
  }
}
