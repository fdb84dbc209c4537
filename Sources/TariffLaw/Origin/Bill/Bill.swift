/// A bill of materials of several levels: what a good is made of, and what the things are made of that its producer
/// made himself.
///
/// One item is the good; every other is used in another item, and no item in itself. It is a tree.
public struct Bill: Sendable {
  /// The items, in the order in which they were said.
  public private(set) var items: [BillItem]
  /// The place of the good.
  public let good: Int
  /// For each item the places of what is used in it.
  public let uses: [[Int]]

  /// The most levels below the good.
  public static let mostLevels = 64

  /// Checks items, and makes a bill of them.
  ///
  /// - Throws: ``Problem``, the first thing that is wrong with them.
  public init(_ items: [BillItem]) throws(Bill.Problem) {
    var places: [String: Int] = [:]
    for (place, item) in items.enumerated() {
      if let first = places[item.name] {
        throw Bill.Problem(place, .nameTwice(item.name, of: first))
      }
      if item.quantity <= ExactFraction(0) { throw Bill.Problem(place, .noQuantity(item.name)) }
      places[item.name] = place
    }
    var uses = [[Int]](repeating: [], count: items.count)
    var good: Int?
    for (place, item) in items.enumerated() {
      guard let parent = item.parent else {
        if let good { throw Bill.Problem(place, .twoGoods(items[good].name, item.name)) }
        good = place
        continue
      }
      guard let user = places[parent] else { throw Bill.Problem(place, .unknownItem(parent)) }
      uses[user].append(place)
    }
    guard let good else { throw Bill.Problem(0, .noGood) }
    self.items = items
    self.uses = uses
    self.good = good
    var levels = [Int](repeating: 0, count: items.count)
    for place in downwards {
      for use in uses[place] {
        levels[use] = levels[place] + 1
        if levels[use] > Self.mostLevels { throw Bill.Problem(use, .tooDeep(items[use].name)) }
      }
    }
    // What the good does not reach is used in itself, by way of others.
    let reached = Set(downwards)
    for place in items.indices where !reached.contains(place) {
      throw Bill.Problem(place, .usedInItself(items[place].name))
    }
  }

  /// The places of all items that are used in the good, each before what is used in it; the good first.
  public var downwards: [Int] {
    var order = [good]
    var next = 0
    while next < order.count {
      order += uses[order[next]]
      next += 1
    }
    return order
  }

  /// The same bill with what is said of each item otherwise.
  func exchanging(_ change: (Int, inout Material) -> Void) -> Self {
    var bill = self
    for place in items.indices { change(place, &bill.items[place].material) }
    return bill
  }

  /// Keeps the record of the stock of an item.
  mutating func keep(_ record: StockRecord, at place: Int) {
    items[place].material.stockRecord = record
  }

  /// Whether an item was made by the producer of the good: it is told what it is made of.
  public func isMade(_ place: Int) -> Bool { !uses[place].isEmpty }
}
