public import Answers
public import TariffLaw
public import TariffStatistics

/// The profiles of schedules by part, for people, programs and spreadsheets.
public struct ScheduleProfileReport: TableReport {
  /// The schedules.
  public let profiles: [ScheduleProfile]
  /// The rate above which a line is a peak.
  public let peak: Percentage
  /// How many times the mean of all lines a line must exceed to be a peak in its own tariff.
  public let times: Int
  /// The answer.
  private let answer: ProfileAnswer
  /// Where the goods come from, if that was asked.
  public let origin: Country?
  /// What the user assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of files, a sentence each.
  public let unused: [String]

  /// Makes a report.
  public init(_ answer: ProfileAnswer) {
    self.answer = answer
    profiles = answer.profiles
    peak = answer.peak
    times = ProfileAnswer.ownPeak
    origin = answer.origin
    assumed = answer.assumed
    unused = answer.unused.map(\.sentence)
  }

  /// Of which lines alone MFN rates are held, a sentence for each schedule that is not held whole.
  var partial: [String] {
    answer.unused.compactMap { left in
      if case .partialMFN = left { left.sentence } else { nil }
    }
  }

  /// A figure of a part: its key, and what it comes to.
  struct Column {
    let key: String
    let isCount: Bool
    let cell: (ScheduleProfile.Part, ScheduleProfile) -> String
  }

  /// What each row has, after the name of the part.
  var columns: [Column] { counts + rates + bandCounts + besides + evidence }

  /// How well the rates of a part and those of MFN beside them are known, as the weakest of them.
  private var evidence: [Column] {
    [
      Column(key: "evidence", isCount: false) { part, _ in part.evidence?.rawValue ?? "" },
      Column(key: "mfn_evidence", isCount: false) { _, profile in
        profile.mfnEvidence?.rawValue ?? ""
      },
    ]
  }

  private var counts: [Column] {
    [
      Self.count("lines") { "\($0.profile.lines)" },
      Self.count("without_rate") { "\($0.profile.linesWithoutRate)" },
      Self.count("equivalents") { "\($0.profile.equivalents)" },
      Self.count("units") { "\($0.profile.units)" },
      Self.count("units_with_rate") { "\($0.profile.unitsWithRate)" },
    ]
  }

  private var rates: [Column] {
    let (peak, times) = (peak, times)
    return [
      Self.figure("mean") { $0.profile.mean }, Self.exact("mean_exact") { $0.profile.exactMean },
      Self.figure("median") { $0.profile.median },
      Column(key: "maximum", isCount: false) { part, _ in Self.shortest(part.profile.maximum) },
      Column(key: "standard_deviation", isCount: false) { part, _ in
        Self.decimal(part.profile.deviation?.inPerCent, .down)
      },
      Self.figure("duty_free_share") { $0.profile.dutyFreeShare },
      Self.count("nuisance") {
        "\($0.profile.count(above: ExactFraction(0), upTo: Self.nuisance.inPerCent))"
      },
      Self.count("peaks") { "\($0.profile.count(above: peak.inPerCent))" },
      Column(key: "own_peaks", isCount: true) { part, profile in
        let own = profile.whole.profile.mean?.multiplied(by: ExactFraction(Int128(times)))
        return own.map { "\(part.profile.count(above: $0))" } ?? ""
      },
    ]
  }

  private var bandCounts: [Column] {
    Self.bands.map { band in
      let (low, high) = (band.above.inPerCent, band.upTo.inPerCent)
      return Self.count(band.key) { "\($0.profile.count(above: low, upTo: high))" }
    }
  }

  private var besides: [Column] {
    let answer = answer
    return [
      Self.figure("mfn_mean") { $0.beside?.mfn.mean },
      Self.count("mfn_units") { $0.beside.map { "\($0.mfn.units)" } ?? "" },
      Self.figure("applied_mean") { $0.beside?.applied.mean },
      Self.count("applied_units") { $0.beside.map { "\($0.applied.units)" } ?? "" },
      Self.figure("margin_mean") { $0.beside?.margin.mean },
      Self.count("margin_units") { $0.beside.map { "\($0.margin.units)" } ?? "" },
      Self.figure("weighted_mean") { $0.weighted?.mean },
      Self.exact("weighted_mean_exact") { $0.weighted?.exactMean },
      Self.figure("trade_covered") { $0.weighted?.coverage },
      Self.figure("otri") { $0.weighted?.restrictiveness?.overall },
      Self.figure("tri") { $0.weighted?.restrictiveness?.welfare },
      Self.count("values_with_elasticity") {
        $0.weighted?.restrictiveness.map { "\($0.goods)" } ?? ""
      },
      Self.figure("binding_coverage") { $0.water?.coverage },
      Self.figure("bound_mean") { $0.water?.mean }, Self.figure("water_mean") { $0.water?.water },
      Self.count("lines_above_bound") { $0.water.map { "\($0.linesAbove)" } ?? "" },
      Self.figure("trade_bridged") { $0.weighted?.bridgedShare },
      Self.figure("trade_split") { $0.weighted?.splitShare },
      Self.count("stage") { answer.stages[$0.name].map { "\($0.number)" } ?? "" },
      Column(key: "escalation", isCount: false) { part, profile in
        Self.decimal(answer.escalation(of: part, in: profile))
      },
    ] + uses
  }

  /// The use of a preference, from imports by regime.
  private var uses: [Column] {
    [
      Self.amount("imports") { $0.imports }, Self.amount("claimed") { $0.claimed },
      Self.amount("eligible_least") { $0.eligible.least },
      Self.amount("eligible_most") { $0.eligible.most },
      Self.figure("use_least") { $0.use?.use?.least },
      Self.figure("use_most") { $0.use?.use?.most },
      Self.figure("eligible_share_least") { $0.use?.eligibleShare?.least },
      Self.figure("eligible_share_most") { $0.use?.eligibleShare?.most },
    ]
  }

  /// Rates above nought and at most this are nuisance rates, as the WTO counts them.
  static let nuisance = Percentage(2)

  /// The bands in which the WTO counts rates: above one rate, up to another.
  static let bands: [(key: String, above: Percentage, upTo: Percentage)] = {
    let ends = [(0, 5), (5, 10), (10, 15), (15, 25), (25, 50), (50, 100)]
    var bands: [(key: String, above: Percentage, upTo: Percentage)] = ends.map { low, high in
      ("above_\(low)_to_\(high)", Percentage(low), Percentage(high))
    }
    bands.append(("above_100", .whole, Percentage.highestRate))
    return bands
  }()

  /// Hundredths of the file's unit, with two places.
  private static func amount(
    _ key: String, _ value: @escaping (RegimeUse) -> Int64?
  ) -> Column {
    Column(key: key, isCount: false) { part, _ in
      part.use.flatMap(value).map { DecimalText.text($0, places: 2, isShortest: false) } ?? ""
    }
  }

  private static func count(
    _ key: String, _ cell: @escaping (ScheduleProfile.Part) -> String
  ) -> Column {
    Column(key: key, isCount: true) { part, _ in cell(part) }
  }

  private static func figure(
    _ key: String, _ value: @escaping (ScheduleProfile.Part) -> ExactFraction?
  ) -> Column {
    Column(key: key, isCount: false) { part, _ in decimal(value(part)) }
  }

  private static func exact(
    _ key: String, _ value: @escaping (ScheduleProfile.Part) -> ExactFraction?
  ) -> Column {
    Column(key: key, isCount: false) { part, _ in value(part)?.description ?? "" }
  }

  /// A figure with six places; half up, but a root is cut.
  static func decimal(_ value: ExactFraction?, _ rounding: Rounding = .halfUp) -> String {
    value.map { $0.decimal(places: 6, rounding: rounding) ?? $0.description } ?? ""
  }

  /// A rate as short as it is exact, else with six places.
  static func shortest(_ value: ExactFraction?) -> String {
    guard let value else { return "" }
    guard let rate = value.divided(by: Percentage.whole.inPerCent), rate.isExactPercentage else {
      return decimal(value)
    }
    return rate.percentage(rounding: .down)?.description ?? decimal(value)
  }

  /// What is higher than at the stage before.
  func escalation(
    _ part: ScheduleProfile.Part, _ profile: ScheduleProfile
  ) -> ExactFraction? { answer.escalation(of: part, in: profile) }

  /// Whether the user's groups have stages of processing.
  var hasStages: Bool { !answer.stages.isEmpty }

  /// The whole, then the parts; the whole alone where there is one part.
  func parts(_ profile: ScheduleProfile) -> [ScheduleProfile.Part] {
    [profile.whole]
      + (profile.parts.count == 1 && profile.parts[0].name == "all"
        ? [] : profile.parts)
  }
}
