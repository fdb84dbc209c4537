public import TariffLaw

/// The profile of a schedule as a whole and of its parts.
public struct ScheduleProfile: Sendable {
  /// Whose schedule it is.
  public let description: ScheduleDescription
  /// What is counted.
  public let level: Level
  /// All lines of the chapters of the Harmonized System.
  public let whole: Part
  /// The parts, in the order of their codes.
  public let parts: [Part]
  /// The unit values that no line takes, by code.
  public let unusedUnitValues: [UnusedUnitValue]
  /// How the ad valorem equivalents were rounded.
  public static let rounding = Rounding.halfUp

  /// What a profile counts.
  public enum Level: String, Sendable, CaseIterable {
    /// National tariff lines.
    case line
    /// Subheadings of six digits, each with the mean of its lines.
    case hs6
  }

  /// A part of a schedule.
  public struct Part: Sendable {
    /// What it is called.
    public let name: String
    /// Its rates.
    public let profile: TariffProfile
    /// Its rates beside MFN; nil of MFN itself, and where MFN is not held.
    public let beside: BesideMFN?
    /// Its mean by values of trade, if these are given.
    public let weighted: TradeMean?
    /// Its rates against bound ones, if these are given.
    public let water: BoundRates?
    /// How far the preference is used, if imports by regime are given.
    public let use: RegimeUse?
    /// The weakest evidence of its rates, equivalents being derived; nil if no line has a number.
    public let evidence: Evidence?
  }

  /// A preference beside MFN, on the mean of lines or subheadings.
  public struct BesideMFN: Sendable {
    /// The mean of the lowest rate available, and of how many.
    public let applied: (mean: ExactFraction?, units: Int)
    /// The mean of the MFN rates, and of how many.
    public let mfn: (mean: ExactFraction?, units: Int)
    /// The mean margin of lines with both rates, no line's below nought, and of how many.
    public let margin: (mean: ExactFraction?, units: Int)
  }

  /// How lines are read.
  public struct Terms: Sendable {
    /// What is counted.
    public var level = Level.line
    /// Where the goods come from; anywhere if nil.
    public var origin: Country?
    /// Which rate of a quota counts.
    public var quota = RateFigure.QuotaReading.open
    /// What units are worth.
    public var unitValues = UnitValues.none
    /// Values of trade by code, by which lines weigh besides.
    public var trade: [TradedGoods]?
    /// Elasticities of import demand by code, in millionths and without their sign.
    public var elasticities: [HSCode: Int64]?
    /// Imports by regime, where MFN stands beside.
    public var imports: [RegimeImport]?
    /// The bound rates of the same nomenclature.
    public var bound: TariffSchedule?

    /// Begins with the usual terms.
    public init() {}

    /// What is known of the rate of a line.
    func figure(
      _ rate: DutyRate, of code: HSCode, mfn: Bounds<Percentage>? = nil
    ) -> RateFigure {
      rate.figure(
        for: origin, mfn: mfn, quota: quota, unitValue: unitValues.value(of: code),
        exchange: unitValues.exchange)
    }
  }

  /// Profiles a schedule.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - mfn: The MFN schedule of the member, if a preference is to stand beside it.
  ///   - terms: How lines are read.
  ///   - part: The name of the part in which a code stands; codes of one part stand together.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  public init(
    _ schedule: TariffSchedule, beside mfn: TariffSchedule? = nil, _ terms: Terms = Terms(),
    by part: (HSCode) -> String
  ) {
    description = schedule.description
    level = terms.level
    mfnEvidence = mfn.map { mfn in
      ([mfn.description] + mfn.amendments(of: nil)).map(\.weakerEvidence).max() ?? .official
    }
    let chapters = ScheduleStatistics.harmonizedChapters
    let places = schedule.codes.indices.filter { chapters.contains(schedule.codes[$0].chapter) }
    let codes = places.map { schedule.codes[$0] }
    let general = mfn.map {
      TariffPanel(mfn: $0, preferences: [], quota: terms.quota, unitValues: terms.unitValues)
    }
    let mfnFigures = codes.map { code in general?.mfnFigure(of: code) }
    let figures = zip(places, mfnFigures).map { place, general in
      terms.figure(
        schedule.rate(at: place), of: schedule.codes[place], mfn: general?.bounds)
    }
    let beside = general.map { _ in
      codes.indices.map {
        PanelLine(codes[$0], figures[$0], of: schedule, at: places[$0], mfn: mfnFigures[$0])
      }
    }
    let digits = terms.level == .hs6 ? HSLevel.subheading.rawValue : HSCode.longest
    let units = TariffParts(of: codes) { ($0.prefix(digits) ?? $0).digits }.places
    let named = TariffParts(of: codes, by: part)
    let bound = terms.bound.map { bound in
      codes.map { code in
        let found = bound.places(of: code)
        return found.count == 1 && bound.codes[found.lowerBound].contains(code)
          ? bound.rate(at: found.lowerBound).figure(quota: .outOfQuota).value : nil
      }
    }
    let trade = terms.trade.map {
      TradeMean.Values($0, on: codes, figures, in: schedule)
    }
    let uses = terms.imports.map { imports in
      RegimeUse.Values(
        imports, on: codes, (beside ?? []).map(\.belowMFN), of: schedule)
    }
    func build(_ name: String, _ members: [Int], _ holds: (HSCode) -> Bool) -> Part {
      Part(
        name: name,
        profile: TariffProfile(
          members.map {
            TariffProfile.Line(
              unit: units[$0], rate: figures[$0].value, isEquivalent: figures[$0].isEquivalent,
              rest: figures[$0].rest)
          }),
        beside: beside.map { lines in
          let own = members.map { units[$0] }
          return BesideMFN(
            applied: Self.mean(.applied, of: members.map { lines[$0] }, in: own),
            mfn: Self.mean(.mfn, of: members.map { lines[$0] }, in: own),
            margin: Self.mean(.margin, of: members.map { lines[$0] }, in: own))
        },
        weighted: trade.map { $0.mean(where: holds, terms.elasticities) },
        water: bound.map { water in
          BoundRates(members.map { (water[$0], figures[$0].value, units[$0]) })
        },
        use: uses.map { $0.use(where: holds) },
        evidence: members.compactMap { member in
          figures[member].value.map { _ in
            let known = schedule.evidence(at: places[member])
            return figures[member].isEquivalent ? max(known, .derived) : known
          }
        }.max())
    }
    whole = build("all", Array(codes.indices), { _ in true })
    var members = [[Int]](repeating: [], count: named.names.count)
    for (line, place) in named.places.enumerated() { members[place].append(line) }
    parts = named.names.indices.map { place in
      build(named.names[place], members[place], { part($0) == named.names[place] })
    }
    unusedUnitValues = terms.unitValues.unused(in: schedule) { terms.figure($0, of: $1) }
  }

  /// How well the MFN rates beside it are known; nil of MFN itself, and where MFN is not held.
  public let mfnEvidence: Evidence?

  private static func mean(
    _ figure: PanelGroup.Figure, of lines: [PanelLine], in units: [Int]
  ) -> (mean: ExactFraction?, units: Int) {
    Mean.mean(
      of: lines.map { $0.value(of: figure) }, and: lines.map { $0.rest(of: figure) }, in: units)
  }
}

extension TariffPanel {
  /// The figure of the one MFN line at or above a code; nil if there is none.
  func mfnFigure(of code: HSCode) -> RateFigure? {
    let found = mfn.places(of: code)
    guard found.count == 1, mfn.codes[found.lowerBound].contains(code) else { return nil }
    return mfnFigure(at: found.lowerBound)
  }
}

extension PanelLine {
  /// One preference of a line beside its MFN rate, if there is a line of it.
  fileprivate init(
    _ code: HSCode, _ figure: RateFigure, of schedule: TariffSchedule, at place: Int,
    mfn general: RateFigure?
  ) {
    var best = BestPreference()
    if figure.isGranted {
      best.add(figure, schedule.description.scheme, schedule.evidence(at: place))
    }
    self.init(
      code, mfn: general ?? RateFigure(nil, within: nil, kind: .noPreference), .official, best)
  }
}
