internal import LawFiles
internal import Reading
public import TariffLaw
internal import TariffStatistics

extension LawLibrary {
  /// Profiles schedules, the whole and its parts; a preference stands beside the MFN rates of its days.
  ///
  /// - Parameters:
  ///   - question: Which figures, of which parts, by which files.
  ///   - scheme: The scheme; all if none is named.
  ///   - member: The member that charges the rates; all if none is named.
  ///   - day: The day on which schedules hold; any if none is named.
  /// - Returns: The profile of each schedule.
  /// - Throws: ``QuestionProblem`` if the file of trade has no codes, `Diagnostics` with what is wrong with a file,
  ///   ``LibraryProblem`` with the folder.
  public func profiles(
    _ question: ProfileQuestion, of scheme: SchemeID? = nil, _ member: Country? = nil,
    on day: Day? = nil
  ) throws -> ProfileAnswer {
    var terms = ScheduleProfile.Terms()
    terms.level = question.level
    terms.origin = question.origin
    terms.quota = question.quota
    if let file = question.unitValues { terms.unitValues = try UnitValueReader.read(file) }
    let trade = try question.trade.map { try tradeOnCodes($0, partner: question.origin) }
    let groups = ProfileGroups(try question.groups(), try question.sections(of: nomenclature))
    let chosen = schedules(of: scheme, member, on: day)
    var unused: [LeftOut] = []
    let profiles = try chosen.map { description in
      var lines = terms
      let year = (day ?? description.days.from)?.components.year
      lines.trade = trade.flatMap { trade in
        year.flatMap { trade.values(of: description.member, in: $0) } ?? [:]
      }
      if let file = question.elasticities {
        let read = try ElasticityReader.read(file, of: description.member)
        lines.elasticities = read.elasticities
        unused += Self.unusedElasticities(read, of: description.member, in: file)
      }
      lines.bound = try question.bound.map {
        try self.lines(
          .own($0, of: description.member, under: description.scheme, in: description.edition))
      }
      let schedule = try completedSchedule(description).schedule
      let mfn = try mfn(beside: description, on: day)
      let profile = ScheduleProfile(schedule, beside: mfn, lines, by: groups.part(question.parts))
      unused += profile.unusedUnitValues.map { .unitValue($0, in: description) }
      unused += Self.unusedTrade(profile, in: description)
      unused += Self.unusedGroups(groups.named, schedule)
      return profile
    }
    unused += trade?.leftOut ?? []
    let members = Set(chosen.map(\.member))
    for member in trade?.members ?? [] where !members.contains(member) {
      unused.append(.trade(of: member))
    }
    return ProfileAnswer(
      profiles: profiles, peak: question.peak, origin: question.origin,
      assumed: law.assumptionsMade, unused: unused)
  }

  /// The MFN schedule that stands beside a preference: of the day, else the latest that shares a day.
  private func mfn(
    beside description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> TariffSchedule? {
    guard law.scheme(description.scheme)?.grantsPreference == true,
      let found = law.scheme(.mfn)?.latest(beside: description, on: day)
    else { return nil }
    return try completedSchedule(found).schedule
  }

  private func tradeOnCodes(_ file: SourceFile, partner: Country?) throws -> TradeOnCodes {
    guard case .ofCodes(let values) = try TradeWeightReader.read(file, partner: partner) else {
      throw QuestionProblem(
        .weights, file.name, because: "lines are weighed by values on codes")
    }
    return values
  }
}
