/// For each of some codes the codes it leads to, in order and each once.
struct CodeLinks: Sendable {
  /// The codes that lead somewhere, in order.
  let keys: [HSCode]
  private let starts: [Int]
  private let targets: [HSCode]

  init(_ pairs: [Concordance.Pair]) {
    let sorted = pairs.sorted()
    var keys: [HSCode] = []
    var starts: [Int] = []
    var targets: [HSCode] = []
    targets.reserveCapacity(sorted.count)
    for pair in sorted {
      if keys.last != pair.from {
        keys.append(pair.from)
        starts.append(targets.count)
      } else if targets.last == pair.to {
        continue
      }
      targets.append(pair.to)
    }
    self.keys = keys
    self.starts = starts + [targets.count]
    self.targets = targets
  }

  /// The codes to which a code leads.
  ///
  /// - Complexity: O(log *n*) in the number of codes.
  subscript(code: HSCode) -> ArraySlice<HSCode> {
    let place = keys.firstPlace { $0 >= code }
    guard place < keys.count, keys[place] == code else { return [] }
    return targets[starts[place]..<starts[place + 1]]
  }
}

extension [HSCode] {
  /// The first place of which a condition holds that holds of all places after it too.
  package func firstPlace(where isReached: (HSCode) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
