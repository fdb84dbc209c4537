internal import TariffLaw

extension Determination.Considered {
  /// Why it was or was not applied, in words for people.
  var reason: String {
    switch because {
    case .ifNotDue: "it applies if the preference is not due"
    case .notDueApplies: "it applies, the preference is not due"
    case .notAbove(let preference): "\(rate.brief) is not above \(preference.brief)"
    case .notLower: "\(rate.brief) is not lower"
    case .same: "\(rate.brief) is the same"
    case .higher: "\(rate.brief) is higher"
    case .lowerCannotBeTold: "which is lower cannot be told"
    case .notDue(let step): "not due: \(step?.rawValue ?? "a condition is not met")"
    case .cannotBeTold(let step): "cannot be told: \(step?.rawValue ?? "a fact is missing")"
    case .dueAndSame: "due, and the same"
    case .dueAndLowerCannotBeTold: "due, and which is lower cannot be told"
    case .dueAndNotLower: "due, and not lower"
    case .notJudged: "not judged: its rules of origin are not held for the day"
    case .notClaimed(let terms): "not claimed: it is for \(terms.condition)"
    }
  }
}

extension LineRate {
  /// Its bounds, else its notation.
  fileprivate var brief: String {
    if let rate, rate.isByQuantity { return rate.description }
    return bounds?.text ?? rate?.description ?? "a rate that is not held"
  }
}
