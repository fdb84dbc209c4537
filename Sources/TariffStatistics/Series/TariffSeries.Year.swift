internal import TariffLaw

extension TariffSeries {
  /// One year of a group while its figure is computed.
  struct Year {
    let year: Int
    let members: [Country]
    let figure: SeriesPoint.Figure?
    let absence: SeriesPoint.Absence?
    let mean: WeighedMean?

    init(_ year: Int, of group: MemberGroup, from figures: MemberFigures, _ weights: SeriesWeights)
    {
      self.year = year
      members = group.members(in: year)
      let known = members.compactMap { figures.figure(of: $0, in: year) }
      let missing = members.filter { figures.figure(of: $0, in: year) == nil }
      let terms = Dictionary(
        known.compactMap { figure in
          weights.weight(of: figure).map {
            (figure.member, WeighedMean.Term(value: figure.value, weight: $0))
          }
        }
      ) { first, _ in first }
      let weighed = known.filter { figures.measure == .lines || terms[$0.member] != nil }
      if members.isEmpty {
        (figure, mean, absence) = (nil, nil, .noMember)
      } else if !missing.isEmpty {
        (figure, mean, absence) = (nil, nil, figures.absence(of: missing))
      } else if weighed.isEmpty {
        (figure, mean, absence) = (nil, nil, .noWeights)
      } else {
        let mean = WeighedMean(terms)
        let value =
          figures.measure == .lines
          ? ExactFraction(Int128(Self.lines(of: weighed))) : mean.mean
        figure = value.map { Self.figure($0, of: weighed, all: known, weights) }
        self.mean = figures.measure == .lines ? nil : mean
        absence = value == nil ? .weightsTooLarge : nil
      }
    }

    private static func lines(of figures: [MemberFigure]) -> Int {
      figures.reduce(0) { $0 + $1.lines }
    }

    private static func figure(
      _ value: ExactFraction, of figures: [MemberFigure], all: [MemberFigure],
      _ weights: SeriesWeights
    ) -> SeriesPoint.Figure {
      let evidence = figures.map(\.evidence).max() ?? .derived
      return SeriesPoint.Figure(
        value: value, lines: lines(of: figures), members: figures.map(\.member),
        linesOfAll: lines(of: all), limits: limits(of: figures, weights),
        evidence: figures.count == 1 ? evidence : max(evidence, .derived),
        sources: Set(figures.flatMap(\.sources)).sorted(),
        notes: notes(of: figures))
    }

    /// What is to be known of members' figures; those of which the same is said stand together.
    private static func notes(of figures: [MemberFigure]) -> [SeriesPoint.MembersNote] {
      var notes: [MemberFigure.Note] = []
      var members: [MemberFigure.Note: [Country]] = [:]
      for figure in figures {
        for note in figure.notes {
          if members[note] == nil { notes.append(note) }
          members[note, default: []].append(figure.member)
        }
      }
      return notes.map { SeriesPoint.MembersNote(members: members[$0] ?? [], note: $0) }
    }

    /// The limits of a group: each member's, weighed as the figure is, over all of its lines.
    private static func limits(
      of figures: [MemberFigure], _ weights: SeriesWeights
    ) -> MemberFigure.Limits? {
      let known = figures.map { $0.limits ?? Self.exact($0) }
      guard known.contains(where: { $0.linesLeftOut > 0 || $0.least != $0.most }) else {
        return nil
      }
      func mean(
        _ value: (MemberFigure.Limits) -> ExactFraction, _ lines: (MemberFigure.Limits) -> Int
      ) -> ExactFraction? {
        var terms: [Country: WeighedMean.Term] = [:]
        for (figure, limits) in zip(figures, known) {
          let weight: Int128? =
            if case .lines = weights { Int128(lines(limits)) } else { weights.weight(of: figure) }
          guard let weight else { return nil }
          terms[figure.member] = WeighedMean.Term(value: value(limits), weight: weight)
        }
        return WeighedMean(terms).mean
      }
      guard let least = mean(\.least, \.allLines),
        let most = mean(\.most, { $0.allLines - $0.linesWithoutLimit })
      else { return nil }
      return MemberFigure.Limits(
        least: least, most: most, allLines: known.reduce(0) { $0 + $1.allLines },
        linesLeftOut: known.reduce(0) { $0 + $1.linesLeftOut },
        linesWithoutLimit: known.reduce(0) { $0 + $1.linesWithoutLimit })
    }

    private static func exact(_ figure: MemberFigure) -> MemberFigure.Limits {
      MemberFigure.Limits(
        least: figure.value, most: figure.value, allLines: figure.lines, linesLeftOut: 0,
        linesWithoutLimit: 0)
    }
  }
}
