public import LawFiles
public import Reading
public import TariffLaw

extension LawLibrary {
  /// Decides the claim in a file, under the scheme that it asks for or the best of all in force.
  ///
  /// - Throws: ``Diagnostics`` for what is wrong with the claim, ``LibraryProblem`` with the law.
  public func determine(_ file: SourceFile) throws -> Determination {
    try determine(ClaimText(file))
  }

  /// Decides the claim in a file that was read already, as ``init(_:for:)`` takes it.
  ///
  /// - Parameters:
  ///   - text: The claim.
  ///   - bill: A table of what its good is made of on several levels, if one is given.
  ///   - stock: A table of the movements of stocks from which materials were drawn, if one is given.
  /// - Returns: The answer.
  /// - Throws: ``Diagnostics`` for what is wrong with the claim or the table, ``LibraryProblem`` with the law,
  ///   ``Claim/Problems`` where they contradict each other.
  public func determine(
    _ text: ClaimText, madeOf bill: SourceFile? = nil, drawnFrom stock: SourceFile? = nil
  ) throws -> Determination {
    let read = try ClaimFile.read(text, in: claimSetting)
    let library = try assuming(read.assumptions, from: text.file)
    try library.checkPart(of: read.claim, in: text.file)
    var claim = read.claim
    if let bill {
      let items = try library.bill(bill, in: claim.currency, exchanging: claim.exchangeRates)
      claim = try Self.placing(in: bill) { () throws(Claim.Problems) in try claim.made(of: items) }
    }
    if let stock {
      var good = claim.good
      try library.stocks(stock, of: &good, in: claim.currency, exchanging: claim.exchangeRates)
      claim = try Self.placing(in: stock) { () throws(Claim.Problems) in try claim.holding(good) }
    }
    return try library.determine(claim)
  }

  /// What does not go together with a table is told of the table.
  static func placing<Value>(
    in table: SourceFile, _ body: () throws(Claim.Problems) -> Value
  ) throws(Diagnostics) -> Value {
    do throws(Claim.Problems) {
      return try body()
    } catch {
      throw Diagnostics(
        table.diagnostic(ClaimComplaint.beside(error), at: table.content.lowerBound))
    }
  }

  /// The same library with what a file says should be assumed.
  public func assuming(
    _ assumptions: [(name: String, value: String)], from file: SourceFile
  ) throws(Diagnostics) -> LawLibrary {
    guard !assumptions.isEmpty else { return self }
    var law = law
    let problems = Problems(in: file)
    var offsets: [String: Int]?
    for assumption in assumptions {
      do throws(NotationProblem) {
        try law.assume(assumption.name, assumption.value)
      } catch {
        let known = offsets ?? ClaimFile.offsetsOfAssumptions(in: file)
        offsets = known
        let place = known[assumption.name] ?? file.content.lowerBound
        problems.note(error.suggesting(in: problems), at: place)
      }
    }
    if let diagnostics = problems.diagnostics { throw diagnostics }
    return under(law)
  }

  /// Judges origin alone; `nil` if the scheme's rules of that day are not held.
  ///
  /// - Parameters:
  ///   - question: The good, where it was made, and when.
  ///   - isExplored: Whether it is told besides what would come of it if something were otherwise.
  /// - Returns: Whether it originates, by which criterion, and why.
  public func determine(
    _ question: OriginQuestion, exploring isExplored: Bool = false
  ) -> OriginDetermination? {
    guard let scheme = law.scheme(question.scheme),
      let regime = law.regime(of: scheme, on: question.on)
    else { return nil }
    let question = lookingUpCodes(of: declarations.map { question.declared(by: $0) } ?? question)
    var answer = TariffLaw.determine(question, under: regime, scheme.productRules)
    answer.unheld = unheldCodes(of: question.good, on: question.on)
    if isExplored { answer.exploration = explore(answer, under: regime, scheme.productRules) }
    return answer
  }

  /// Decides a claim, under the scheme that it asks for or the best of all in force.
  public func determine(_ claim: Claim) throws(LibraryProblem) -> Determination {
    let claim = lookingUpCodes(of: declarations.map { claim.declared(by: $0) } ?? claim)
    let laws = try laws(for: claim)
    try checkRules(of: claim.code, claim.good.edition, on: claim.originDay, laws.map(\.scheme))
    let all = laws.map { TariffLaw.determine(claim, under: $0) }
    let rulings = all.map(\.ruling)
    let leading = Ruling.leading(among: rulings)
    let best = leading.first ?? 0
    var determination = try all[best].considering(
      rulings.indices.filter { $0 != best }.map { rulings[$0] },
      equal: leading.dropFirst().map { rulings[$0].scheme },
      unclaimed: claim.scheme == nil ? unclaimed(claim, laws) : [],
      unjudged: claim.scheme == nil ? unjudged(claim, rulings, below: rulings[best]) : [])
    determination.unheld = unheldCodes(of: claim.good, on: claim.originDay).filter {
      $0.item != nil
    }
    let ruling = determination.ruling
    let sources = [ruling.preferential?.source, ruling.mfn.source].compactMap(\.self)
    var isUnlisted = sources.contains(.noLine)
    if !isUnlisted, !sources.contains(.schedule) {
      isUnlisted = try isInNoEdition(claim.code, claim.good.edition)
    }
    if isUnlisted {
      let edition = determination.restsOn.lazy.compactMap(\.edition).first
      determination.unlisted = try answer(
        about: claim.code, in: claim.good.edition ?? edition ?? .hs2022)
    }
    if ruling.preferential?.source != .schedule {
      determination.lists = try listTables.lists(
        with: claim.code, in: claim.good.edition, of: claim.to, under: ruling.scheme, on: claim.on)
    }
    return determination
  }

  /// The laws by which a claim is judged, of which there is always one.
  ///
  /// That of the scheme it asks for, or of all schemes in force on its day; that of MFN if there are none.
  /// They depend on the scheme, the days and the countries of the claim, and on nothing else, and are resolved once for all claims between whose days nothing changes.
  public func laws(for claim: Claim) throws(LibraryProblem) -> [ApplicableLaw] {
    if isOfOneClaim { return try resolve(for: claim) }
    return try resolved.laws(of: key(of: claim)) { () throws(LibraryProblem) in
      try resolve(for: claim)
    }
  }

  /// All of a claim on which its laws depend.
  package func key(of claim: Claim) -> LawKey { resolved.key(of: claim, by: law) }

  private func resolve(for claim: Claim) throws(LibraryProblem) -> [ApplicableLaw] {
    var schemes =
      claim.scheme.map { [$0] }
      ?? preferentialSchemes(on: claim.on)
      + agreements(between: claim.from, claim.to, on: claim.on, shipped: claim.originDay)
      + complementationSchemes(of: claim)
    // Where none is between the two countries, it cannot be told that an agreement is not whose rules of another day are held.
    if claim.scheme == nil, !schemes.contains(where: { isBetween(claim, under: $0) }) {
      schemes += law.schemes.filter {
        $0.kind == .otherAgreement && $0.isJudged && $0.days.contains(claim.on)
          && $0.isBetween(claim.from, claim.to, on: claim.on)
      }.map(\.id)
    }
    if schemes.isEmpty { schemes = [.mfn] }
    var laws: [ApplicableLaw] = []
    for scheme in schemes { laws.append(try law(for: claim, under: scheme)) }
    return laws
  }

  /// The schemes that a claim may name: those held, and those known by name only.
  public var claimableSchemes: [String] {
    let held = law.schemes.filter { $0.isJudged || $0.kind == .mostFavouredNation }
      .map(\.id.name)
    return held + Self.knownByName.filter { !held.contains($0) }
  }

  private static let knownByName = ["PTA", "AIC", "AIJV", "BBC", "AICO", "CEPT", "AISP"]

  /// The complementation schemes in force that a claim relies on: by an approval, or a margin it states.
  private func complementationSchemes(of claim: Claim) -> [SchemeID] {
    guard !claim.approvals.isEmpty || claim.importer?.margin != nil else { return [] }
    return law.complementationSchemes.filter { scheme in
      guard law.isInForce(scheme, on: claim.on) else { return false }
      if claim.approvals.contains(where: { $0.scheme == scheme.id }) { return true }
      let terms = SchemeTerms(of: scheme, in: law, on: claim.on)
      return claim.importer?.margin != nil && terms.requirement(.approval) == nil
        && terms.percent(.marginAtMost) != nil
    }.map(\.id)
  }

  private func isBetween(_ claim: Claim, under scheme: SchemeID) -> Bool {
    law.scheme(scheme)?.isBetween(claim.from, claim.to, on: claim.on) == true
  }

  /// The complementation schemes that could serve goods of the claim's countries, and that it names not.
  private func unclaimed(_ claim: Claim, _ laws: [ApplicableLaw]) -> [SchemeTerms] {
    law.complementationSchemes.filter { scheme in
      law.isInForce(scheme, on: claim.on) && !laws.contains { $0.scheme == scheme.id }
    }.map { SchemeTerms(of: $0, in: law, on: claim.on) }
      .filter { $0.grants(from: claim.from, to: claim.to) == .met && $0.mayHold(claim.code) }
  }

  /// The SHA-256 of the files of schedules, by file.
  public func hashes(
    of schedules: [ScheduleDescription]
  ) throws(LibraryProblem) -> [String: String] {
    var hashes: [String: String] = [:]
    for schedule in schedules { hashes[schedule.file] = try sha256(of: schedule.file) }
    return hashes
  }

  /// The agreements outside ASEAN between two countries by whose rules goods of a day of shipment are judged.
  public func agreements(
    between from: Country, _ to: Country, on day: Day, shipped: Day
  ) -> [SchemeID] {
    law.schemes.filter {
      $0.kind == .otherAgreement && $0.days.contains(day) && $0.isJudged(on: shipped)
        && $0.isBetween(from, to, on: day)
    }.map(\.id)
  }

  /// The schemes that give preference on a day.
  public func preferentialSchemes(on day: Day) -> [SchemeID] {
    law.schemes.filter { $0.kind == .preferential && $0.days.contains(day) }.map(\.id)
  }
}
