extension OriginTrial {
  /// The edge of an amount on its way to an end, where choices of the rule may turn both ways.
  func edge(
    of outcome: Outcome, now: Int64, end: Int64, _ moved: (Int64) -> Good?
  ) -> Edge? {
    let turn = firstTurn(from: now, to: end) { amount in
      var other = question
      var reasoning = Reasoning()
      other.good = moved(amount) ?? good
      let ruling = judge(other, under: regime, rules, &reasoning)
      return .init(ruling, by: reasoning.findings)
    }
    guard let turn,
      !isAbovePrice(moved(turn.beyond)) || outcome == .met && fails(moved(turn.beyond))
    else {
      return nil
    }
    return Edge(now: now, last: turn.last, beyond: turn.beyond, outcome: turn.outcome)
  }
}
