/// The local content of a vehicle, with what it leans on.
public struct LocalContentAnswer: Sendable {
  /// The vehicle.
  public let vehicle: Vehicle
  /// The figures; `nil` while the requirement is not known.
  public let content: LocalContent?
  /// Whether the scheme accredits imports that day at all.
  public let isAccredited: Bool
  /// Whether each component that is imported under an approval is covered by it.
  public let parts: [AccreditedPart]
  /// The approvals that the vehicle names and no registry holds.
  public let approvalsNotHeld: [String]
  /// The approvals that the vehicle names and that are of another brand; under them nothing is credited.
  public let approvalsOfAnotherBrand: [String]
  /// What was asked: whether the scheme accredits, the brand, and what the programme asks.
  public let findings: [Finding]
  /// The share of the value that counts.
  public let weight: Percentage
  /// The facts that would settle what is open.
  public let missing: [String]
  /// What the answer leans on that is not official or was assumed.
  public let caveats: [Caveat]
}

extension Law {
  /// Works out the local content of a vehicle with and without accreditation.
  ///
  /// - Parameters:
  ///   - vehicle: The vehicle.
  ///   - register: The approvals of its scheme that are held.
  /// - Returns: `nil` if the scheme is not held.
  public func localContent(
    of vehicle: Vehicle, among register: LawIndex<Approval.Name, Approval>
  ) -> LocalContentAnswer? {
    guard let terms = terms(of: vehicle.scheme, on: vehicle.on) else { return nil }
    let accreditation = terms.words(.accreditation)
    let isAccredited = terms.isInForce && accreditation?.value == ["yes"]
    let weight = terms.percent(.accreditationWeight)
    let reciprocity = terms.words(.reciprocity)
    let kind = reciprocity?.value.first.flatMap(Reciprocity.init(rawValue:)) ?? .none
    let asked = requirement(of: vehicle, terms)
    let brand = terms.requirement(.brand)
    let others = brand == nil ? [] : vehicle.approvalsOfAnotherBrand(in: register)
    let share = isAccredited ? weight?.value ?? .whole : .zero
    let parts = vehicle.components.enumerated().compactMap { place, component in
      component.approval != nil && component.origin != vehicle.country
        ? AccreditedPart(component, at: place, of: vehicle, terms, among: register) : nil
    }
    let content = asked.bounds.flatMap { bounds in
      LocalContent(
        of: vehicle, parts,
        partners: { name in partners(of: name, for: vehicle, terms, among: register) },
        weight: share, reciprocity: kind, requirement: bounds)
    }
    let unheld = vehicle.approvals.filter { name in
      register.value(Approval.Name(name, under: vehicle.scheme), on: vehicle.on) == nil
    }
    let leansOn = [
      accreditation?.basis, weight?.basis, reciprocity?.basis, asked.basis,
      others.isEmpty ? nil : brand,
    ]
    let reached = content?.meetsWithAccreditation
    var findings = [
      Finding(
        .localContent(.accreditation(vehicle.scheme, on: vehicle.on)),
        Outcome(isAccredited), accreditation?.basis)
    ]
    if let brand, vehicle.brand != nil {
      findings.append(
        Finding(
          .localContent(.brand), Outcome(others.isEmpty), brand))
    }
    let missing =
      (asked.bounds == nil ? ["requirement"] : [])
      + (isAccredited ? parts.flatMap { $0.missing } : [])
    findings.append(
      Finding(
        .localContent(.requirement), reached ?? .unknown, asked.basis, missing: missing))
    return LocalContentAnswer(
      vehicle: vehicle, content: content, isAccredited: isAccredited, parts: parts,
      approvalsNotHeld: unheld, approvalsOfAnotherBrand: others, findings: findings,
      weight: share, missing: missing,
      caveats: caveats(of: leansOn.compactMap { $0 }).bestKnownFirst)
  }

  /// The countries that exchange parts with the vehicle's under an approval; `nil` if no registry says.
  private func partners(
    of name: String, for vehicle: Vehicle, _ terms: SchemeTerms,
    among register: LawIndex<Approval.Name, Approval>
  ) -> [Country]? {
    let held = register.value(Approval.Name(name, under: vehicle.scheme), on: vehicle.on)
    guard let approval = held, !approval.countries.isEmpty else { return nil }
    return approval.countries.filter { terms.grants(from: vehicle.country, to: $0) == .met }
  }

  /// The scheme in whose folder the programmes of countries stand.
  private static let programmes = SchemeID("BBC")

  /// What the programme asks for: as the vehicle's file says, else as the law holds it for the country.
  private func requirement(
    of vehicle: Vehicle, _ terms: SchemeTerms
  ) -> (bounds: Bounds<Percentage>?, basis: Basis?) {
    if let stated = vehicle.requirement { return (Bounds(stated), nil) }
    guard let kind = vehicle.kind else { return (nil, nil) }
    let asked = { (name: ShareName) in
      self[name, vehicle.country.description, kind.rawValue, of: Self.programmes, on: vehicle.on]
    }
    guard let least = asked(.localContentAtLeast) else { return (nil, nil) }
    let most = asked(.localContentAtMost)
    return (Bounds(least.value, max(least.value, most?.value ?? least.value)), least.basis)
  }
}

extension Vehicle {
  /// The approvals that it names, each once, in order.
  fileprivate var approvals: [String] {
    var names: [String] = []
    for name in components.compactMap({ $0.approval }) + exports.map({ $0.approval })
    where !names.contains(name) { names.append(name) }
    return names
  }

  /// The approvals it names that a registry holds, and holds for no vehicle of its brand.
  fileprivate func approvalsOfAnotherBrand(
    in register: LawIndex<Approval.Name, Approval>
  ) -> [String] {
    guard let brand else { return [] }
    return approvals.filter { name in
      let held = register.value(Approval.Name(name, under: scheme), on: on)
      return held.map { !Approval.matches(brand, [$0.brand]) } ?? false
    }
  }
}
