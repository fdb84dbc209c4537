extension Basis {
  /// What a reader should know of a basis; it has words in reports alone.
  ///
  /// Rules and rates stand in their notation.
  public enum Note: Sendable, Equatable {
    /// What the files of law write of it.
    case text(String)
    /// What a parameter of a title was assumed to be, instead of the value of the law, if it has one.
    case assumed(title: String, String, insteadOf: String?)
    /// What is taken of a country: that it is a member of a scheme on some days.
    case member(Country, of: SchemeID, DayRange)
    /// A member's rate on some codes that was published singly, for a part of them or for all.
    case published(Country, rate: String, CodeRange, part: String?)
    /// That it is the product-specific rule of some codes.
    case productRule(CodeRange, String)
    /// Where an approval is known from.
    case approvalSource(String)
    /// That the companies of an approval are not held.
    case companiesNotHeld(String)
    /// That no code of the part is held which an approval names, so that goods of a code are it by the claimant's word.
    case codesNotHeld(String, HSCode)
    /// What is the claimant's word.
    case claimed(Claimed)
    /// That no schedule of a country is held, whose commitments cap its tariff.
    case commitments(Country, atMost: Percentage)
    /// That the rule of a line is not held, and one is assumed for a code: that of the line, if none.
    case ruleAssumed(HSCode?, rule: String, code: HSCode?)
    /// That it is not held whether a line has a rule; the general one, if any, is applied.
    case ruleNotHeld(HSCode?, general: String?)
  }

  /// What a claimant says that no file of law bears out.
  public enum Claimed: Sendable, Equatable {
    /// The importing country's rate, or the exporting country's tariff.
    case importerRate, exporterTariff
    /// The list on which the good stands in the importing country's schedule, or in the exporting country's.
    case list, exporterList
    /// The importing country's MFN rate.
    case generalRate
    /// Which members enjoy the line.
    case enjoyment
    /// That the good is wholly obtained, or not.
    case whollyObtained
    /// The product-specific rule, or that the line has none and the general one is applied.
    case rule(String), noRule(general: String)
  }

  /// Which of figure and days is known less well, and how well each is known.
  public struct Doubt: Sendable, Equatable {
    /// How well is known what it says.
    public let figure: Evidence
    /// How well is known on which days it holds.
    public let days: Evidence

    /// Takes how well both are known.
    public init(figure: Evidence, days: Evidence) {
      self.figure = figure
      self.days = days
    }
  }
}
