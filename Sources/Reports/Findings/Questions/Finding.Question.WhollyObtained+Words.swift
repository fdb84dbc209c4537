internal import TariffLaw

extension Finding.Question.WhollyObtained {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .good(let country): "the good is wholly obtained or produced in \(country.name)"
    case .stated(let country):
      "the claimant states that the good is wholly obtained in \(country.name)"
    case .clause: "the clause claimed is one of the list"
    case .listNotHeld(let country):
      "wholly obtained in \(country.name), by the list of wholly obtained goods, which is not held"
    case .byClause(let country, let title): "wholly obtained in \(country.name): \(title.words)"
    case .condition(let condition, let country): condition.words(country.name)
    }
  }
}

extension Finding.Question.WhollyObtained.Condition {
  fileprivate func words(_ country: String) -> String {
    switch self {
    case .harvested: "grown and harvested in \(country)"
    case .born: "born in \(country)"
    case .raised: "raised in \(country)"
    case .fromLiveAnimals: "obtained from live animals in \(country)"
    case .caught: "hunted, caught, farmed or gathered in \(country)"
    case .extracted: "extracted in \(country)"
    case .collected: "collected in \(country)"
    case .arose: "arose in \(country)"
    case .aroseOrCollected: "arose or was collected in \(country)"
    case .made: "made in \(country)"
    case .registered: "the vessel is registered in \(country)"
    case .flag: "the vessel flies the flag of \(country)"
    case .outsideTerritorialWaters: "taken outside territorial waters"
    case .exploitationRight: "\(country) has the right to exploit those waters"
    case .fromHighSeas: "taken from the high seas"
    case .fromOtherClauses: "made only from goods of the other clauses"
    case .fromVessels: "made only from what such vessels took"
    case .wornOut: "can no longer serve or be repaired"
    case .fitOnlyForRecovery: "fit only for disposal or the recovery of raw materials"
    case .wasteOfProduction: "waste of production"
    case .wasteOfProductionOrUse: "waste of production or of used goods collected there"
    }
  }
}
