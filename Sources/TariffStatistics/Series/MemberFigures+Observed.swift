internal import TariffLaw

extension MemberFigures {
  /// Takes the figures of members as they were published.
  ///
  /// A share that was published without its number of lines is weighed by the lines of the average of the
  /// same year.
  public init(published: PublishedFigures, measure: SeriesMeasure) {
    let averages = published.members.filter { $0.measure == .average }
    let wanted: PublishedFigure.Measure =
      switch measure {
      case .average, .lines: .average
      case .zeroShare: .zeroShare
      case .lowShare: .lowShare
      }
    let figures = published.members.filter { $0.measure == wanted && $0.list == nil }
      .compactMap { figure -> MemberFigure? in
        let weight =
          figure.lines == nil
          ? averages.first { $0.subject == figure.subject && $0.year == figure.year } : figure
        guard let member = Country(figure.subject), let lines = weight?.lines, let weight else {
          return nil
        }
        let value = measure == .lines ? ExactFraction(Int128(lines)) : figure.perCent
        guard let value else { return nil }
        return MemberFigure(
          member: member, year: figure.year, value: value, lines: lines,
          evidence: max(figure.evidence, weight.evidence),
          sources: Set([figure.source.name, weight.source.name]).sorted(),
          notes: figure.note.map { [.published($0)] } ?? [])
      }
    self.init(.observed, measure, figures, absence: .notPublished)
  }
}
