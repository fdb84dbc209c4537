/// A record of what came into a stock of identical and interchangeable materials, and went out of it.
///
/// It tells by its method which of them went into the good: not which pieces, but which count as used.
public struct StockRecord: Sendable {
  /// The first day of a fiscal year, if it is told.
  public let fiscalYear: Day?
  /// The movements in the order in which they happened.
  public private(set) var movements: [StockMovement]
  /// For each movement its place in what was said.
  let places: [Int]

  /// Orders movements by their days.
  ///
  /// - Throws: ``Problem``, the first thing that is wrong with them.
  public init(_ said: [StockMovement], fiscalYear: Day? = nil) throws(Problem) {
    let order = said.indices.sorted { one, other in
      let (one, other) = ((said[one], one), (said[other], other))
      if one.0.on != other.0.on { return one.0.on < other.0.on }
      if one.0.rank != other.0.rank { return one.0.rank < other.0.rank }
      return (one.0.sequence ?? 0, one.1) < (other.0.sequence ?? 0, other.1)
    }
    for place in order where said[place].quantity < ExactFraction(0) || said[place].isOfNothing {
      throw Problem(place, .noQuantity)
    }
    for (first, next) in zip(order, order.dropFirst()) {
      if said[next].kind == .opening, said[first].kind != .opening {
        throw Problem(next, .openingLater(said[first].on))
      }
      guard said[first].on == said[next].on, said[first].rank == said[next].rank,
        !said[first].commutes(with: said[next])
      else { continue }
      guard let one = said[first].sequence, let other = said[next].sequence, one != other else {
        throw Problem(next, .noOrder(said[next].on))
      }
    }
    guard said.contains(where: { $0.isForGood }) else {
      throw Problem(said.count - 1, .nothingForTheGood)
    }
    movements = order.map { said[$0] }
    places = order
    self.fiscalYear = fiscalYear
  }

  /// The same record with what is said of each lot otherwise.
  func exchanging(_ change: (Int, inout Material) -> Void) -> Self {
    var record = self
    for (number, place) in places.enumerated() { change(place, &record.movements[number].lot) }
    return record
  }

  /// What is wrong with the movements of a record.
  public struct Problem: Error, Hashable, Sendable {
    /// The place of the movement in what was said.
    public let place: Int
    /// What is wrong.
    public let kind: Kind

    init(_ place: Int, _ kind: Kind) {
      self.place = place
      self.kind = kind
    }

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
      /// A quantity below nothing, or of nothing that came or went.
      case noQuantity
      /// What lay there when the record begins, after the first movement.
      case openingLater(Day)
      /// Two movements of a day whose order is not told, though it matters.
      case noOrder(Day)
      /// No issue is for the good.
      case nothingForTheGood
      /// More went out than lay there.
      case moreThanThere(Day, ExactFraction)
      /// Quantities or costs that cannot be held exactly.
      case notHeld
    }
  }
}

extension StockRecord.Problem.Kind: CustomStringConvertible {
  /// The message.
  public var description: String {
    switch self {
    case .noQuantity: "a quantity must be above 0; an opening stock of nothing is 0"
    case .openingLater(let day):
      "an opening stock lies there before the first movement, which is of \(day)"
    case .noOrder(let day):
      "which of the movements of \(day) came first is not told; say it by sequence"
    case .nothingForTheGood: "no issue is for the good: say for_good of those that are"
    case .moreThanThere(let day, let rest):
      "more goes out on \(day) than lies there, which is \(rest.reduced)"
    case .notHeld: "quantities and costs come to more than can be kept exactly"
    }
  }
}

extension StockMovement {
  /// Before what of its day it comes: an opening before all else.
  fileprivate var rank: Int { kind == .opening ? 0 : 1 }

  /// Whether it went into the good.
  var isForGood: Bool {
    if case .issue(_, isForGood: true) = kind { true } else { false }
  }

  /// Whether nothing came or went; nothing may lie there when the record begins.
  fileprivate var isOfNothing: Bool {
    kind != .opening && quantity == ExactFraction(0)
  }

  /// Whether it says nothing in which order two movements came.
  fileprivate func commutes(with other: Self) -> Bool {
    guard kind == other.kind else { return false }
    if case .issue = kind { return true }
    return lot.isOfOneLot(with: other.lot) && lot.value == other.lot.value
  }
}

extension Material {
  /// Whether nothing is said of its origin that differs from another.
  func isOfOneLot(with other: Self) -> Bool {
    status == other.status && origin == other.origin && content == other.content
      && proof?.kind == other.proof?.kind
      && proof?.isPartialCumulation == other.proof?.isPartialCumulation
      && basis == other.basis && supplier == other.supplier
  }
}
