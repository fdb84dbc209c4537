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
  /// Of which codes it was asked whether they may be on a list.
  private let asked = WatchedMutex([Question: Bool]())
  /// The tables that were opened, by their paths.
  private let opened = WatchedMutex([String: Stated]())

  private struct Key: Hashable {
    let path: String
    let edition: HSEdition
  }

  private struct Question: Hashable {
    let path: String
    let edition: HSEdition
    let subheading: HSCode
  }

  /// The codes of a list as it states them, an undivided subheading by its six digits.
  private struct Stated {
    let codes: [CodeRange]
    /// The subheadings of which it has codes.
    let subheadings: Set<HSCode>

    init(_ codes: [CodeRange]) {
      self.codes = codes
      subheadings = Set(codes.compactMap { $0.from.prefix(HSLevel.subheading.rawValue) })
    }
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
      do throws(LibraryProblem) {
        guard try mayHold(code, of: edition ?? entry.edition, entry) else { continue }
      } catch {
        return .failure(error)
      }
      switch found(entry, edition ?? entry.edition) {
      case .failure(let problem): return .failure(problem)
      case .success(let list): if list.value.mayHold(code) { return .success(list) }
      }
    }
    return .success(nil)
  }

  /// Whether a code may be on a list; told by its own sources, so that lists are brought into an edition only for those.
  private func mayHold(
    _ code: HSCode, of edition: HSEdition, _ entry: RuleTableEntry
  ) throws(LibraryProblem) -> Bool {
    let (edition, own) = (edition.harmonizedSystem, entry.edition.harmonizedSystem)
    guard edition != own, let subheading = code.prefix(HSLevel.subheading.rawValue) else {
      return true
    }
    let question = Question(path: entry.path, edition: edition, subheading: subheading)
    if let known = asked.withLock({ $0[question] }) { return known }
    let sources: [HSCode]
    do throws(FileProblem) {
      sources = try correlations.codes(of: subheading, in: edition, as: own)
    } catch {
      throw .unreadable(error)
    }
    let mayHold = try !stated(by: entry).subheadings.isDisjoint(with: sources)
    asked.withLock { $0[question] = mayHold }
    return mayHold
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
    let stated = try stated(by: entry)
    let isOwn = edition == entry.edition.harmonizedSystem
    let listed: [RuleCodes]
    do throws(FileProblem) {
      listed =
        isOwn
        ? stated.codes.map { RuleCodes($0) }
        : try brought(stated, from: entry.edition, to: edition)
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

  /// The table of an entry, opened once.
  private func stated(by entry: RuleTableEntry) throws(LibraryProblem) -> Stated {
    if let held = opened.withLock({ $0[entry.path] }) { return held }
    let file = try files.required(entry.path)
    let stated: Stated
    do throws(Diagnostics) {
      stated = try Stated(
        RuleTable(file, entry).allRows().map { row in
          guard row.codes.from == row.codes.to, row.codes.from.isUndivided,
            let subheading = row.codes.from.prefix(HSLevel.subheading.rawValue)
          else { return row.codes }
          return CodeRange(subheading)
        })
    } catch {
      throw .wrong(error)
    }
    opened.withLock { $0[entry.path] = stated }
    return stated
  }

  /// The codes of an edition whose goods are on a list of another, in whole or in part.
  private func brought(
    _ stated: Stated, from own: HSEdition, to edition: HSEdition
  ) throws(FileProblem) -> [RuleCodes] {
    let six = HSLevel.subheading.rawValue
    let whole = Set(stated.codes.filter { $0.from.count <= six }.map { $0.from })
    var targets: Set<HSCode> = []
    for code in stated.subheadings {
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
