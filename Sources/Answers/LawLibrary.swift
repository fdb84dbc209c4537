internal import TariffStatistics
public import LawFiles
internal import Reading
public import TariffLaw

/// The law in a folder or in memory, with its schedules read when asked for and kept.
///
/// Tasks may share a library: it never changes, a file is read once for all of them, and a library that is
/// made of another, by ``assuming(_:)`` or ``adding(registry:)``, shares what was read.
public struct LawLibrary: Sendable {
  /// The law, without the lines.
  public private(set) var law: Law {
    didSet { resolved = ResolvedLaws() }
  }
  /// The user's own approvals, beside those of the folder, each with its place.
  var ownApprovals: [Placed<Approval>] = []
  /// The registers of the schemes of which the user has approvals of their own.
  var registers: [SchemeID: LawIndex<Approval.Name, Approval>] = [:] {
    didSet { resolved = ResolvedLaws() }
  }
  /// The database of certified exporters, if the user gave one.
  var exporters: [CertifiedExporter]?
  /// Whether no more of the law was read than one claim needs.
  let isOfOneClaim: Bool
  /// The laws of claims, by all that they depend on.
  private(set) var resolved = ResolvedLaws()
  /// The approvals of the folder, each with its place.
  let heldApprovals: [Placed<Approval>]
  /// The tables of rules of products, by scheme.
  var ruleSets: [SchemeID: RuleTableSet]
  /// The lists among which members divided their lines.
  let listTables: ListTables
  /// What suppliers declare of the origin of materials, if the user gave a table of it.
  package internal(set) var declarations: SupplierDeclarations?
  /// The nomenclature of the folder.
  public let nomenclature: NomenclatureLibrary

  /// Whether the folder lists its files, so that one that is missing is noticed.
  public let isSealed: Bool

  let files: KeptFiles
  private let schedules = KeptValues<ScheduleDescription, TariffSchedule>()
  let figures = KeptValues<String, PublishedFigures?>()

  /// Reads the law in a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - kinds: The kinds of scheme that are wanted; the files of others are left alone.
  /// - Throws: ``LibraryProblem`` with all that is wrong.
  public init(
    _ folder: ScheduleFolder, kinds: Set<SchemeLaw.Kind> = Set(SchemeLaw.Kind.allCases)
  ) throws(LibraryProblem) {
    try self.init(KeptFiles(folder), kinds)
  }

  /// Reads the law in files that are in memory.
  ///
  /// - Parameters:
  ///   - files: The files, by their path below the top.
  ///   - kinds: The kinds of scheme that are wanted; the files of others are left alone.
  /// - Throws: ``LibraryProblem`` with all that is wrong.
  public init(
    _ files: FilesInMemory, kinds: Set<SchemeLaw.Kind> = Set(SchemeLaw.Kind.allCases)
  ) throws(LibraryProblem) {
    try self.init(KeptFiles(files), kinds)
  }

  /// Reads the law in files that come from anywhere.
  init(source files: any LawSource) throws(LibraryProblem) {
    try self.init(KeptFiles(files), Set(SchemeLaw.Kind.allCases))
  }

  /// Reads what one claim needs of the law in a folder.
  ///
  /// Of preferential schemes under which it is not judged there is the header alone, and no calendar is
  /// read; what is wrong with files left alone is not told. Claims that make assumptions need all.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - claim: A claim as `afta check` takes it.
  /// - Throws: ``LibraryProblem`` with all that is wrong with what was read.
  public init(_ folder: ScheduleFolder, for claim: ClaimText) throws(LibraryProblem) {
    try self.init(KeptFiles(folder), .ofClaims, for: ClaimNeeds(claim))
  }

  private init(
    _ files: KeptFiles, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds? = nil
  ) throws(LibraryProblem) {
    let read: Result<ReadLaw, LibraryProblem>
    do throws(LibraryProblem) {
      read = .success(try Self.law(in: files, kinds, for: needs))
    } catch {
      read = .failure(error)
    }
    // Only now, since of a file that was read the size is known; whatever else is wrong, this is told first.
    try files.requireWhole { () throws(FileProblem) in try files.keptSeal() }
    self.init(files, try read.get(), isOfOneClaim: needs != nil)
  }

  private init(_ files: KeptFiles, _ read: ReadLaw, isOfOneClaim: Bool) {
    self.files = files
    isSealed = read.isSealed
    self.isOfOneClaim = isOfOneClaim
    law = read.law
    heldApprovals = read.approvals
    ruleSets = read.rules
    listTables = ListTables(read.lists, in: files)
    nomenclature = NomenclatureLibrary(files)
  }

  private struct ReadLaw {
    let law: Law
    let approvals: [Placed<Approval>]
    let rules: [SchemeID: RuleTableSet]
    let lists: [SchemeID: ListTables.Place]
    let isSealed: Bool
  }

  private static func law(
    in files: KeptFiles, _ kinds: Set<SchemeLaw.Kind>, for needs: ClaimNeeds?
  ) throws(LibraryProblem) -> ReadLaw {
    let reader: LawFolderReader
    let law: Law
    let isSealed: Bool
    do throws(FileProblem) {
      isSealed = try files.keptSeal() != nil
      var made = LawFolderReader(files, kinds, for: needs, isMarkerSound: isSealed)
      law = try made.law()
      reader = made
    } catch {
      throw .unreadable(error)
    }
    if let diagnostics = Diagnostics(reader.wrong) { throw .wrong(diagnostics) }
    if let needs, law.scheme(SchemeID(needs.scheme))?.kind == .complementation {
      return try Self.law(in: files, kinds, for: nil)  // It borrows rules of other schemes.
    }
    return ReadLaw(
      law: law, approvals: reader.approvals, rules: reader.ruleSets,
      lists: reader.listPlaces,
      isSealed: isSealed)
  }

  /// The same law with parameters or assumptions taken to be otherwise; this library stays as it is.
  ///
  /// - Throws: ``NotationProblem`` if a name is unknown or a value is not of its kind.
  public func assuming(
    _ assumptions: [(name: String, value: String)]
  ) throws(NotationProblem) -> LawLibrary {
    var law = law
    do throws(NotationProblem) {
      for (name, value) in assumptions { try law.assume(name, value) }
    } catch {
      throw error.suggesting
    }
    return under(law)
  }

  /// The same files under another law: what would be answered if the law were otherwise.
  package func under(_ law: Law) -> LawLibrary {
    var library = self
    library.law = law
    return library
  }

  /// The lines of a schedule, with what other schedules amend on its days.
  public func schedule(
    _ description: ScheduleDescription
  ) throws(LibraryProblem) -> TariffSchedule {
    try schedules.value(of: description) { () throws(LibraryProblem) in
      let file = try files.required(description.file)
      var amendments: [SourceFile] = []
      for amendment in description.amendments {
        amendments.append(try files.required(amendment.file))
      }
      do throws(Diagnostics) {
        let schedule = try ScheduleReader.read(file, description)
        return amendments.isEmpty
          ? schedule : try AmendedLines.amend(schedule, description, by: amendments)
      } catch {
        throw .wrong(error)
      }
    }
  }

  /// The SHA-256 of a file of the folder, in hexadecimal digits.
  ///
  /// - Throws: ``LibraryProblem`` if the folder lists another hash of the file.
  public func sha256(of name: String) throws(LibraryProblem) -> String {
    let hash = try files.required(name).sha256
    let seal: FolderSeal?
    do throws(FileProblem) { seal = try files.keptSeal() } catch { throw .unreadable(error) }
    if let fault = seal?.fault(of: name, sha256: hash) { throw .wrong(Diagnostics(fault)) }
    return hash
  }
}

extension LawLibrary {
  /// The law by which a claim is judged under a scheme; empty where no law of the scheme is held.
  public func law(
    for claim: Claim, under id: SchemeID
  ) throws(LibraryProblem) -> ApplicableLaw {
    let law = self.law.between(claim.from, claim.to)
    let scheme = law.scheme(id)
    let preference = scheme?.isJudged == true ? scheme : nil
    let terms = law.terms(of: id, on: claim.on)
    let rules = preference.map { law.originScheme(of: $0, on: claim.originDay) }
    let mfn = law.scheme(.mfn)?.schedule(of: claim.to, on: claim.on)
    let transition = preference.flatMap { law.transition(of: $0, for: claim) }
    func regime(_ scheme: SchemeLaw, on day: Day, from exporter: Country? = nil) -> Regime? {
      isOfOneClaim
        ? law.regime(of: scheme, on: day, from: exporter)
        : resolved.regime(of: scheme, on: day, from: exporter, for: claim, by: self.law)
    }
    let rateRegime = preference.flatMap { regime($0, on: transition ?? claim.on) }
    let exporterMFN =
      rateRegime?.exporterTariffReading?.value == .mostFavouredNation
      ? law.scheme(.mfn)?.schedule(of: claim.from, on: claim.on) : nil
    let changed = preference?.lastChange(inYearBefore: claim.originDay)
    return ApplicableLaw(
      scheme: id, rateRegime: rateRegime,
      originRegime: preference.flatMap {
        regime($0, on: claim.originDay, from: claim.from)
      },
      earlierRegime: claim.proof?.shipped != nil
        ? nil
        : preference.flatMap { scheme in
          changed.flatMap { regime(scheme, on: $0.adding(days: -1), from: claim.from) }
        },
      proofRules: preference.flatMap { scheme in
        claim.proof?.issued.flatMap {
          isOfOneClaim
            ? law.proofRequirements(of: scheme, issuedOn: $0)
            : resolved.proofRequirements(of: scheme, issuedOn: $0, for: claim, by: self.law)
        }
      },
      productRules: rules?.productRules ?? ProductRules(held: [], isComplete: false),
      importerLines: try schedule(preference?.schedule(of: claim.to, on: claim.on)),
      mfnLines: try schedule(mfn),
      exporterLines: try schedule(preference?.schedule(of: claim.from, on: claim.on)),
      exporterMFNLines: try schedule(exporterMFN),
      publishedRates: preference?.publishedRates ?? LawIndex(),
      departures: preference?.departures ?? [],
      heldDays: scheme?.heldDays(of: claim.to) ?? [],
      schemeDays: scheme.map { law.days(of: $0) } ?? .always,
      schemeEnd: scheme.flatMap { law.end(of: $0) }, transitionFrom: transition,
      changedOn: changed, pending: scheme?.pending.filter { $0.toldFrom <= claim.on } ?? [],
      dutyRounding: law.dutyRounding(on: claim.on),
      exchangeRounding: law.exchangeRounding(on: claim.on),
      valuation: isOfOneClaim
        ? law.valuation(on: claim.on) : resolved.valuation(on: claim.on, by: self.law),
      terms: terms,
      register: terms == nil ? LawIndex() : register(of: id))
  }

  private func schedule(
    _ description: ScheduleDescription?
  ) throws(LibraryProblem) -> TariffSchedule? {
    guard let description else { return nil }
    return try schedule(description)
  }
}

extension Law {
  /// What customs valuation does with the elements beside the price.
  func valuation(
    on day: Day
  ) -> [CustomsValuation.Element: Lawful<CustomsValuation.Treatment>] {
    var treatments: [CustomsValuation.Element: Lawful<CustomsValuation.Treatment>] = [:]
    for element in CustomsValuation.Element.allCases {
      guard let words = self[.valuation, element.rawValue, of: .mfn, on: day],
        let treatment = words.value.first.flatMap(CustomsValuation.Treatment.init(rawValue:))
      else { continue }
      treatments[element] = Lawful(treatment, words.basis)
    }
    return treatments
  }
}
