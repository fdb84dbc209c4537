/// A word as a file declares it: what it is called, what it does, and which law says so.
public struct DeclaredWord: Sendable, Hashable {
  /// The word as claims and parameters write it: `form_d`.
  public let name: String
  /// What it is in the words of the trade.
  public let title: String
  /// What it does.
  public let effect: WordEffect
  /// The days on which it does so.
  public let days: DayRange
  /// The provision by which it does so; `nil` for a word of the trade.
  public let citation: Citation?
  /// How well that is known.
  public let evidence: Evidence
  /// The classes of goods that a process makes, each by its codes: a material of one has undergone it already.
  public let gives: [[RuleCodes]]
  /// The processes that together are this one.
  public let steps: [String]

  /// Makes a word.
  public init(
    name: String, title: String, effect: WordEffect, days: DayRange = .always,
    citation: Citation? = nil, evidence: Evidence = .official, gives: [[RuleCodes]] = [],
    steps: [String] = []
  ) {
    self.name = name
    self.title = title
    self.effect = effect
    self.days = days
    self.citation = citation
    self.evidence = evidence
    self.gives = gives
    self.steps = steps
  }
}
