extension Finding.Question {
  /// What is asked of origin and of the rule of the line; rules stand in their notation.
  public enum Origin: Sendable, Equatable {
    /// Whether the rules of origin of a day of shipment are held.
    case law(Day)
    /// Whether the rules that changed on a day give the same answer on both sides of it.
    case sameAnswer(changedOn: Day)
    /// Whether the materials add up to the non-originating value stated.
    case nonOriginating
    /// Whether the good itself gets a preference.
    case itself
    /// Whether the exporter is a member on a day.
    case exporter(Country, of: SchemeID, on: Day)
    /// Whether the good keeps the origin with which it came.
    case kept
    /// Whether the good originates in a country by a rule.
    case good(Country, rule: String)
    /// Whether the process that the rule names was carried out.
    case process
    /// Whether a process was carried out that the rule names.
    case named(process: String)
    /// Whether a condition of the rule holds.
    case condition(String)
    /// Which part of the goods of its code the good is, of some.
    case part([String])
    /// Whether all materials of some codes are wholly obtained.
    case obtained(codes: String)
    /// Whether the good and what does not originate are goods of a list, by its name.
    case assembly(of: String)
    /// Whether a good that is assembled of goods of a list may have materials beside them.
    case otherMaterials
    /// Whether all parts of a rule are met.
    case all(rule: String)
    /// Whether the rule offers the criterion named on the proof.
    case criterion
    /// Whether each of several criteria named is met.
    case criteria
    /// Whether the rule of the line is held.
    case productRule
    /// Whether the rule of the line that is held is that of the day.
    case ruleOfDay
    /// Whether the rule of the line offers a choice.
    case choice(rule: String)
    /// From which day the rule that was read of the line holds.
    case ruleStart
    /// Whether no product-specific rule asks less content.
    case leastContent(Percentage)

    var id: String {
      switch self {
      case .law: "origin.law"
      case .sameAnswer: "origin.shipped"
      case .nonOriginating: "origin.non_originating"
      case .itself, .exporter, .kept, .good: "origin"
      case .process, .named: "origin.sp"
      case .condition: "origin.condition"
      case .part: "origin.part"
      case .obtained: "origin.wo.materials"
      case .assembly: "origin.assembly"
      case .otherMaterials: "origin.assembly.other_materials"
      case .all: "origin.all"
      case .criterion, .criteria: "origin.criterion"
      case .productRule, .ruleOfDay, .choice: "origin.product_rule"
      case .ruleStart: "origin.product_rule.start"
      case .leastContent: "origin.product_rule.content"
      }
    }
  }

  /// What is asked of what was done to the good.
  public enum Operations: Sendable, Equatable {
    /// Whether more was done than the operations of some titles.
    case more(than: [String])
    /// The same, of a good whose proof is back-to-back.
    case moreThoughBackToBack
    /// The same, to a material of the good's own subheading.
    case moreToOwnSubheading
    /// The same, where nothing is said.
    case moreNotSaid
    /// Whether the good keeps the origin of some countries, by its original proof.
    case retained([Country])
    /// All of it originates in the exporting country, which minimal operations do not take away.
    case itsOwn(Country)

    var id: String {
      switch self {
      case .more, .itsOwn, .moreThoughBackToBack, .moreToOwnSubheading, .moreNotSaid:
        "origin.operations"
      case .retained: "origin.retained"
      }
    }
  }
}
