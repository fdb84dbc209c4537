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
  /// Criteria that do not stand together, and what was likely meant.
  case criteriaApart(String, likely: String)
  /// A part of the goods of a code that is none of those that the rule of the line tells apart.
  case notAPart(String, [String])
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
    case .notAPart(let text, let parts):
      "\(Wording.quoted(text)) is none of the parts that the rule of the line tells apart: "
        + parts.map { "'\($0)'" }.joined(separator: ", ") + Wording.meant(Self.near(text, parts))
    case .bill(let problem): problem.description
    case .saidTwice(let key, let other): "\(key) says what \(other) says; leave one of them out"
    case .criteriaApart(let text, let likely):
      "'\(text)' names criteria that do not stand together; likely meant: '\(likely)'"
    case .notACriterion(let text):
      "'\(text)' is not a criterion (one of: WO, RVC, CC, CTH, CTSH, SP, PC, or a combination "
        + "as 'CTSH + RVC')"
    }
  }
}

extension ClaimComplaint {
  /// The parts that a text may mean: those nearest to it, or those with the most of its words.
  private static func near(_ text: String, _ parts: [String]) -> [String] {
    let near = nearest(to: text, among: parts)
    guard near.isEmpty else { return near }
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let own = words(text)
    let shared = parts.map { words($0).intersection(own).count }
    guard let most = shared.max(), most > 0 else { return [] }
    return zip(parts, shared).filter { $0.1 == most }.map { $0.0 }
  }
}
