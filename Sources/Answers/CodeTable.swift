public import LawFiles
public import TariffLaw

/// What many codes are in another edition of the Harmonized System.
public struct CodeTable: Sendable {
  /// The edition in which the codes are meant.
  public let from: HSEdition
  /// The edition whose codes are wanted.
  public let to: HSEdition
  /// The codes, in their order.
  public let rows: [Row]

  /// A code with what it may be.
  public struct Row: Sendable {
    /// The code.
    public let code: HSCode
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

  /// The columns of the file of codes that nobody reads.
  public let unread: [String]

  /// Looks codes up.
  public init(
    _ codes: [HSCode], from: HSEdition, to: HSEdition, _ library: NomenclatureLibrary,
    conversions: [HSCode: HSCode] = [:], unread: [String] = []
  ) throws(LibraryProblem) {
    self.unread = unread
    self.from = from
    self.to = to
    let nomenclature = try library.nomenclature(of: from)
    let isSame = from.harmonizedSystem == to.harmonizedSystem
    let concordance =
      isSame
      ? nil : try library.concordance(from: from.harmonizedSystem, to: to.harmonizedSystem)
    rows = codes.map { code in
      let subheading = code.prefix(HSLevel.subheading.rawValue)
      let known = subheading ?? code
      let isHeld = nomenclature.contains(known)
      guard let subheading else {
        return Row(code: code, isHeld: isHeld, relation: nil, candidates: [], best: nil)
      }
      let candidates =
        concordance.map { Array($0.candidates(for: subheading)) } ?? (isHeld ? [subheading] : [])
      let named = conversions[subheading].flatMap { candidates.contains($0) ? $0 : nil }
      return Row(
        code: code, isHeld: isHeld, relation: concordance?.relation(of: subheading),
        candidates: candidates, best: candidates.count == 1 ? candidates.first : named)
    }
    unusedConversions = conversions.keys.filter { code in
      concordance.map { !$0.candidates(for: code).contains(conversions[code] ?? code) } ?? true
    }.sorted()
  }
}
