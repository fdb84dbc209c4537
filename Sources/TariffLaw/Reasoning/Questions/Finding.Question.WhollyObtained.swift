extension Finding.Question {
  /// What is asked of what is wholly obtained.
  public enum WhollyObtained: Sendable, Equatable {
    /// Whether the good is wholly obtained in a country.
    case good(Country)
    /// Whether the claimant states that it is.
    case stated(Country)
    /// Whether the clause claimed is one of the list.
    case clause
    /// Whether it is, by a list that is not held.
    case listNotHeld(Country)
    /// Whether the good is wholly obtained in a country by a clause of a title.
    case byClause(Country, Basis.Note)
    /// Whether a condition of the clause holds.
    case condition(Condition, Country)

    var id: String {
      switch self {
      case .good, .stated, .clause, .listNotHeld, .byClause: "origin.wo"
      case .condition(let condition, _): "origin.wo.\(condition.fact)"
      }
    }

    /// The conditions of clauses.
    public enum Condition: Sendable, CaseIterable {
      /// Where something was done to it, in the country.
      case harvested, born, raised, fromLiveAnimals, caught, extracted, collected, arose
      case aroseOrCollected, made
      /// Whose vessel took it.
      case registered, flag
      /// From which waters, and by what right.
      case outsideTerritorialWaters, exploitationRight, fromHighSeas
      /// What it was made of.
      case fromOtherClauses, fromVessels
      /// What it is still fit for.
      case wornOut, fitOnlyForRecovery
      /// What it is the waste of.
      case wasteOfProduction, wasteOfProductionOrUse

      /// The key of the fact that tells it.
      var fact: String {
        switch self {
        case .harvested, .fromLiveAnimals, .caught, .extracted, .collected, .arose,
          .aroseOrCollected, .made:
          "obtained_in"
        case .born: "born_in"
        case .raised: "raised_in"
        case .registered: "registered_in"
        case .flag: "flag"
        case .outsideTerritorialWaters, .fromHighSeas: "waters"
        case .exploitationRight: "exploitation_right"
        case .fromOtherClauses, .fromVessels: "made_only_from_these"
        case .wornOut: "worn_out"
        case .fitOnlyForRecovery: "fit_only_for_recovery"
        case .wasteOfProduction, .wasteOfProductionOrUse: "waste_from"
        }
      }
    }
  }
}
