package import Reading
package import TariffLaw

/// The tables of product rules of one scheme, read where a code is asked for, and what was read.
///
/// A code of another edition than a table's is brought into the table's by the correlations: where all its sources have
/// one rule that is its rule, elsewhere each stands as a part that the claimant may name by its code.
package final class RuleTableSet: Sendable {
  private let files: any LawSource
  /// The tables of the user's own, which go before those of the folder.
  private let own: [RuleTable]
  private let all: [RuleTableEntry]
  /// Those whose rows are rules.
  private let entries: [RuleTableEntry]
  private let editions: EditionDays
  /// The editions with their first days, in order; none of those that are newer than any that is known.
  private let inForce: [(from: Day, edition: HSEdition?)]
  private let known = WatchedMutex([Key: [(days: DayRange, found: Found)]]())
  /// The tables of the folder of which a code was asked.
  private let opened = WatchedMutex([String: RuleTable]())
  private let correlations: CorrelatedCodes
  private let lists: GoodsLists

  /// More codes than are kept: a file of claims may have others in each row.
  private static let most = 1 << 15

  private struct Key: Hashable {
    let code: HSCode
    let edition: HSEdition?
  }

  private enum Found {
    case rows([(layer: Int, row: RuleTable.Row)], isOwn: Bool)
    case wrong(LibraryProblem)
  }

  /// Takes the tables that an index names; nothing of them is read yet.
  package init(
    _ all: [RuleTableEntry], own: [RuleTable] = [], in files: any LawSource,
    _ editions: EditionDays
  ) {
    self.all = all
    entries = all.filter { $0.goods == nil }
    self.own = own
    self.files = files
    let correlations = CorrelatedCodes(files)
    self.correlations = correlations
    lists = GoodsLists(all.filter { $0.goods != nil }, in: files, correlations)
    inForce = editions.editions.map { ($0.from, HSEdition(rawValue: $0.name)) }
    self.editions = editions
  }

  /// These tables with one of the user's own before them.
  ///
  /// - Returns: Another set; this one stays as it is.
  ///
  /// - Throws: The rows that ask something else of goods for which another table of the user's own has a rule.
  package func adding(_ table: RuleTable) throws(Diagnostics) -> RuleTableSet {
    var conflicts: [Diagnostic] = []
    for other in own { conflicts += try table.conflicts(with: other) }
    if let problem = Diagnostics(conflicts) { throw problem }
    return RuleTableSet(all, own: [table] + own, in: files, editions)
  }

  /// The tables as the law looks rules up in them; a row that cannot be read is told by ``check(_:_:on:)``.
  package var tables: RuleTables {
    RuleTables(
      days: (all + own.map { $0.entry }).map { $0.days },
      find: { [self] code, edition, day in answer(for: code, edition, on: day) },
      list: { [self] code, edition, day in
        try? lists.list(with: code, in: edition ?? self.edition(on: day), on: day).get()
      },
      bring: { [self] code, edition, day, table in
        guard let own = (edition ?? self.edition(on: day))?.harmonizedSystem else { return [] }
        if code.count < HSLevel.subheading.rawValue {
          let goods = try? correlations.goods(of: CodeRange(code), in: own, as: table)
          return goods?.all.sorted() ?? []
        }
        return (try? correlations.codes(of: code, in: own, as: table)) ?? []
      })
  }

  private func answer(
    for code: HSCode, _ edition: HSEdition?, on day: Day
  ) -> RuleTables.Answer {
    guard
      case .rows(let rows, let isOwn) = found(code, in: edition ?? self.edition(on: day), on: day)
    else {
      return .none
    }
    var rules: [ProductRules.Row] = []
    var general: Basis?
    // Of folders that lie over each other the uppermost that answers on the day counts.
    var answered = Int.max
    for (layer, row) in rows {
      if layer > answered { break }
      defer { if !rules.isEmpty || general != nil { answered = layer } }
      switch row {
      case .rules(_, let own): rules += own.filter { $0.days.contains(day) }
      case .general(_, let days, let basis): if days.contains(day) { general = basis }
      case .notHeld: break
      }
    }
    return RuleTables.Answer(
      rows: rules, general: rules.isEmpty ? general : nil, isOwn: isOwn)
  }

  /// Makes sure that the rows of a code can be read.
  ///
  /// - Throws: What is wrong with them.
  package func check(
    _ code: HSCode, _ edition: HSEdition?, on day: Day
  ) throws(LibraryProblem) {
    if case .wrong(let problem) = found(code, in: edition ?? self.edition(on: day), on: day) {
      throw problem
    }
    if case .failure(let problem) = lists.list(
      with: code, in: edition ?? self.edition(on: day), on: day)
    {
      throw problem
    }
  }

  /// The edition of the Harmonized System that is in force on a day.
  private func edition(on day: Day) -> HSEdition? {
    inForce.last { $0.from <= day }?.edition
  }

  /// What the tables hold of a code on a day: those of the user's own, if they have rows of that day, else the folder's.
  private func found(_ code: HSCode, in edition: HSEdition?, on day: Day) -> Found {
    let key = Key(code: code, edition: edition)
    let held = known.withLock { known in known[key]?.first { $0.days.contains(day) } }
    if let held { return held.found }
    var span = DayRange.always
    let made: Found
    do throws(LibraryProblem) {
      var rows: [(layer: Int, row: RuleTable.Row)] = []
      var narrowest = UInt64.max
      for table in own {
        let (found, width) = try self.rows(of: code, in: edition, table, on: day, within: &span)
        guard !found.isEmpty, width <= narrowest else { continue }
        if width < narrowest { rows = [] }
        rows += found.map { (0, $0) }
        narrowest = width
      }
      let isOwn = !rows.isEmpty
      for entry in entries where !isOwn {
        rows += try self.rows(of: code, in: edition, table(entry), on: day, within: &span).rows
          .map { (entry.layer, $0) }
      }
      made = .rows(rows, isOwn: isOwn)
    } catch {
      made = .wrong(error)
    }
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[key, default: []].append((days: span, found: made))
    }
    return made
  }

  /// The table of an entry, opened once.
  private func table(_ entry: RuleTableEntry) throws(LibraryProblem) -> RuleTable {
    if let held = opened.withLock({ $0[entry.path] }) { return held }
    let table = RuleTable(try files.required(entry.path), entry)
    opened.withLock { $0[entry.path] = table }
    return table
  }

  /// What a table holds of a code on a day, and how narrow the codes are for which it does.
  private func rows(
    of code: HSCode, in edition: HSEdition?, _ table: RuleTable, on day: Day,
    within span: inout DayRange
  ) throws(LibraryProblem) -> (rows: [RuleTable.Row], width: UInt64) {
    let entry = table.entry
    let own = edition?.harmonizedSystem ?? entry.edition.harmonizedSystem
    guard own != entry.edition.harmonizedSystem else {
      let rows = try reading { () throws(Diagnostics) in
        try table.rows(of: code, on: day, within: &span)
      }
      return (rows, rows.width)
    }
    var sources: [(code: HSCode, rows: [RuleTable.Row])] = []
    let codes: [HSCode]
    do throws(FileProblem) {
      codes = try correlations.codes(of: code, in: own, as: entry.edition)
    } catch {
      throw .unreadable(error)
    }
    for source in codes {
      let rows = try reading { () throws(Diagnostics) in
        try table.rows(of: source, on: day, within: &span)
      }
      sources.append((code: source, rows: rows))
    }
    do throws(FileProblem) {
      let brought = try BroughtRules(
        of: code,
        BroughtCodes(from: entry.edition.harmonizedSystem, to: own, by: correlations), sources
      ).rows
      return (brought, sources.flatMap { $0.rows }.width)
    } catch {
      throw .unreadable(error)
    }
  }

  private func reading<Answer>(
    _ body: () throws(Diagnostics) -> Answer
  ) throws(LibraryProblem) -> Answer {
    do throws(Diagnostics) {
      return try body()
    } catch {
      throw .wrong(error)
    }
  }
}

extension [RuleTable.Row] {
  /// How many of the longest codes the narrowest holds.
  fileprivate var width: UInt64 { map { $0.codes.width }.min() ?? .max }
}
