/// A provision that lets more count in content than was judged, and that was not read.
struct UnreadProvision {
  /// The condition of which the claimant tells whether it holds.
  let words: String
  /// What he tells.
  let isReached: Outcome

  init(_ name: String, of good: Good) {
    words = Self.reaching(by: name)
    isReached = good.conditions[words].map(Outcome.init(_:)) ?? .unknown
  }

  /// The condition, in words, that content is reached with what a provision lets count.
  static func reaching(by name: String) -> String {
    "with what \(name) lets count, which was not read, the content is reached"
  }
}
