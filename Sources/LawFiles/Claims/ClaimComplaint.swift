internal import Reading
package import TariffLaw

/// What is wrong with a claim beyond its single values, in JSON and in tables alike.
package enum ClaimComplaint: Complaint, Equatable {
  /// A fact that no claim can have, or that another contradicts.
  case fact(Claim.Problem.Kind)
  /// A number of units that is none.
  case notAQuantity
  /// A criterion that is none.
  case notACriterion(String)
  /// Items that make no bill of materials.
  case bill(Bill.Problem)
  /// A key beside another that says the same.
  case saidTwice(String, by: String)

  /// The message.
  package var description: String {
    switch self {
    case .fact(let kind): kind.description
    case .notAQuantity:
      "units is a whole number from 1 on, in quotes, of which the amounts can be held"
    case .bill(let problem): problem.description
    case .saidTwice(let key, let other): "\(key) says what \(other) says; leave one of them out"
    case .notACriterion(let text):
      "'\(text)' is not a criterion (one of: WO, RVC, CC, CTH, CTSH, SP, PC, or a combination "
        + "as 'CTSH + RVC')"
    }
  }
}
