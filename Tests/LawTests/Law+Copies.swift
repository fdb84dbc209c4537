import AFTA
import Testing

extension SchemeLaw {
  /// The same scheme with some of its tables otherwise.
  func with(
    members: [Membership]? = nil, productRules: [ProductRules.Row]? = nil,
    observations: [RateObservation]? = nil, departures: [Departure]? = nil,
    commitments: [Commitment]? = nil, approvals: [Approval]? = nil
  ) throws -> SchemeLaw {
    SchemeLaw(
      id: id, title: title, kind: kind, note: note, days: days, instruments: instruments,
      provisions: provisions, topics: topics,
      members: try members.map { try LawIndex(byCountry: $0) } ?? self.members,
      clauses: clauses,
      productRules: productRules.map {
        ProductRules(held: $0, isComplete: self.productRules.isComplete)
      } ?? self.productRules,
      schedules: schedulesOfMembers,
      publishedRates: try observations.map { try LawIndex(bySubject: $0) } ?? publishedRates,
      departures: departures ?? self.departures, commitments: commitments ?? self.commitments,
      story: story, register: try approvals.map { try LawIndex(byName: $0) } ?? register,
      margins: margins, words: words)
  }
}

extension Law {
  /// The same law with another version of one of its schemes.
  func with(_ scheme: SchemeLaw) -> Law {
    Law(
      schemes: schemes.map { $0.id == scheme.id ? scheme : $0 }, parameters: parameters,
      assumptions: assumptions, words: words)
  }

  /// The same law with another version of one of its parameters.
  func with(_ parameter: Parameter) -> Law {
    var parameters = parameters
    parameters[parameter.name] = parameter
    return Law(
      schemes: schemes, parameters: parameters, assumptions: assumptions, words: words)
  }
}

extension Array {
  /// All but one element.
  func without(_ place: Int) -> Self {
    var rest = self
    rest.remove(at: place)
    return rest
  }
}
