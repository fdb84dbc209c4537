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
  /// A non-originating value that the materials cannot come to.
  case nonOriginatingDisagrees(stated: String, least: String, most: String)
  /// A number of units that is none.
  case notAQuantity
  /// Amounts too large to be kept with the parts that some of them have.
  case tooFine
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
    case .nonOriginatingDisagrees(let stated, let least, let most) where least == most:
      "non_originating is \(stated), but the materials come to \(least)"
    case .nonOriginatingDisagrees(let stated, let least, let most):
      "non_originating is \(stated), but the materials come to \(least) at least and \(most) at most"
    case .notAQuantity:
      "units is a whole number from 1 on, in quotes, of which the amounts can be held"
    case .tooFine:
      "amounts this large cannot be kept exactly with parts of a smallest unit; round a rate of exchange"
    case .notACriterion(let text):
      "'\(text)' is not a criterion (one of: WO, RVC, CC, CTH, CTSH, SP, PC, or a combination "
        + "as 'CTSH + RVC')"
    }
  }
}
