extension Finding {
  /// What a figure comes to, or why it comes to nothing; it has words in reports alone.
  public indirect enum Value: Sendable, Equatable {
    /// An amount in the currency of the claim.
    case amount(Money)
    /// An amount with its currency.
    case money(Money)
    /// A percentage.
    case percentage(Percentage)
    /// A percentage with its sign, as a proof shows it.
    case perCent(Percentage)
    /// A percentage that may be known within bounds only.
    case percentages(Bounds<Percentage>)
    /// A share of a whole that may be known within bounds only.
    case share(Bounds<ExactFraction>)
    /// What a rate is below that of MFN, within bounds.
    case belowMFN(Bounds<Percentage>)
    /// A rate that was published for a part of some codes, in notation.
    case published(rate: String, part: String?, codes: CodeRange)
    /// A day.
    case day(Day)
    /// A day that may be known within bounds only.
    case dayWithin(Bounds<Day>)
    /// Days from a first one to a last one.
    case days(DayRange)
    /// The last of the days.
    case until(Day)
    /// The last day, known within bounds, on which a project stands alone.
    case aloneUntil(Bounds<Day>)
    /// A number of things.
    case count(Int)
    /// A truth.
    case truth(Bool)
    /// A code.
    case code(HSCode)
    /// A country.
    case country(Country)
    /// The countries from which goods go and to which.
    case direction(Country, Country)
    /// None that goes between two countries.
    case nothing(from: Country, to: Country)
    /// A material as the claimant calls it, else by its place among the materials.
    case item(Item)
    /// What a country is to a scheme.
    case member(Country, Standing)
    /// From what an exporter's tariff is known.
    case tariffSource(TariffSource)
    /// An act of a country, by its name, with its days.
    case act(String, from: Bounds<Day>, to: Day?)
    /// A name of the law, or its notation of a rate or a rule.
    case name(String)
    /// What the claimant wrote.
    case text(String)
    /// Several, set apart by commas.
    case list([Value])
    /// Several that are read at once: codes, words of the law.
    case row([Value])
    /// Several that hold together: criteria.
    case sum([Value])
    /// Several that are long, set apart by semicolons.
    case sentences([Value])
    /// Nothing, for a reason.
    case absent(Absence)
  }
}

extension Finding.Value {
  /// Why a figure comes to nothing, or to nothing that has a name.
  public enum Absence: Sendable, CaseIterable {
    /// The claim does not say it, or nobody knows it.
    case notSaid, notKnown
    /// There is none, or none is held.
    case none, noneHeld
    /// The papers of an approval are not held.
    case papersNotHeld
    /// No start of production is known.
    case noStartOfProduction
    /// Those who take part, or all companies for what is a final product, without their names.
    case participants, allForFinalProducts
  }

  /// What a country is to a scheme.
  public enum Standing: Sendable, CaseIterable {
    /// It takes part, does not, or that is not known.
    case member, notMember, notKnown
  }

  /// From what an exporter's tariff is known.
  public enum TariffSource: Sendable, Equatable {
    /// Its schedule.
    case schedule
    /// A rate published singly, for a part of the code or for all of it.
    case published(part: String?)
    /// The claim.
    case claim
    /// Nothing, since the exporter withholds the line.
    case withheld
    /// The ceiling of its commitments.
    case commitments
    /// Nothing that is held.
    case nothing
  }

  /// An amount in the claim's currency; not said, if there is none.
  static func amount(orNotSaid money: Money?) -> Self { money.map(amount) ?? .absent(.notSaid) }

  /// A percentage; not said, if there is none.
  static func percentage(orNotSaid share: Percentage?) -> Self {
    share.map(percentage) ?? .absent(.notSaid)
  }

  /// A day; absent, if there is none.
  static func day(_ day: Day?, or absence: Absence) -> Self {
    day.map(Self.day) ?? .absent(absence)
  }

  /// A name of the law; not said, if there is none.
  static func name(orNotSaid name: String?) -> Self { name.map(Self.name) ?? .absent(.notSaid) }

  /// What the claimant wrote; not said, if nothing.
  static func text(orNotSaid text: String?) -> Self { text.map(Self.text) ?? .absent(.notSaid) }

  /// A number; not said, if there is none.
  static func count(orNotSaid count: Int?) -> Self { count.map(Self.count) ?? .absent(.notSaid) }
}
