internal import TariffLaw

extension RangeStudy {
  /// What comes of the ranges, for a program.
  func json(in currency: Currency) -> JSON {
    .object([
      ("worst", ruling(worstRuling, in: currency)), ("best", ruling(bestRuling, in: currency)),
      (
        "ranges",
        .list(
          items.indices.map { place in
            let item = items[place]
            return .object([
              ("fact", .text(item.name)), ("from", .text(item.text(item.low))),
              ("to", .text(item.text(item.high))), ("worst", .text(item.text(worst[place]))),
              (
                "turn",
                turns[place].map { turn in
                  .object([
                    ("last", .text(item.text(turn.last))),
                    ("beyond", .text(item.text(turn.beyond))),
                    ("outcome", .text(turn.outcome.rawValue)),
                  ])
                } ?? .null
              ),
            ])
          })
      ),
    ])
  }

  private func ruling(_ ruling: OriginRuling, in currency: Currency) -> JSON {
    .object([
      ("outcome", .text(ruling.outcome.rawValue)), ("origin", ruling.json(in: currency)),
    ])
  }

  /// What comes of the ranges, for a person.
  func lines(_ style: TextStyle, in currency: Currency) -> [String] {
    var rows = [
      ("At worst", worstRuling.short(in: currency)), ("At best", bestRuling.short(in: currency)),
    ]
    for (place, item) in items.enumerated() {
      let words =
        "\(item.text(item.low)) to \(item.text(item.high)), worst at "
        + item.text(worst[place])
      let turn = turns[place].map { turn in
        "; alone: \(worstRuling.outcome.words) at \(item.text(turn.last)), "
          + "\(turn.outcome.words) at \(item.text(turn.beyond))"
      }
      rows.append(
        (
          item.name,
          words
            + (turn
              ?? (worstRuling.outcome == bestRuling.outcome ? "" : "; alone it turns nothing"))
        ))
    }
    return ["", style.strong("Inside the ranges")] + DeterminationReport.aligned(rows)
  }
}
