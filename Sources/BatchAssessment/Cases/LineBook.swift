internal import Answers
internal import Synchronization
internal import TariffLaw

/// What the law says of lines, which all who judge a file learn together: by profiles, which lines share of which it
/// says the same.
final class LineBook: Sendable {
  /// By what the law is asked of lines: what the laws depend on, and the words that have a part in the answer.
  struct Group: Hashable, Sendable {
    let laws: LawKey
    let words: [UInt64]
  }

  /// A claim of a group, whose code may be another, and its laws.
  final class Sample: Sendable {
    let claim: Claim
    let laws: [ApplicableLaw]
    let key: LawKey

    init(claim: Claim, laws: [ApplicableLaw], key: LawKey) {
      (self.claim, self.laws, self.key) = (claim, laws, key)
    }
  }

  private struct Learnt {
    var groups = Numbers<Group>()
    var samples: [Sample] = []
    var profiles = Numbers<[LineStanding]>()
    var lines = KnownLines()
    var numbersOfRules = Numbers<LineRules>()
    var rules: [LineRules] = []
    var rulesOfCodes: [RulesKey: CodeTable] = [:]
    /// How many standings the profiles have: one for each law by which a claim is judged.
    var standings = 0
  }

  /// All on which the rules of a code depend that goods of all countries share.
  private struct RulesKey: Hashable {
    let scheme: SchemeID
    let asked: SchemeID?
    let days: Int
    let content: Percentage
    /// For whom values are that have a part in rules, and are not for all.
    let scopes: Set<ParameterScope>
  }

  private let learnt = Mutex(Learnt())

  /// More cells of lines, and standings of profiles, than are kept: a file may have others in each row.
  private static let mostLines = 1 << 21
  private static let mostStandings = 1 << 14

  /// Whether there is so much that it is better to begin anew.
  var isFull: Bool {
    learnt.withLock {
      $0.lines.table.count > Self.mostLines
        || max($0.standings, $0.samples.count) > Self.mostStandings
    }
  }

  /// The rules of a code, which those of all countries share as far as the law says the same of them.
  private func rules(
    of code: UInt64, _ claim: Claim, under law: ApplicableLaw, _ laws: LawKey
  ) -> LineRules {
    let key = law.originRegime.map {
      RulesKey(
        scheme: law.scheme, asked: claim.scheme, days: laws.daysOfOrigin,
        content: $0.contentThreshold.value, scopes: $0.scopesBesideProofs)
    }
    if let key, LineRules.mayBeShared(by: claim, under: law) {
      let known = learnt.withLock { learnt in
        learnt.rulesOfCodes[key]?.find(code).map { learnt.rules[$0] }
      }
      if let known { return known }
    }
    let rules = LineRules(of: claim, under: law)
    return learnt.withLock { learnt in
      let number = learnt.numbersOfRules.number(of: rules)
      if number == learnt.rules.count { learnt.rules.append(rules) }
      if let key, rules.isShared {
        learnt.rulesOfCodes[key, default: CodeTable()].set(code, to: number)
      }
      return learnt.rules[number]
    }
  }

  /// The number of a group, of which a claim is given.
  func number(of group: Group, _ sample: @autoclosure () -> Sample) -> Int {
    learnt.withLock { learnt in
      let number = learnt.groups.number(of: group)
      if number == learnt.samples.count { learnt.samples.append(sample()) }
      return number
    }
  }

  /// Learns the profile of the line of a code, as a plain row has it, in a group.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - group: The number of the group.
  ///   - lines: What who asks knows of lines, to which it is added.
  /// - Returns: The number of the profile; nil if there is no such code, or rows of it are to be judged by themselves.
  func learn(_ code: UInt64, in group: Int, into lines: inout KnownLines) -> Int? {
    let sample = learnt.withLock { learnt in
      lines.take(code, in: group, from: learnt.lines)
      return learnt.samples[group]
    }
    if let known = lines.table.find(code, in: group) { return known }
    guard let written = HSCode(written: code) else { return nil }
    // Meanwhile others may learn the same, which comes to the same.
    let claim = sample.claim.forGoods(of: written)
    let standings = sample.laws.map { law in
      LineStanding(of: claim, under: law, rules: rules(of: code, claim, under: law, sample.key))
    }
    learnt.withLock { learnt in
      let number = learnt.profiles.number(of: standings)
      guard number < LineTable.most else { return }
      if number == learnt.lines.profiles.count {
        learnt.standings += standings.count
        let known = standings.compactMap(\.thresholds)
        let all = Set(known.flatMap { $0.map(\.millionths) }).sorted()
        learnt.lines.add(known.count == standings.count ? all : nil)
      }
      learnt.lines.table.set(code, in: group, to: number)
      lines.take(code, in: group, from: learnt.lines)
    }
    return lines.table.find(code, in: group)
  }
}
