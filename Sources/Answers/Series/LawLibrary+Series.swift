internal import LawFiles
internal import Reading
internal import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// Shows tariffs of groups over the years.
  ///
  /// Sources are never mixed, and figures of groups that were published are set beside and never computed with. What
  /// was assumed changes derived figures alone; those of the law as it stood stand beside them.
  ///
  /// - Parameter question: The groups, what is measured, and what the figures rest on.
  /// - Returns: The series of each group.
  /// - Throws: ``QuestionProblem`` if a part of the question cannot be, ``AnswerProblem`` if what it needs is not held,
  ///   `Diagnostics` with what is wrong with its base rates, ``LibraryProblem`` with the folder.
  public func series(_ question: SeriesQuestion) throws -> SeriesAnswer {
    let (measure, source) = (question.measure, question.source)
    guard try publishedFigures() != nil || (source != .observed && measure != .lowShare) else {
      throw AnswerProblem(
        source == .observed
          ? "the folder of schedules holds no published figures: no folder 'observed'"
          : "the folder of schedules does not say which rates are low: no folder 'observed'")
    }
    if case .codes = question.weights, source != .lines || measure == .lines {
      throw QuestionProblem(
        .weights, "by code",
        because: "published figures have no lines to weigh, and a number of lines has no weight")
    }
    if question.level != .line {
      var isOfLines = source == .lines
      if case .codes = question.weights { isOfLines = false }
      guard isOfLines else {
        throw QuestionProblem(
          .level, question.level.rawValue,
          because: "subheadings are of the lines that are held, weighed by their number or alike")
      }
    }
    let published = try seriesFigures()
    let groups = try groups(named: question.groups, published.definitions)
    let beside = try published.groups(of: measure, vintage: question.vintage)
    let derivation = source == .derived ? try derivation(question, beside.years(of: groups)) : nil
    let figures = try memberFigures(question, published, derivation)
    let held =
      try figures.years(of: groups) ?? yearsOfLines(question, published, of: groups)
      ?? beside.years(of: groups)
    let years = try question.years(held)
    let series = { (figures: MemberFigures) in
      groups.map {
        TariffSeries(
          of: $0, from: figures, weights: question.weights, years: years, published: beside)
      }
    }
    let asked = Set(groups.flatMap { group in years.flatMap(group.members(in:)) })
    let lawful =
      law.assumed.isEmpty
      ? nil : derivation?.figures(measure, published, by: law.asWritten.calendar)
    return SeriesAnswer(
      series: series(figures), level: question.level, asWritten: lawful.map(series),
      sources: published.sources, scheduleTitles: scheduleTitles, assumed: law.assumptionsMade,
      unused: question.weights.leftOut(by: asked) {
        years.contains($1) && figures.figure(of: $0, in: $1) != nil
      } + (derivation?.unused(by: asked) ?? []))
  }

  /// The instruments of all schedules and of what amends them, by file.
  private var scheduleTitles: [String: String] {
    var titles: [String: String] = [:]
    for schedule in law.schemes.flatMap(\.schedules) {
      for one in [schedule] + schedule.amendments { titles[one.file] = one.source }
    }
    return titles
  }

  /// From what a derived series follows.
  private func derivation(
    _ question: SeriesQuestion, _ published: ClosedRange<Int>?
  ) throws -> SeriesDerivation {
    SeriesDerivation(
      base: try question.base.map {
        (try BaseFile($0, words: law.claimWords, list: nil), $0.name)
      },
      plan: try ReductionPlan(.encouraged, rounding: .none, terms: reductionTerms()),
      endingList: law.listThatEnds,
      years: try question.years(law.calendar.years ?? published))
  }

  /// The figures of law by which programmes go: those of the agreement that has them.
  func reductionTerms() throws(AnswerProblem) -> ReductionTerms {
    for scheme in law.schemes {
      if let terms = ReductionTerms(of: scheme.id, in: law) { return terms }
    }
    throw AnswerProblem("no agreement that is held has the figures of programmes of reduction")
  }

  /// The figures of members, of a source and a measure.
  private func memberFigures(
    _ question: SeriesQuestion, _ published: PublishedFigures, _ derivation: SeriesDerivation?
  ) throws(LibraryProblem) -> MemberFigures {
    let lowRate = published.definitions.lowRate.value
    switch question.source {
    case .observed: return MemberFigures(published: published, measure: question.measure)
    case .derived:
      return derivation?.figures(question.measure, published, by: law.calendar)
        ?? MemberFigures(published: published, measure: question.measure)
    case .lines:
      let schedules = try heldSchedules(
        published.definitions, until: question.lastYear ?? question.firstYear)
      if case .codes(let trade) = question.weights {
        return MemberFigures(
          schedules: schedules, trade: trade,
          bridge: try bridge(
            from: trade, into: schedules.map(\.preferential.description.edition)),
          measure: question.measure, lowRate: lowRate)
      }
      return MemberFigures(
        schedules: schedules, measure: question.measure, lowRate: lowRate, level: question.level)
    }
  }

  /// The years of which lines of some groups are held, whether or not trade weighs them.
  private func yearsOfLines(
    _ question: SeriesQuestion, _ published: PublishedFigures, of groups: [MemberGroup]
  ) throws(LibraryProblem) -> ClosedRange<Int>? {
    guard question.source == .lines, case .codes = question.weights else { return nil }
    let schedules = try heldSchedules(
      published.definitions, until: question.lastYear ?? question.firstYear)
    return MemberFigures(
      schedules: schedules, measure: .lines, lowRate: published.definitions.lowRate.value
    ).years(of: groups)
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
