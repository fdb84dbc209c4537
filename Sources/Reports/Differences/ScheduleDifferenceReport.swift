public import TariffLaw
public import TariffStatistics

/// Two schedules line by line, for people, programs and spreadsheets.
public struct ScheduleDifferenceReport: Sendable {
  /// Whose a schedule is, and for which day it was looked up.
  public enum Origin: Sendable {
    /// A schedule of the folder, on a day.
    case held(on: Day)
    /// A file of the user.
    case own
  }

  /// The comparison.
  public let difference: ScheduleDifference
  /// Where the first schedule is from.
  public let firstOrigin: Origin
  /// Where the second schedule is from.
  public let secondOrigin: Origin

  /// Makes a report.
  public init(_ difference: ScheduleDifference, first: Origin, second: Origin) {
    self.difference = difference
    firstOrigin = first
    secondOrigin = second
  }

  /// The editions through which lines are bridged; none if both schedules are of one.
  var way: [HSEdition] {
    let way = difference.first.edition.way(to: difference.second.edition)
    return way.count > 1 ? way : []
  }

  /// How many lines only the second schedule has a row for.
  var linesOfSecondAlone: Int { difference.secondCount - difference.secondReached }
}

extension ScheduleDifference.Change {
  /// The least and the most points by which a rate went up (above nought) or down (below).
  var points: Bounds<Percentage>? {
    switch self {
    case .up(let points): points
    case .down(let points): Bounds(.zero - points.high, .zero - points.low)
    default: nil
    }
  }
}

extension ScheduleDifference.Change.Kind {
  /// The change in words for people.
  var words: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .up: "rate up"
    case .down: "rate down"
    case .same: "same"
    case .open: "open: the goods decide"
    case .notComparable: "not comparable"
    case .noCorrelation: "no correlation held"
    case .notHeld: "other line not held"
    }
  }
}

extension [ScheduleDifference.Line.Side] {
  /// The rates, each once, in the order of the codes.
  var rates: [DutyRate?] {
    reduce(into: []) { if !$0.contains($1.rate) { $0.append($1.rate) } }
  }

  /// The least and the most of the rates; `nil` unless all are numbers.
  var bounds: Bounds<Percentage>? {
    let bounds = compactMap { side -> Bounds<Percentage>? in
      if case .adValorem(let rate)? = side.rate { Bounds(rate) } else { nil }
    }
    guard bounds.count == count, let first = bounds.first else { return nil }
    return bounds.dropFirst().reduce(first) { $0.union($1) }
  }

  /// The rate or the range of rates in words for people.
  var words: String {
    if let bounds { return bounds.words }
    return isEmpty ? "" : rates.map { $0?.words ?? "no line" }.joined(separator: " or ")
  }
}
