public import Answers
public import TariffLaw
public import TariffStatistics

/// Two schedules line by line, for people, programs and spreadsheets.
public struct ScheduleDifferenceReport: TableReport {
  /// The comparison.
  public let difference: ScheduleDifference
  /// Where the first schedule is from.
  public let firstOrigin: DifferenceAnswer.Origin
  /// Where the second schedule is from.
  public let secondOrigin: DifferenceAnswer.Origin
  /// What amends the schedule on some of the days from the one to the other.
  public let amendments: [ScheduleDescription]

  /// What the user assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of the user's file, a sentence each.
  public let unused: [String]

  /// Makes a report.
  public init(_ answer: DifferenceAnswer) {
    difference = answer.difference
    firstOrigin = answer.first
    secondOrigin = answer.second
    assumed = answer.assumed
    unused = answer.unused.map(\.sentence)
    amendments = answer.amendments
  }

  /// The editions of the HS through which lines are bridged; none if both schedules are of one edition.
  var way: [HSEdition] {
    let (first, second) = (difference.first.edition, difference.second.edition)
    return first == second ? [] : first.way(to: second)
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
    case .notHeld: "not held"
    }
  }
}

extension ScheduleDifference.Line.Side {
  /// The rate in words for people, or why there is none.
  var words: String { rate?.words ?? (standing == .notHeld ? "not held" : "no line") }

  fileprivate var bounds: Bounds<Percentage>? {
    if case .adValorem(let rate)? = rate { Bounds(rate) } else { nil }
  }
}

extension [ScheduleDifference.Line.Side] {
  /// The range of the rates if all are numbers, else each rate once in the order of the codes; in words.
  var words: String {
    let bounds = compactMap(\.bounds)
    if let first = bounds.first, bounds.count == count {
      return bounds.dropFirst().reduce(first) { $0.union($1) }.words
    }
    let words = reduce(into: [String]()) { if !$0.contains($1.words) { $0.append($1.words) } }
    return words.joined(separator: " or ")
  }
}
