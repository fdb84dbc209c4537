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
    enacted = answer.enacted
    base = answer.base
    assumed = answer.assumed
    unused = answer.unused
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
