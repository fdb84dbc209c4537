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
}

extension MarginBand {
  /// The import values within it, in smallest units.
  var amounts: Range<UInt64> {
    let first = above.map { UInt64(clamping: $0.minorUnits) + 1 } ?? 0
    let end = atMost.map { UInt64(clamping: $0.minorUnits) + 1 }
    return first..<max(first, end ?? LawIndex<Country, Self>.everything.upperBound)
  }
}

extension LawIndex<Country, MarginBand> {
  /// Indexes bands by the countries that grant them, and import value.
  ///
  /// A band has no last day, so that two of one value answer one question, however far apart they begin.
  ///
  /// - Parameters:
  ///   - bands: The bands.
  ///   - members: The countries that grant a band which names none.
  /// - Throws: ``TwoAnswers`` if bands of one country share a value.
  public init(_ bands: [MarginBand], ofMembers members: [Country]) throws(TwoAnswers) {
    try self.init(bands, nesting: .refused) { band in
      Set(band.members.isEmpty ? members : band.members)
        .map { Question($0, within: band.amounts) }
    }
  }
}

extension SchemeTerms {
  /// What was decided across the board for products of an import value into a country.
  ///
  /// - Returns: The band, and whether it applies on the day; `nil` if no band holds the value.
  public func margin(
    forImportValue value: Money, into country: Country
  ) -> (band: MarginBand, applies: Outcome)? {
    let amount = UInt64(clamping: value.minorUnits)
    return scheme.margins.value(country, within: amount..<(amount + 1), on: day).map {
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
