internal import TariffLaw

extension OriginExploration {
  /// What would come of it otherwise, for a program.
  func json(in currency: Currency) -> JSON {
    .object([
      (
        "side_by_side",
        .list(
          sides.map { side in
            .object([
              ("counting", .text(side.counting.rawValue)),
              ("outcome", .text(side.ruling.outcome.rawValue)),
              ("origin", side.ruling.json(in: currency)),
            ])
          })
      ),
      ("break_evens", .list(breakEvens.map(\.json))), ("left_out", .number(leftOut)),
      ("cheapest", cheapest?.json ?? .null),
      (
        "single_changes",
        .list(
          changes.map { change in
            .object([
              ("material", .text(change.material.words)),
              ("value", .text(orNull: change.value?.amount)),
              ("change", .text(change.kind.rawValue)),
              ("outcome", .text(change.outcome.rawValue)),
            ])
          })
      ),
      (
        "declarations",
        .list(
          declarations.map { declaration in
            .object([
              ("material", .text(declaration.material.words)),
              ("value", .text(orNull: declaration.value?.amount)),
              ("points", .text(orNull: declaration.share?.points)),
              ("missing", .list(declaration.missing.map(JSON.text))),
            ])
          })
      ),
    ])
  }

  /// What would come of it otherwise, for a person.
  func lines(_ style: TextStyle, in currency: Currency) -> [String] {
    part("Side by side", sides.map { ($0.counting.words, $0.ruling.short(in: currency)) }, style)
      + part(
        "How far each amount may move", breakEvens.prefix(Self.mostShown).map(\.row), style)
      + (breakEvens.count <= Self.mostShown
        ? []
        : ["  \(breakEvens.count - Self.mostShown) more have further to go; --json has them"])
      + (leftOut == 0 ? [] : ["  \(leftOut) materials of less value were not tried"])
      + (cheapest.map { ["  the least of them: \($0.driver.words), to \($0.beyond.amount)"] } ?? [])
      + part("One change that turns it", changes.map(\.row), style)
      + part("Still to be declared, what settles most first", declarations.map(\.row), style)
  }

  private static let mostShown = 40

  private func part(
    _ title: String, _ rows: [(String, String)], _ style: TextStyle
  ) -> [String] {
    rows.isEmpty ? [] : ["", style.strong(title)] + DeterminationReport.aligned(rows)
  }
}

extension OriginExploration.Counting {
  fileprivate var words: String {
    switch self {
    case .national: "National content alone"
    case .fullCumulation: "Full cumulation"
    case .partialCumulation: "And partial cumulation"
    case .rollUp: "Made things whole if they originate"
    case .tracing: "Made things by what they were made of"
    }
  }
}

extension OriginExploration.BreakEven {
  fileprivate var row: (String, String) {
    let isDown = last.number <= now.number && beyond.number < now.number
    let turned =
      switch outcome {
      case .met: "it originates from"
      case .notMet: "it does not originate from"
      case .unknown: "it cannot be told from"
      }
    return (
      driver.words,
      "\(now.amount); as it is \(isDown ? "down" : "up") to \(last.amount), \(turned) \(beyond.amount)"
    )
  }

  fileprivate var json: JSON {
    .object([
      ("driver", .text(driver.name)), ("what", .text(driver.words)), ("now", .text(now.amount)),
      ("last", .text(last.amount)), ("beyond", .text(beyond.amount)),
      ("outcome_beyond", .text(outcome.rawValue)),
    ])
  }
}

extension OriginExploration.Figure {
  fileprivate var amount: String {
    switch self {
    case .money(let money): money.amount
    case .rate(let rate): DecimalText.text(rate, places: 12, isShortest: true)
    }
  }

  fileprivate var number: Int64 {
    switch self {
    case .money(let money): money.minorUnits
    case .rate(let rate): rate
    }
  }
}

extension OriginExploration.Driver {
  fileprivate var words: String {
    switch self {
    case .fob: "FOB price"
    case .material(let item): item.words
    case .nonOriginating: "non-originating materials"
    case .labour: "labour, the price with it"
    case .overhead: "overheads, the price with them"
    case .otherCosts: "other costs, the price with them"
    case .profit: "profit, the price with it"
    case .exchange(let currency): "rate of \(currency)"
    }
  }

  /// The key of the amount.
  fileprivate var name: String {
    switch self {
    case .fob: "good.fob"
    case .material(let item): "good.materials[\(item.place)].value"
    case .nonOriginating: "good.non_originating"
    case .labour: "good.labour"
    case .overhead: "good.overhead"
    case .otherCosts: "good.other"
    case .profit: "good.profit"
    case .exchange(let currency): "exchange_rates.\(currency)"
    }
  }
}

extension OriginExploration.Change {
  fileprivate var row: (String, String) {
    let turned =
      switch outcome {
      case .met: "originates"
      case .notMet: "does not originate"
      case .unknown: "cannot be told"
      }
    let what =
      switch kind {
      case .originating: "bought where it originates"
      case .refused: "its declaration refused"
      }
    let worth = value.map { ", worth \($0.amount)" } ?? ""
    return (material.words, "\(what)\(worth): the good \(turned)")
  }
}

extension OriginExploration.Declaration {
  fileprivate var row: (String, String) {
    let settles = share.map { "\($0.points) points" } ?? "what it counts for"
    return (material.words, "\(settles): say \(missing.joined(separator: ", "))")
  }
}
