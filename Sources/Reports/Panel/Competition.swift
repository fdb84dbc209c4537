internal import TariffLaw
internal import TariffStatistics

/// What the goods of all exporters pay on each line, so that each can be set against the others.
struct Competition {
  private var sums: [Int64]
  private var counts: [Int]
  /// What rates in full are above those rounded to a millionth, by line; those of none are left out.
  private var rests: [Int: ExactFraction?] = [:]

  init(lines: Int) {
    sums = [Int64](repeating: 0, count: lines)
    counts = [Int](repeating: 0, count: lines)
  }

  mutating func add(_ lines: [PanelLine]) {
    for (place, line) in lines.enumerated() {
      guard let applied = line.applied else { continue }
      sums[place] += applied.millionths
      counts[place] += 1
      guard let exact = line.exact(.applied), exact != applied.inPerCent else { continue }
      let rest = exact.subtracting(applied.inPerCent)
      let sum = rests[place] ?? ExactFraction(0)
      rests[place] = .some(sum.flatMap { sum in rest.flatMap(sum.adding) })
    }
  }

  /// What the other exporters pay on a line beside what the exporter does; nil if one of them has no rate.
  func rivalry(at place: Int, of line: PanelLine, among exporters: Int) -> Rivalry? {
    guard let own = line.applied, counts[place] == exporters, exporters > 1 else { return nil }
    var rivalry = Rivalry(others: sums[place] - own.millionths, own: own, count: exporters - 1)
    guard let rests = rests[place] else { return rivalry }
    let ownRest = line.exact(.applied)?.subtracting(own.inPerCent)
    rivalry.rests = rests.flatMap { all in
      ownRest.flatMap { own in all.subtracting(own).map { Rivalry.Rests(others: $0, own: own) } }
    }
    rivalry.isExact = rivalry.rests != nil
    return rivalry
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
  /// What the rates in full are above those, where some are not of millionths.
  var rests: Rests?
  /// Whether the rests can be held.
  var isExact = true

  /// What rates in full are above those rounded to a millionth, in per cent.
  struct Rests: Hashable {
    let others: ExactFraction
    let own: ExactFraction
  }

  init(others: Int64, own: Percentage, count: Int) {
    self.others = others
    self.own = own
    self.count = count
  }

  /// The mean of the others' rates.
  var applied: ExactFraction {
    let rounded =
      ExactFraction(Int128(others), over: Int128(Percentage.unit) * Int128(max(1, count))).reduced
    return rests?.others.divided(by: ExactFraction(Int128(max(1, count))))
      .flatMap(rounded.adding) ?? rounded
  }

  /// How much less the exporter pays.
  var margin: ExactFraction? {
    let rounded = applied.subtracting(own.inPerCent)
    guard let rests else { return rounded }
    return rounded?.subtracting(rests.own) ?? rounded
  }
}
