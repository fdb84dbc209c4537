/// The choice of one option for each part, where some suppliers cost something to take on.
///
/// Such a supplier costs the same whether one of its options is chosen or several.
struct SupplyProblem: Sendable {
  /// An option with its place among the offers of its part.
  struct Choice: Sendable {
    let place: Int
    let option: SupplyOption
  }

  /// A supplier of several parts that costs something to take on.
  struct Shared: Sendable {
    let cost: Int64
    /// The place of its offer of each part, if it makes one.
    let places: [Int?]

    /// How many parts it offers.
    var count: Int { places.count { $0 != nil } }
  }

  /// Whether a supplier is taken on, in one branch of a proof.
  enum Decision: Sendable {
    case open
    case taken
    case left
  }

  private(set) var parts: [[Choice]]
  private(set) var limit: Int64
  let shared: [Shared]

  init(_ parts: [[Choice]], limit: Int64, shared: [Shared]) {
    self.parts = parts
    self.limit = limit
    self.shared = shared
  }

  /// The same problem with another limit.
  func limited(to limit: Int64) -> Self {
    var problem = self
    problem.limit = limit
    return problem
  }

  /// The most that any bill counts against the limit.
  var mostValue: Int64 {
    parts.reduce(0) { $0 + ($1.lazy.map(\.option.nonOriginating).max() ?? 0) }
  }

  /// The same problem without an offer.
  func removing(_ place: Int, of part: Int) -> Self {
    keeping(in: part) { $0 != place }
  }

  /// The same problem with one offer of a part alone.
  func forcing(_ place: Int, of part: Int) -> Self {
    keeping(in: part) { $0 == place }
  }

  private func keeping(in part: Int, _ condition: (Int) -> Bool) -> Self {
    var problem = self
    problem.parts[part].removeAll { !condition($0.place) }
    return problem
  }

  /// What a bill costs with the suppliers that it takes on.
  func cost(of places: [Int]) -> Int64 {
    let options = zip(parts, places).reduce(Int64(0)) { sum, part in
      sum + (part.0.first { $0.place == part.1 }?.option.cost ?? 0)
    }
    return shared.reduce(options) { sum, supplier in
      let isTaken = zip(supplier.places, places).contains { $0 == $1 }
      return isTaken ? sum + supplier.cost : sum
    }
  }

  /// A problem without shared costs, none of whose bills costs more than the same bill does here.
  ///
  /// The options of a supplier that is left are gone; one that is taken is paid once, whatever is chosen; of one that
  /// is open each option bears an equal part of its cost.
  ///
  /// - Returns: The problem, the places of its options and what is paid beside; `nil` if no bill is left.
  func relaxed(_ decisions: [Decision]) -> (bills: BillProblem, places: [[Int]], paid: Int64)? {
    guard limit >= 0 else { return nil }
    var paid: Int64 = 0
    var parts = parts
    for (supplier, decision) in zip(shared, decisions) {
      let share = supplier.cost / Int64(max(1, supplier.count))
      if case .taken = decision { paid += supplier.cost }
      for (part, place) in supplier.places.enumerated() {
        guard let place, let at = parts[part].firstIndex(where: { $0.place == place }) else {
          continue
        }
        let option = parts[part][at].option
        switch decision {
        case .taken: break
        case .left: parts[part].remove(at: at)
        case .open:
          parts[part][at] = Choice(
            place: place,
            option: SupplyOption(
              cost: option.cost + share, nonOriginating: option.nonOriginating))
        }
      }
    }
    guard !parts.contains(where: \.isEmpty),
      let bills = BillProblem(parts.map { $0.map(\.option) }, limit: limit)
    else { return nil }
    return (bills, parts.map { $0.map(\.place) }, paid)
  }
}
