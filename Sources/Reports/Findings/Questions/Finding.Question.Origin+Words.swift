internal import TariffLaw

extension Finding.Question.Origin {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .law(let day): "the rules of origin of the day of shipment, \(day), are held"
    case .sameAnswer(let day):
      "the rules of the day of shipment, which changed on \(day), give the same answer"
    case .nonOriginating: "the materials add up to the non-originating value stated"
    case .itself: "the good itself gets a preference, not only what it goes into"
    case .exporter(let country, let scheme, let day):
      "\(country.name) is a member of \(scheme) on \(day)"
    case .kept: "the good keeps the origin with which it came"
    case .good(let country, let rule): "the good originates in \(country.name): \(rule)"
    case .process: "the process that the rule names was carried out"
    case .named(let process): "the process that the rule names was carried out: \(process)"
    case .condition(let words): "the condition of the rule holds: \(words)"
    case .part(let names): "which part of the code the good is: " + names.joined(separator: "; ")
    case .obtained(let codes): Good.obtainedCondition(of: codes)
    case .assembly(let goods):
      "the good was assembled from materials that are, as it is, \(goods)"
    case .otherMaterials: "materials beside those of the list go into the good"
    case .all(let rule): "all parts of the rule: \(rule)"
    case .criterion: "the criterion named on the proof is one that the rule offers"
    case .criteria: "each criterion named on the proof is met"
    case .productRule: "the product-specific rule of the line is held"
    case .ruleOfDay: "the product-specific rule of the line that is held is the one of that day"
    case .choice(let rule): "the rule of the line offers \(rule)"
    case .ruleStart: "from which day the rule that was read of the line holds"
    case .leastContent(let share): "no product-specific rule asks content of less than \(share) %"
    }
  }
}

extension Finding.Question.Operations {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .more(let titles):
      "more was done than minimal operations (\(titles.joined(separator: ", ")))"
    case .moreThoughBackToBack:
      "more was done than minimal operations, though the proof is back-to-back"
    case .moreToOwnSubheading:
      "more was done than minimal operations to a material of the good's own subheading"
    case .moreNotSaid: "more was done than minimal operations, which is not said"
    case .itsOwn(let country):
      "all of it originates in \(country.name), which minimal operations do not take away"
    case .retained(let countries):
      "the good keeps the origin"
        + (countries.isEmpty ? "" : " of " + countries.map(\.name).joined(separator: " and "))
        + " with which it came, by its original proof (back-to-back)"
    }
  }
}
