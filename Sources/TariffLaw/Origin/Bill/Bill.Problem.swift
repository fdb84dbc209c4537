extension Bill {
  /// What is wrong with the items of a bill.
  public struct Problem: Error, Hashable, Sendable {
    /// The place of the item.
    public let place: Int
    /// What is wrong.
    public let kind: Kind

    init(_ place: Int, _ kind: Kind) {
      self.place = place
      self.kind = kind
    }

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
      /// Two items of one name; the place of the first.
      case nameTwice(String, of: Int)
      /// An item is used in one that there is not.
      case unknownItem(String)
      /// An item is used in itself, alone or by way of others.
      case usedInItself(String)
      /// Two items that are used in no other.
      case twoGoods(String, String)
      /// No item that is used in no other.
      case noGood
      /// An item that is used by way of more others than are gone through.
      case tooDeep(String)
      /// A quantity of nothing or less.
      case noQuantity(String)
    }
  }
}

extension Bill.Problem: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch kind {
    case .nameTwice(let name, let first):
      "there are two items '\(name)' (the first is item \(first + 1)): give each its own name"
    case .unknownItem(let name): "there is no item '\(name)' in which it could be used"
    case .usedInItself(let name): "'\(name)' is used in itself, alone or by way of others"
    case .twoGoods(let first, let second):
      "'\(first)' and '\(second)' are both used in no other item: one of them is the good, "
        + "and the other needs a parent"
    case .tooDeep(let name):
      "'\(name)' lies more than \(Bill.mostLevels) levels below the good"
    case .noGood: "every item is used in another: the good is the one without a parent"
    case .noQuantity(let name): "the quantity of '\(name)' must be above 0"
    }
  }
}
