package import Reading
package import TariffLaw

/// The schedules of an index, put together of those that stand alone and those that amend others.
///
/// Order in the file decides nothing: an amendment displaces what it names in `amends`, and that alone.
package struct AmendedSchedules {
  /// A schedule as it stands in the index.
  package struct Entry {
    let description: ScheduleDescription
    /// The path of the lines that it amends, if it does.
    let amends: String?
    let place: ObjectReader
    /// The days as they are stated, of which some may not be seen.
    let stated: DayRange

    init(
      _ description: ScheduleDescription, amends: String?, place: ObjectReader,
      stated: DayRange? = nil
    ) {
      self.description = description
      self.amends = amends
      self.place = place
      self.stated = stated ?? description.days
    }
  }

  /// The schedules that stand alone, each for a run of days on which the same ones amend it, at its entry.
  private(set) var schedules: [Placed<ScheduleDescription>] = []
  /// The schedules that amend others, at their entries.
  package let amendments: [Placed<ScheduleDescription>]

  private let entries: [Entry]
  private let files: [String: [Entry]]
  /// More schedules than a message could tell of.
  private static let many = 1000
  /// More amendments than a chain of them has, and than one schedule has, whatever its member decrees.
  private static let longest = 100
  private static let most = 250

  /// Takes the entries of an index; what is wrong is noted at its entry.
  package init(_ entries: [Entry]) {
    self.entries = entries
    files = Dictionary(grouping: entries, by: { $0.description.file })
    let alone = entries.filter { $0.amends == nil }
    let others = entries.filter { $0.amends != nil }
    amendments = others.compactMap { $0.place.placed($0.description) }
    refuseOverlaps(among: alone)
    let chains = others.compactMap(chain)
    let amending = Dictionary(grouping: chains) { $0.displaced.last?.description.file }
    schedules = alone.flatMap { entry in
      let own = amending[entry.description.file, default: []]
        .filter { $0.description.days.overlaps(entry.description.days) }
      if own.count > Self.most {
        entry.place.complain(
          IndexComplaint.manyAmendments(own.count, most: Self.most), aboutKey: "file")
      }
      return states(of: entry.description, Array(own.prefix(Self.most)))
        .compactMap(entry.place.placed)
    }
  }

  /// An amendment and all that it displaces, the schedule that stands alone last.
  private struct Chain {
    let description: ScheduleDescription
    let displaced: [Entry]
  }

  private func chain(_ entry: Entry) -> Chain? {
    var displaced: [Entry] = []
    var next = entry
    while let path = next.amends {
      guard let target = files[path]?.first else {
        let all =
          entries.count > Self.many
          ? [] : entries.map { $0.description.file }.filter { $0 != next.description.file }
        if displaced.isEmpty {
          entry.place.complain(IndexComplaint.nothingToAmend(path, all), aboutKey: "amends")
        }
        return nil
      }
      if target.description.file == entry.description.file {
        entry.place.complain(IndexComplaint.amendsItself(path), aboutKey: "amends")
        return nil
      }
      displaced.append(target)
      guard displaced.count <= entries.count else { return nil }
      guard displaced.count <= Self.longest else {
        entry.place.complain(IndexComplaint.longChain(most: Self.longest), aboutKey: "amends")
        return nil
      }
      next = target
    }
    let chain = Chain(description: entry.description, displaced: displaced)
    let base = displaced.last?.description ?? entry.description
    if base.member != entry.description.member || base.edition != entry.description.edition {
      entry.place.complain(IndexComplaint.otherSchedule(base), aboutKey: "amends")
      return nil
    }
    let bases = files[base.file] ?? []
    if !bases.contains(where: { $0.description.days.overlaps(entry.description.days) }) {
      entry.place.complain(
        IndexComplaint.noSharedDay(entry.description.days, base.days), aboutKey: "amends")
      return nil
    }
    // Lines on days on which there is no list yet would be lost.
    let starts = bases.compactMap { $0.stated.from }
    if let from = entry.stated.from, starts.count == bases.count,
      starts.allSatisfy({ from < $0 }), let first = starts.min()
    {
      entry.place.complain(IndexComplaint.beforeSchedule(from, first), aboutKey: "valid_from")
      return nil
    }
    return chain
  }

  /// Runs of days of a schedule, with the amendments that hold on all of each.
  private func states(
    of base: ScheduleDescription, _ chains: [Chain]
  ) -> [ScheduleDescription] {
    guard !chains.isEmpty else { return [base] }
    // The first days of runs: `nil` is the first day of all.
    let changes = chains.flatMap { chain in
      [chain.description.days.from, chain.description.days.to?.adding(days: 1)]
    }.compactMap { $0 }.filter { day in
      base.days.contains(day) && day != base.days.from
    }
    let starts = [base.days.from] + Set(changes).sorted().map(Optional.some)
    let inOrder = chains.sorted {
      ($0.displaced.count, $0.description.file) < ($1.displaced.count, $1.description.file)
    }
    .map(amendment)
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1]?.adding(days: -1) : base.days.to
      let run = DayRange(from: starts[place], to: end)
      return base.during(run, amendedBy: inOrder.filter { $0.days.overlaps(run) })
    }
  }

  /// An amendment with those that it displaces, by which lines of two are known to have an order.
  private func amendment(_ chain: Chain) -> ScheduleDescription {
    chain.description.during(
      chain.description.days, amendedBy: chain.displaced.dropLast().map { $0.description })
  }

  private func refuseOverlaps(among alone: [Entry]) {
    do throws(TwoAnswers) {
      _ = try LawIndex(byMember: alone.map { $0.description })
    } catch {
      for pair in error.pairs {
        let (entry, other) = (alone[pair.second], alone[pair.first])
        guard let place = other.place.placed(other.description)?.place else { continue }
        entry.place.complain(
          IndexComplaint.overlap(
            entry.description.member, entry.description.days, other.description.days, at: place),
          aboutKey: "valid_from")
      }
    }
  }
}
