/// The formula of regional value content that a rule names, where it does not leave it to its agreement.
///
/// Agreements outside ASEAN set a threshold for each formula: 45 % built up, 55 % built down.
public enum ContentFormula: Hashable, Sendable {
  /// The price less the materials that do not originate, over the price.
  case buildDown
  /// The materials that originate, over the price.
  case buildUp
  /// The net cost less the materials that do not originate, over the net cost.
  case netCost
  /// The price less the materials of some codes that do not originate, over the price.
  case focused([RuleCodes])
}

extension ContentFormula: CustomStringConvertible {
  /// The formula in notation: `BD`, `FV[7307, 7326]`.
  public var description: String {
    switch self {
    case .buildDown: "BD"
    case .buildUp: "BU"
    case .netCost: "NC"
    case .focused(let codes): "FV[\(codes.list)]"
    }
  }
}
