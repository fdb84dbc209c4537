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
  struct Sample: Sendable {
    let claim: Claim
    let laws: [ApplicableLaw]
  }

  /// What lines share of which the law says the same.
  struct Profile: Sendable {
    let number: Int
    /// The contents at which answers may differ, in millionths of a percent; nil if rows are to be judged by themselves.
    let bars: [Int64]?
  }

  private struct Learnt {
    var groups = Numbers<Group>()
    var samples: [Sample] = []
    var profiles = Interned<LineStanding>()
    var bars: [[Int64]?] = []
    var lines = LineTable()
    /// How many standings the profiles have: one for each law by which a claim is judged.
    var standings = 0
  }

  private let learnt = Mutex(Learnt())

  /// More lines, and standings of profiles, than are kept: a file may have others in each row.
  private static let mostLines = 1 << 18
  private static let mostStandings = 1 << 14

  /// Whether there is so much that it is better to begin anew.
  var isFull: Bool {
    learnt.withLock {
      $0.lines.count > Self.mostLines || max($0.standings, $0.samples.count) > Self.mostStandings
    }
  }

  /// The number of a group, of which a claim is given.
  func number(of group: Group, _ sample: Sample) -> Int {
    learnt.withLock { learnt in
      let number = learnt.groups.number(of: group)
      if number == learnt.samples.count { learnt.samples.append(sample) }
      return number
    }
  }

  /// The profile of the line of a code, as a plain row has it, in a group; nil if there is no such code.
  func profile(of code: UInt64, in group: Int) -> Profile? {
    let (known, sample) = learnt.withLock { learnt in
      let number = learnt.lines.find(code, in: group)
      return (number.map { Profile(number: $0, bars: learnt.bars[$0]) }, learnt.samples[group])
    }
    if let known { return known }
    guard let written = HSCode(written: code) else { return nil }
    // Meanwhile others may learn the same, which comes to the same.
    let claim = sample.claim.forGoods(of: written)
    let standings = sample.laws.map { LineStanding(of: claim, under: $0) }
    return learnt.withLock { learnt in
      let number = learnt.profiles.number(of: standings, in: group)
      if number == learnt.bars.count {
        learnt.standings += standings.count
        let known = standings.compactMap(\.thresholds)
        let all = Set(known.flatMap { $0.map(\.millionths) }).sorted()
        learnt.bars.append(known.count == standings.count ? all : nil)
      }
      if learnt.lines.find(code, in: group) == nil {
        learnt.lines.set(code, in: group, to: number)
      }
      return Profile(number: number, bars: learnt.bars[number])
    }
  }
}
