/// The local content of a vehicle, with what it leans on.
public struct LocalContentAnswer: Sendable {
  /// The vehicle.
  public let vehicle: Vehicle
  /// The figures; `nil` while the requirement is not known.
  public let content: LocalContent?
  /// Whether the scheme accredits imports that day at all.
  public let isAccredited: Bool
  /// The approvals that the vehicle names and no registry holds.
  public let approvalsNotHeld: [String]
  /// The share of the value that counts.
  public let weight: Percentage
  /// The facts that would settle what is open.
  public let missing: [String]
  /// What the answer leans on that is not official or was assumed.
  public let caveats: [Determination.Caveat]
}

extension Law {
  /// Works out the local content of a vehicle with and without accreditation.
  ///
  /// - Parameters:
  ///   - vehicle: The vehicle.
  ///   - registry: The approvals that are held.
  /// - Returns: `nil` if the scheme is not held.
  public func localContent(
    of vehicle: Vehicle, among registry: [Approval]
  ) -> LocalContentAnswer? {
    guard let terms = terms(of: vehicle.scheme, on: vehicle.on) else { return nil }
    let accreditation = terms.words(.accreditation)
    let isAccredited = terms.isInForce && accreditation?.value == ["yes"]
    let weight = terms.percent(.accreditationWeight)
    let reciprocity = terms.words(.reciprocity)
    let kind = reciprocity?.value.first.flatMap(LocalContent.Reciprocity.init(rawValue:)) ?? .none
    let asked = requirement(of: vehicle, terms)
    let share = isAccredited ? weight?.value ?? .whole : .zero
    let content = asked.bounds.flatMap {
      LocalContent(of: vehicle, weight: share, reciprocity: kind, requirement: $0)
    }
    let names = vehicle.components.compactMap(\.approval) + vehicle.exports.map(\.approval)
    var unheld: [String] = []
    for name in names
    where !unheld.contains(name) && !registry.contains(where: { $0.isNamed(name) }) {
      unheld.append(name)
    }
    let findings = [accreditation?.basis, weight?.basis, reciprocity?.basis, asked.basis]
      .compactMap { basis in basis.map { Finding($0.name, $0.note ?? "", .met, $0) } }
    return LocalContentAnswer(
      vehicle: vehicle, content: content, isAccredited: isAccredited, approvalsNotHeld: unheld,
      weight: share, missing: asked.bounds == nil ? ["requirement"] : [],
      caveats: caveats(of: findings).bestKnownFirst)
  }

  /// The scheme in whose folder the programmes of countries stand.
  private static let programmes = "bbc"

  /// What the programme asks for: as the vehicle's file says, else as the law holds it for the country.
  private func requirement(
    of vehicle: Vehicle, _ terms: SchemeTerms
  ) -> (bounds: Bounds<Percentage>?, basis: Basis?) {
    if let stated = vehicle.requirement { return (Bounds(stated), nil) }
    guard let kind = vehicle.kind else { return (nil, nil) }
    let name = "\(Self.programmes).local_content.\(vehicle.country).\(kind.rawValue)"
    guard let least = percent(name + ".at_least", on: vehicle.on) else { return (nil, nil) }
    let most = percent(name + ".at_most", on: vehicle.on)
    return (Bounds(least.value, max(least.value, most?.value ?? least.value)), least.basis)
  }
}
