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
    if let file = question.unitValues {
      terms.unitValues = UnitValues(
        try UnitValueReader.read(file), exchange: question.exchange)
    }
    let trade = try question.trade.map { try tradeOnCodes($0, partner: question.origin) }
    let groups = ProfileGroups(try question.groups(), try question.sections(of: nomenclature))
    let chosen = try open(
      schedules(of: scheme, member, on: day), to: question.origin, on: day)
    let bridge = try trade.map { try self.bridge(from: $0, into: chosen.map(\.edition)) } ?? .none
    var unused = try Self.unreadColumns(of: question)
    var areImportsRead = false
    var valued: [TariffSchedule] = []
    var years: [Country: Set<Int>] = [:]
    let profiles = try chosen.map { description in
      var lines = terms
      let year = (day ?? description.days.from)?.components.year
      if let year { years[description.member, default: []].insert(year) }
      lines.trade = trade.flatMap { trade in
        year.flatMap {
          trade.goods(of: description.member, in: $0, into: description.edition, by: bridge)
        } ?? []
      }
      if let file = question.elasticities {
        let read = try ElasticityReader.read(file, of: description.member)
        lines.elasticities = read.elasticities
        unused += Self.unusedElasticities(read, of: description.member, in: file)
      }
      lines.bound =
        try question.bound.map {
          try self.lines(
            .own($0, of: description.member, under: description.scheme, in: description.edition))
        } ?? boundRates(beside: description, on: day)
      let schedule = try completedSchedule(description).schedule
      let mfn = try mfn(beside: description, on: day)
      valued += [schedule] + [mfn].compactMap(\.self)
      if let file = question.imports, mfn != nil {
        let read = try imports(file, into: description, from: question.origin, on: day)
        lines.imports = read.imports
        unused += read.leftOut
        areImportsRead = true
      }
      let profile = ScheduleProfile(schedule, beside: mfn, lines, by: groups.part(question.parts))
      if let mfn, mfn.description.otherLines == .notHeld {
        unused.append(.partialMFN(lines: mfn.count, of: mfn.description))
      }
      unused += profile.unusedUnitValues.map { .unitValue($0, in: description) }
      unused += Self.unusedTrade(profile, in: description)
      unused += Self.unusedElasticities(lines, profile, in: description)
      unused += question.bound == nil ? [] : Self.unusedBound(lines, schedule)
      unused += Self.unusedImports(profile, in: description)
      unused += Self.unusedGroups(groups.named, schedule)
      return profile
    }
    unused += Self.unusedExchange(of: terms.unitValues, in: valued)
    if let file = question.imports, !areImportsRead {
      unused.append(
        .importsWithoutPreference(rows: try RegimeImportReader.count(file), of: file.name))
    }
    unused += trade?.leftOut ?? []
    for member in trade?.members ?? [] {
      let left = years[member].map { trade?.leftOut(of: member, besides: $0) } ?? .trade(of: member)
      if let left { unused.append(left) }
    }
    return ProfileAnswer(
      profiles: profiles, peak: question.peak, origin: question.origin, stages: groups.stages,
      assumed: law.assumptionsMade, unused: unused.eachOnce)
  }

  /// The imports by regime into the lines of a preference, in its nomenclature, of the year of its profile.
  private func imports(
    _ file: SourceFile, into description: ScheduleDescription, from exporter: Country?,
    on day: Day?
  ) throws -> (imports: [RegimeImport], leftOut: [LeftOut]) {
    let time = day ?? description.days.from
    let scheme = law.scheme(description.scheme)
    let read = try RegimeImportReader.read(
      file,
      RegimeImportReader.Question(
        description.member, under: description.scheme, from: exporter,
        in: time?.components.year
      ) { country in
        country != description.member
          && time.map { scheme?.isBetween(country, description.member, on: $0) ?? false } ?? true
      }, among: law.schemes.map(\.id))
    let bridge = try bridge(
      fromEditions: read.imports.compactMap(\.edition), into: [description.edition])
    return (
      read.imports.map { $0.bridged(into: description.edition, by: bridge) }, read.leftOut
    )
  }

  /// The bound rates that are held of the member of an MFN schedule, in its nomenclature.
  private func boundRates(
    beside description: ScheduleDescription, on day: Day?
  ) throws(LibraryProblem) -> TariffSchedule? {
    guard law.scheme(description.scheme)?.kind == .mostFavouredNation else { return nil }
    let held = law.schemes.filter { $0.kind == .bound }.flatMap(\.schedules)
    let found = held.first {
      $0.member == description.member
        && $0.edition.harmonizedSystem == description.edition.harmonizedSystem
        && (day.map($0.days.contains) ?? $0.days.overlaps(description.days))
    }
    return try found.map { (found) throws(LibraryProblem) in try schedule(found) }
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

  /// The ways from the editions in which trade is coded to those of schedules.
  func bridge(
    from trade: TradeOnCodes, into editions: [HSEdition]
  ) throws(LibraryProblem) -> TradeBridge {
    try bridge(fromEditions: trade.editions, into: editions)
  }

  private func bridge(
    fromEditions starts: [HSEdition], into editions: [HSEdition]
  ) throws(LibraryProblem) -> TradeBridge {
    var concordances: [Concordance] = []
    for start in Set(starts.map(\.harmonizedSystem)) {
      for end in Set(editions.map(\.harmonizedSystem)) where start != end {
        concordances.append(try nomenclature.concordance(from: start, to: end))
      }
    }
    return TradeBridge(concordances)
  }

  private func tradeOnCodes(_ file: SourceFile, partner: Country?) throws -> TradeOnCodes {
    guard case .ofCodes(let values) = try TradeWeightReader.read(file, partner: partner) else {
      throw QuestionProblem(
        .weights, file.name, because: "lines are weighed by values on codes")
    }
    return values
  }
}

extension LawLibrary {
  /// The schedules that are for goods of an origin: of an agreement whose party it is not, none.
  ///
  /// - Throws: ``AnswerProblem`` if none is left.
  private func open(
    _ schedules: [ScheduleDescription], to origin: Country?, on day: Day?
  ) throws(AnswerProblem) -> [ScheduleDescription] {
    guard let origin else { return schedules }
    let open = schedules.filter { description in
      guard let scheme = law.scheme(description.scheme), scheme.grantsPreference,
        let day = day ?? description.days.from
      else { return true }
      return origin != description.member
        && scheme.isBetween(origin, description.member, on: day)
    }
    if open.isEmpty, let first = schedules.first {
      let time = (day ?? first.days.from).map { " on \($0)" } ?? ""
      throw AnswerProblem(
        (origin == first.member
          ? "goods of \(origin.name) itself pay no duty there"
          : "\(origin.name) is no party of \(first.scheme)\(time), whose rates are for goods of its parties")
          + "; name another country with --from, or none")
    }
    return open
  }
}
