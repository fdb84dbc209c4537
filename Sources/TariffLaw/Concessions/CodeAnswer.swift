/// What a code is: where it stands, what stands below it, and what it was and became.
public struct CodeAnswer: Sendable {
  /// The code asked about.
  public let code: HSCode
  /// The nomenclature in which it was asked about.
  public let edition: HSEdition
  /// Whether its first six digits, or all if they are fewer, stand in the Harmonized System's edition.
  public let isHeld: Bool
  /// The section in which it stands.
  public let section: NomenclatureWords.Section?
  /// The chapter, heading and subheading above it, from the top.
  public let parents: [HSCode]
  /// The codes one level below it in the Harmonized System.
  public let children: [HSCode]
  /// The lines at or below it that national schedules hold; for a code of none, those beside it.
  public let lines: [HeldLines]
  /// What its subheadings are in other editions, one entry for each edition asked about.
  public let correlations: [CodeCorrelation]
  /// Codes that may have been meant, if the edition does not have this one.
  public let near: [HSCode]
  /// Other editions that have the code, if this one does not.
  public let editionsThatHaveIt: [HSEdition]
  /// The lines to which a zero before the code leads, if no edition has it.
  public let linesWithZeroBefore: [HSCode]
  /// What codes are in words: those of the project, and the user's own, which come first.
  public let words: [HSCode: String]

  /// Makes an answer.
  public init(
    code: HSCode, edition: HSEdition, isHeld: Bool, section: NomenclatureWords.Section?,
    parents: [HSCode], children: [HSCode], lines: [HeldLines], correlations: [CodeCorrelation],
    near: [HSCode], editionsThatHaveIt: [HSEdition], linesWithZeroBefore: [HSCode] = [],
    words: [HSCode: String]
  ) {
    self.code = code
    self.edition = edition
    self.isHeld = isHeld
    self.section = section
    self.parents = parents
    self.children = children
    self.lines = lines
    self.correlations = correlations
    self.near = near
    self.editionsThatHaveIt = editionsThatHaveIt
    self.linesWithZeroBefore = linesWithZeroBefore
    self.words = words
  }

  /// Whether a schedule has the code as a line or as the beginning of one.
  public var isLine: Bool {
    lines.contains { $0.codes.contains { code.contains($0) } }
  }
}

/// The lines of a national schedule that a code names.
public struct HeldLines: Sendable {
  /// The schedule.
  public let schedule: ScheduleDescription
  /// The lines.
  public let codes: [HSCode]

  /// Makes the lines of a schedule.
  public init(_ schedule: ScheduleDescription, codes: [HSCode]) {
    self.schedule = schedule
    self.codes = codes
  }
}

/// What subheadings of one edition are in another one.
public struct CodeCorrelation: Sendable {
  /// The editions on the way, from the one asked about to the one entered.
  public let way: [HSEdition]
  /// Each subheading with what it may be, or with nothing where the tables have no row.
  public let rows: [Row]

  /// What one subheading is in the other edition.
  public struct Row: Sendable {
    /// The subheading in the edition asked about.
    public let code: HSCode
    /// How many codes correspond to how many; `nil` if the tables have no row.
    public let relation: Concordance.Relation?
    /// Everything that it may be, each with the other codes that are part of it.
    public let candidates: [Candidate]

    /// Whether the code has kept its number and its goods.
    public var isUnchanged: Bool { relation == .oneToOne && candidates.first?.code == code }
  }

  /// A code that a subheading may be.
  public struct Candidate: Sendable {
    /// The code in the edition entered.
    public let code: HSCode
    /// The other codes of the edition asked about that lead to it.
    public let alsoFrom: [HSCode]
  }

  /// Looks subheadings up in a concordance that was found on a way.
  public init(of codes: [HSCode], in concordance: Concordance, by way: [HSEdition]) {
    self.way = way
    rows = codes.map { code in
      Row(
        code: code, relation: concordance.relation(of: code),
        candidates: concordance.candidates(for: code).map { candidate in
          Candidate(
            code: candidate, alsoFrom: concordance.sources(of: candidate).filter { $0 != code })
        })
    }
  }
}
