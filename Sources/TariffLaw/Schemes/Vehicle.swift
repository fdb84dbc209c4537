/// A vehicle with its components, for the local content that a national programme asks for.
public struct Vehicle: Sendable {
  /// What it is called.
  public var name: String?
  /// The country that assembles it.
  public var country: Country
  /// The day.
  public var on: Day
  /// The currency of all amounts.
  public var currency: Currency
  /// The scheme under which its imports are accredited.
  public var scheme: SchemeID
  /// The brand.
  public var brand: String?
  /// The class of vehicle, by which programmes ask differently.
  public var kind: Kind?
  /// What the programme asks for, where it is said.
  public var requirement: Percentage?
  /// The components.
  public var components: [Component]
  /// What is exported under the approvals.
  public var exports: [Export]
  /// Whether its figures are made up to illustrate.
  public var isIllustrative: Bool

  /// Makes a vehicle.
  public init(
    country: Country, on: Day, currency: Currency, scheme: SchemeID, components: [Component],
    exports: [Export]
  ) {
    self.country = country
    self.on = on
    self.currency = currency
    self.scheme = scheme
    self.components = components
    self.exports = exports
    isIllustrative = false
  }

  /// The classes of vehicle.
  public typealias Kind = VehicleKind

  /// A component.
  public struct Component: Sendable {
    /// What it is called.
    public let name: String
    /// What it is worth.
    public let value: Money
    /// Where it comes from.
    public let origin: Country
    /// The approval under which it is imported.
    public let approval: String?
    /// The part as the approval calls it, where that is not its name.
    public var part: String?
    /// Its code.
    public var code: HSCode?
    /// The model for which it is made.
    public var model: String?
    /// The company that makes it.
    public var company: String?

    /// Makes a component.
    public init(name: String, value: Money, origin: Country, approval: String?) {
      self.name = name
      self.value = value
      self.origin = origin
      self.approval = approval
    }
  }

  /// An export under an approval.
  public struct Export: Sendable {
    /// What it is called.
    public let name: String
    /// What it is worth.
    public let value: Money
    /// Where it goes.
    public let to: Country
    /// The approval.
    public let approval: String

    /// Makes an export.
    public init(name: String, value: Money, to: Country, approval: String) {
      self.name = name
      self.value = value
      self.to = to
      self.approval = approval
    }
  }
}
