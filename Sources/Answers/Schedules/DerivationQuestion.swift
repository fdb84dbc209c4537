public import Reading
public import TariffLaw

/// A question about what is owed on lines year by year, and a programme that leads there.
public struct DerivationQuestion: Sendable {
  /// Base rates: columns `code` and `base`, and perhaps `list`, `track`, `sectors`, `member` and more.
  public var base: SourceFile
  /// The member whose lines they are; each that the file names if none is.
  public var member: Country?
  /// The list of lines that do not say theirs.
  public var list: ConcessionList?
  /// How rates go down.
  public var programme = ReductionProgramme.encouraged
  /// How many instalments the programme has; of the encouraged one, by what its step divides.
  public var instalments: Int?
  /// How rates of the programme are rounded.
  public var rounding = RateRounding.none
  /// The last year; the one in which nothing changes any more if not said.
  public var lastYear: Int?

  /// Makes a question about base rates, by the encouraged programme and without rounding.
  public init(base: SourceFile, member: Country? = nil) {
    self.base = base
    self.member = member
  }
}
