/// Judges the origin of a good again with something otherwise.
struct OriginTrial {
  let question: OriginQuestion
  let regime: Regime
  let rules: ProductRules

  /// The names of what the producer made himself, of which nobody declares origin.
  let made: Set<String>
  /// Its good, of whose materials those that are alike are taken as one.
  let condensed: CondensedBill
  /// Whether an amount may turn one choice of the rule one way and another the other.
  private let isMixed: Bool
  /// The places of the materials with a value in whole units, the greatest first.
  private let valued: [Int]

  init(
    _ question: OriginQuestion, _ regime: Regime, _ rules: ProductRules, made: Set<String>
  ) {
    self.made = made
    self.question = question
    self.regime = regime
    self.rules = rules
    let good = question.good
    let materials = good.materials ?? []
    valued = materials.indices.filter { (materials[$0].value?.parts ?? 1) == 0 }
      .sorted { (materials[$0].value?.minorUnits ?? 0) > (materials[$1].value?.minorUnits ?? 0) }
    let line = RuleOfLine(of: good, madeIn: question.from, on: question.on, under: regime, rules)
    isMixed = line.offer.choices.contains { choice in
      if case .contentByFormula = choice { true } else { false }
    }
    condensed = CondensedBill(
      good, keeping: Set(valued.prefix(Self.mostMaterials)),
      line.bringing(good, on: question.on, rules), under: line, regime)
  }

  /// How many materials are tried by themselves: those of the greatest value.
  private static let mostMaterials = 24
  /// How many kinds of others are tried.
  private static let mostKinds = 100
  /// How many times the price an amount is followed to.
  private static let farthest: Int64 = 100

  var good: Good { question.good }

  func ruling(_ good: Good) -> OriginRuling {
    var other = question
    other.good = good
    var silence = Silence()
    return judge(other, under: regime, rules, &silence)
  }

  private func ruling(_ change: (inout Material) -> Void) -> OriginRuling {
    var other = good
    for place in (other.materials ?? []).indices {
      if let material = other.materials?[place] {
        var changed = material
        change(&changed)
        other.materials?[place] = changed
      }
    }
    return ruling(other)
  }

  /// The ways of counting what comes from other members; none if no material does.
  var sides: [OriginExploration.Side] {
    let home = question.from
    guard (good.materials ?? []).contains(where: { $0.isOfAnother(than: home) }) else { return [] }
    let national = ruling { material in
      if material.isOfAnother(than: home) { material.leaveOut(open: material.origin == nil) }
    }
    let full = ruling { if $0.status == .partial { $0.leaveOut(open: false) } }
    return [
      .init(counting: .national, ruling: national),
      .init(counting: .fullCumulation, ruling: full),
      .init(counting: .partialCumulation, ruling: ruling(good)),
    ]
  }

  /// What is still to be declared of materials, what may count for most first.
  var declarations: [OriginExploration.Declaration] {
    let price = good.fob.map { $0.units }
    let open = (good.materials ?? []).enumerated().compactMap {
      place, material -> OriginExploration.Declaration? in
      let count = MaterialCount(of: material, madeIn: question.from, under: regime)
      let missing = count.cumulation.missing(at: place)
      guard !missing.isEmpty, count.isOfContent else { return nil }
      let span = (count.regional.high - count.regional.low).fraction
      let share = price.flatMap { price in
        material.value?.units.multiplied(by: span).flatMap { $0.divided(by: price)?.reduced }
      }
      return .init(
        material: material.item(at: place), value: material.value, share: share, missing: missing)
    }
    return open.sorted { ($0.share ?? ExactFraction(1)) > ($1.share ?? ExactFraction(1)) }
  }

  /// How far each amount may move, those that have least to go first.
  func breakEvens(
    of outcome: Outcome
  ) -> (found: [OriginExploration.BreakEven], leftOut: Int) {
    guard let price = good.fob, price.minorUnits > 0 else { return ([], 0) }
    var found: [OriginExploration.BreakEven] = []
    let most = price.minorUnits.multipliedReportingOverflow(by: Self.farthest)
    let end = most.overflow ? Int64.max : most.partialValue
    func add(_ driver: OriginExploration.Driver, _ edges: [Edge], _ figure: Figures) {
      found += edges.map { edge in
        .init(
          driver: driver, now: figure(edge.now), last: figure(edge.last),
          beyond: figure(edge.beyond), outcome: edge.outcome)
      }
    }
    func money(_ units: Int64) -> OriginExploration.Figure {
      .money(Money(minorUnits: units, price.currency))
    }
    for amount in amounts(price) {
      add(
        amount.driver,
        edges(of: outcome, now: amount.now, low: amount.low, high: end, amount.moved), money)
    }
    let (others, leftOut) = edgesOfOthers(of: outcome, price, to: end)
    for (driver, edge) in others { add(driver, [edge], money) }
    let rates = question.said.bill == nil ? question.exchangeRates : []
    for rate in rates where rate.trillionths > 0 && rate.to == question.currency {
      let most = rate.trillionths.multipliedReportingOverflow(by: Self.farthest)
      add(
        .exchange(of: rate.from),
        edges(
          of: outcome, now: rate.trillionths, low: 0,
          high: most.overflow ? .max : most.partialValue, { good(exchanging: rate, at: $0) })
      ) { .rate($0) }
    }
    return (found.sorted { $0.distance < $1.distance }, leftOut)
  }

  private typealias Figures = (Int64) -> OriginExploration.Figure

  /// Where an amount turns the outcome.
  struct Edge {
    let now: Int64
    let last: Int64
    let beyond: Int64
    let outcome: Outcome

    /// The same of an amount that is more by so much and moves the outcome alike.
    func moved(by more: Int64) -> Self {
      Self(now: now + more, last: last + more, beyond: beyond + more, outcome: outcome)
    }
  }

  /// The edges of the materials that do not stay by themselves: all that are alike may rise or fall by the same.
  private func edgesOfOthers(
    of outcome: Outcome, _ price: Money, to end: Int64
  ) -> (found: [(OriginExploration.Driver, Edge)], leftOut: Int) {
    guard price.parts == 0 else { return ([], 0) }
    let others = valued.dropFirst(Self.mostMaterials)
    let groups = Dictionary(grouping: others) { condensed.places[$0] }.values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var found: [(OriginExploration.Driver, Edge)] = []
    var leftOut = 0
    for (number, alike) in groups.enumerated() {
      // The first is of the greatest value.
      guard number < Self.mostKinds, let first = good.materials?[alike[0]], let value = first.value
      else {
        leftOut += alike.count
        continue
      }
      let edges = edges(of: outcome, now: value.minorUnits, low: 0, high: end) { amount in
        var moved = first
        moved.value?.minorUnits = amount
        return condensed.replacing(alike[0], by: moved).keepingSum(of: condensed.good)
      }
      for place in alike {
        guard let material = good.materials?[place], let own = material.value else { continue }
        for edge in edges.map({ $0.moved(by: own.minorUnits - value.minorUnits) })
        where edge.beyond >= 0 {
          found.append((.material(material.item(at: place)), edge))
        }
      }
    }
    return (found, leftOut)
  }

  /// The edges of an amount downwards and upwards, where there are any.
  private func edges(
    of outcome: Outcome, now: Int64, low: Int64, high: Int64, _ moved: (Int64) -> Good?
  ) -> [Edge] {
    func isSame(_ amount: Int64) -> Bool {
      moved(amount).map { ruling($0).outcomeAsHeld } == outcome
    }
    func isVoid(_ amount: Int64) -> Bool { isAbovePrice(moved(amount)) }
    guard isSame(now), outcome != .unknown || !isVoid(now) else { return [] }
    return [low, high].compactMap { end in
      guard !isMixed else { return edge(of: outcome, now: now, end: end, moved) }
      // Beyond what the price can hold nothing is established, so the far end is the last that it holds.
      let reach = isVoid(end) ? lastHolding(from: now, to: end) { !isVoid($0) } : end
      let isTurned = reach != now && !isSame(reach)
      guard isTurned || outcome == .met && fails(moved(end)) else { return nil }
      let last = isTurned ? lastHolding(from: now, to: reach, isSame) : reach
      let beyond = end < now ? last - 1 : last + 1
      return Edge(
        now: now, last: last, beyond: beyond,
        outcome: moved(beyond).map { ruling($0).outcome } ?? .unknown)
    }
  }

  /// Whether nothing is established of a good, since its price cannot hold what it is made of.
  func isAbovePrice(_ good: Good?) -> Bool {
    good.map(ruling).map { $0.outcome == .unknown && $0.content.sheet.isAbovePrice } ?? true
  }

  /// Whether a good has too little content, beyond what its price can hold.
  func fails(_ good: Good?) -> Bool {
    guard let ruling = good.map(ruling), ruling.content.sheet.isAbovePrice,
      let threshold = ruling.threshold
    else { return false }
    return ruling.content.reaches(threshold) == .notMet
  }

  private struct Amount {
    let driver: OriginExploration.Driver
    let now: Int64
    let low: Int64
    let moved: (Int64) -> Good?
  }

  private func amounts(_ price: Money) -> [Amount] {
    guard price.parts == 0 else { return [] }
    let good = condensed.good
    var all = [
      Amount(driver: .fob, now: price.minorUnits, low: 1) { fob in
        var moved = good
        moved.fob?.minorUnits = fob
        return moved.keepingSum(of: good)
      }
    ]
    if let total = good.nonOriginating, good.materials == nil, total.parts == 0 {
      all.append(
        Amount(driver: .nonOriginating, now: total.minorUnits, low: 0) { value in
          var moved = good
          moved.nonOriginating?.minorUnits = value
          return moved.keepingSum(of: good)
        })
    }
    for place in valued.prefix(Self.mostMaterials) {
      let own = condensed.places[place]
      guard let material = good.materials?[own], let value = material.value else { continue }
      all.append(
        Amount(driver: .material(material.item(at: place)), now: value.minorUnits, low: 0) {
          value in
          var moved = good
          moved.materials?[own].value?.minorUnits = value
          return moved.keepingSum(of: good)
        })
    }
    let costs: [(OriginExploration.Driver, Money?, (inout Good, Int64) -> Void)] = [
      (.labour, good.labour, { $0.labour?.minorUnits = $1 }),
      (.overhead, good.overhead, { $0.overhead?.minorUnits = $1 }),
      (.otherCosts, good.other, { $0.other?.minorUnits = $1 }),
      (.profit, good.profit, { $0.profit?.minorUnits = $1 }),
    ]
    for (driver, cost, set) in costs {
      guard let value = cost, value.parts == 0 else { continue }
      all.append(
        Amount(driver: driver, now: value.minorUnits, low: 0) { amount in
          var moved = good
          set(&moved, amount)
          let (sum, isLost) = price.minorUnits.addingReportingOverflow(amount - value.minorUnits)
          guard !isLost, sum > 0 else { return nil }
          moved.fob?.minorUnits = sum
          return moved
        })
    }
    return all
  }

  /// The good with amounts of a currency exchanged at another rate.
  private func good(exchanging rate: ExchangeRate, at trillionths: Int64) -> Good? {
    guard trillionths > 0 else { return nil }
    let rates = question.exchangeRates.map { one in
      one.from == rate.from && one.to == rate.to
        ? ExchangeRate(from: one.from, to: one.to, trillionths: trillionths, on: one.on) : one
    }
    return (try? question.said.checked(in: question.currency, exchanging: rates))
      .map(condensed.condensing)?.keepingSum(of: condensed.good)
  }
}

extension OriginExploration.BreakEven {
  /// How far there is to go, as a share of what it is.
  fileprivate var distance: ExactFraction {
    func number(_ figure: OriginExploration.Figure) -> Int128 {
      switch figure {
      case .money(let money): Int128(money.minorUnits)
      case .rate(let rate): Int128(rate)
      }
    }
    let (start, end) = (number(now), number(last))
    return ExactFraction(abs(end - start), over: max(1, abs(start)))
  }
}
