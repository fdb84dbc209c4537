public import Answers
internal import TariffLaw
public import TariffStatistics

/// What a member enacted beside what it owed, for people, programs and spreadsheets.
public struct ReconciliationReport: TableReport {
  /// The findings.
  public let reconciliation: Reconciliation
  /// Where the enacted rates are known from, in words.
  public let enacted: String
  /// From which lines the obligations follow, in words.
  public let base: String
  /// What the user assumed otherwise: `NAME=VALUE`.
  public let assumed: [String]
  /// What was left out of the user's files, a sentence each.
  public let unused: [String]

  /// Makes a report.
  public init(_ answer: ReconciliationAnswer) {
    reconciliation = answer.reconciliation
    enacted = answer.enacted.words
    base = answer.base.words
    assumed = answer.assumed
    unused = answer.unused.map(\.words)
  }
}

extension ReconciliationAnswer.Enacted {
  /// Where the rates are known from, in words for people.
  fileprivate var words: String {
    switch self {
    case .file(let name): name
    case .schedule(let held):
      "\(held.scheme), \(held.edition.rawValue), \(held.days); \(held.evidence.rawValue)"
    case .singly(let scheme): "\(scheme), rates published singly and recorded departures"
    }
  }
}

extension ReconciliationAnswer.Base {
  /// From which lines obligations follow, in words for people.
  fileprivate var words: String {
    switch self {
    case .file(let name): "by \(name)"
    case .all(let list): "every line taken to stand on list \(list.rawValue), as --list assumes"
    }
  }
}

extension Reconciliation.Kind {
  /// The kind in words for people.
  var words: String {
    switch self {
    case .within: "within"
    case .above: "above"
    case .noCommitment: "no commitment"
    case .notComparable: "not comparable"
    }
  }
}

extension Reconciliation.Finding {
  /// Why nothing was found, for programs; nil if something was.
  var reason: Reconciliation.Reason? {
    switch self {
    case .within, .above: nil
    case .noCommitment(let reason), .notComparable(let reason): reason
    }
  }

  /// By how much and since when a rate is above its ceiling; nil if it is not.
  var excess: Reconciliation.Excess? {
    if case .above(let excess) = self { excess } else { nil }
  }
}

extension Reconciliation.Reason {
  /// The reason in words for people.
  var words: String {
    switch self {
    case .notInBase: "not among the base lines"
    case .withoutCeiling(let commitment): "no ceiling: \(commitment.title) (\(commitment.citation))"
    case .notDueYet(let start):
      "nothing is due yet" + (start.map { "; its schedule begins \($0)" } ?? "")
    case .noneHeld: "no commitment is held on lines of its kind"
    case .ceilingsDiffer: "its base lines owe different ceilings"
    case .noNumber(let kind): kind.words
    case .open(let rate): "the rate is from \(rate.low) to \(rate.high) %"
    }
  }
}
