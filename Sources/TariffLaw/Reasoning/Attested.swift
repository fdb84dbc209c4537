/// Something of the law of which the figure and the days may be known unequally well.
///
/// A rate may stand in an instrument that was read while its first day is a guess, and the other way round. An
/// answer leans on the weaker of the two, and says which it is.
public protocol Attested {
  /// How well is known what it says.
  var evidence: Evidence { get }
  /// How well is known on which days it holds.
  var daysEvidence: Evidence { get }
}

extension Attested {
  /// The weaker of the two, on which an answer leans.
  public var weakerEvidence: Evidence { max(evidence, daysEvidence) }

  /// How well each is known, where one of the two is the weaker; nil if they are alike.
  public var doubt: Basis.Doubt? {
    evidence == daysEvidence ? nil : Basis.Doubt(figure: evidence, days: daysEvidence)
  }
}
