package import Reading
package import TariffLaw

/// What is wrong with the schedules of an index beyond their single values.
package enum IndexComplaint: Complaint {
  /// Two schedules of one member that share a day, neither of which amends the other.
  case overlap(Country, DayRange, DayRange, at: Place)
  /// An amendment of lines that no schedule of the index has; with those that have some.
  case nothingToAmend(String, [String])
  /// An amendment that amends itself, straight or through others.
  case amendsItself(String)
  /// An amendment of another member's schedule, or of one in another nomenclature.
  case otherSchedule(ScheduleDescription)
  /// An amendment that shares no day with what it amends.
  case noSharedDay(DayRange, DayRange)
  /// An amendment from a day before that of what it amends.
  case beforeSchedule(Day, Day)
  /// An amendment that displaces more others, one after the other, than any does.
  case longChain(most: Int)
  /// A schedule that more amend than any.
  case manyAmendments(Int, most: Int)
  /// Days of each year of a schedule that amends none.
  case seasonAlone
  /// Days of each year of a schedule without a first or a last day.
  case seasonWithoutEnd

  /// The message.
  package var description: String {
    switch self {
    case .overlap(let member, let days, let others, let place):
      "\(member) has another schedule at \(place) (\(others)) for some of these days (\(days)); "
        + "if one changes lines of the other, say which in 'amends'"
    case .nothingToAmend(let path, let files):
      "\(Wording.quoted(Self.short(path))) is not the file of another schedule of this index"
        + Wording.choices(files.map(Self.short))
        + Wording.meant(nearest(to: Self.short(path), among: files.map(Self.short)))
    case .amendsItself(let path):
      "'\(Self.short(path))' amends itself through what it names; an order of amendments has a first one"
    case .otherSchedule(let base):
      "what it amends is the schedule of \(base.member) in \(base.edition.rawValue): "
        + "member and edition must be the same"
    case .noSharedDay(let days, let others):
      "what it amends holds \(others), on none of these days (\(days))"
    case .beforeSchedule(let from, let first):
      "it holds since \(from), and what it amends only since \(first): on the days before, its lines "
        + "would be lost; say \(first), or hold the list of those days"
    case .longChain(let most):
      "more than \(most) amendments displace each other down to this one's schedule: "
        + "bring them together in fewer files"
    case .manyAmendments(let count, let most):
      "\(count) schedules amend this one, and at most \(most) can: bring them together in fewer files"
    case .seasonAlone:
      "a schedule of a season amends one of the whole year: say which in 'amends'"
    case .seasonWithoutEnd:
      "a season comes again in each year between two days: say 'valid_from' and 'valid_to'"
    }
  }

  private static func short(_ path: String) -> String {
    path.split(separator: "/").dropFirst().joined(separator: "/")
  }
}

extension IndexComplaint {
  /// The days of schedules.
  package var topic: Diagnostic.Topic {
    switch self {
    case .overlap, .noSharedDay, .beforeSchedule, .seasonWithoutEnd: .days
    case .nothingToAmend, .amendsItself, .otherSchedule, .longChain, .manyAmendments,
      .seasonAlone:
      .form
    }
  }
}
