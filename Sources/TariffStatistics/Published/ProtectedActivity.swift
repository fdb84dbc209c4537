public import TariffLaw
/// An activity whose protection is asked about: its output, and the traded inputs that it uses.
public struct ProtectedActivity: Sendable {
  /// What it is called.
  public let name: String
  /// Whether shares of inputs are told at world or at domestic prices.
  public let prices: Prices
  /// What it makes.
  public let output: Product
  /// What it uses, each with its share in the value of the output; inputs that are not traded are left out,
  /// so that they count in the value added (Corden's treatment).
  public let inputs: [Input]
  /// The member that imports the output, if that was said.
  public let importer: Country?
  /// The value of the output's imports from members, in hundredths; `nil` if it was not said.
  public let imports: Int64?
  /// The share of those imports that claims the preference; `nil` if it was not said.
  public let use: Percentage?

  /// Makes an activity.
  public init(
    name: String, prices: Prices, output: Product, inputs: [Input], importer: Country?,
    imports: Int64?, use: Percentage?
  ) {
    self.name = name
    self.prices = prices
    self.output = output
    self.inputs = inputs
    self.importer = importer
    self.imports = imports
    self.use = use
  }

  /// At which prices shares are told.
  public enum Prices: String, Sendable, CaseIterable {
    /// Without duties.
    case world
    /// With the MFN duties on output and inputs.
    case domestic
  }

  /// A product with its two rates.
  public struct Product: Sendable {
    /// What it is called.
    public let name: String
    /// The MFN rate, in per cent.
    public let mfn: ExactFraction
    /// The preferential rate, in per cent.
    public let preferential: ExactFraction

    /// Makes a product.
    public init(name: String, mfn: Percentage, preferential: Percentage) {
      self.init(name: name, mfn: mfn.inPerCent, preferential: preferential.inPerCent)
    }

    /// Makes a product whose rates are means of several lines.
    public init(name: String, mfn: ExactFraction, preferential: ExactFraction) {
      self.name = name
      self.mfn = mfn
      self.preferential = preferential
    }
  }

  /// An input with its share in the value of the output.
  public struct Input: Sendable {
    /// What is used.
    public let product: Product
    /// How much of it a unit of output takes, by value.
    public let coefficient: Percentage

    /// Makes an input.
    public init(_ product: Product, coefficient: Percentage) {
      self.product = product
      self.coefficient = coefficient
    }
  }
}
