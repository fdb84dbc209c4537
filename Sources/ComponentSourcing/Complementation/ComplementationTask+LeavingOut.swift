extension ComplementationTask {
  /// The fewest programmes without which there is a plan, and the plan; of as few, those without which it costs least.
  ///
  /// - Parameter limits: How far each search may go.
  /// - Returns: The places of their countries; `nil` if there is no plan even without any programme. Where a search was
  ///   ended before it could tell, its programmes are those that are left out.
  func leavingOutFewest(
    within limits: SearchLimits
  ) -> (left: [Int], answer: ComplementationAnswer)? {
    let asked = requirements.indices.filter { requirements[$0] != nil }
    func without(_ mask: Int) -> (left: [Int], answer: ComplementationAnswer) {
      let left = asked.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
      var task = self
      for country in left { task.requirements[country] = nil }
      return (left, task.solve(within: limits))
    }
    guard !asked.isEmpty, !without((1 << asked.count) - 1).answer.isInfeasible else { return nil }
    for count in 1...asked.count {
      var best: (left: [Int], answer: ComplementationAnswer)?
      for mask in 1..<(1 << asked.count) where mask.nonzeroBitCount == count {
        let found = without(mask)
        guard !found.answer.isInfeasible else { continue }
        guard let cost = found.answer.cost else { return found }
        if best.map({ cost < $0.answer.cost ?? cost }) ?? true { best = found }
      }
      if let best { return best }
    }
    return nil
  }
}
