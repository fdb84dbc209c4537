internal import Reading
internal import TariffLaw

/// The lists of goods of a scheme of which one that is assembled from others originates, each read once for an edition.
///
/// A code of another edition than the list's stands for the goods of all its sources: it is on the list if all of them
/// are, and a part of it is if some are. A subheading that the list's nomenclature does not divide ends in `00`.
final class GoodsLists: Sendable {
  private let entries: [RuleTableEntry]
  private let files: any LawSource
  private let correlations: CorrelatedCodes
  private let read = WatchedMutex([Key: Found]())

  private struct Key: Hashable {
    let path: String
    let edition: HSEdition
  }

  private typealias Found = Result<Lawful<ListedGoods>, LibraryProblem>

  init(
    _ entries: [RuleTableEntry], in files: any LawSource, _ correlations: CorrelatedCodes
  ) {
    self.entries = entries
    self.files = files
    self.correlations = correlations
  }

  /// The list of a day on which goods of a code are or may be; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - edition: Its nomenclature; that of the list, if it is not known.
  ///   - day: The day.
  /// - Returns: The list in the codes of the edition, or what is wrong with its file.
  func list(
    with code: HSCode, in edition: HSEdition?, on day: Day
  ) -> Result<Lawful<ListedGoods>?, LibraryProblem> {
    for entry in entries where entry.days.contains(day) {
      switch found(entry, edition ?? entry.edition) {
      case .failure(let problem): return .failure(problem)
      case .success(let list): if list.value.mayHold(code) { return .success(list) }
      }
    }
    return .success(nil)
  }

  private func found(_ entry: RuleTableEntry, _ edition: HSEdition) -> Found {
    let key = Key(path: entry.path, edition: edition.harmonizedSystem)
    if let held = read.withLock({ $0[key] }) { return held }
    let made: Found
    do throws(LibraryProblem) {
      made = .success(try list(entry, key.edition))
    } catch {
      made = .failure(error)
    }
    read.withLock { $0[key] = made }
    return made
  }

  private func list(
    _ entry: RuleTableEntry, _ edition: HSEdition
  ) throws(LibraryProblem) -> Lawful<ListedGoods> {
    let codes = try codes(of: entry)
    let isOwn = edition == entry.edition.harmonizedSystem
    let listed: [RuleCodes]
    do throws(FileProblem) {
      listed =
        isOwn ? codes.map { RuleCodes($0) } : try brought(codes, from: entry.edition, to: edition)
    } catch {
      throw .unreadable(error)
    }
    let way = "by the correlation of \(entry.edition.rawValue) with \(edition.rawValue)"
    let note = [entry.note, isOwn ? nil : way].compactMap { $0 }.joined(separator: "; ")
    let basis = Basis(
      name: entry.scheme.name.lowercased() + ".assembly", citation: entry.citation,
      evidence: isOwn ? entry.known.evidence : max(entry.known.evidence, .derived),
      doubt: entry.known.doubt, note: note.isEmpty ? nil : .text(note))
    return Lawful(
      ListedGoods(name: entry.goods ?? entry.path, edition: edition, codes: listed), basis)
  }

  /// The codes of a list as it states them, an undivided subheading by its six digits.
  private func codes(of entry: RuleTableEntry) throws(LibraryProblem) -> [CodeRange] {
    let file = try files.required(entry.path)
    do throws(Diagnostics) {
      return try RuleTable(file, entry).allRows().map { row in
        guard row.codes.from == row.codes.to, row.codes.from.isUndivided,
          let subheading = row.codes.from.prefix(HSLevel.subheading.rawValue)
        else { return row.codes }
        return CodeRange(subheading)
      }
    } catch {
      throw .wrong(error)
    }
  }

  /// The codes of an edition whose goods are on a list of another, in whole or in part.
  private func brought(
    _ codes: [CodeRange], from own: HSEdition, to edition: HSEdition
  ) throws(FileProblem) -> [RuleCodes] {
    let whole = Set(codes.filter { $0.from.count <= HSLevel.subheading.rawValue }.map { $0.from })
    let subheadings = Set(codes.compactMap { $0.from.prefix(HSLevel.subheading.rawValue) })
    var targets: Set<HSCode> = []
    for code in subheadings {
      targets.formUnion(
        try correlations.codes(of: code, in: own.harmonizedSystem, as: edition))
    }
    var listed: [RuleCodes] = []
    for code in targets.sorted() {
      let sources = try correlations.codes(of: code, in: edition, as: own.harmonizedSystem)
      listed.append(RuleCodes(CodeRange(code), isPart: !sources.allSatisfy(whole.contains)))
    }
    return listed
  }
}

extension HSCode {
  /// Whether it is a line of eight digits that is all of its subheading.
  fileprivate var isUndivided: Bool { count == 8 && digits.hasSuffix("00") }
}
