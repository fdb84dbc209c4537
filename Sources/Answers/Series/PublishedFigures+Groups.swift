internal import TariffLaw
internal import TariffStatistics

extension [PublishedFigure] {
  /// The years of which there is any figure of some groups.
  func years(of groups: [MemberGroup]) -> ClosedRange<Int>? {
    let names = groups.map(\.name)
    let years = filter { names.contains($0.subject) }.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}

extension PublishedFigures {
  /// The published figures of groups that measure the same, those of a vintage first.
  func groups(
    of measure: SeriesMeasure, vintage: String?
  ) throws(QuestionProblem) -> [PublishedFigure] {
    let wanted: PublishedFigure.Measure =
      switch measure {
      case .average, .lines: .average
      case .zeroShare: .zeroShare
      case .lowShare: .lowShare
      }
    let figures = groups.filter { $0.measure == wanted && (measure != .lines || $0.lines != nil) }
    guard let vintage else { return figures }
    let names = Set(figures.compactMap(\.vintage)).sorted()
    guard names.contains(vintage) else {
      throw QuestionProblem(.vintage, vintage, because: "one of \(names.joined(separator: ", "))")
    }
    return figures.filter { $0.vintage == vintage } + figures.filter { $0.vintage != vintage }
  }

  /// The sources of all figures.
  var sources: [PublishedSource] {
    Set((members + groups).map(\.source)).sorted { $0.name < $1.name }
  }
}
