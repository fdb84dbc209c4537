package import Reading
package import TariffLaw

/// Values of a file with their places, and the index in which each question has one answer.
package struct PlacedIndex<Key: Hashable & Comparable & Sendable, Value: Sendable>: Sendable {
  /// The values, in the order of the file.
  package let placed: [Placed<Value>]
  /// The index.
  package let index: LawIndex<Key, Value>

  /// No values.
  package init() {
    placed = []
    index = LawIndex()
  }

  /// Takes an index of the values.
  package init(_ placed: [Placed<Value>], _ index: LawIndex<Key, Value>) {
    self.placed = placed
    self.index = index
  }

  /// Makes an index of what was read.
  ///
  /// - Parameters:
  ///   - placed: The values.
  ///   - complaint: What is said of the later one of two answers, with the place of the earlier one.
  ///   - make: Makes the index of the values.
  /// - Throws: All pairs of values that answer one question.
  package init(
    _ placed: [Placed<Value>], complaint: (Value, Placed<Value>) -> some Complaint,
    _ make: ([Value]) throws(TwoAnswers) -> LawIndex<Key, Value>
  ) throws(Diagnostics) {
    self.placed = placed
    do throws(TwoAnswers) {
      index = try make(placed.map { $0.value })
    } catch {
      // By place, since files may come in any order.
      let diagnostics = error.pairs.map { pair in
        [placed[pair.first], placed[pair.second]].sorted(by: Self.stands(_:before:))
      }
      .sorted { Self.stands($0[1], before: $1[1]) }
      .map { $0[1].diagnostic(complaint($0[1].value, $0[0])) }
      guard let all = Diagnostics(diagnostics) else { preconditionFailure("no pair in an error") }
      throw all
    }
  }

  private static func stands(_ one: Placed<Value>, before other: Placed<Value>) -> Bool {
    (one.file.name, one.offset) < (other.file.name, other.offset)
  }
}

extension PlacedIndex where Key == String {
  /// Makes an index of values that each stand alone: of two of one subject the later one is refused.
  ///
  /// - Parameters:
  ///   - placed: The values.
  ///   - noun: What there is one of: `figure`.
  ///   - subject: Of what there is one: `BN's average of 1993`.
  /// - Throws: All pairs of values of one subject.
  package init(
    _ placed: [Placed<Value>], each noun: String, of subject: (Value) -> String
  ) throws(Diagnostics) {
    try self.init(placed) { value, other in
      AnswerComplaint(subject: subject(value), noun: noun, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Value>(all) { [.init(subject($0))] }
    }
  }
}

extension ObjectReader {
  /// Indexes or checks what was read below the object; two answers to one question are noted, and give nil.
  package func indexed<Value, Made>(
    _ placed: [Placed<Value>], complaint: (Value, Placed<Value>) -> some Complaint,
    _ make: ([Value]) throws(TwoAnswers) -> Made
  ) -> Made? {
    do throws(TwoAnswers) {
      return try make(placed.map { $0.value })
    } catch {
      for pair in error.pairs {
        let (one, other) = (placed[pair.first], placed[pair.second])
        problems.note(complaint(other.value, one), at: other.offset)
      }
      return nil
    }
  }

  /// The values below the object if each stands alone; of two of one subject the later one is noted.
  package func each<Value: Sendable>(
    _ placed: [Placed<Value>], _ noun: String, of subject: (Value) -> String
  ) -> [Value]? {
    indexed(placed) { value, other in
      AnswerComplaint(subject: subject(value), noun: noun, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Value>.check(all) { [.init(subject($0))] }
      return all
    }
  }
}

/// What is wrong with a value that answers what another one answers already.
package struct AnswerComplaint: Complaint, Equatable {
  /// Of what there are two: `VN`, `topic 'direct_consignment'`.
  package let subject: String
  /// What the other one is: `schedule`.
  package let noun: String
  /// The days of this one, if days tell such values apart.
  package var days: DayRange?
  /// The days of the other one.
  package var others: DayRange?
  /// Where the other one stands.
  package let place: Place
  /// What can be done besides giving each its own days.
  package var advice: String?

  /// The message.
  package var description: String {
    let other = "\(subject) has another \(noun) at \(place)"
    let wrong =
      if let days, let others { "\(other) (\(others)) for some of these days (\(days))" } else {
        other
      }
    return wrong + (advice.map { "; \($0)" } ?? "")
  }
}

extension AnswerComplaint {
  /// Days, where they tell such values apart.
  package var topic: Diagnostic.Topic { days == nil ? .form : .days }
}
