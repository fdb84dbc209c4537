extension Approval {
  /// What an approval is asked for by: its scheme, and its name or its certificate's number.
  ///
  /// Capitals do not matter.
  public struct Name: Hashable, Comparable, Sendable {
    private let scheme: String
    private let name: String

    /// Makes a name of a scheme.
    public init(_ name: String, under scheme: SchemeID) {
      self.scheme = scheme.name
      self.name = name.lowercased()
    }

    /// Orders by scheme, then by name.
    public static func < (left: Self, right: Self) -> Bool {
      (left.scheme, left.name) < (right.scheme, right.name)
    }
  }

  /// The names by which it is asked for.
  var names: Set<Name> {
    Set([name, certificate].compactMap { $0.map { Name($0, under: scheme) } })
  }

  /// Whether it stands in place of another one: it bears its name or the number of its certificate.
  package func displaces(_ other: Approval) -> Bool { !names.isDisjoint(with: other.names) }
}

extension LawIndex<Approval.Name, Approval> {
  /// Indexes approvals by their names and the numbers of their certificates.
  public init(byName approvals: [Approval]) throws(TwoAnswers) {
    try self.init(approvals) { approval in approval.names.map { Question($0) } }
  }
}

extension LawIndex<Country, Approval.Act> {
  /// Indexes the acts by which countries carry an approval out, each from the first day it can begin.
  public init(byCountry acts: [Approval.Act]) throws(TwoAnswers) {
    try self.init(acts) { [Question($0.country, on: DayRange(from: $0.from.low, to: $0.to))] }
  }
}

extension LawIndex<Country, Approval.Consent> {
  /// Indexes the days on which countries approved.
  public init(byCountry consents: [Approval.Consent]) throws(TwoAnswers) {
    try self.init(consents) { [Question($0.country)] }
  }
}
