internal import ComponentSourcing
internal import TariffLaw
internal import LawFiles
internal import Reading
/// What is wrong with a sourcing plan beyond its single values.
enum PlanComplaint: Complaint, Equatable {
  /// Neither a bill nor parts.
  case noParts
  /// A bill and parts.
  case partsTwice
  /// A part of which nothing goes into the product.
  case noQuantity
  /// A part that nobody offers.
  case noOffer(String)
  /// A content of something that does not originate in part.
  case contentOfWhole
  /// A range of a price and one of a content.
  case twoRanges
  /// A range whose ends are in the wrong order, or in which what is stated does not lie.
  case notWithin(String)
  /// A supplier with two fixed costs.
  case otherFixedCost(String)
  /// Two offers of a part by a supplier that costs something to take on.
  case takenTwice(String, String)
  /// Several or none of keys of which there is one.
  case oneOf(String)
  /// More shipments than units.
  case shipmentsAboveVolume(Int, Int)
  /// A least volume above what can be made.
  case leastAboveCapacity(Int64, Int64)
  /// A cost per shipment and no shipments.
  case noShipments(String)
  /// A change that changes nothing.
  case noChange
  /// An empty list.
  case none(String)
  /// A name used twice.
  case twice(String, String)
  /// A name that nothing bears.
  case unknown(String, String, nearest: [String])
  /// Rows of one part that disagree.
  case otherPart(String, String)
  /// A code that no edition of the Harmonized System has.
  case codeOfNoEdition(HSCode, near: [HSCode])
  /// A code of a part that the edition of the product does not have.
  case codeOfOther(String, HSCode, CodeStanding, HSEdition, near: [HSCode])

  /// The message.
  var description: String {
    switch self {
    case .noParts: "the plan has no parts: write 'parts', or name a table in 'bill'"
    case .partsTwice: "the plan has 'parts' and a 'bill': leave one of them out"
    case .noQuantity: "the quantity of a part must be above 0"
    case .noOffer(let part): "no offer for part \(Wording.quoted(part))"
    case .contentOfWhole: "a content is said of what originates in part: write status 'partial'"
    case .twoRanges: "an offer may move in one thing: write 'price_range' or 'content_range'"
    case .notWithin(let key): "at_least, the \(key) and at_most must come in this order"
    case .otherFixedCost(let name):
      "supplier \(Wording.quoted(name)) has another fixed cost before: it is paid once"
    case .takenTwice(let part, let name):
      "supplier \(Wording.quoted(name)) costs something to take on, and makes two offers for part "
        + "\(Wording.quoted(part)): take out one of them, or the cost"
    case .oneOf(let keys): "write one of \(keys)"
    case .shipmentsAboveVolume(let count, let volume):
      "\(count) shipments for a volume of \(volume)"
    case .leastAboveCapacity(let least, let most):
      "at least \(least) is more than the capacity of \(most)"
    case .noShipments(let market):
      "compliance has a cost per_shipment: say the 'shipments' of market \(Wording.quoted(market))"
    case .noChange:
      "a change is of 'approvals', 'mfn', 'exchange_rates', 'originating' or 'assume': write one"
    case .none(let key): "'\(key)' must have an entry"
    case .twice(let noun, let name): "\(noun) \(Wording.quoted(name)) stands twice"
    case .unknown(let noun, let name, let nearest):
      "there is no \(noun) \(Wording.quoted(name))" + Wording.meant(nearest)
    case .otherPart(let part, let key):
      "part \(Wording.quoted(part)) has another \(key) in a row before: leave it empty here"
    case .codeOfNoEdition(let code, let near):
      "\(code) is in no edition of the Harmonized System"
        + Wording.meant(near.map(\.description))
    case .codeOfOther(let part, let code, .moved(let codes, let others), let edition, _):
      "part \(Wording.quoted(part)): \(code) is not in \(edition.rawValue); it is in "
        + others.map(\.rawValue).joined(separator: ", ")
        + (codes.isEmpty
          ? "" : "; write the one that it is there of \(Self.list(codes))")
    case .codeOfOther(let part, let code, _, _, let near):
      "part \(Wording.quoted(part)): \(Self.codeOfNoEdition(code, near: near))"
    }
  }

  /// Some codes, as many as a reader looks through.
  private static func list(_ codes: [HSCode]) -> String {
    codes.prefix(mostShown).map(\.description).joined(separator: ", ")
      + (codes.count > mostShown ? " and others" : "")
  }

  private static let mostShown = 12
}
