internal import LawFiles
public import Reading
public import TariffLaw

/// A pile of proofs, checked one by one: the worst first.
public struct ProofPile: Sendable {
  /// The proofs that could be read, the refused before the open before the accepted, else in the order of the file.
  public let entries: [Entry]
  /// What is wrong with those that could not.
  public let rejects: [Diagnostics]

  /// One proof of a pile.
  public struct Entry: Sendable {
    /// Its line in the file.
    public let line: Int
    /// What was found of it; `nil` if the rules of its days are not held.
    public let answer: ProofAnswer?
  }

  /// The numbers that more than one proof of a country has, each with the lines on which it stands.
  ///
  /// A number stands for one proof: the items of one are told together in JSON, and in a table each in its row.
  public var repeated: [(number: String, from: Country, lines: [Int])] {
    var places: [String: [(from: Country, line: Int)]] = [:]
    for entry in entries {
      guard let claim = entry.answer?.question.items.first?.claim, let number = claim.proof?.number
      else { continue }
      places[number, default: []].append((claim.from, entry.line))
    }
    return places.flatMap { number, all in
      Set(all.map { $0.from }).map { from in
        (number, from, all.filter { $0.from == from }.map { $0.line }.sorted())
      }
    }.filter { $0.2.count > 1 }.sorted { ($0.2.first ?? 0, $0.0) < ($1.2.first ?? 0, $1.0) }
  }

  /// How often a rule was not met and how often it is open, those that were not met most often first.
  public var rules: [(id: String, notMet: Int, open: Int)] {
    var counts: [String: (notMet: Int, open: Int)] = [:]
    for entry in entries {
      guard let answer = entry.answer else { continue }
      var seen: [String: Outcome] = [:]
      func take(_ findings: [Finding]) {
        for finding in findings where finding.outcome != .met {
          if finding.premises.allSatisfy({ $0.outcome == .met }) {
            seen[finding.id] = finding.outcome.and(seen[finding.id] ?? .met)
          }
          take(finding.premises)
        }
      }
      take(answer.findings)
      answer.items.forEach { take($0.findings) }
      for (id, outcome) in seen {
        counts[id, default: (0, 0)].notMet += outcome == .notMet ? 1 : 0
        counts[id, default: (0, 0)].open += outcome == .unknown ? 1 : 0
      }
    }
    return counts.map { ($0.key, $0.value.notMet, $0.value.open) }
      .sorted { ($1.notMet, $1.open, $0.id) < ($0.notMet, $0.open, $1.id) }
  }
}

extension LawLibrary {
  /// Checks every proof of a file.
  ///
  /// - Parameter file: A table with one proof a row, or JSON with one a line.
  /// - Returns: What was found of each, the worst first.
  /// - Throws: ``Diagnostics`` with what is wrong with a table's header, ``LibraryProblem`` with the law.
  public func checkProofs(_ file: SourceFile) throws -> ProofPile {
    var entries: [ProofPile.Entry] = []
    var rejects: [Diagnostics] = []
    var read: [(line: Int, library: LawLibrary, question: ProofQuestion)] = []
    for row in try ProofTable.read(file, in: claimSetting) {
      do throws(Diagnostics) {
        let proof = try row.proof.get()
        let library = try assuming(proof.assumptions, from: row.source)
        read.append((row.line, library, proof.question))
      } catch {
        rejects.append(error)
      }
    }
    let consignments = Dictionary(grouping: read) { ConsignmentKey(of: $0.question) }
      .mapValues { $0.map(\.question) }
    let sums = consignments.reduce(into: [:]) { all, group in
      all[group.key] = ProofConsignment(of: group.value, isCertain: group.key.number != nil)
    }
    for var row in read {
      row.question.consignment = sums[ConsignmentKey(of: row.question)]
      let answer = try row.library.check(row.question)
      entries.append(ProofPile.Entry(line: row.line, answer: answer))
    }
    let order: [ProofVerdict?] = [.refused, .open, nil, .accepted]
    let sorted = entries.enumerated().sorted { one, other in
      let ranks = [one, other].map { order.firstIndex(of: $0.element.answer?.verdict) ?? 0 }
      return (ranks[0], one.offset) < (ranks[1], other.offset)
    }
    return ProofPile(entries: sorted.map(\.element), rejects: rejects)
  }
}

/// What proofs of one consignment have in common; without a number they may be of one.
private struct ConsignmentKey: Hashable {
  let number: String?
  let from: Country?
  let to: Country?
  let on: Day?
  let currency: Currency?

  init(of question: ProofQuestion) {
    let claim = question.items.first?.claim
    number = claim?.proof?.number
    from = claim?.from
    to = claim?.to
    on = claim?.on
    currency = claim?.currency
  }
}
