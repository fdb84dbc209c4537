public import TariffLaw

extension MemberFigures {
  /// A schedule with the MFN rates that its lines fall back to, and the years of which it tells.
  public struct HeldSchedule: Sendable {
    /// The schedule of the preference.
    public let preferential: TariffSchedule
    /// The schedule of the member's MFN rates, if it is held for the same days.
    public let mfn: TariffSchedule?
    /// The years.
    public let years: ClosedRange<Int>

    /// Makes an entry.
    public init(_ preferential: TariffSchedule, mfn: TariffSchedule?, years: ClosedRange<Int>) {
      self.preferential = preferential
      self.mfn = mfn
      self.years = years
    }
  }

  /// Computes the figures of members from the lines of their schedules.
  ///
  /// - Parameters:
  ///   - schedules: The schedules; where two tell of one year, the one that stands first counts.
  ///   - measure: What is measured.
  ///   - lowRate: The highest rate that counts as low.
  ///   - level: What is counted: lines, or subheadings with the mean of theirs.
  /// - Complexity: O(*n*) in the number of lines.
  public init(
    schedules: [HeldSchedule], measure: SeriesMeasure, lowRate: Percentage,
    level: ScheduleProfile.Level = .line
  ) {
    let figures = schedules.flatMap { held -> [MemberFigure] in
      let description = held.preferential.description
      let figure: (value: ExactFraction?, weight: Int, limits: MemberFigure.Limits?)
      switch level {
      case .line:
        let tally = LineTally(held.preferential, mfn: held.mfn, lowRate: lowRate)
        figure = (tally.value(of: measure), tally.weight(of: measure), tally.limits(of: measure))
      case .hs6:
        let tally = SubheadingTally(held.preferential, mfn: held.mfn, lowRate: lowRate)
        figure = (tally.value(of: measure), tally.weight(of: measure), tally.limits(of: measure))
      }
      guard let value = figure.value else { return [] }
      return held.years.map { year in
        MemberFigure(
          member: description.member, year: year, value: value, lines: figure.weight,
          limits: figure.limits, evidence: max(description.weakerEvidence, .derived),
          sources: held.sources, notes: held.notes(in: year))
      }
    }
    self.init(.lines, measure, figures, absence: .noSchedule)
  }
}
