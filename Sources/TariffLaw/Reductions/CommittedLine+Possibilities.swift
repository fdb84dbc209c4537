extension CommittedLine {
  /// The base as a ceiling, a part of a millionth of a percent rounded up; nil if it is not known.
  var highestStanding: Percentage? {
    isBaseKnown ? base.percentage(rounding: .up) : nil
  }

  /// The lines that it may be, with every attribute known: each track, base and mark that commitments tell apart.
  ///
  /// Bounds are the rates at which commitments part bases, by rising rate; exactly a bound stands below it. Marks are those
  /// to which commitments refer.
  func possibilities(apart bounds: [Percentage], by marks: [ProductSector]) -> [Self] {
    var lines = [self]
    if track == nil {
      lines = lines.flatMap { line in ReductionTrack.allCases.map { line.with(track: $0) } }
    }
    if !isBaseKnown {
      lines = lines.flatMap { line in
        (bounds + [.highestRate]).map {
          line.with(base: $0)
        }
      }
    }
    guard !areMarksKnown else { return lines }
    return lines.flatMap { line in
      ProductSectors.sets(of: marks).map { line.sectors.union($0) }
        .filter { $0.marks.count { $0.isProduct } <= 1 }
        .map { line.with(marks: $0) }
    }
  }

  private func with(track: ReductionTrack) -> Self {
    var line = self
    line.track = track
    return line
  }

  private func with(base rate: Percentage) -> Self {
    var line = self
    line.rate = rate
    line.marginOfPreference = nil
    line.isBaseKnown = true
    return line
  }

  private func with(marks sectors: ProductSectors) -> Self {
    var line = self
    line.sectors = sectors
    line.areMarksKnown = true
    return line
  }
}

extension ProductSectors {
  /// Every set that can be made of some marks.
  fileprivate static func sets(of marks: [ProductSector]) -> [Self] {
    marks.reduce([[]]) { sets, mark in sets + sets.map { $0.union(Self([mark])) } }
  }
}
