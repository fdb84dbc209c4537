public import LawFiles
public import Reading
public import TariffLaw

/// What many codes are in another edition of the Harmonized System.
public struct CodeTable: Sendable {
  /// The edition in which the codes are meant of rows that do not say theirs.
  public let from: HSEdition
  /// The edition whose codes are wanted.
  public let to: HSEdition
  /// The codes, in their order.
  public let rows: [Row]

  /// A code with what it may be.
  public struct Row: Sendable {
    /// The code.
    public let code: HSCode
    /// The edition in which it is meant.
    public let edition: HSEdition
    /// Whether its subheading, or all of it if it is shorter, stands in the edition.
    public let isHeld: Bool
    /// How many codes correspond to how many; nil if the tables have no row, or the code is no subheading.
    public let relation: Concordance.Relation?
    /// The subheadings that it may be in the other edition.
    public let candidates: [HSCode]
    /// The best match: the only candidate, or the one that a conversion table of the office names; nil without either.
    public let best: HSCode?
  }

  /// The rows of the conversion table that name no candidate of their code, by code.
  public let unusedConversions: [HSCode]

  /// What is wrong with the rows of the file that have no code.
  public let refused: [Diagnostic]

  /// The columns of the file of codes that nobody reads.
  public let unread: [String]

  /// Looks codes up.
  public init(
    _ codes: [CodeListReader.Row], refused: [Diagnostic] = [], from: HSEdition, to: HSEdition,
    _ library: NomenclatureLibrary, conversions: [HSCode: HSCode] = [:], unread: [String] = []
  ) throws(LibraryProblem) {
    self.unread = unread
    self.refused = refused
    self.from = from
    self.to = to
    func concordance(from edition: HSEdition) throws(LibraryProblem) -> Concordance? {
      edition.harmonizedSystem == to.harmonizedSystem
        ? nil : try library.concordance(from: edition.harmonizedSystem, to: to.harmonizedSystem)
    }
    var known: [HSEdition: (nomenclature: Nomenclature, concordance: Concordance?)] = [:]
    for edition in Set(codes.map { $0.edition ?? from }) {
      known[edition] = (
        try library.nomenclature(of: edition), try concordance(from: edition)
      )
    }
    rows = codes.compactMap { code, edition in
      let edition = edition ?? from
      guard let (nomenclature, concordance) = known[edition] else { return nil }
      let subheading = code.prefix(HSLevel.subheading.rawValue)
      let isHeld = nomenclature.contains(subheading ?? code)
      guard let subheading else {
        return Row(
          code: code, edition: edition, isHeld: isHeld, relation: nil, candidates: [], best: nil)
      }
      let candidates =
        concordance.map { Array($0.candidates(for: subheading)) } ?? (isHeld ? [subheading] : [])
      let named =
        edition != from
        ? nil : conversions[subheading].flatMap { candidates.contains($0) ? $0 : nil }
      return Row(
        code: code, edition: edition, isHeld: isHeld,
        relation: concordance?.relation(of: subheading),
        candidates: candidates, best: candidates.count == 1 ? candidates.first : named)
    }
    let ofConversions = conversions.isEmpty ? nil : try concordance(from: from)
    unusedConversions = conversions.keys.filter { code in
      ofConversions.map { !$0.candidates(for: code).contains(conversions[code] ?? code) } ?? true
    }.sorted()
  }
}
