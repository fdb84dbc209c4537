/// How the value stated for a material stands to the value that the rule asks.
///
/// A material that does not originate counts at its CIF value at importation; one of undetermined origin, where
/// its importation cannot be proven, at the earliest price that can be ascertained. Where no term is said the
/// value is taken as the rule asks, which is an assumption. Source: ATIGA, article 29(2)(a).
enum MaterialValue {
  /// It is the value that the rule asks.
  case asAsked
  /// The value that the rule asks is no less: what was stated, with freight and insurance.
  case atLeast
  /// It says nothing of the value that the rule asks.
  case another

  /// Compares the term of a material's value with what the rule asks; what originates is not asked.
  init(of material: borrowing Material, counting share: Bounds<Percentage>, under regime: Regime) {
    guard share.low < .whole else {
      self = .asAsked
      return
    }
    switch material.basis {
    case nil: self = regime.materialTerm?.value == .unknown ? .atLeast : .asAsked
    case .cif: self = .asAsked
    case .fob: self = .atLeast
    case .earliestPrice:
      self =
        material.status != .undetermined || material.isTracedAgainstItself(under: regime)
        ? .another : .asAsked
    }
  }

  /// Whether a material is valued as the rule asks.
  var outcome: Outcome {
    switch self {
    case .asAsked: .met
    case .atLeast: .unknown
    case .another: .notMet
    }
  }
}

/// Says that a material is not valued as the rule asks, if it counts and the term of its value is another.
func materialValueFinding(
  _ material: Material, at place: Int, madeIn exporter: Country, under regime: Regime
) -> Finding? {
  guard
    case let count = MaterialCount(of: material, madeIn: exporter, under: regime),
    count.isOfContent, count.value != .asAsked
  else { return nil }
  let value = count.value
  let item = material.item(at: place)
  let term = material.basis?.term ?? .notSaid
  return Finding(
    .content(value == .atLeast ? .leastValue(item, term) : .otherValue(item, term)),
    value.outcome, regime.topic(.nonOriginatingValue),
    figures: [
      .init(.value, .amount(orNotSaid: material.value)),
      .init(.basis, material.basis.map { .name($0.rawValue) } ?? .absent(.notSaid)),
    ], missing: value.outcome == .unknown ? ["good.materials[\(place)].basis"] : [])
}

extension Material.ValueBasis {
  /// The term as findings name it.
  fileprivate var term: Finding.Question.Content.Term {
    switch self {
    case .cif: .cif
    case .fob: .fob
    case .earliestPrice: .earliestPrice
    }
  }
}

/// Says that values are taken at the term that the rule asks, if none is said and more could turn the outcome.
///
/// What counts against the limit, with what the price leaves, and the limit are in parts of the smallest unit.
func materialTermFinding(
  of good: Good, madeIn exporter: Country, counting counted: ExactFraction,
  within limit: ExactFraction, under regime: Regime
) -> Finding? {
  guard let reading = regime.materialTerm, reading.value == .asAsked, counted > limit else {
    return nil
  }
  let isTaken = (good.materials ?? []).contains { material in
    let count = MaterialCount(of: material, madeIn: exporter, under: regime)
    return material.basis == nil && material.origin != exporter && count.isOfContent
      && count.cumulation.share.low < .whole && material.value?.minorUnits != 0
  }
  guard isTaken else { return nil }
  return Finding(
    .content(.termNotSaid), .met,
    regime.topic(.nonOriginatingValue).map { reading.basis.citing($0.citation) } ?? reading.basis)
}

extension Material {
  /// What it is called in findings: the claimant's name of it, or its place.
  func item(at place: Int) -> Finding.Item { Finding.Item(name, at: place) }
}
