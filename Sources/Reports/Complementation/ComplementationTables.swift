internal import ComponentSourcing
internal import TariffLaw

/// The figures of plans among countries as rows, for all reports that show them.
struct ComplementationTables {
  let model: ComplementationModel

  /// Words for terms.
  static func words(_ setting: ComplementationSetting) -> String {
    switch setting {
    case .alone: "alone"
    case .freeTrade: "free trade"
    case .complemented: "complemented"
    }
  }

  /// How many smallest units a unit of the currency has.
  private var unit: ExactFraction {
    var unit: Int128 = 1
    for _ in 0..<model.currency.exponent { unit *= 10 }
    return ExactFraction(unit)
  }

  /// An amount in smallest units, rounded half up to one, with decimals.
  func amount(_ amount: ExactFraction) -> String {
    amount.times(1, rounding: .halfUp).flatMap(Int64.init(exactly:))
      .map { Money(minorUnits: $0, model.currency).amount } ?? "too large"
  }

  /// An amount in smallest units, rounded half up to whole units of the currency, as people read it.
  func whole(_ amount: ExactFraction) -> String {
    amount.divided(by: unit)?.times(1, rounding: .halfUp).map(String.init) ?? "too large"
  }

  /// An amount in smallest units as a program takes it: rounded, and exact in units of the currency.
  func json(_ amount: ExactFraction) -> JSON {
    .object([
      ("amount", .text(self.amount(amount))),
      ("exact", .text(amount.divided(by: unit)?.description ?? "too large")),
    ])
  }

  func country(_ place: Int) -> String { model.countries[place].country.description }

  func countries(_ places: [Int]) -> String { places.map(country).joined(separator: " ") }

  /// Where a market has a part from.
  func source(_ source: PartSource?, _ part: Int, _ market: Int) -> String {
    switch source {
    case nil: "-"
    case .maker(let maker)?: country(maker)
    case .outside?: model.parts[part].outside[market]?.country?.description ?? "outside"
    }
  }

  /// How many people what a country makes employs.
  func jobs(_ figures: ComplementationFigures, _ place: Int) -> String? {
    guard let jobs = model.countries[place].jobs,
      let millions = ExactFraction(figures.made).divided(by: unit)?
        .multiplied(by: ExactFraction(1, over: 1_000_000))
    else { return nil }
    return millions.multiplied(by: jobs)?.decimal(places: 1, rounding: .down)
  }

  /// Whether a country's programme is met; `nil` if it has none, or assembles nothing.
  func isMet(
    _ figures: ComplementationFigures, _ place: Int, under setting: ComplementationSetting
  ) -> Bool? {
    guard let asked = model.countries[place].requirement, let own = figures.content else {
      return nil
    }
    let share = setting == .complemented ? figures.accreditedContent ?? own : own
    return share >= asked.fraction
  }

  /// The columns of a country's figures, with those that people are shown.
  static let keys = [
    "country", "terms", "made", "exports", "imports", "outside", "balance", "duty", "cost",
    "content", "content_with_accreditation", "requirement", "programme_met", "jobs",
  ]

  /// The figures of a country.
  func fields(
    _ place: Int, _ setting: ComplementationSetting, _ figures: ComplementationFigures
  ) -> [String?] {
    let met = isMet(figures, place, under: setting)
    return [
      country(place), setting.rawValue, amount(ExactFraction(figures.made)),
      amount(ExactFraction(figures.exports)), amount(ExactFraction(figures.imports)),
      amount(ExactFraction(figures.outside)), amount(ExactFraction(figures.balance)),
      amount(figures.duty), amount(figures.cost), figures.content?.percentFigure,
      figures.accreditedContent?.percentFigure,
      model.countries[place].requirement?.description, met.map { $0 ? "yes" : "no" },
      jobs(figures, place),
    ]
  }

  /// The figures of all countries under all terms, country by country.
  func rows(_ all: [ComplementationSetting: [ComplementationFigures?]]) -> [[String?]] {
    model.countries.indices.flatMap { place in
      ComplementationSetting.allCases.compactMap { setting in
        all[setting]?[place].map { fields(place, setting, $0) }
      }
    }
  }

  /// The same for a program.
  func json(_ all: [ComplementationSetting: [ComplementationFigures?]]) -> JSON {
    .list(
      rows(all).map { row in
        .object(zip(Self.keys, row).map { ($0, .text(orNull: $1)) })
      })
  }

  /// The same for a person, in whole units of the currency.
  func table(
    _ all: [ComplementationSetting: [ComplementationFigures?]], _ style: TextStyle
  ) -> String {
    let hasJobs = model.countries.contains { $0.jobs != nil }
    let header =
      [
        "", "Terms", "Made", "Exports", "Imports", "Outside", "Balance", "Duty", "Cost", "Content",
        "Programme",
      ] + (hasJobs ? ["Jobs"] : [])
    let rows = model.countries.indices.flatMap { place in
      ComplementationSetting.allCases.compactMap { setting -> [String]? in
        guard let figures = all[setting]?[place] ?? nil else { return nil }
        let share = setting == .complemented ? figures.accreditedContent : figures.content
        let met = isMet(figures, place, under: setting)
        return [
          country(place), Self.words(setting), whole(ExactFraction(figures.made)),
          whole(ExactFraction(figures.exports)), whole(ExactFraction(figures.imports)),
          whole(ExactFraction(figures.outside)), whole(ExactFraction(figures.balance)),
          whole(figures.duty), whole(figures.cost), share.map(Self.percent) ?? "-",
          met.map { $0 ? "met" : "not met" } ?? "-",
        ] + (hasJobs ? [jobs(figures, place) ?? "-"] : [])
      }
    }
    return TextTable(
      header: header, rows: rows, rightAligned: Set(2...9).union(hasJobs ? [11] : [])
    ).text(style)
  }

  /// A share in per cent, cut at one place, so that none reads as met that is not.
  private static func percent(_ share: ExactFraction) -> String {
    let hundredfold = share.multiplied(by: ExactFraction(100))
    return hundredfold?.decimal(places: 1, rounding: .down).map { "\($0) %" } ?? "too large"
  }

  /// Who makes what for whom: a row for each part, a column for each country that needs parts.
  func makers(_ sources: [[PartSource?]], _ style: TextStyle) -> String {
    let markets = model.countries.indices.filter { market in
      sources.contains { $0[market] != nil }
    }
    let rows = sources.enumerated().map { part, row in
      [model.parts[part].name] + markets.map { source(row[$0], part, $0) }
    }
    return TextTable(header: ["for"] + markets.map(country), rows: rows).text(style)
  }

  static let makerKeys = [
    "part", "for", "from", "units", "price", "value", "duty_rate", "accredited",
  ]

  /// Who makes what for whom, a row for each part and market.
  func makerRows(
    _ sources: [[PartSource?]], _ setting: ComplementationSetting
  ) -> [[String?]] {
    sources.enumerated().flatMap { part, row in
      row.enumerated().compactMap { market, source -> [String?]? in
        guard let source else { return nil }
        let shared = model.parts[part]
        let units = Int128(shared.units[market])
        var (price, rate, approval): (Int64, Percentage?, String?) = (0, nil, nil)
        switch source {
        case .outside:
          price = shared.outside[market]?.price ?? 0
          rate = shared.outside[market]?.duty
        case .maker(let maker):
          price = shared.makers[maker]?.price ?? 0
          if maker != market, setting == .complemented {
            rate = shared.makers[maker]?.ways[market]?.rate
            approval = shared.makers[maker]?.ways[market]?.approval
          } else {
            rate = .zero
          }
        }
        return [
          shared.name, country(market), self.source(source, part, market), "\(units)",
          amount(ExactFraction(Int128(price))), amount(ExactFraction(Int128(price) * units)),
          rate?.description, approval,
        ]
      }
    }
  }

  func makersJSON(_ sources: [[PartSource?]]?, _ setting: ComplementationSetting) -> JSON {
    guard let sources else { return .null }
    return .list(
      makerRows(sources, setting).map { row in
        .object(zip(Self.makerKeys, row).map { ($0, .text(orNull: $1)) })
      })
  }

  /// What all countries' products cost together.
  func cost(_ figures: [ComplementationFigures?]?) -> ExactFraction? {
    guard let figures else { return nil }
    let all = figures.compactMap(\.self)
    return all.count == figures.count ? ExactFraction.sum(all.map(\.cost)) : nil
  }

  /// How sure a plan is to be the cheapest.
  func proof(_ outcome: ComplementationOutcome) -> String {
    guard let cost = outcome.answer.cost else {
      return outcome.answer.isInfeasible
        ? "no plan keeps all requirements" : "no plan found in time"
    }
    if outcome.answer.isProven { return "no plan costs less" }
    let scale = Int128(ComplementationTask.whole)
    let gap = outcome.answer.bound.map { ExactFraction(cost - $0, over: scale) }
    return "the best found in time; a plan may cost less by at most "
      + (gap.map(amount) ?? "all of it")
  }
}
