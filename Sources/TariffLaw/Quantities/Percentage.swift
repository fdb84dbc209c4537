/// A rate, a share or a threshold in per cent, exact to a millionth of a percent.
///
/// 7.5, 33.75 and 0.0625 are held as they are; nothing is rounded when read.
public struct Percentage: Hashable, Comparable, Sendable {
  /// The value in millionths of a percent: 40 % is 40,000,000.
  public var millionths: Int64

  /// Makes a percentage of a number of millionths of a percent.
  public init(millionths: Int64) {
    self.millionths = millionths
  }

  /// Makes a percentage of whole per cents; beyond all that can be held it is the most or the least that can.
  public init(_ percent: Int) {
    let (product, isBeyond) = Int64(percent).multipliedReportingOverflow(by: Self.unit)
    millionths = isBeyond ? (percent < 0 ? .min : .max) : product
  }

  /// Reads a percentage such as `7.5`, without a sign for per cent.
  ///
  /// - Throws: ``DecimalProblem`` if the text is no decimal or has more than six places.
  public init(_ text: some Collection<UInt8>) throws(DecimalProblem) {
    millionths = try DecimalText.units(text, places: Self.places)
  }

  /// Reads a percentage from a string such as `7.5`.
  public init(_ text: String) throws(DecimalProblem) {
    millionths = try DecimalText.units(text.utf8, places: Self.places)
  }

  /// Nought per cent.
  public static let zero = Self(millionths: 0)

  /// The whole: a hundred per cent.
  public static let whole = Self(100)

  /// The highest rate of duty that may be read: a limit of this package, far above any tariff.
  public static let highestRate = Self(1_000_000)

  /// One per cent, in millionths of a percent.
  public static let unit: Int64 = 1_000_000

  /// How many decimal places are held.
  public static let places = 6

  /// The percentage as an exact fraction of one: 40 % is 2/5.
  public var fraction: ExactFraction {
    ExactFraction(Int128(millionths), over: Int128(Self.whole.millionths))
  }

  /// Orders by value.
  public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }

  /// Adds points to points; beyond all that can be held it is the most or the least that can.
  public static func + (left: Self, right: Self) -> Self {
    let (sum, isBeyond) = left.millionths.addingReportingOverflow(right.millionths)
    return Self(millionths: isBeyond ? (right < .zero ? .min : .max) : sum)
  }

  /// Takes points from points, the difference of two rates, held likewise.
  public static func - (left: Self, right: Self) -> Self {
    let (rest, isBeyond) = left.millionths.subtractingReportingOverflow(right.millionths)
    return Self(millionths: isBeyond ? (right < .zero ? .max : .min) : rest)
  }
}

extension Percentage: CustomStringConvertible {
  /// The shortest exact text, without a sign for per cent: `7.5`.
  public var description: String {
    DecimalText.text(millionths, places: Self.places, isShortest: true)
  }
}
