/// The local content of a vehicle by the programme of the country that assembles it, with accreditation.
///
/// Accredited imports count as local: (local value + credit) / value of all components. The formula, the
/// weight and the reciprocity are not confirmed by any text seen. Source: BBC and AICO accreditation.
public struct LocalContent: Sendable {
  /// The value of all components.
  public let total: Money
  /// The value of the local ones.
  public let local: Money
  /// What each approval carries for certain.
  public let credits: [Credit]
  /// What each would carry besides if what is not known were so.
  public let openCredits: [Credit]
  /// The share that the programme asks for, or the least and the most that it does.
  public let requirement: Bounds<Percentage>
  /// How far imports are credited only against exports.
  public let reciprocity: Reciprocity

  /// What is credited of the imports under one approval.
  public struct Credit: Sendable {
    /// The approval.
    public let approval: String
    /// The components that it covers.
    public let components: [String]
    /// What they are worth.
    public let imports: Money
    /// What is exported under it.
    public let exports: Money
    /// What that is called.
    public let exportedParts: [String]
    /// What of the imports the exports match.
    public let matched: Money
    /// What counts as local, in smallest units: the matched value times the weight.
    public let counted: ExactFraction
  }

  /// Works out what a vehicle's imports under approvals are credited with.
  ///
  /// It is nothing if the sums do not fit.
  ///
  /// - Parameters:
  ///   - vehicle: The vehicle.
  ///   - parts: Whether each imported component is covered by its approval.
  ///   - partners: The countries with which parts are exchanged under an approval; `nil` if it is not known.
  ///   - weight: The share of their value that counts.
  ///   - reciprocity: How far imports are credited only against exports.
  ///   - requirement: What the programme asks for.
  public init?(
    of vehicle: Vehicle, _ parts: [AccreditedPart], partners: (String) -> [Country]?,
    weight: Percentage, reciprocity: Reciprocity, requirement: Bounds<Percentage>
  ) {
    let currency = vehicle.currency
    guard let total = Self.sum(vehicle.components.map { $0.value }, currency),
      let local = Self.sum(
        vehicle.components.filter { $0.origin == vehicle.country }.map { $0.value }, currency)
    else { return nil }
    func credits(_ covered: (Outcome) -> Bool, isOpen: Bool) -> [Credit]? {
      var names: [String] = []
      let imported = parts.filter { covered($0.outcome) }
      for name in imported.map({ $0.approval }) where !names.contains(name) { names.append(name) }
      var credits: [Credit] = []
      for name in names {
        let known = partners(name)
        let exports = vehicle.exports.filter { export in
          export.approval == name && export.to != vehicle.country
            && known.map { $0.contains(export.to) } ?? isOpen
        }
        let components = imported.filter { $0.approval == name }.map { $0.component }
        guard let credit = Credit(name, components, exports, weight, reciprocity, currency) else {
          return nil
        }
        credits.append(credit)
      }
      return credits
    }
    guard let certain = credits({ $0 == .met }, isOpen: false),
      let open = credits({ $0 != .notMet }, isOpen: true)
    else { return nil }
    self.total = total
    self.local = local
    self.credits = certain
    openCredits = open
    self.requirement = requirement
    self.reciprocity = reciprocity
  }

  static func sum(_ amounts: [Money], _ currency: Currency) -> Money? {
    let sum = amounts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    return Int64(exactly: sum).map { Money(minorUnits: $0, currency) }
  }

  /// What counts as local by accreditation for certain, in smallest units.
  public var credit: ExactFraction? { ExactFraction.sum(credits.map { $0.counted }) }

  /// What would count at most, if what is not known were so.
  public var creditAtMost: ExactFraction? { ExactFraction.sum(openCredits.map { $0.counted }) }

  /// The share of local components.
  public var withoutAccreditation: ExactFraction {
    ExactFraction(Int128(local.minorUnits), over: Int128(total.minorUnits))
  }

  /// The share of local components and of what counts as such.
  public var withAccreditation: ExactFraction? {
    credit?.adding(ExactFraction(Int128(local.minorUnits)))?
      .multiplied(by: ExactFraction(1, over: Int128(total.minorUnits)))
  }

  /// The share that there would be at most.
  public var withAccreditationAtMost: ExactFraction? {
    creditAtMost?.adding(ExactFraction(Int128(local.minorUnits)))?
      .multiplied(by: ExactFraction(1, over: Int128(total.minorUnits)))
  }

  /// Whether the programme is met with accreditation: unknown where what is not known decides.
  public var meetsWithAccreditation: Outcome {
    guard let least = withAccreditation, let most = withAccreditationAtMost else { return .unknown }
    let (certain, open) = (meets(least), meets(most))
    return certain == open ? certain : .unknown
  }

  /// Whether a share meets the requirement; unknown between the least and the most of it.
  public func meets(_ share: ExactFraction) -> Outcome {
    if share >= requirement.high.fraction { return .met }
    return share < requirement.low.fraction ? .notMet : .unknown
  }

  /// By how much local value is short of the most that is asked, rounded up; 0 if it is not.
  public func shortfall(_ share: ExactFraction) -> Money? {
    let asked = requirement.high.fraction
    guard share < asked,
      let gap = asked.adding(ExactFraction(-share.numerator, over: share.denominator)),
      let units = gap.times(Int128(total.minorUnits), rounding: .up),
      let amount = Int64(exactly: units)
    else { return share < asked ? nil : Money(minorUnits: 0, total.currency) }
    return Money(minorUnits: amount, total.currency)
  }
}

extension LocalContent.Credit {
  fileprivate init?(
    _ name: String, _ parts: [Vehicle.Component], _ exports: [Vehicle.Export],
    _ weight: Percentage, _ reciprocity: Reciprocity, _ currency: Currency
  ) {
    guard let imports = LocalContent.sum(parts.map { $0.value }, currency),
      let exported = LocalContent.sum(exports.map { $0.value }, currency)
    else { return nil }
    let matched: Money
    switch reciprocity {
    case .none: matched = imports
    case .total: matched = min(imports, exported)
    case .byPartner:
      let partners = Set(parts.map { $0.origin })
      let sums = partners.compactMap { partner -> Money? in
        let bought = parts.filter { $0.origin == partner }.map { $0.value }
        let sold = exports.filter { $0.to == partner }.map { $0.value }
        guard let one = LocalContent.sum(bought, currency),
          let other = LocalContent.sum(sold, currency)
        else { return nil }
        return min(one, other)
      }
      guard sums.count == partners.count, let sum = LocalContent.sum(sums, currency) else {
        return nil
      }
      matched = sum
    }
    guard
      let counted = weight.fraction.multiplied(by: ExactFraction(Int128(matched.minorUnits)))
    else { return nil }
    approval = name
    components = parts.map { $0.name }
    self.imports = imports
    self.exports = exported
    exportedParts = exports.map { $0.name }
    self.matched = matched
    self.counted = counted
  }
}

private func min(_ one: Money, _ other: Money) -> Money {
  one.minorUnits <= other.minorUnits ? one : other
}
