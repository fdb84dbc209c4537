/// What was done to the materials; a closed vocabulary.
public enum Process: String, Sendable, CaseIterable {
  /// Putting parts together.
  case assembly
  /// Cutting to size or shape.
  case cutting
  /// Cutting cloth and sewing it together into an article.
  case cuttingAndSewing = "cutting_and_sewing"
  /// Spinning fibre to yarn.
  case spinning
  /// Weaving, knitting or otherwise forming fabric.
  case weaving
  /// Dyeing.
  case dyeing
  /// Printing.
  case printing
  /// Moulding, casting or forging.
  case moulding
  /// Machining.
  case machining
  /// Chemical reaction or refining.
  case chemicalProcessing = "chemical_processing"
  /// Smelting or refining of metal.
  case smelting
  /// Preparing or cooking food.
  case foodProcessing = "food_processing"
  /// Growing and harvesting.
  case growing
  /// Any other working or processing that is more than minimal.
  case other
  /// Keeping in good condition for transport or storage; minimal.
  case preservation
  /// Making shipment or transport easier; minimal.
  case facilitatingTransport = "facilitating_transport"
  /// Packaging or presenting for sale; minimal.
  case packaging

  /// Whether it is one of the three operations that alone do not confer origin.
  public var isMinimal: Bool {
    switch self {
    case .preservation, .facilitatingTransport, .packaging: true
    default: false
    }
  }
}
