extension Claim {
  /// One thing that is wrong with what was said, with its place in the claim.
  public struct Problem: Hashable, Sendable {
    /// The place of the fact: `good.materials[0].value`.
    public let fact: String
    /// What is wrong with it.
    public let kind: Kind

    init(_ fact: String, _ kind: Kind) {
      self.fact = fact
      self.kind = kind
    }

    /// What can be wrong with a fact that is a value of its kind.
    public enum Kind: Hashable, Sendable {
      /// A claim must say it.
      case notSaid
      /// A price of nothing or less.
      case noPrice
      /// A quantity of nothing or less.
      case noQuantity
      /// An amount, a quantity or a rate below nothing.
      case belowNothing
      /// An amount that is too large, or divided further than is held.
      case notHeld
      /// An amount in a currency for which no rate of exchange to the claim's is stated.
      case noExchangeRate(from: Currency, to: Currency)
      /// A rate of exchange of nothing or less, or of a currency to itself.
      case notAnExchangeRate
      /// Two rates of exchange of the same currencies.
      case twoExchangeRates(from: Currency, to: Currency)
      /// A code that is not the claim's.
      case anotherCode(HSCode, claimed: HSCode)
      /// An FOB price that the price under another term does not come to.
      case priceDisagrees(fob: String, worked: String)
      /// A non-originating value that the materials cannot come to.
      case nonOriginatingDisagrees(stated: String, least: String, most: String)
      /// A share above the whole, or a rate above the highest that is held.
      case above(Percentage, highest: Percentage)
      /// Amounts too large to be kept with the parts that some of them have.
      case tooFine
      /// A rule of no choices, or one that asks more than the whole.
      case notARule
      /// More that was recovered of a material than it is worth.
      case moreThanWorth(String)
      /// A record of a stock of what is not identical and interchangeable.
      case notInterchangeable
      /// A record of a stock that cannot be right.
      case stock(StockRecord.Problem.Kind)
      /// A fact that another one contradicts.
      case contradicts(fact: String)
      /// A record of a stock beside a fact that it tells itself.
      case toldByStock(fact: String)
    }
  }

  /// Everything that is wrong with what was said, in the order of the claim's facts.
  public struct Problems: Error, Hashable, Sendable {
    /// What is wrong; at least one thing.
    public let all: [Problem]
  }
}

extension Claim.Problem.Kind: CustomStringConvertible {
  /// The message, without the place.
  public var description: String {
    switch self {
    case .notSaid: "is not said, and a claim must say it"
    case .noPrice: "the FOB price must be above 0"
    case .noQuantity: "a quantity must be above 0"
    case .belowNothing: "is below 0"
    case .notHeld: "is larger or divided further than an amount can be"
    case .noExchangeRate(let from, let to):
      "an amount in \(from) needs a rate of exchange in exchange_rates, from \(from) to "
        + (to == .unstated ? "the claim's currency, which is not said" : to.description)
    case .notAnExchangeRate: "a rate of exchange is above 0, and from one currency to another"
    case .twoExchangeRates(let from, let to):
      "there are two rates of exchange from \(from) to \(to); leave one of them out"
    case .anotherCode(let code, let claimed):
      "\(code) is another code than the claim's, \(claimed)"
    case .priceDisagrees(let fob, let worked):
      "fob is \(fob), but the price comes to \(worked) FOB; leave one of them out"
    case .nonOriginatingDisagrees(let stated, let least, let most) where least == most:
      "non_originating is \(stated), but the materials come to \(least)"
    case .nonOriginatingDisagrees(let stated, let least, let most):
      "non_originating is \(stated), but the materials come to \(least) at least and \(most) at most"
    case .above(let share, let highest): "\(share) is above \(highest)"
    case .tooFine:
      "amounts this large cannot be kept exactly with parts of a smallest unit; round a rate of exchange"
    case .notARule: "is a rule without choices, or one that asks less than nothing or more than all"
    case .moreThanWorth(let value):
      "more was recovered than the material is worth, which is \(value)"
    case .notInterchangeable:
      "a stock is told of identical and interchangeable materials: say \"role\": \"fungible\""
    case .stock(let kind): kind.description
    case .toldByStock(let fact):
      "the record of the stock tells \(fact) itself; leave one of them out"
    case .contradicts(let fact): "\(fact) says otherwise; leave one of them out"
    }
  }
}

extension Claim.Problem: CustomStringConvertible {
  /// The place and the message: `good.fob: the FOB price must be above 0`.
  public var description: String { "\(fact): \(kind)" }
}

extension Claim.Problems: CustomStringConvertible {
  /// A line for each.
  public var description: String {
    all.map { $0.description }.joined(separator: "\n")
  }
}
