/// Values that answer one question, of which neither goes before the other.
public struct TwoAnswers: Error {
  /// Two such values, by their places among the values that were given, the earlier one first.
  public struct Pair: Hashable, Sendable {
    /// The place of one.
    public let first: Int
    /// The place of the other.
    public let second: Int

    @usableFromInline init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Pairs in which each such value stands, in the order of the second one.
  public let pairs: [Pair]

  @usableFromInline init?(_ all: [Pair]) {
    guard !all.isEmpty else { return nil }
    pairs = Set(all).sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }
}

extension LawIndex {
  /// Questions of one key and range: those of values that differ in their days alone.
  @usableFromInline struct Group {
    @usableFromInline let range: Range<UInt64>
    /// By first day.
    @usableFromInline let asked: ArraySlice<(question: Question, place: Int)>

    @usableFromInline
    init(range: Range<UInt64>, asked: ArraySlice<(question: Question, place: Int)>) {
      self.range = range
      self.asked = asked
    }
  }

  /// The pairs of values that answer one question, each value in one of them at least.
  ///
  /// Values of one range are walked by their days. Ranges of which one lies within the other are two answers only
  /// where that is refused; such and ranges that cross are compared by all their values.
  @inlinable
  static func conflicts(
    among asked: [(question: Question, place: Int)], _ nesting: Nesting
  ) -> [TwoAnswers.Pair] {
    var pairs: [TwoAnswers.Pair] = []
    for questions in runs(of: asked[...], by: { $0.key == $1.key }) where questions.count > 1 {
      let groups = runs(of: questions) { $0.range == $1.range }.map { group in
        Group(range: group[group.startIndex].question.range, asked: group)
      }
      for group in groups { pairs += conflicts(within: group) }
      // Of ranges that begin together the wider comes first, so that the narrower lies within it; those that
      // are open are kept by where they end, the first to end last.
      var open: [Group] = []
      for group in groups.sorted(by: wider) {
        while let last = open.last, last.range.upperBound <= group.range.lowerBound {
          open.removeLast()
        }
        let crossed = open.lastIndex { $0.range.upperBound >= group.range.upperBound } ?? -1
        for other in nesting == .refused ? open[...] : open[(crossed + 1)...] {
          pairs += conflicts(between: other, group)
        }
        open.insert(group, at: crossed + 1)
      }
    }
    return pairs
  }

  @inlinable
  static func wider(_ one: Group, _ other: Group) -> Bool {
    (one.range.lowerBound, other.range.upperBound) < (other.range.lowerBound, one.range.upperBound)
  }

  @inlinable
  static func conflicts(within group: Group) -> [TwoAnswers.Pair] {
    guard var furthest = group.asked.first else { return [] }
    var pairs: [TwoAnswers.Pair] = []
    for next in group.asked.dropFirst() {
      if next.question.days.overlaps(furthest.question.days), next.place != furthest.place {
        pairs.append(TwoAnswers.Pair(furthest.place, next.place))
      }
      let end = furthest.question.days.to ?? .latest
      if (next.question.days.to ?? .latest) > end { furthest = next }
    }
    return pairs
  }

  @inlinable
  static func conflicts(between one: Group, _ other: Group) -> [TwoAnswers.Pair] {
    one.asked.flatMap { first in
      other.asked.compactMap { second in
        first.place != second.place && first.question.days.overlaps(second.question.days)
          ? TwoAnswers.Pair(first.place, second.place) : nil
      }
    }
  }

  /// Cuts a list that is in order into runs of what belongs together.
  @inlinable
  static func runs(
    of asked: ArraySlice<(question: Question, place: Int)>, by isSame: (Question, Question) -> Bool
  ) -> [ArraySlice<(question: Question, place: Int)>] {
    var runs: [ArraySlice<(question: Question, place: Int)>] = []
    var start = asked.startIndex
    while start < asked.endIndex {
      let first = asked[start].question
      let end = asked[start...].firstIndex { !isSame($0.question, first) } ?? asked.endIndex
      runs.append(asked[start..<end])
      start = end
    }
    return runs
  }
}
