/// What the law says of a claim, as far as its facts reach.
public struct Opinion: Sendable {
  /// The verdict.
  public let verdict: Verdict
  /// Other verdicts that the texts allow as well.
  public let alsoLawful: Set<Verdict>
  /// The facts that matter: each would turn the verdict for some values of the others.
  public let missing: Set<String>
  /// Facts that may be named as missing besides.
  public let mayBeMissing: Set<String>
  /// Least and greatest content by the indirect method, where the price is told.
  public let indirect: ClosedRange<Fraction>?
  /// Least and greatest content by the direct method, where a cost sheet is told.
  public let direct: ClosedRange<Fraction>?
  /// The least and the greatest preferential rate in per cent, if it can be told.
  public let preferential: ClosedRange<Fraction>?
  /// The rate of most-favoured-nation treatment in per cent.
  public let mfn: Fraction?
  /// Duty in hundredths if the preference is due, and if it is not.
  public let duty: (ifDue: Int128?, ifNot: Int128?)
  /// In how many completions the claim was judged.
  public let completions: Int

  /// Whether the preference is due.
  public enum Verdict: String, Sendable, CaseIterable {
    /// In every completion.
    case eligible
    /// In none.
    case ineligible
    /// In some.
    case undetermined
  }
}
