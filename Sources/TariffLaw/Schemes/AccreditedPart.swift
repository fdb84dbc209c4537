/// Whether an approval covers a component, so that it is credited as local content.
///
/// Asked is what a claim under the approval is asked: that the approval is held and stands on the day, the brand, that
/// both countries take part in the scheme, that the part is one that goes from its maker's country into that of the
/// vehicle, its code and model, and that the user's country had approved it. What the registry does not say is unknown.
public struct AccreditedPart: Sendable {
  /// The component.
  public let component: Vehicle.Component
  /// The approval that it names.
  public let approval: String
  /// Whether it is covered.
  public let outcome: Outcome
  /// What fails or is not known.
  public let because: [Reason]
  /// The facts that would settle what is open.
  public let missing: [String]

  /// Why a component is not covered, or why that is not known; it has words in reports alone.
  public enum Reason: Sendable, Equatable {
    /// Two countries do not both take part in the scheme.
    case parties(Country, Country, of: SchemeID)
    /// No registry holds an approval of the name.
    case notHeld(String)
    /// The approval was issued again as another one.
    case reissued(as: String)
    /// It is of another brand than the vehicle, or of the brand that the vehicle must be.
    case brand(String)
    /// It does not name a component from a country to another.
    case notNamed(String, from: Country, to: Country)
    /// It is of none of the companies that take part, or that is not said.
    case company([String])
    /// A country is not known to have approved it by a day.
    case notApproved(Country, by: Day)
  }

  init(
    _ component: Vehicle.Component, at place: Int, of vehicle: Vehicle, _ terms: SchemeTerms,
    among register: LawIndex<Approval.Name, Approval>, _ reissues: Reissues
  ) {
    self.component = component
    let name = component.approval ?? ""
    approval = name
    var outcome = Outcome.met
    var because: [Reason] = []
    var missing: [String] = []
    func ask(_ answer: Outcome, _ reason: Reason, _ fact: String? = nil) {
      outcome = outcome.and(answer)
      guard answer != .met else { return }
      because.append(reason)
      if answer == .unknown, let fact { missing.append(fact) }
    }
    let key = "components[\(place)]"
    let parties = terms.grants(from: component.origin, to: vehicle.country)
    ask(parties, .parties(component.origin, vehicle.country, of: terms.scheme.id))
    let held = register.value(Approval.Name(name, under: vehicle.scheme), on: vehicle.on)
    guard let approval = held else {
      ask(.unknown, .notHeld(name), key + ".approval")
      (self.outcome, self.because, self.missing) = (outcome, because, missing)
      return
    }
    if let later = reissues.successor(of: approval, on: vehicle.on) {
      // A certificate that is void on the day contradicts it: which of them is right is asked.
      ask(.unknown, .reissued(as: later.name), key + ".approval")
    }
    if terms.requirement(.brand) != nil {
      ask(
        vehicle.brand.map { Outcome(Approval.matches($0, [approval.brand])) } ?? .unknown,
        .brand(approval.brand), "brand")
    }
    ask(
      approval.covers(component, into: vehicle.country),
      .notNamed(component.name, from: component.origin, to: vehicle.country),
      key + ".name")
    let companies = approval.companies.map { $0.name }
    if !companies.isEmpty {
      let other: Outcome = terms.sharedLater == nil ? .notMet : .unknown
      ask(
        component.company.map { Approval.matches($0, companies) ? .met : other } ?? .unknown,
        .company(companies), key + ".company")
    }
    ask(
      approval.holds(on: vehicle.on, in: vehicle.country),
      .notApproved(vehicle.country, by: vehicle.on), name)
    (self.outcome, self.because, self.missing) = (outcome, because, missing)
  }
}

extension Approval {
  /// Whether a component is one of its parts on their way into a country.
  fileprivate func covers(_ component: Vehicle.Component, into country: Country) -> Outcome {
    guard papersAreHeld, !parts.isEmpty else { return takesPart(component.origin, country) }
    return parts.reduce(Outcome.notMet) { all, part in
      let from: Outcome =
        part.from.isEmpty ? .unknown : Outcome(part.from.contains(component.origin))
      let to: Outcome = part.to.isEmpty ? .unknown : Outcome(part.to.contains(country))
      return all.or(from.and(to).and(part.isMeant(by: component)))
    }
  }

  /// Whether the countries may be meant where no part is known: not if others are named.
  private func takesPart(_ maker: Country, _ user: Country) -> Outcome {
    let isOther = countries.count > 1 && !(countries.contains(maker) && countries.contains(user))
    return isOther ? .notMet : .unknown
  }

  /// Whether a country had approved it by a day.
  fileprivate func holds(on day: Day, in country: Country) -> Outcome {
    if let own = approved.value(country, on: day) { return own.on.isReached(on: day) }
    if acts.keys.contains(country) {
      return acts.value(country, on: day)?.applies(on: day) ?? .notMet
    }
    return issued?.isReached(on: day) == .notMet ? .notMet : .unknown
  }
}

extension Approval.Part {
  /// Whether it is a component: by its name, its code where papers name any, and the model.
  fileprivate func isMeant(by component: Vehicle.Component) -> Outcome {
    var outcome = Outcome(Approval.matches(component.part ?? component.name, [name]))
    if !codes.isEmpty {
      outcome = outcome.and(
        component.code.map { code in
          codes.contains { $0.contains(code) }
            ? .met : codes.contains { code.contains($0) } ? .unknown : .notMet
        } ?? .unknown)
    }
    guard !models.isEmpty else { return outcome }
    return outcome.and(
      component.model.map { Outcome(Approval.matches($0, models)) } ?? .unknown)
  }
}
