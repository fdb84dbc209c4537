extension LawIndex<Topic, Provision> {
  /// Indexes provisions by the topics that they govern; those without a topic are left out.
  public init(byTopic provisions: [Provision]) throws(TwoAnswers) {
    try self.init(provisions) { provision in
      provision.topic.map { [Question($0, on: provision.days)] } ?? []
    }
  }
}

extension LawIndex<Country, Membership> {
  /// Indexes memberships by country.
  public init(byCountry memberships: [Membership]) throws(TwoAnswers) {
    try self.init(memberships) { [Question($0.country, on: $0.days)] }
  }
}

extension LawIndex<String, WhollyObtainedClause> {
  /// Indexes the clauses of a list by their letters.
  public init(byLetter clauses: [WhollyObtainedClause]) throws(TwoAnswers) {
    try self.init(clauses) { [Question($0.letter, on: $0.days)] }
  }
}

extension LawIndex<Country, ScheduleDescription> {
  /// Indexes schedules by the members that charge the rates.
  public init(byMember schedules: [ScheduleDescription]) throws(TwoAnswers) {
    try self.init(schedules) { [Question($0.member, on: $0.days)] }
  }
}
