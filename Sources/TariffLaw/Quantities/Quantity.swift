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
    /// Kilogram.
    case kilogram
    /// Litre of the goods.
    case litre
    /// Litre of pure alcohol contained in the goods.
    case litreOfAlcohol = "litre_of_alcohol"
    /// Minute of recording.
    case minute
    /// Piece.
    case piece
    /// Metric ton.
    case tonne
  }
}

extension Quantity: CustomStringConvertible {
  /// The number with its unit: `3.75 litre_of_alcohol`.
  public var description: String {
    "\(DecimalText.text(thousandths, places: 3, isShortest: true)) \(unit.rawValue)"
  }
}
