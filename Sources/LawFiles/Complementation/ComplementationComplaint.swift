internal import Reading
/// What is wrong with a file of complementation beyond its single values.
package enum ComplementationComplaint: Complaint, Equatable {
  /// A least figure above the greatest.
  case boundsReversed(String)
  /// An act that grants nothing.
  case noBenefit
  /// Holdings that are more than the whole.
  case holdingsAboveWhole(String)
  /// An amount that the components cannot come to.
  case noValue

  /// The message.
  package var description: String {
    switch self {
    case .boundsReversed(let name):
      "\(name)_at_most is below \(name)_at_least"
    case .noBenefit:
      "an act grants a margin or a rate: write 'margin', 'margin_at_least', 'rate' or 'rate_at_most'"
    case .holdingsAboveWhole(let sum): "the holdings come to \(sum), above 100"
    case .noValue: "the components must be worth more than 0"
    }
  }
}
