internal import TariffLaw

extension MemberFigures.HeldSchedule {
  /// The files of the lines: those of the schedule, and of what amends it.
  var sources: [String] {
    [preferential.description.file] + preferential.amendments(of: nil).map(\.file)
  }

  /// What is to be known of the figures of a year: its amendments, and that it may be out of date.
  func notes(in year: Int) -> [MemberFigure.Note] {
    let description = preferential.description
    let amended = preferential.amendments(of: nil).map {
      MemberFigure.Note.amended(description.source, by: $0.source, $0.days)
    }
    guard description.days.to == nil else { return amended }
    guard let last = DayRange(year: year)?.to,
      let reason = description.ageing?.reason(on: last)
    else { return amended + [.endless(description.member, description.scheme)] }
    return amended + [.ageing(description.member, description.scheme, reason, by: last)]
  }
}
