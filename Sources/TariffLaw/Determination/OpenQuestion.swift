/// A fact that a claim does not tell and that would help to settle it.
public struct OpenQuestion: Sendable {
  /// The place of the fact in the claim: `good.fob`.
  public let fact: String
  /// The steps that cannot be told without it.
  public let steps: [String]
  /// How many of those steps it would settle alone.
  public let settlesAlone: Int
}

extension Determination {
  /// All facts that are missing anywhere, even where the verdict does not need them; those that settle
  /// most first.
  public var questions: [OpenQuestion] {
    var order: [String] = []
    var steps: [String: [String]] = [:]
    var alone: [String: Int] = [:]
    for finding in findings {
      let facts = finding.openFacts
      for fact in facts {
        if steps[fact] == nil { order.append(fact) }
        steps[fact, default: []].append(finding.id)
        if facts.count == 1 { alone[fact, default: 0] += 1 }
      }
    }
    let questions = order.map { fact in
      OpenQuestion(fact: fact, steps: steps[fact] ?? [], settlesAlone: alone[fact] ?? 0)
    }
    let ranked = questions.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (-first.settlesAlone, -first.steps.count, left.offset)
        < (-second.settlesAlone, -second.steps.count, right.offset)
    }
    return ranked.map { $0.element }
  }
}

extension Finding {
  /// The facts missing in this finding or in any premise, each once.
  fileprivate var openFacts: [String] {
    (missing + premises.flatMap { $0.openFacts }).once
  }
}
