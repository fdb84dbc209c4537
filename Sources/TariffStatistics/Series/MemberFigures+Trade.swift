public import TariffLaw

extension MemberFigures {
  /// Computes the figures of members from lines that are weighed by values of trade.
  ///
  /// A value counts at the mean of the lines at and below its code that have a number, all alike, with the part of it that
  /// falls to them; a value on a code without such a line is not covered, and the figure says how much is. Members weigh
  /// with what is covered, to a hundredth of the unit.
  ///
  /// - Parameters:
  ///   - schedules: The schedules; where two tell of one year, the one that stands first counts.
  ///   - trade: The values by code.
  ///   - bridge: The ways from their editions to those of the schedules.
  ///   - measure: What is measured.
  ///   - lowRate: The highest rate that counts as low.
  public init(
    schedules: [HeldSchedule], trade: TradeOnCodes, bridge: TradeBridge = .none,
    measure: SeriesMeasure, lowRate: Percentage
  ) {
    let figures = schedules.flatMap { held -> [MemberFigure] in
      let description = held.preferential.description
      let member = description.member
      func tally(_ year: Int) -> TradeTally? {
        trade.goods(of: member, in: year, into: description.edition, by: bridge).map {
          TradeTally(held.preferential, $0, measure, lowRate)
        }
      }
      let ofAnyYear = trade.years(of: member).isEmpty ? tally(held.years.lowerBound) : nil
      return held.years.compactMap { year in
        guard let tally = ofAnyYear ?? tally(year), let value = tally.mean else { return nil }
        return MemberFigure(
          member: member, year: year, value: value, lines: tally.lines,
          trade: tally.covered, evidence: max(description.weakerEvidence, .derived),
          sources: held.sources,
          notes: tally.notes(of: held.preferential) + held.notes(in: year))
      }
    }
    self.init(
      .lines, measure, figures, absence: .noTrade)
  }
}

extension TradeTally {
  /// How much is covered, and the codes whose values have no part in the figure.
  fileprivate func notes(of schedule: TariffSchedule) -> [MemberFigure.Note] {
    [.tradeCover(lines: lines, of: schedule.count, percent: coverage)]
      + (unused.isEmpty ? [] : [.tradeUnused(unused)])
  }
}

/// Values of trade with what stands on their lines.
private struct TradeTally {
  private(set) var lines = 0
  /// What falls to lines with a number, and what weighs.
  private var (numbers, weights) = (LineShares(), LineShares())
  /// The codes of values that no line with a number takes up.
  private(set) var unused: [HSCode] = []
  private var all: Int64 = 0
  private var sum: ExactFraction? = ExactFraction(0)

  init(
    _ schedule: TariffSchedule, _ values: [TradedGoods], _ measure: SeriesMeasure,
    _ lowRate: Percentage
  ) {
    for goods in values where goods.value > 0 {
      let value = goods.value
      all &+= value
      let places = schedule.places(of: goods.codes)
      let rates = places.compactMap { place -> Percentage? in
        if case .adValorem(let rate) = schedule.rate(at: place) { rate } else { nil }
      }
      guard !rates.isEmpty else {
        unused.append(goods.code)
        continue
      }
      lines += places.count
      numbers.add(value, times: rates.count, of: places.count)
      // Shares are of all lines, those without a number among them.
      let (part, count): (Int128, Int)
      switch measure {
      case .average: (part, count) = (rates.reduce(0) { $0 + Int128($1.millionths) }, rates.count)
      case .zeroShare: (part, count) = (Self.share(rates.count { $0 == .zero }), places.count)
      case .lowShare: (part, count) = (Self.share(rates.count { $0 <= lowRate }), places.count)
      case .lines: (part, count) = (0, places.count)
      }
      weights.add(value, times: count, of: places.count)
      let mean = ExactFraction(part, over: Int128(count) * Int128(Percentage.unit))
      sum = sum.flatMap { sum in
        mean.multiplied(by: LineShares.share(value, times: count, of: places.count))
          .flatMap(sum.adding)
      }
    }
  }

  private static func share(_ part: Int) -> Int128 {
    Int128(part) * Int128(Percentage.whole.millionths)
  }

  var mean: ExactFraction? {
    weights.sum.flatMap { sum?.divided(by: $0) }
  }

  /// What weighs, to a hundredth of the unit.
  var covered: Int64 {
    weights.sum?.times(1, rounding: .halfUp).flatMap(Int64.init(exactly:)) ?? 0
  }

  /// The share of the values that is on lines with a number, in per cent; of a code of which some lines have none, the part
  /// that falls to the others.
  var coverage: ExactFraction? {
    numbers.sum.flatMap { TradeMean.share($0, of: all) }
  }
}
