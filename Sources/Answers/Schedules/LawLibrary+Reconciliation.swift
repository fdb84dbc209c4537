internal import LawFiles
internal import Reading
internal import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// Compares what a member enacted with what it owed on a day.
  ///
  /// Only an obligation can be breached: indicative programmes and shares are not asked. The rates are those of the
  /// schedule that is held for the day, else those published singly with recorded departures, or a file.
  ///
  /// - Parameter question: The member and the day, what it owed from, and perhaps what it enacted.
  /// - Returns: A finding for each rate.
  /// - Throws: ``AnswerProblem`` if no rate is held, `Diagnostics` with what is wrong with a file, ``LibraryProblem`` with
  ///   the folder.
  public func reconcile(_ question: ReconciliationQuestion) throws -> ReconciliationAnswer {
    var (base, baseSource, unused) = try base(of: question)
    let (rates, source) = try enacted(question)
    if let enacted = question.enacted?.file {
      unused += try LeftOut.columns(of: enacted, besides: ["code", "rate"])
    }
    return ReconciliationAnswer(
      reconciliation: Reconciliation(
        rates, of: question.member, against: base, by: law.calendar,
        departures: law.scheme(question.scheme)?.departures ?? [], on: question.on),
      enacted: source, base: baseSource, assumed: law.assumptionsMade, unused: unused)
  }

  private func base(
    of question: ReconciliationQuestion
  ) throws(Diagnostics) -> (
    base: Reconciliation.Base, source: ReconciliationAnswer.Base, unused: [LeftOut]
  ) {
    switch question.base {
    case .file(let source, let list):
      let file = try BaseFile(source, words: law.claimWords, list: list)
      let others = file.lines(ofOthersThan: question.member).sorted { $0.key < $1.key }
      return (
        .lines(
          file.saysSectors
            ? file.lines(of: question.member)
            : file.lines(of: question.member).map { $0.withUnknownSectors }),
        .file(source.name),
        others.map { .baseLines($0.value, of: $0.key) }
          + (file.unread.isEmpty ? [] : [.columns(file.unread, of: source.name)])
      )
    case .all(let list):
      return (.all(list), .all(list), [])
    }
  }

  private func enacted(
    _ question: ReconciliationQuestion
  ) throws -> (rates: [EnactedRate], source: ReconciliationAnswer.Enacted) {
    let (id, member, day) = (question.scheme, question.member, question.on)
    if let (file, edition) = question.enacted {
      let own = try lines(.own(file, of: member, under: id, in: edition))
      return ([EnactedRate](own, source: .file), .file(file.name))
    }
    let scheme = law.scheme(id)
    if let held = scheme?.schedule(of: member, on: day) {
      return ([EnactedRate](try schedule(held), source: .schedule), .schedule(held))
    }
    let singly = scheme.map { [EnactedRate](singly: $0, of: member, on: day) } ?? []
    guard !singly.isEmpty else {
      throw AnswerProblem(
        "no \(id) rate of \(member.name) is held for \(day), and none of your own is said",
        saying: .enacted)
    }
    return (singly, .singly(id))
  }
}

extension BaseLine {
  /// The same line of a file that does not say sectors: every one is possible.
  fileprivate var withUnknownSectors: Self {
    var line = line
    line.areMarksKnown = false
    return Self(code, line, course: course)
  }
}
