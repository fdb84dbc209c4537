public import Answers
public import TariffLaw
public import TariffStatistics

/// What was published of non-tariff measures beside tariffs, year by year, for people, programs and spreadsheets.
public struct BarrierReport: TableReport {
  /// The group or the member.
  public let subject: String
  /// The years in which either is known.
  public let rows: [Row]
  /// The sources by which figures are named.
  public let sources: [PublishedSource]
  /// What the user assumed otherwise, by name.
  public let assumed: [String]

  /// A year.
  public struct Row: Sendable {
    /// The year.
    public let year: Int
    /// The average of preferential tariffs, computed from members' published averages, in per cent.
    public let average: ExactFraction?
    /// Published averages of which is not said what tariffs they are of.
    public let others: [PublishedFigure]
    /// Published counts of measures.
    public let measures: [PublishedFigure]
  }

  /// Puts counts beside averages.
  public init(_ answer: BarrierAnswer) {
    let averages = answer.averages
    subject = averages.group.name
    let own = answer.published.filter { $0.subject == averages.group.name }
    let counts = own.filter { $0.measure == .nonTariffMeasures }
    let others = own.filter { $0.measure == .generalAverage }
    let known = averages.points.filter { $0.figure != nil }.map(\.year)
    let years = Set(known + (counts + others).map(\.year)).sorted()
    rows = years.map { year in
      Row(
        year: year, average: averages.points.first { $0.year == year }?.figure?.value,
        others: others.filter { $0.year == year }, measures: counts.filter { $0.year == year })
    }
    assumed = answer.assumed
    let named = Set(averages.points.flatMap { $0.figure?.sources ?? [] })
    let ofAverages = answer.published.map(\.source).filter { named.contains($0.name) }
    sources = Set((counts + others).map(\.source) + ofAverages).sorted { $0.name < $1.name }
  }

  /// The first and the last year with a count of one edition and an average, and how each changed.
  ///
  /// Counts of different editions are never compared.
  struct Change {
    let from: Row
    let to: Row
    let measures: (from: PublishedFigure, to: PublishedFigure)
    /// How many measures there are at the end for each at the beginning.
    let times: ExactFraction?
  }

  var change: Change? {
    let counted = rows.flatMap { row in row.measures.map { (row: row, figure: $0) } }
    for start in counted {
      guard let end = counted.last(where: { $0.figure.vintage == start.figure.vintage }),
        end.row.year > start.row.year, let first = start.figure.count, let last = end.figure.count,
        first > 0
      else { continue }
      return Change(
        from: start.row, to: end.row, measures: (start.figure, end.figure),
        times: ExactFraction(Int128(last), over: Int128(first)))
    }
    return nil
  }

  static func decimal(_ value: ExactFraction?, places: Int = 4) -> String? {
    value.flatMap { $0.decimal(places: places, rounding: .halfUp) }
  }
}
