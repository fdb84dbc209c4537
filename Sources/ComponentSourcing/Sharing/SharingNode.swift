/// What is decided in one branch of a search, and what is left to choose from.
struct SharingNode {
  /// Whether a supplier or tool is paid for.
  enum Decision {
    case open
    case taken
    case left
  }

  /// What limits a choice.
  enum Row: Hashable {
    /// The content of what goes to a market.
    case content(Int)
    /// What a supplier can make.
    case capacity(Int)
    /// What must be asked of a supplier that is taken.
    case least(Int)
  }

  /// The ways that may serve each market.
  var ways: [[Int]]
  /// The offers that are left of each part of each group.
  var offers: [[[Int]]]
  var decisions: [Decision]
  /// Prices to begin with.
  var prices: [Row: Int128] = [:]

  /// Begins with nothing decided.
  init(_ task: SharingTask) {
    ways = task.demands.indices.map { demand in
      task.ways.indices.filter { task.ways[$0].demand == demand }
    }
    offers = (0..<task.groupCount).map { _ in task.owners.map { Array($0.indices) } }
    decisions = task.items.map { _ in .open }
  }

  /// The ways of markets that one way alone may serve.
  var decided: [Int] { ways.compactMap { $0.count == 1 ? $0[0] : nil } }

  /// A supplier or tool is taken, or none of its offers is.
  func deciding(_ item: Int, _ decision: Decision, in task: SharingTask) -> Self {
    var node = self
    node.decisions[item] = decision
    guard decision == .left else { return node }
    for group in offers.indices {
      for part in offers[group].indices {
        node.offers[group][part].removeAll { task.owners[part][$0].contains(item) }
      }
    }
    return node
  }
}
