internal import Reading
package import TariffLaw

/// What is wrong with a claim beyond its single values, in JSON and in tables alike.
package enum ClaimComplaint: Complaint, Equatable {
  /// A price of nothing.
  case noPrice
  /// An FOB price that the price under another term does not come to.
  case priceDisagrees(fob: String, worked: String)
  /// An amount in a currency for which no rate of exchange is stated.
  case noExchangeRate(from: Currency, to: Currency)
  /// Materials worth more than the price.
  case materialsAbovePrice(materials: String, fob: String)
  /// A non-originating value that the materials cannot come to.
  case nonOriginatingDisagrees(stated: String, least: String, most: String)
  /// A share above the whole.
  case aboveWhole(String)
  /// A criterion that is none.
  case notACriterion(String)

  /// The message.
  package var description: String {
    switch self {
    case .noPrice: "the FOB price must be above 0"
    case .priceDisagrees(let fob, let worked):
      "fob is \(fob), but the price comes to \(worked) FOB; leave one of them out"
    case .noExchangeRate(let from, let to):
      "an amount in \(from) needs a rate of exchange in exchange_rates, from \(from) to "
        + (to == .unstated ? "the claim's currency, which is not said" : to.description)
    case .materialsAbovePrice(let materials, let fob):
      "the materials come to \(materials), above the FOB price of \(fob)"
    case .nonOriginatingDisagrees(let stated, let least, let most) where least == most:
      "non_originating is \(stated), but the materials come to \(least)"
    case .nonOriginatingDisagrees(let stated, let least, let most):
      "non_originating is \(stated), but the materials come to \(least) at least and \(most) at most"
    case .aboveWhole(let share): "\(share) is above 100"
    case .notACriterion(let text):
      "'\(text)' is not a criterion (one of: WO, RVC, CC, CTH, CTSH, SP, PC, or a combination "
        + "as 'CTSH + RVC')"
    }
  }
}
