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
    let ending = rules.monthEnd.value
    var all = [
      ProofDeadline(
        .presentation, from: issued,
        to: max(
          issued, issued.adding(months: rules.validity.value, ending: ending).adding(days: -1)),
        done: proof.presented, rules.validity.basis, facts: ["proof.issued", "proof.presented"])
    ]
    if let shipped = proof.shipped {
      all.append(
        ProofDeadline(
          .retroactiveIssue, from: shipped,
          to: shipped.adding(months: rules.retroactiveMonths.value, ending: ending), done: issued,
          rules.retroactiveMonths.basis, facts: ["proof.shipped", "proof.issued"]))
    }
    if let months = rules.copyMonths {
      all.append(
        ProofDeadline(
          .trueCopy, from: issued, to: issued.adding(months: months.value, ending: ending),
          done: proof.particulars.copy?.issued, months.basis,
          facts: ["proof.issued", "proof.certified_true_copy.issued"]))
    }
    if proof.kind?.effect == .electronic, let months = rules.reissueMonths {
      all.append(
        ProofDeadline(
          .reissue, from: issued, to: issued.adding(months: months.value, ending: ending),
          done: proof.particulars.reissued, months.basis,
          facts: ["proof.issued", "proof.reissued"]))
    }
    if let years = self[.recordYears, of: scheme.id, on: issued] {
      all.append(
        ProofDeadline(
          .records, from: issued, to: issued.adding(years: years.value, ending: ending),
          years.basis, facts: ["proof.issued"]))
    }
    return all
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
