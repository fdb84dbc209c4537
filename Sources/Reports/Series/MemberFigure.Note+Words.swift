internal import TariffLaw
internal import TariffStatistics

extension SeriesPoint.MembersNote {
  /// Whose figures it is of, and the note, in words.
  var words: String { members.map(\.description).joined(separator: ", ") + ": " + note.words }
}

extension MemberFigure.Note {
  /// The note in words for people.
  fileprivate var words: String {
    switch self {
    case .published(let text): text
    case .amended(let source, let other, let days): "\(source), amended by \(other) (\(days))"
    case .ageing(let member, let scheme, let age, let day):
      "\(member)'s \(scheme) schedule has no last day, and \(age.words); "
        + "it is taken to hold on \(day)"
    case .endless(let member, let scheme):
      "\(member)'s \(scheme) schedule has no last day, and is taken to hold on"
    case .tradeCover(let lines, let all, let share):
      "values of trade cover \(lines) of \(all) lines, and lines with a number cover "
        + "\(share?.decimal(places: 2, rounding: .halfUp) ?? "not known") % of the values"
    case .tradeUnused(let codes):
      (codes.count == 1 ? "1 value is" : "\(codes.count) values are")
        + " on codes without a line that has a number, and not used: "
        + codes.prefix(Self.codesShown).map(\.description).joined(separator: ", ")
        + (codes.count > Self.codesShown ? " and others" : "")
    case .notInTheSchedule(let lines):
      "lines of the file that are not in the schedule: \(lines)"
    case .mayEndLater(let share):
      "up to \(share) % of the lines may end later, taken as used whole"
    }
  }

  private static let codesShown = 12
}
