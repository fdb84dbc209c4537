extension LawIndex<RateObservation.Subject, RateObservation> {
  /// Indexes rates that were published singly, by member, part and code.
  public init(bySubject observations: [RateObservation]) throws(TwoAnswers) {
    try self.init(observations) {
      [Question(.init($0.member, part: $0.part), within: $0.codes.padded, on: $0.days)]
    }
  }

  /// The rate of all goods of a code that counts for a member on a day: that of the narrowest codes.
  public func rate(of code: HSCode, _ member: Country, on day: Day) -> RateObservation? {
    value(.init(member), within: code.paddedRange, on: day)
  }

  /// The rates of a member that goods of a code may have on a day, by part.
  ///
  /// Of those that hold for the whole code the narrowest counts; those of codes below it all may.
  public func rates(touching code: HSCode, _ member: Country, on day: Day) -> [RateObservation] {
    keys.filter { $0.member == member }.flatMap { subject in
      let touching = values(subject, on: day).filter { $0.codes.overlaps(code) }
      let whole = touching.first { $0.codes.contains(code) }
      return touching.filter { !$0.codes.contains(code) } + [whole].compactMap { $0 }
    }
  }
}
