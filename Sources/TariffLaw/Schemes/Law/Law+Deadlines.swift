extension Law {
  /// Every deadline that follows from the days of a proof and from what happened to it, in the order of their names.
  ///
  /// A step whose beginning is not told begins by the end of the one before it if that was in time, and no sooner than what
  /// it can only follow, if that is told; the first one at the latest by what followed it. What the text of the day does not say, or is not held of it, has no deadline.
  ///
  /// - Parameters:
  ///   - proof: The proof.
  ///   - events: What happened to it.
  ///   - scheme: The scheme whose procedures apply, for goods going between two members.
  /// - Returns: The deadlines; none where nothing is told from which one runs.
  public func deadlines(
    of proof: ProofOfOrigin, _ events: ProofEvents, under scheme: SchemeLaw
  ) -> [ProofDeadline] {
    var all: [ProofDeadline] = []
    if let issued = proof.issued { all += deadlines(of: proof, issued: issued, under: scheme) }
    // What is not issued yet has a day by which it can be.
    if proof.issued == nil, let shipped = proof.shipped, scheme.nearestDay(to: shipped) == shipped,
      let rules = proofRequirements(of: scheme, on: shipped)
    {
      all.append(retroactiveIssue(of: proof, shipped: shipped, rules))
    }
    var ends: [ProofPeriod: (last: Day, beginning: ProofDeadline.Beginning)] = [:]
    for period in ProofPeriod.allCases {
      let (start, end, before) = period.course
      guard let begun = beginning(of: period, events, after: before.flatMap { ends[$0] }),
        let days = self[period.name, of: scheme.id, on: begun.day]
      else { continue }
      let last = begun.day.adding(days: days.value)
      ends[period] = (last, begun.beginning)
      all.append(
        ProofDeadline(
          period.deadline, from: begun.day, begun.beginning, to: last, done: events[end],
          doneBy: events.latestDay(of: end), days.basis,
          facts: [start, period.earliest, end].compactMap { $0?.fact }))
    }
    if let first = events[.suspended], let days = self[.checkDays, of: scheme.id, on: first] {
      all.append(
        ProofDeadline(
          .suspension, from: first, to: first.adding(days: days.value),
          done: events[.suspensionEnded], days.basis,
          facts: [ProofEvents.Event.suspended.fact, ProofEvents.Event.suspensionEnded.fact]))
    }
    return all
  }

  /// The day from which a period runs: as it is told, no sooner than what it follows, or by the end of the one before.
  private func beginning(
    of period: ProofPeriod, _ events: ProofEvents,
    after before: (last: Day, beginning: ProofDeadline.Beginning)?
  ) -> (day: Day, beginning: ProofDeadline.Beginning)? {
    if let told = events[period.course.start] { return (told, .told) }
    if let earliest = period.earliest.flatMap({ events[$0] }) { return (earliest, .atEarliest) }
    if let before {
      return (before.last, before.beginning == .atEarliest ? .atEarliest : .ifInTime)
    }
    // Of what was done already nothing more is to be told by what followed its beginning.
    guard !events.haveSeen(period.course.end) else { return nil }
    return events.latestDay(of: period.course.start).map { ($0, .atLatest) }
  }

  /// What has to be done by a day that cannot be told, since its time is not held in the text of the day.
  ///
  /// Asked as ``deadlines(of:_:under:)``, of what would have a deadline if that were held.
  public func deadlinesNotHeld(
    of proof: ProofOfOrigin, _ events: ProofEvents, under scheme: SchemeLaw
  ) -> [ProofDeadline.Name] {
    var all: [ProofDeadline.Name] = []
    for period in ProofPeriod.allCases {
      if let known = known(period, events), self[period.name, of: scheme.id, on: known] == nil {
        all.append(period.deadline)
      }
    }
    if let first = events[.suspended], self[.checkDays, of: scheme.id, on: first] == nil {
      all.append(.suspension)
    }
    if let issued = proof.issued, let rules = proofRequirements(of: scheme, on: issued) {
      if rules.copyMonths == nil, proof.particulars.copy != nil { all.append(.trueCopy) }
      if rules.reissueMonths == nil, proof.particulars.reissued != nil { all.append(.reissue) }
      if self[.recordYears, of: scheme.id, on: issued] == nil { all.append(.records) }
    }
    return all
  }

  /// A day of what a period follows, however far back, from which its law is looked up.
  private func known(_ period: ProofPeriod, _ events: ProofEvents) -> Day? {
    events[period.course.start] ?? period.earliest.flatMap { events[$0] }
      ?? period.course.after.flatMap { known($0, events) }
      ?? (events.haveSeen(period.course.end) ? nil : events.latestDay(of: period.course.start))
  }

  private func deadlines(
    of proof: ProofOfOrigin, issued: Day, under scheme: SchemeLaw
  ) -> [ProofDeadline] {
    guard let rules = proofRequirements(of: scheme, on: issued) else { return [] }
    func deadline(
      _ name: ProofDeadline.Name, _ time: Lawful<Int>, inYears: Bool = false, lessDays: Int = 0,
      done: Day?, _ facts: String...
    ) -> ProofDeadline {
      self.deadline(
        name, from: issued, time, rules, inYears: inYears, lessDays: lessDays, done: done, facts)
    }
    let own = deadline(
      .presentation, rules.validity, lessDays: 1, done: proof.presented,
      "proof.issued", "proof.presented")
    var all = [
      topic(.backToBack, of: scheme, on: issued).flatMap { basis in
        presentation(of: proof, issued: issued, by: own.last, rules, basis)
      } ?? own
    ]
    if let shipped = proof.shipped {
      all.append(retroactiveIssue(of: proof, shipped: shipped, rules))
    }
    if let months = rules.copyMonths {
      all.append(
        deadline(
          .trueCopy, months, done: proof.particulars.copy?.issued, "proof.issued",
          "proof.certified_true_copy.issued"))
    }
    if proof.kind?.effect == .electronic, let months = rules.reissueMonths {
      all.append(
        deadline(
          .reissue, months, done: proof.particulars.reissued, "proof.issued",
          "proof.reissued"))
    }
    if let years = self[.recordYears, of: scheme.id, on: issued] {
      all.append(
        deadline(.records, years, inYears: true, done: nil, "proof.issued"))
    }
    return all
  }

  /// By when a back-to-back proof is presented whose original ends before it does; `nil` if none ends earlier.
  ///
  /// Source: rule 11 of Annex 8 of ATIGA.
  private func presentation(
    of proof: ProofOfOrigin, issued: Day, by own: Day, _ rules: ProofRequirements, _ basis: Basis
  ) -> ProofDeadline? {
    guard let original = proof.original else { return nil }
    var found: ProofDeadline?
    let originals = [original] + proof.particulars.furtherOriginals
    for (place, original) in originals.enumerated() {
      let validity = OriginalValidity(of: original, rules)
      guard let last = validity.last, last < found?.last ?? own else { continue }
      let path = "proof.back_to_back" + (originals.count > 1 ? "[\(place)]." : ".")
      let time = validity.time
      found = ProofDeadline(
        .presentation, from: issued <= last ? issued : min(validity.first ?? last, last), to: last,
        done: proof.presented, basis,
        readings: time.map { [$0.basis] + $0.premises.compactMap { $0.basis } } ?? [],
        facts: (original.issued == nil ? [] : [path + "issued"])
          + (original.expires == nil ? [] : [path + "original_expires"]) + ["proof.presented"])
    }
    return found
  }

  private func retroactiveIssue(
    of proof: ProofOfOrigin, shipped: Day, _ rules: ProofRequirements
  ) -> ProofDeadline {
    deadline(
      .retroactiveIssue, from: shipped, rules.retroactiveMonths, rules, done: proof.issued,
      ["proof.shipped", "proof.issued"])
  }

  private func deadline(
    _ name: ProofDeadline.Name, from start: Day, _ time: Lawful<Int>, _ rules: ProofRequirements,
    inYears: Bool = false, lessDays: Int = 0, done: Day?, _ facts: [String]
  ) -> ProofDeadline {
    func end(_ ending: MonthEnd) -> Day {
      let day =
        inYears
        ? start.adding(years: time.value, ending: ending)
        : start.adding(months: time.value, ending: ending)
      return max(start, day.adding(days: -lessDays))
    }
    let ending = rules.monthEnd.value
    let counted = CountedTime(time, rules, endsOtherwise: end(ending) != end(ending.other))
    return ProofDeadline(
      name, from: start, to: end(ending), done: done, counted.basis,
      readings: counted.premises.compactMap { $0.basis }, facts: facts)
  }
}

extension ProofPeriod {
  fileprivate var deadline: ProofDeadline.Name {
    switch self {
    case .answer: .checkAnswer
    case .check: .check
    case .consent: .visitConsent
    case .visit: .visit
    case .comments: .visitComments
    case .decision: .visitDecision
    case .wholeVisit: .wholeVisit
    case .sendingBack: .sendingBack
    }
  }
}
