/// The sectors and marks of a tariff line to which commitments refer.
public struct ProductSectors: OptionSet, Hashable, Sendable {
  /// One bit for each mark.
  public let rawValue: UInt16

  /// Makes a set of its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Makes a set of marks; a mark that implies another brings it along.
  public init(_ marks: some Sequence<ProductSector>) {
    self = marks.reduce([]) { $0.union(Self($1)) }
  }

  private init(_ mark: ProductSector) {
    rawValue = mark.implied.reduce(mark.bit) { $0 | $1.bit }
  }

  /// The marks, in the order of their declaration.
  public var marks: [ProductSector] {
    ProductSector.allCases.filter { rawValue & $0.bit != 0 }
  }

  /// Whether one line may bear both sets: a line is of one product only.
  public func mayMeet(_ other: Self) -> Bool {
    marks.filter { $0.isProduct }.allSatisfy { product in
      other.marks.allSatisfy { !$0.isProduct || $0 == product }
    }
  }
}

/// A sector or a mark of a tariff line.
public enum ProductSector: String, Sendable, CaseIterable {
  /// Information and communication technology, the tranche not said.
  case ict
  /// Information and communication technology, first tranche.
  case ictFirst = "ict_1"
  /// Information and communication technology, second tranche.
  case ictSecond = "ict_2"
  /// Information and communication technology, last tranche.
  case ictThird = "ict_3"
  /// A priority integration sector.
  case priorityIntegration = "priority_integration"
  /// The negative list of a priority integration sector.
  case priorityNegative = "priority_negative"
  /// Unprocessed agricultural products.
  case unprocessedAgricultural = "unprocessed_agricultural"
  /// A line of CLMV that may end in 2018.
  case flexible = "flexible_2018"
  /// Rice.
  case rice
  /// Sugar.
  case sugar
  /// Motor vehicles.
  case motorVehicle = "motor_vehicle"
  /// Petrochemicals.
  case petrochemical

  /// Whether it names a product, of which a line can be one only.
  public var isProduct: Bool {
    switch self {
    case .rice, .sugar, .motorVehicle, .petrochemical: true
    default: false
    }
  }

  /// The marks that a line with this one has too.
  var implied: [Self] {
    switch self {
    case .ictFirst, .ictSecond, .ictThird: [.ict]
    case .priorityNegative: [.priorityIntegration]
    default: []
    }
  }

  var bit: UInt16 {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    return 1 << UInt16(place)
  }
}
