internal import TariffLaw

extension AmendedSchedules {
  /// What of a folder's schedules is seen under those of a folder that lies over it.
  ///
  /// A schedule of the upper folder takes the place of the lower folder's for its days, whatever the nomenclature;
  /// one whose table stands in the upper folder too is not seen at all, since its lines could not be read.
  package static func visible(_ lower: [Entry], below upper: [Entry]) -> [Entry] {
    guard !upper.isEmpty else { return lower }
    let files = Set(upper.map { $0.description.file })
    let alone = upper.filter { $0.amends == nil }.map { $0.description }
    let named = lower.filter { !files.contains($0.description.file) }
    var seen = named.filter { $0.amends == nil }.flatMap { entry in
      days(of: entry.description, besides: alone).map { days in
        Entry(
          entry.description.during(days, amendedBy: []), amends: nil, place: entry.place,
          stated: entry.stated)
      }
    }
    // Amendments of what is not seen are not seen either, nor amendments of those.
    var rest = named.filter { $0.amends != nil }
    while true {
      let found = rest.filter { entry in
        (seen + upper).contains {
          $0.description.file == entry.amends
            && $0.description.days.overlaps(entry.description.days)
        }
      }
      if found.isEmpty { return seen }
      seen += found
      let paths = Set(found.map { $0.description.file })
      rest = rest.filter { !paths.contains($0.description.file) }
    }
  }

  /// The days of a schedule that no other of its member has.
  private static func days(
    of description: ScheduleDescription, besides others: [ScheduleDescription]
  ) -> [DayRange] {
    others.filter { $0.member == description.member }.reduce([description.days]) { days, other in
      days.flatMap { $0.without(other.days) }
    }
  }
}

extension DayRange {
  /// The days of the range that are not in another.
  fileprivate func without(_ other: DayRange) -> [DayRange] {
    guard overlaps(other) else { return [self] }
    var rest: [DayRange] = []
    if let from = other.from, self.from.map({ $0 < from }) ?? true {
      rest.append(DayRange(from: self.from, to: from.adding(days: -1)))
    }
    if let to = other.to, self.to.map({ $0 > to }) ?? true {
      rest.append(DayRange(from: to.adding(days: 1), to: self.to))
    }
    return rest
  }
}
