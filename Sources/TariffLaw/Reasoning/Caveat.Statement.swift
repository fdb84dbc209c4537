extension Caveat {
  /// What a caveat says; it has words in reports alone.
  public enum Statement: Sendable, Equatable {
    /// What an answer leans on, and which of figure and days is the weaker.
    case leaning(on: Told, doubt: Basis.Doubt?)
    /// What was assumed.
    case assumed(Told)
    /// That the claim names no currency.
    case currencyNotSaid
    /// That the figures of the claim are made up.
    case illustrative
    /// Rates of exchange that are of another day than the one of the claim.
    case exchangeRates([RateOfDay], not: Day)
    /// An instrument of a name that is not yet applied, and what is known of it.
    case pending(String, String)
    /// That a rate which the claim states is not used, as another is held.
    case notUsed(fact: String, stated: Percentage, held: Percentage)
    /// That a list which the claim states is not used, as a rate is held that no line of it has.
    case listNotUsed(String, held: Percentage)
    /// That a part which the claim names is not used, as the line's rule tells no parts apart.
    case partNotAsked(String)
    /// Other agreements between the two countries whose rates are or may be lower, by whose rules it was not judged.
    case notJudged([OtherRate])
    /// How the duty was rounded.
    case dutyRounded(Rounding)
    /// A scheme that is shown, or left out, because its end was taken, and what is known of that.
    case end(of: SchemeID, Day, isShown: Bool, note: Basis.Note?)
    /// A member's schedule of a scheme, its days, its doubt and note: its source, where it has neither.
    case schedule(Country, SchemeID, DayRange, doubt: Basis.Doubt?, note: String?, source: String)
    /// A member's schedule of a scheme and source that may be out of date on a day.
    case ageing(Country, SchemeID, source: String, Age, on: Day)
  }

  /// What a basis says of itself, or the question that rests on it.
  public enum Told: Sendable, Equatable {
    /// Its note, or its name.
    case note(Basis.Note)
    /// The question.
    case question(Finding.Question)
  }

  /// The rate of another agreement.
  public struct OtherRate: Sendable, Equatable {
    /// The agreement.
    public let scheme: SchemeID
    /// Its rate; `nil` if that is no share of the value.
    public let bounds: Bounds<Percentage>?
  }

  /// A rate of exchange of a day.
  public struct RateOfDay: Sendable, Equatable {
    /// The currencies.
    public let from, to: Currency
    /// The day.
    public let on: Day
  }

  /// Why a schedule may be out of date.
  public enum Age: Hashable, Sendable {
    /// A nomenclature of a name took the place of its own on a day, which is known so well.
    case nomenclature(String, from: Day, Evidence)
    /// The state that it shows is more than a year old.
    case state
  }
}
