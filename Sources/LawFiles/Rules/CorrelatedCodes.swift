package import Reading
package import TariffLaw

/// The codes of one edition that became a code of another, as the tables of correlations tell, each read once.
package final class CorrelatedCodes: Sendable {
  private let files: any LawSource
  /// The tables that were read, by the edition whose codes are looked up and the one that is entered.
  private let opened = WatchedMutex([Step: CodePairs]())

  /// The codes that stand for codes of rules in another edition: few are named, by many rules.
  private let brought = WatchedMutex([Question: [RuleCodes]]())

  private struct Question: Hashable {
    let codes: RuleCodes
    let from: HSEdition
    let to: HSEdition
  }

  private struct Step: Hashable {
    let from: HSEdition
    let to: HSEdition

    /// Whether the table, whose first column is the newer edition's, is read from its second.
    var isForward: Bool { from.rawValue < to.rawValue }
  }

  /// Takes the files of a folder; nothing is read yet.
  package init(_ files: any LawSource) { self.files = files }

  /// The subheadings of an edition that share goods with a code of another, in order.
  ///
  /// - Parameters:
  ///   - code: A code of at least six digits.
  ///   - edition: Its edition.
  ///   - other: The edition that is entered.
  /// - Returns: None if a table does not hold the code.
  /// - Throws: ``FileProblem`` if a table is not there.
  package func codes(
    of code: HSCode, in edition: HSEdition, as other: HSEdition
  ) throws(FileProblem) -> [HSCode] {
    let way = edition.way(to: other)
    guard let subheading = code.prefix(HSLevel.subheading.rawValue) else { return [] }
    var codes: Set<HSCode> = [subheading]
    for (before, after) in zip(way, way.dropFirst()) {
      codes = try entered(codes, by: Step(from: before, to: after))
    }
    return codes.sorted()
  }

  private func entered(_ codes: Set<HSCode>, by step: Step) throws(FileProblem) -> Set<HSCode> {
    try pairs(of: step).entered(from: codes)
  }

  /// The subheadings of an edition within a range, as the table of the next edition on the way to another has them.
  package func codes(
    in range: CodeRange, of edition: HSEdition, besides other: HSEdition
  ) throws(FileProblem) -> Set<HSCode> {
    let way = edition.way(to: other)
    guard way.count > 1 else { return [] }
    return try pairs(of: Step(from: way[0], to: way[1])).codes(in: range)
  }

  /// The subheadings of an edition that share goods with a range of another, and those of them that have others besides.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - edition: Its edition.
  ///   - other: The edition that is entered.
  /// - Returns: Nothing if no table has codes of the range.
  /// - Throws: ``FileProblem`` if a table is not there.
  package func goods(
    of range: CodeRange, in edition: HSEdition, as other: HSEdition
  ) throws(FileProblem) -> (all: Set<HSCode>, inPart: Set<HSCode>) {
    let way = edition.way(to: other)
    let own = try codes(in: range, of: edition, besides: other)
    var all = own
    for (before, after) in zip(way, way.dropFirst()) {
      all = try entered(all, by: Step(from: before, to: after))
    }
    // Back to where they come from: what came from outside the range as well is of it in part.
    var sources = [all]
    for (after, before) in zip(way.reversed(), way.reversed().dropFirst()) {
      sources.append(try entered(sources[sources.count - 1], by: Step(from: after, to: before)))
    }
    var others = sources.removeLast().subtracting(own)
    for (before, after) in zip(way, way.dropFirst()) {
      let known = sources.popLast() ?? []
      others = try entered(others, by: Step(from: before, to: after)).intersection(known)
    }
    return (all, others)
  }

  /// The codes that stand in an edition for codes that rules name in another, made once.
  func kept(
    _ codes: RuleCodes, from own: HSEdition, to edition: HSEdition,
    make: () throws(FileProblem) -> [RuleCodes]
  ) throws(FileProblem) -> [RuleCodes] {
    let question = Question(codes: codes, from: own, to: edition)
    if let held = brought.withLock({ $0[question] }) { return held }
    let made = try make()
    brought.withLock { $0[question] = made }
    return made
  }

  private func pairs(of step: Step) throws(FileProblem) -> CodePairs {
    if let held = opened.withLock({ $0[step] }) { return held }
    let (newer, older) = step.isForward ? (step.to, step.from) : (step.from, step.to)
    let path = NomenclatureFile.path(of: .correlations(newer: newer, older: older))
    guard let file = try files.file(at: path) else {
      throw FileProblem(path: files.name(of: path), reason: .notFound)
    }
    let pairs = CodePairs(file, isForward: step.isForward)
    opened.withLock { $0[step] = pairs }
    return pairs
  }
}
