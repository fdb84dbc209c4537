import AFTA

extension LawLibrary {
  /// The figures of members, of a source and a measure.
  func memberFigures(
    _ source: SeriesSource, _ measure: SeriesMeasure, _ published: PublishedFigures,
    _ derivation: SeriesDerivation, _ weights: SeriesWeights, until lastYear: Int?
  ) throws(LibraryProblem) -> MemberFigures {
    switch source {
    case .observed: MemberFigures(published: published, measure: measure)
    case .lines:
      if case .codes(let trade) = weights {
        MemberFigures(
          schedules: try heldSchedules(published.definitions, until: lastYear), trade: trade,
          measure: measure,
          lowRate: published.definitions.lowRate.value)
      } else {
        MemberFigures(
          schedules: try heldSchedules(published.definitions, until: lastYear), measure: measure,
          lowRate: published.definitions.lowRate.value)
      }
    case .derived: derivation.figures(measure, published, by: law.calendar)
    }
  }

  /// The schedules of the schemes that series are of, the latest first, each with its member's MFN rates.
  ///
  /// A schedule without a last day tells of the years up to the last one that is asked for, or that any of them
  /// names.
  private func heldSchedules(
    _ definitions: SeriesDefinitions, until asked: Int?
  ) throws(LibraryProblem) -> [MemberFigures.HeldSchedule] {
    let all = definitions.schemes.compactMap(law.scheme(_:)).flatMap(\.schedules)
      .sorted { ($0.days.from ?? .earliest) > ($1.days.from ?? .earliest) }
    let named = all.flatMap { [$0.days.from, $0.days.to] }.compactMap(\.self).max()?
      .components.year
    var held: [MemberFigures.HeldSchedule] = []
    for description in all {
      guard let first = description.days.from?.components.year, let named else { continue }
      let last = max(first, description.days.to?.components.year ?? max(asked ?? named, named))
      let mfn = law.scheme(.mfn)?.schedules.first {
        $0.member == description.member && $0.edition == description.edition
          && $0.days.overlaps(description.days)
      }
      let general = try mfn.map { (found) throws(LibraryProblem) in try schedule(found) }
      held.append(
        MemberFigures.HeldSchedule(try schedule(description), mfn: general, years: first...last))
    }
    return held
  }
}
