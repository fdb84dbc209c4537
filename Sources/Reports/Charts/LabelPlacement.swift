internal import TariffLaw

/// Sets labels beside their lines so that none overlaps another.
enum LabelPlacement {
  /// Where words stand, in tenths of a pixel: their left end, their baseline, and how wide they are.
  struct Words: Equatable {
    let left: Int64
    let baseline: Int64
    let width: Int64

    /// The height of letters above their baseline.
    static let height: Int64 = 95
    /// The room around words that no stroke should touch.
    private static let room: Int64 = 25

    func overlaps(_ other: Self) -> Bool {
      left < other.left + other.width && other.left < left + width
        && abs(baseline - other.baseline) < Self.height + 20
    }

    /// Whether a stroke runs over them.
    func isCrossed(by stroke: Stroke) -> Bool {
      let (left, baseline) = (self.left - Self.room, self.baseline + Self.room)
      let (right, top) = (self.left + width + Self.room, self.baseline - Self.height - Self.room)
      let (xs, ys) = ([stroke.from.x, stroke.to.x], [stroke.from.y, stroke.to.y])
      guard (xs.max() ?? 0) >= left, (xs.min() ?? 0) <= right, (ys.max() ?? 0) >= top,
        (ys.min() ?? 0) <= baseline
      else { return false }
      let (dx, dy) = (stroke.to.x - stroke.from.x, stroke.to.y - stroke.from.y)
      let sides = [(left, top), (right, top), (left, baseline), (right, baseline)].map { x, y in
        ((x - stroke.from.x) * dy - (y - stroke.from.y) * dx).signum()
      }
      return Set(sides).count > 1
    }
  }

  /// A straight piece of what is drawn, in tenths of a pixel.
  struct Stroke {
    let from: (x: Int64, y: Int64)
    let to: (x: Int64, y: Int64)
  }

  /// How far a mark reaches around its place.
  static let markRadius: Int64 = 40

  /// The places of words at the end of a line, the best first: above and below, to the right and to the left, then further
  /// away.
  static func places(
    around point: (x: Int64, y: Int64), width: Int64, isFirst: Bool
  ) -> [Words] {
    let heights: [Int64] = [-70, 165, -200, 295, -330, 425]
    let lefts = isFirst ? [point.x + 40, point.x - 40 - width] : [point.x - width, point.x + 40]
    return heights.flatMap { height in
      lefts.map { Words(left: $0, baseline: point.y + height, width: width) }
    }
  }

  /// The first of some places that is within a range and that nothing runs over; else the first within it.
  static func free(
    _ places: [Words], besides taken: [Words], _ strokes: [Stroke],
    across xs: ClosedRange<Int64>, down ys: ClosedRange<Int64>
  ) -> Words? {
    let allowed = places.filter {
      xs.contains($0.left) && xs.contains($0.left + $0.width) && ys.contains($0.baseline)
    }
    return allowed.first { words in
      !taken.contains { $0.overlaps(words) } && !strokes.contains { words.isCrossed(by: $0) }
    } ?? allowed.first ?? places.first
  }

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
