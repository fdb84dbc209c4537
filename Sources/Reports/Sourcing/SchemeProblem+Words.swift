public import SourcingPlans
internal import TariffLaw

extension SchemeProblem {
  /// Why, in words for people.
  public var reason: String {
    switch because {
    case .notBelowMFN(let rate): "its rate of \(rate) % is not below MFN"
    case .rulesNotHeld: "its rules of that day are not held"
    case .asksForMore: "it asks for more than a bill of materials tells"
    case .asksForSeveral: "it asks for several things at once, which are not searched for"
    case .contradicted: "facts of an offer contradict each other"
    case .leastContent(let threshold):
      "below \(threshold) % it cannot be told, as every rule of a product asks no less that was read"
    case .ruleNotHeld: "the rule of the line is not held"
    case .rateNotKnown: "its rate is not known"
    case .notMet(let question): "not met: \(question?.words ?? "a condition")"
    case .cannotBeTold(let question): "cannot be told: \(question?.words ?? "a condition")"
    }
  }
}
