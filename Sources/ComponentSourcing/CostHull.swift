/// The steps from the cheapest option of each part to its lightest, by what a unit of value saved costs.
struct CostHull {
  struct Step {
    let part: Int
    let option: Int
    let cost: Int64
    let saving: Int64

    /// How the price of its saving compares with another's: below nought if it is cheaper.
    func compared(to other: Step) -> Int128 {
      Int128(cost) &* Int128(other.saving) &- Int128(other.cost) &* Int128(saving)
    }
  }

  /// The cheapest option of each part; of equals the one with least non-originating value.
  private(set) var cheapest: [Int] = []
  /// Part by part, cheaper savings first; no two of a part have the same price.
  private(set) var steps: [Step] = []
  /// The least non-originating value that any bill has.
  private(set) var leastValue: Int64 = 0

  /// The hull; `nil` if a part has no option.
  init?(of problem: BillTask) {
    cheapest.reserveCapacity(problem.parts.count)
    steps.reserveCapacity(problem.parts.count * 4)
    for (part, options) in problem.parts.enumerated() {
      guard
        var corner = options.indices.min(by: {
          (options[$0].cost, options[$0].nonOriginating)
            < (options[$1].cost, options[$1].nonOriginating)
        })
      else { return nil }
      cheapest.append(corner)
      while let step = Self.step(from: options[corner], to: options, of: part) {
        corner = step.option
        steps.append(step)
      }
      leastValue += options[corner].nonOriginating
    }
  }

  /// The cheapest saving from a corner, of equals the largest; `nil` if no option is lighter.
  private static func step(
    from corner: SupplyOption, to options: [SupplyOption], of part: Int
  ) -> Step? {
    var best: Step?
    for (place, option) in options.enumerated() where option.nonOriginating < corner.nonOriginating
    {
      let step = Step(
        part: part, option: place, cost: option.cost - corner.cost,
        saving: corner.nonOriginating - option.nonOriginating)
      let order = best.map(step.compared) ?? -1
      if order < 0 || order == 0 && step.saving > (best?.saving ?? 0) { best = step }
    }
    return best
  }

  /// The bill of the cheapest steps that save an amount, and what they save; the last is one of its price.
  func bill(saving needed: Int64, through last: Step) -> (choices: [Int], saved: Int64) {
    var (choices, saved) = (cheapest, Int64(0))
    for step in steps where step.compared(to: last) < 0 {
      choices[step.part] = step.option
      saved += step.saving
    }
    for step in steps where saved < needed && step.compared(to: last) == 0 {
      choices[step.part] = step.option
      saved += step.saving
    }
    return (choices, saved)
  }

  /// A step of the price at which the cheapest ones together save an amount; `nil` if all save less.
  func step(atWhichSaved needed: Int64) -> Step? {
    var (open, needed) = (steps, needed)
    while !open.isEmpty {
      let pivot = open[open.count / 2]
      var (cheaper, dearer): ([Step], [Step]) = ([], [])
      var (saved, savedAtPivot) = (Int64(0), Int64(0))
      for step in open {
        let order = step.compared(to: pivot)
        if order < 0 {
          cheaper.append(step)
          saved += step.saving
        } else if order > 0 {
          dearer.append(step)
        } else {
          savedAtPivot += step.saving
        }
      }
      if saved >= needed {
        open = cheaper
      } else if saved + savedAtPivot >= needed {
        return pivot
      } else {
        needed -= saved + savedAtPivot
        open = dearer
      }
    }
    return nil
  }
}
