/// One movement of a stock of identical and interchangeable materials.
public struct StockMovement: Sendable {
  /// The day.
  public let on: Day
  /// Its place among the movements of its day, if it is told.
  public let sequence: Int?
  /// What came or went.
  public let kind: Kind
  /// How much.
  public let quantity: ExactFraction
  /// Of what lay there or came in: what is said of it; its value is that of one.
  public var lot: Material

  /// Makes a movement.
  public init(
    on: Day, sequence: Int? = nil, kind: Kind, quantity: ExactFraction, lot: Material = Material()
  ) {
    self.on = on
    self.sequence = sequence
    self.kind = kind
    self.quantity = quantity
    self.lot = lot
  }

  /// What a movement is.
  public enum Kind: Hashable, Sendable {
    /// What lay in stock when the record begins.
    case opening
    /// What came in.
    case receipt
    /// What went out, by which method it is told from what lay there, and whether it went into the good.
    case issue(StockMethod, isForGood: Bool)
  }
}
