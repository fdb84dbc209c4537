/// What commitments need to know of a tariff line: its base rate, its list and its marks.
public struct CommittedLine: Hashable, Sendable {
  /// The rate from which reductions start, in per cent, before any margin of preference.
  public internal(set) var rate: Percentage
  /// The share of the rate that a preferential trading arrangement took off on 31 December 1992.
  ///
  /// The base is then the rate after it: CEPT Agreement, art. 2(5).
  public internal(set) var marginOfPreference: Percentage?
  /// The list in which the member placed it.
  public var list: ConcessionList
  /// Its track, if it is said.
  public var track: ReductionTrack?
  /// Its sectors and marks.
  public var sectors: ProductSectors
  /// The instalment of the Temporary Exclusion List with which it is moved, from 1, if it is said.
  public var instalment: Int?
  /// The first day of its schedule, if the user says it.
  public var begins: Day?
  /// Whether the base is known; of one that is not, the rate says nothing, and all bases are possible.
  public var isBaseKnown: Bool
  /// Whether the marks are known; of those that are not, all are possible beside those that are named.
  public var areMarksKnown: Bool

  /// Makes a line.
  ///
  /// - Throws: ``NotationProblem`` if the rate is below nothing or above ``Percentage/highestRate``, or the margin below
  ///   nothing or above the whole.
  public init(
    rate: Percentage, marginOfPreference: Percentage? = nil, list: ConcessionList,
    track: ReductionTrack? = nil, sectors: ProductSectors = [], instalment: Int? = nil,
    begins: Day? = nil, isBaseKnown: Bool = true, areMarksKnown: Bool = true
  ) throws(NotationProblem) {
    guard .zero <= rate, rate <= .highestRate else {
      throw NotationProblem("a base rate is from 0 to \(Percentage.highestRate), not \(rate)")
    }
    if let margin = marginOfPreference, margin < .zero || margin > .whole {
      throw NotationProblem("a margin is from 0 to \(Percentage.whole), not \(margin)")
    }
    self.rate = rate
    self.marginOfPreference = marginOfPreference
    self.list = list
    self.track = track
    self.sectors = sectors
    self.instalment = instalment
    self.begins = begins
    self.isBaseKnown = isBaseKnown
    self.areMarksKnown = areMarksKnown
  }

  /// A line of which only the list is known, and perhaps the marks.
  public static func any(on list: ConcessionList, _ sectors: ProductSectors? = nil) -> Self {
    Self(unknownOn: list, sectors)
  }

  private init(unknownOn list: ConcessionList, _ sectors: ProductSectors?) {
    rate = .highestRate
    self.list = list
    self.sectors = sectors ?? []
    isBaseKnown = false
    areMarksKnown = sectors != nil
  }

  /// The base as an exact fraction of one: 30 % less a margin of 50 % is 3/20.
  public var base: ExactFraction {
    guard let marginOfPreference else { return rate.fraction }
    let whole = Int128(Percentage.whole.millionths)
    return ExactFraction(
      Int128(rate.millionths) * (whole - Int128(marginOfPreference.millionths)),
      over: whole * whole
    ).reduced
  }
}
