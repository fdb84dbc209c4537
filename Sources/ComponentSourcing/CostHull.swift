/// The steps from the cheapest option of each part to its lightest, by what a unit of value saved costs.
struct CostHull {
  struct Step {
    let part: Int
    let option: Int
    let cost: Int64
    let saving: Int64
  }

  /// The cheapest option of each part; of equals the one with least non-originating value.
  private(set) var cheapest: [Int] = []
  /// Cheapest saving first; those of a part follow each other.
  private(set) var steps: [Step] = []
  /// The least non-originating value that any bill has.
  private(set) var leastValue: Int64 = 0

  /// The hull; `nil` if a part has no option.
  init?(of problem: BillProblem) {
    for (part, options) in problem.parts.enumerated() {
      let corners = Self.corners(of: options)
      guard let first = corners.first, let last = corners.last else { return nil }
      cheapest.append(first)
      leastValue += options[last].nonOriginating
      for (from, to) in zip(corners, corners.dropFirst()) {
        steps.append(
          Step(
            part: part, option: to, cost: options[to].cost - options[from].cost,
            saving: options[from].nonOriginating - options[to].nonOriginating))
      }
    }
    steps.sort {
      let (first, second) = (
        Int128($0.cost) * Int128($1.saving), Int128($1.cost) * Int128($0.saving)
      )
      return first != second ? first < second : $0.part < $1.part
    }
  }

  /// The options that are best at some price, by rising cost and falling value; no three on a line.
  private static func corners(of options: [SupplyOption]) -> [Int] {
    let order = options.indices.sorted {
      (options[$0].cost, options[$0].nonOriginating, $0)
        < (options[$1].cost, options[$1].nonOriginating, $1)
    }
    var corners: [Int] = []
    for index in order {
      let option = options[index]
      if let last = corners.last, option.nonOriginating >= options[last].nonOriginating { continue }
      while corners.count > 1 {
        let (before, last) = (
          options[corners[corners.count - 2]], options[corners[corners.count - 1]]
        )
        let here =
          Int128(last.cost - before.cost) * Int128(last.nonOriginating - option.nonOriginating)
        let ahead =
          Int128(option.cost - last.cost) * Int128(before.nonOriginating - last.nonOriginating)
        guard here >= ahead else { break }
        corners.removeLast()
      }
      corners.append(index)
    }
    return corners
  }
}
