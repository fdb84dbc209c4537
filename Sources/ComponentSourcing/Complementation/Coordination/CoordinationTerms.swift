public import TariffLaw

/// On what terms the countries of a coordination would complement each other, beside free trade among them.
public struct CoordinationTerms: Sendable {
  /// The year by which plans count; that of the last plan if not said.
  public var year: Int?
  /// How far imports from each other count as local content only against exports.
  public var reciprocity: Reciprocity
  /// The share of their value that counts.
  public var weight: Percentage
  /// By how much of the larger of exports and imports the two may differ.
  public var tolerance: Percentage?
  /// The share of all value made that each country makes at least.
  public var share: Percentage

  /// Makes terms that count all imports from each other and ask for nothing else.
  public init() {
    reciprocity = .none
    weight = .whole
    share = .zero
  }
}
