public import TariffLaw

extension MemberFigures {
  /// Derives the figures of members from what they owe by the middle of each year, and the sizes of their lists.
  ///
  /// The lines on which duties end are taken to stand on the list that ends them, schedule A of ATIGA. Where some of them may end
  /// later, their share is taken as used whole: the figure is what is owed at least, and what it would be if
  /// the share were not used stands beside it as a limit. Sizes of smaller lists are not known, so that a
  /// year in which only those owe zero has no share at zero and no average.
  ///
  /// - Parameters:
  ///   - sizes: How many lines there are.
  ///   - list: The list on whose lines duties end; without one nothing is known to be owed.
  ///   - calendar: What is owed, as assumed.
  ///   - measure: What is measured.
  ///   - lowRate: The highest rate that counts as low.
  ///   - years: The years.
  public init(
    owedOn sizes: [ListSizes], standingOn list: ConcessionList?, by calendar: ReductionCalendar,
    measure: SeriesMeasure,
    lowRate: Percentage, years: ClosedRange<Int>
  ) {
    let figures = sizes.flatMap { size in
      guard let list else { return [MemberFigure]() }
      return years.compactMap { year -> MemberFigure? in
        guard let middle = Day(year: year, month: 7, day: 1) else { return nil }
        return Self.figure(size, list, on: middle, by: calendar, measure, lowRate, year)
      }
    }
    self.init(
      .derived, measure, figures,
      absence: .noCeiling)
  }

  private static func figure(
    _ size: ListSizes, _ list: ConcessionList, on day: Day, by calendar: ReductionCalendar,
    _ measure: SeriesMeasure,
    _ lowRate: Percentage, _ year: Int
  ) -> MemberFigure? {
    func ceiling(_ sectors: ProductSectors) -> Percentage? {
      calendar.obligation(of: .any(on: list, sectors), by: size.member, on: day)?.atMost
    }
    guard let usual = ceiling([]), usual == .zero || measure == .lowShare || measure == .lines,
      let late = ceiling(ProductSectors([.flexible]))
    else { return nil }
    let share = late > usual ? calendar.shareThatMayEndLater(of: size.member, list, on: day) : .zero
    let count = ListCount(size, late: share, usual: usual, late: late)
    guard let used = count.value(of: measure, lowRate),
      let unused = ListCount(size, late: .zero, usual: usual, late: late).value(
        of: measure, lowRate)
    else { return nil }
    // An average is of the lines with a ceiling alone; the others have no limit.
    let others = measure == .average ? size.lines - size.ending : 0
    let isOpen = used != unused
    return MemberFigure(
      member: size.member, year: year, value: used,
      lines: measure == .average ? size.ending : size.lines,
      limits: measure == .lines
        ? nil
        : MemberFigure.Limits(
          least: measure == .average ? ExactFraction(0) : min(used, unused),
          most: max(used, unused), allLines: size.lines, linesLeftOut: others,
          linesWithoutLimit: others),
      evidence: .derived, sources: [size.source.name],
      notes: isOpen ? [.mayEndLater(share)] : [])
  }
}

extension ReductionCalendar {
  /// The share of its lines that a member may bring to zero later than the others, on a day.
  fileprivate func shareThatMayEndLater(
    of member: Country, _ list: ConcessionList, on day: Day
  ) -> Percentage {
    let shares = commitments.filter {
      $0.days.contains(day) && $0.scope.members.contains(member) && $0.scope.lists.contains(list)
    }
    .flatMap { commitment -> [Commitment.Share] in
      if case .indicative(let shares) = commitment.content { shares } else { [] }
    }
    return shares.filter { $0.bound == .noMoreThanAbove && $0.rate == .zero }.map(\.share).max()
      ?? .zero
  }
}

/// The lines of a member by what they owe: the usual ceiling, a later one, or none that is known.
private struct ListCount {
  let lines: ExactFraction
  let usual: (count: ExactFraction, ceiling: Percentage)
  let late: (count: ExactFraction, ceiling: Percentage)

  init(_ size: ListSizes, late share: Percentage, usual: Percentage, late ceiling: Percentage) {
    let whole = Int128(Percentage.whole.millionths)
    let later = Int128(size.lines) * Int128(share.millionths)
    let rest = max(0, Int128(size.ending) * whole - later)
    lines = ExactFraction(Int128(size.lines))
    self.usual = (ExactFraction(rest, over: whole), usual)
    late = (ExactFraction(Int128(size.ending) * whole - rest, over: whole), ceiling)
  }

  func value(of measure: SeriesMeasure, _ lowRate: Percentage) -> ExactFraction? {
    switch measure {
    case .lines: return lines
    case .average:
      guard let one = usual.count.multiplied(by: usual.ceiling.inPerCent),
        let other = late.count.multiplied(by: late.ceiling.inPerCent),
        let sum = one.adding(other), let all = usual.count.adding(late.count)
      else { return nil }
      return sum.divided(by: all)
    case .zeroShare: return share(atMost: .zero)
    case .lowShare: return share(atMost: lowRate)
    }
  }

  private func share(atMost rate: Percentage) -> ExactFraction? {
    let counted = [usual, late].filter { $0.ceiling <= rate }.map(\.count)
    guard let sum = counted.reduce(ExactFraction(0), { $0?.adding($1) }) else { return nil }
    return sum.divided(by: lines)?.multiplied(by: Percentage.whole.inPerCent)
  }
}
