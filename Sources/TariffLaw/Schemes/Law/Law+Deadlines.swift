extension Law {
  /// Every deadline that follows from the days of a proof and from what happened to it, in the order of their names.
  ///
  /// A step whose beginning is not told begins at the latest by the end of the one before it. What the text of
  /// the day does not say, or is not held of it, has no deadline.
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
    var ends: [ProofPeriod: Day] = [:]
    for period in ProofPeriod.allCases {
      let (start, end, before) = period.course
      let told = events[start]
      guard let first = told ?? before.flatMap({ ends[$0] }),
        let days = self[period.name, of: scheme.id, on: first]
      else { continue }
      let last = first.adding(days: days.value)
      ends[period] = last
      all.append(
        ProofDeadline(
          period.deadline, from: first, isFromLatest: told == nil, to: last, done: events[end],
          days.basis))
    }
    if let first = events[.suspended], let days = self[.checkDays, of: scheme.id, on: first] {
      all.append(
        ProofDeadline(
          .suspension, from: first, to: first.adding(days: days.value),
          done: events[.suspensionEnded], days.basis))
    }
    return all
  }

  /// What has to be done by a day that cannot be told, since its time is not held in the text of the day.
  ///
  /// Asked as ``deadlines(of:_:under:)``, of what would have a deadline if that were held.
  public func deadlinesNotHeld(
    of proof: ProofOfOrigin, _ events: ProofEvents, under scheme: SchemeLaw
  ) -> [ProofDeadline.Name] {
    var all: [ProofDeadline.Name] = []
    for period in ProofPeriod.allCases {
      let (start, _, before) = period.course
      let known = events[start] ?? before.flatMap { events[$0.course.start] }
      if let known, self[period.name, of: scheme.id, on: known] == nil {
        all.append(period.deadline)
      }
    }
    if let first = events[.suspended], self[.checkDays, of: scheme.id, on: first] == nil {
      all.append(.suspension)
    }
    if let issued = proof.issued, let rules = proofRequirements(of: scheme, on: issued) {
      if rules.copyMonths == nil, proof.particulars.copy != nil { all.append(.trueCopy) }
      if self[.recordYears, of: scheme.id, on: issued] == nil { all.append(.records) }
    }
    return all
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
        done: proof.presented, rules.validity.basis)
    ]
    if let shipped = proof.shipped {
      all.append(
        ProofDeadline(
          .retroactiveIssue, from: shipped,
          to: shipped.adding(months: rules.retroactiveMonths.value, ending: ending), done: issued,
          rules.retroactiveMonths.basis))
    }
    if let months = rules.copyMonths {
      all.append(
        ProofDeadline(
          .trueCopy, from: issued, to: issued.adding(months: months.value, ending: ending),
          done: proof.particulars.copy?.issued, months.basis))
    }
    if let years = self[.recordYears, of: scheme.id, on: issued] {
      all.append(
        ProofDeadline(
          .records, from: issued, to: issued.adding(years: years.value, ending: ending),
          years.basis))
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
