internal import TariffLaw

/// Sets labels beside their lines so that none overlaps another.
enum LabelPlacement {
  /// Moves places apart, so that those that must share room stand around the middle of where they would be.
  ///
  /// - Parameters:
  ///   - wanted: Where labels would stand, in any order.
  ///   - gap: The least distance of two.
  ///   - range: Where labels may stand.
  /// - Returns: Where they stand, in the order of `wanted`.
  static func spread(_ wanted: [Int64], gap: Int64, within range: ClosedRange<Int64>) -> [Int64] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // Less the room of the labels before, places may not fall; neighbours that would are set at their mean.
    var blocks: [(sum: Int64, count: Int64)] = []
    for (place, index) in order.enumerated() {
      blocks.append((wanted[index] - Int64(place) * gap, 1))
      while blocks.count > 1, let last = blocks.last,
        mean(blocks[blocks.count - 2]) > mean(last)
      {
        blocks.removeLast()
        blocks[blocks.count - 1].sum += last.sum
        blocks[blocks.count - 1].count += last.count
      }
    }
    let room = Int64(max(0, wanted.count - 1)) * gap
    let highest = max(range.lowerBound, range.upperBound - room)
    let means = blocks.flatMap { block in
      [Int64](repeating: min(max(mean(block), range.lowerBound), highest), count: Int(block.count))
    }
    var result = wanted
    for (place, index) in order.enumerated() { result[index] = means[place] + Int64(place) * gap }
    return result
  }

  private static func mean(_ block: (sum: Int64, count: Int64)) -> Int64 {
    Rounding.halfUp.quotient(block.sum, by: block.count)
  }
}
