/// What is known of the rate of a line: as a schedule, a claimant or a commitment gives it.
public struct LineRate: Sendable {
  /// The rate, if there is one for the code.
  public let rate: DutyRate?
  /// The least and the most that it can be, ad valorem.
  public let bounds: Bounds<Percentage>?
  /// Where it comes from.
  public let source: Source
  /// How many lines of the schedule stand below the code.
  public let lineCount: Int
  /// The rates of those lines, each once, if they differ and not all are shares of the value.
  let ofLines: [DutyRate]

  /// Where a rate comes from, or why there is none.
  public enum Source: Sendable, Equatable {
    /// A schedule that is held.
    case schedule
    /// A rate that was published singly.
    case observation
    /// The claimant's word.
    case claimant
    /// What the member is committed to.
    case commitment
    /// No schedule is held for the day.
    case notHeld
    /// The schedule has no line for the code.
    case noLine
  }

  /// Looks a code up in a schedule, for goods of an origin.
  ///
  /// - Parameters:
  ///   - code: The tariff code; a heading names all lines below it.
  ///   - schedule: The schedule, or `nil` if none is held.
  ///   - origin: Where the goods come from, for rates that depend on it.
  ///   - edition: The nomenclature of the code; a schedule in another does not hold it.
  ///   - mfn: The MFN rate's bounds, for rates that are relative to it.
  ///   - tariff: What a claimant says of the tariff: which conditions of a rate are met.
  public init(
    of code: HSCode, in schedule: TariffSchedule?, for origin: Country,
    edition: HSEdition? = nil, mfn: Bounds<Percentage>? = nil, saying tariff: StatedTariff? = nil
  ) {
    guard let schedule, schedule.description.edition.holds(edition) else {
      self.init(notHeld: .notHeld)
      return
    }
    let places = schedule.places(of: code)
    let others = schedule.description.otherLines
    guard let first = places.first else {
      switch others {
      case .none: self.init(notHeld: .noLine)
      case .notHeld: self.init(notHeld: .notHeld)
      case .rate(let rate):
        self.init(rate, rate.adValoremBounds(mfn: mfn), .schedule, lineCount: 1)
      }
      return
    }
    let isWhole = places.count == 1 && schedule.codes[first].contains(code)
    func rate(_ place: Int) -> DutyRate {
      schedule.rate(at: place).rate(for: origin).settled(by: tariff)
    }
    guard others == .none || isWhole else {
      if case .rate(let rest) = others {
        self.init(ofLines: places.map(rate) + [rest], mfn: mfn, lineCount: places.count)
      } else {
        self.init(nil, nil, .schedule, lineCount: places.count)
      }
      return
    }
    let index = schedule.rateIndex[first]
    if places.allSatisfy({ schedule.rateIndex[$0] == index }) {
      let rate = schedule.rates[Int(index)].rate(for: origin).settled(by: tariff)
      self.init(rate, rate.adValoremBounds(mfn: mfn), .schedule, lineCount: places.count)
      return
    }
    self.init(ofLines: places.map(rate), mfn: mfn, lineCount: places.count)
  }

  /// Takes the rates of several lines, of which the code does not say which is meant.
  private init(ofLines rates: [DutyRate], mfn: Bounds<Percentage>?, lineCount: Int) {
    let known = rates.compactMap { $0.adValoremBounds(mfn: mfn) }
    guard known.count == rates.count, let first = known.first else {
      self.init(nil, nil, .schedule, lineCount: lineCount, ofLines: rates.once)
      return
    }
    let bounds = known.dropFirst().reduce(first) { $0.union($1) }
    self.init(nil, bounds, .schedule, lineCount: lineCount)
  }

  /// Takes a rate from the claimant's word or a commitment.
  public init(stated rate: Percentage, _ source: Source) {
    self.init(.adValorem(rate), Bounds(rate), source, lineCount: 1)
  }

  /// Takes a rate that was published singly, for goods of an origin.
  public init(
    observed observation: RateObservation, for origin: Country, mfn: Bounds<Percentage>? = nil
  ) {
    let rate = observation.rate.rate(for: origin)
    self.init(rate, rate.adValoremBounds(mfn: mfn), .observation, lineCount: 1)
  }

  /// Takes the rate that was applied in departure from the rules, if it is known.
  public init(departure: Departure) {
    self.init(departure.applied, departure.applied?.adValoremBounds(), .observation, lineCount: 1)
  }

  /// Takes a rate from what a scheme or an act grants; `nil` where it does not say how much.
  public init(granting benefit: Benefit?, mfn: Bounds<Percentage>?) {
    guard let benefit else {
      self.init(notHeld: .notHeld)
      return
    }
    let bounds = benefit.bounds(mfn: mfn)
    let rate = bounds?.exact.map(DutyRate.adValorem) ?? benefit.rate
    self.init(rate, bounds, .commitment, lineCount: 1)
  }

  private init(notHeld source: Source) {
    self.init(nil, nil, source, lineCount: 0)
  }

  private init(
    _ rate: DutyRate?, _ bounds: Bounds<Percentage>?, _ source: Source, lineCount: Int,
    ofLines: [DutyRate] = []
  ) {
    self.ofLines = ofLines
    self.rate = rate
    self.bounds = bounds
    self.source = source
    self.lineCount = lineCount
  }

  /// Whether the rate gives goods a preference: not if the line is excluded or offered to nobody.
  ///
  /// Unknown where several lines or parts of a line differ in it, or nothing is held.
  public var isGranted: Outcome {
    switch rate {
    case .noPreference, .notOffered: .notMet
    case .byPart?, .conditional?, .changing?:
      rate.map { Self.isGranted(amongst: $0.possibilities) } ?? .unknown
    case .some: .met
    case nil: bounds == nil ? .unknown : .met
    }
  }

  private static func isGranted(amongst rates: [DutyRate]) -> Outcome {
    let refused = rates.filter { $0 == .noPreference || $0 == .notOffered }.count
    if refused == rates.count { return .notMet }
    return refused == 0 && !rates.contains { $0.kind == .byReference } ? .met : .unknown
  }

  /// The least that it can be as a share of the value.
  var leastAdValorem: Percentage {
    bounds?.low ?? rates.map { $0.leastAdValorem }.min() ?? .zero
  }

  /// The rates that it may be, as far as they are known one by one.
  var rates: [DutyRate] { rate.map { [$0] } ?? ofLines }

  /// Whether it is a share of the MFN rate, whatever that is, and no more than the whole.
  var isShareOfMFN: Bool {
    if case .relativeToMFN(let share)? = rate { share <= .whole } else { false }
  }

  /// Whether it is no more than another, whatever the value and the quantities are.
  func isNeverAbove(_ other: LineRate) -> Bool {
    if let bounds, bounds.high <= other.leastAdValorem { return true }
    guard !rates.isEmpty, !other.rates.isEmpty else { return false }
    return rates.allSatisfy { own in other.rates.allSatisfy { own.isNeverAbove($0) } }
  }
}
