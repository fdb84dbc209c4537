/// One clause of a list of wholly obtained goods.
public struct WhollyObtainedClause: Sendable {
  /// Its letter.
  public let letter: String
  /// What it asks.
  public let kind: Kind
  /// The provision.
  public let basis: Basis
  /// The days on which it is in force.
  public let days: DayRange
  /// The codes of the goods that it can give, with how well they are known; `nil` if it can give any.
  public let goods: Lawful<[RuleCodes]>?

  /// Makes a clause.
  public init(
    letter: String, kind: Kind, basis: Basis, days: DayRange, goods: Lawful<[RuleCodes]>? = nil
  ) {
    self.letter = letter
    self.kind = kind
    self.basis = basis
    self.days = days
    self.goods = goods
  }

  /// The kinds of clause that treaties know; the lists of schemes choose among them.
  public enum Kind: String, Sendable, CaseIterable {
    /// Plants grown and harvested there.
    case harvested
    /// Animals born and raised there.
    case bornAndRaised = "born_and_raised"
    /// Goods from live animals there.
    case fromLiveAnimals = "from_live_animals"
    /// Hunted, trapped, fished, farmed or gathered there.
    case caught
    /// Minerals and natural substances extracted there.
    case extracted
    /// Taken from the sea outside territorial waters by the member's vessels, with the right to do so.
    case seaFishing = "sea_fishing"
    /// Taken from the sea by the member's vessels.
    case ownVessels = "own_vessels"
    /// Used articles collected there, fit only for the recovery of raw materials.
    case usedForRecovery = "used_for_recovery"
    /// Taken from the high seas by the member's vessels.
    case highSeas = "high_seas"
    /// Made on the member's factory ships only from what its vessels took.
    case factoryShip = "factory_ship"
    /// Used articles collected there, fit only for disposal or recovery.
    case usedArticles = "used_articles"
    /// Waste and scrap from production there or from used goods collected there.
    case waste
    /// Waste and scrap from production there.
    case productionWaste = "production_waste"
    /// Made there only from goods of the other clauses.
    case madeFromThese = "made_from_these"
  }
}
