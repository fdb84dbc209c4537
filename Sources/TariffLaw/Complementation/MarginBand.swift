/// A margin of preference decided across the board for products of an import value, from a day on.
///
/// Source: the decisions under the PTA of 1980 to 1984, on import values of 1978.
public struct MarginBand: Sendable {
  /// What it is called.
  public let name: String
  /// The import value above which it begins; `nil`: from nothing on.
  public let above: Money?
  /// The import value up to which it goes; `nil`: without end.
  public let atMost: Money?
  /// The day from which it applies, or the first and the last that it can be.
  public let from: Bounds<Day>
  /// The countries that grant it; none: all.
  public let members: [Country]
  /// The margin, from the least to the most.
  public let benefit: Benefit
  /// Where it comes from.
  public let basis: Basis

  /// Makes a band.
  public init(
    name: String, above: Money?, atMost: Money?, from: Bounds<Day>, members: [Country],
    benefit: Benefit, basis: Basis
  ) {
    self.name = name
    self.above = above
    self.atMost = atMost
    self.from = from
    self.members = members
    self.benefit = benefit
    self.basis = basis
  }

  /// Whether products of an import value into a country are within it.
  public func holds(_ value: Money, into country: Country) -> Bool {
    if let above, value.minorUnits <= above.minorUnits { return false }
    if let atMost, value.minorUnits > atMost.minorUnits { return false }
    return members.isEmpty || members.contains(country)
  }
}

extension SchemeTerms {
  /// What was decided across the board for products of an import value into a country.
  ///
  /// - Returns: The band, and whether it applies on the day; `nil` if no band holds the value.
  public func margin(
    forImportValue value: Money, into country: Country
  ) -> (band: MarginBand, applies: Outcome)? {
    scheme.marginBands.first { $0.holds(value, into: country) }.map {
      ($0, $0.from.isReached(on: day))
    }
  }

  /// A margin after the decision of 1981 that lifts those from 20 to below 25 per cent to 25.
  ///
  /// - Parameters:
  ///   - margin: The margin as it was given.
  ///   - carriedOut: The day on which it was carried out; `nil` if not known.
  ///   - isSmallImport: Whether it was given for an import value below the limit of the decision.
  /// - Returns: The margin on the day; bounds if it is not known when it was carried out.
  public func normalised(
    _ margin: Percentage, carriedOut: Day?, isSmallImport: Bool
  ) -> Bounds<Percentage> {
    guard !isSmallImport, let from = percent(.normalisedFrom), let to = percent(.normalisedTo),
      let last = day(.normalisedIfBy), margin >= from.value, margin < to.value
    else { return Bounds(margin) }
    guard let carriedOut else { return Bounds(margin, to.value) }
    return Bounds(carriedOut <= last.value ? to.value : margin)
  }
}
