internal import TariffLaw

/// What a unit by which each requirement is missed is taken to cost: the prices of a bound.
///
/// Whatever they are, from nought on, the cheapest choices under them cost no more than any plan that keeps all
/// requirements. What counts of imports under an approval is the lesser of imports and exports, so that a share of
/// one and the rest of the other is no less; `splits` has the share, in 256ths.
struct ComplementationPrices {
  /// Of programmes, of exports and of imports that lack, and of shares.
  var programmes: [Int128]
  var exports: [Int128]
  var imports: [Int128]
  var shares: [Int128]
  /// The 256ths of imports that stand for what is matched.
  var splits: [Int128]

  /// Costs are so much finer than hundred millionths of a smallest unit, as a power of two.
  static let fineness = 30
  /// Into how many parts what is matched is split.
  static let split: Int128 = 256
  /// The most that a requirement may be taken to cost.
  static let most: Int128 = 1 << 28
  /// A whole step, of which steps are parts.
  static let step: Int128 = 4096

  init(_ task: ComplementationTask, keys: Int) {
    let none = Array(repeating: Int128(0), count: task.countries)
    (programmes, exports, imports, shares) = (none, none, none, none)
    let half = task.reciprocity == .none ? Self.split : Self.split / 2
    splits = Array(repeating: half, count: task.countries * keys)
  }

  /// What the prices take off the cost of each unit of value, by market, maker and approval.
  func reliefs(_ task: ComplementationTask, _ totals: ComplementationTotals) -> [Int128] {
    let whole = Int128(ComplementationTask.whole)
    let (countries, approvals) = (task.countries, task.approvals)
    let weight = Int128(task.weight)
    let least = whole - Int128(task.tolerance ?? 0)
    var shared: Int128 = 0
    for country in 0..<countries { shared += shares[country] * Int128(task.shares[country]) }
    var all: [Int128] = []
    all.reserveCapacity(countries * (countries + 1) * (approvals + 1))
    for market in 0..<countries {
      let asked = Int128(task.requirements[market] ?? 0)
      for maker in 0...countries {
        for approval in -1..<approvals {
          var relief = -programmes[market] * Self.split * asked
          if maker == market {
            relief += programmes[market] * Self.split * whole
          } else if maker < countries {
            relief +=
              Self.split
              * (exports[maker] * whole - imports[maker] * least - exports[market] * least
                + imports[market] * whole)
            if approval >= 0 {
              relief +=
                programmes[market] * weight * splits[totals.key(market, approval, maker)]
              relief +=
                programmes[maker] * weight
                * (Self.split - splits[totals.key(maker, approval, market)])
            }
          }
          if maker < countries { relief += Self.split * (shares[maker] * whole - shared) }
          all.append(relief)
        }
      }
    }
    return all
  }

  /// Moves prices towards where requirements are missed, by a step that is a share of the gap, in 4096ths.
  mutating func move(
    _ task: ComplementationTask, _ totals: ComplementationTotals, gap: Int128, step: Int128
  ) {
    let whole = Int128(ComplementationTask.whole)
    let countries = task.countries
    var missed: [Int128] = []
    for country in 0..<countries {
      guard let asked = task.requirements[country] else {
        missed.append(0)
        continue
      }
      var counted =
        Self.split * (totals.local[country] * whole - Int128(asked) * totals.total[country])
      for key in totals.keys(of: country) {
        counted +=
          Int128(task.weight)
          * (splits[key] * totals.imports[key] + (Self.split - splits[key]) * totals.exports[key])
      }
      missed.append(-counted)
    }
    let margins = totals.margins(task)
    for country in 0..<countries {
      missed.append(-Self.split * margins[countries + 2 * country])
      missed.append(-Self.split * margins[countries + 2 * country + 1])
    }
    for country in 0..<countries { missed.append(-Self.split * margins[3 * countries + country]) }
    var current: [Int128] = programmes
    for country in 0..<countries { current += [exports[country], imports[country]] }
    current += shares
    for place in missed.indices where current[place] == 0 && missed[place] < 0 { missed[place] = 0 }
    let largest = missed.reduce(Int128(0)) { max($0, $1.magnitude.asSigned) }
    guard largest > 0, gap > 0 else { return }
    // All in so few digits that no product is lost.
    let shift = max(0, 128 - largest.leadingZeroBitCount - 40)
    let small = missed.map { $0 >> shift }
    let norm = small.reduce(Int128(1)) { $0 + $1 * $1 }
    let gapShift = max(0, 128 - gap.leadingZeroBitCount - 60)
    for place in current.indices where small[place] != 0 {
      var change = (gap >> gapShift) * small[place] / norm * step
      let back = gapShift - shift
      change = back >= 0 ? Self.shifted(change, back) / Self.step : (change / Self.step) >> -back
      current[place] = min(Self.most, max(0, current[place] + change))
    }
    programmes = Array(current[..<countries])
    for country in 0..<countries {
      exports[country] = current[countries + 2 * country]
      imports[country] = current[countries + 2 * country + 1]
    }
    shares = Array(current[(3 * countries)...])
    guard task.reciprocity != .none else { return }
    for country in 0..<countries where programmes[country] > 0 {
      for key in totals.keys(of: country) where totals.imports[key] != totals.exports[key] {
        let change = max(1, step / 128) * (totals.imports[key] > totals.exports[key] ? -1 : 1)
        splits[key] = min(Self.split, max(0, splits[key] + change))
      }
    }
  }

  private static func shifted(_ value: Int128, _ places: Int) -> Int128 {
    let room = value == 0 ? 127 : (value < 0 ? -value : value).leadingZeroBitCount - 1
    return places < room ? value << places : (value < 0 ? -most : most)
  }
}

extension UInt128 {
  fileprivate var asSigned: Int128 { Int128(clamping: self) }
}
