/// A measure of goods on which a specific duty is charged, exact to a thousandth of its unit.
public struct Quantity: Hashable, Sendable {
  /// The number of thousandths of the unit.
  public var thousandths: Int64
  /// What is counted.
  public var unit: Unit

  /// Makes a quantity of a number of thousandths of a unit.
  public init(thousandths: Int64, _ unit: Unit) {
    self.thousandths = thousandths
    self.unit = unit
  }

  /// Reads a quantity such as `3.75`.
  ///
  /// - Throws: ``DecimalProblem`` if it is no decimal or has more than three places.
  public init(_ text: String, _ unit: Unit) throws(DecimalProblem) {
    thousandths = try DecimalText.units(text, places: 3)
    self.unit = unit
  }

  /// The units in which schedules state specific duties.
  public enum Unit: String, Sendable, CaseIterable {
    /// Cubic metre.
    case cubicMetre = "cubic_metre"
    /// Dozen pieces.
    case dozen
    /// Gram.
    case gram
    /// Head of live animals.
    case head
    /// Kilogram.
    case kilogram
    /// Kilogram of sugar contained in the goods.
    case kilogramOfSugar = "kilogram_of_sugar"
    /// Litre of the goods.
    case litre
    /// Litre of pure alcohol contained in the goods.
    case litreOfAlcohol = "litre_of_alcohol"
    /// Litre for each per cent of alcohol by volume: a duty by strength.
    case litrePerCent = "litre_per_cent"
    /// Metre.
    case metre
    /// Minute of recording.
    case minute
    /// Pair.
    case pair
    /// Piece.
    case piece
    /// Square metre.
    case squareMetre = "square_metre"
    /// Metric ton.
    case tonne

    /// The unit of the same measure by which it is counted, and how many of them it has.
    fileprivate var inLeast: (unit: Self, count: Int128) {
      switch self {
      case .kilogram: (.gram, 1000)
      case .tonne: (.gram, 1_000_000)
      case .cubicMetre: (.litre, 1000)
      case .litreOfAlcohol: (.litrePerCent, 100)
      case .dozen: (.piece, 12)
      default: (self, 1)
      }
    }
  }

  /// Whether it is more than another has, of which it is a part: litres of alcohol in litres of the goods, sugar in kilograms.
  func isMore(thanIn whole: Quantity) -> Bool {
    let parts: [(part: Unit, whole: Unit)] = [
      (.litreOfAlcohol, .litre), (.kilogramOfSugar, .kilogram),
    ]
    return parts.contains { unit in
      guard let own = count(in: unit.part), let all = whole.count(in: unit.whole) else {
        return false
      }
      return all < own
    }
  }

  /// How many of a unit the quantity is, exactly; `nil` if the unit is of another measure.
  public func count(in unit: Unit) -> ExactFraction? {
    let number = ExactFraction(Int128(thousandths), over: 1000)
    return self.unit.count(in: unit).flatMap { number.multiplied(by: $0) }
  }
}

extension Quantity.Unit {
  /// How many of another unit it has; `nil` if that is of another measure.
  func count(in other: Self) -> ExactFraction? {
    let (own, others) = (inLeast, other.inLeast)
    guard own.unit == others.unit else { return nil }
    return ExactFraction(own.count, over: others.count)
  }
}

extension Quantity: CustomStringConvertible {
  /// The number with its unit: `3.75 litre_of_alcohol`.
  public var description: String {
    "\(DecimalText.text(thousandths, places: 3, isShortest: true)) \(unit.rawValue)"
  }
}
