internal import TariffLaw

extension CommitmentReader {
  /// What a commitment says of single days; of two that say the same thing of one day the later one is refused.
  ///
  /// - Parameters:
  ///   - placed: What was read.
  ///   - noun: What a day can have one of: `ceiling`.
  ///   - subject: What else must be the same for two to be of one day.
  ///   - day: The day.
  ///   - entry: Where what is wrong is noted.
  /// - Returns: What was read; nil if a day has two.
  static func each<Value: Sendable>(
    _ placed: [Placed<Value>], _ noun: String, by subject: (Value) -> String = { _ in "" },
    _ day: (Value) -> Day, in entry: ObjectReader
  ) -> [Value]? {
    entry.indexed(placed) { value, other in
      AnswerComplaint(subject: "\(day(value))", noun: noun, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Value>(all) { [.init("\(day($0)) \(subject($0))")] }
    }
    .map { _ in placed.map(\.value) }
  }
}
