internal import TariffLaw
internal import TariffStatistics

/// What the goods of all exporters pay on each line, so that each can be set against the others.
struct Competition {
  private var sums: [Int64]
  private var counts: [Int]

  init(lines: Int) {
    sums = [Int64](repeating: 0, count: lines)
    counts = [Int](repeating: 0, count: lines)
  }

  mutating func add(_ lines: [PanelLine]) {
    for (place, line) in lines.enumerated() {
      guard let applied = line.applied else { continue }
      sums[place] += applied.millionths
      counts[place] += 1
    }
  }

  /// What the other exporters pay on a line in all, in millionths of a percent; nil if one of them, or the exporter, has
  /// no rate.
  func others(at place: Int, than own: Percentage?, of exporters: Int) -> Int64? {
    guard let own, counts[place] == exporters, exporters > 1 else { return nil }
    return sums[place] - own.millionths
  }
}

/// What others pay on a line in all, and what the exporter pays; few pairs are different.
struct Rivalry: Hashable {
  /// The sum of the others' rates, in millionths of a percent.
  let others: Int64
  /// The exporter's own rate.
  let own: Percentage
  /// How many others there are.
  let count: Int

  /// The mean of the others' rates.
  var applied: ExactFraction {
    ExactFraction(Int128(others), over: Int128(Percentage.unit) * Int128(max(1, count))).reduced
  }

  /// How much less the exporter pays.
  var margin: ExactFraction? { applied.subtracting(own.inPerCent) }
}
