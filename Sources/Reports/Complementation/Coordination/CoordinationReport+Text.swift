internal import ComponentSourcing
internal import TariffLaw

extension CoordinationReport {
  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks: [String] = []
    if isIllustrative { blocks.append("Illustrative: figures of these plans are made up.\n") }
    let names = answer.plans.map { $0.country.name }.joined(separator: ", ")
    blocks.append(
      style.strong("What \(names) plan by \(answer.year), put together") + "\n\n" + parts(style))
    for one in answer.cases { blocks += self.blocks(one, style) }
    if answer.cases.count > 1 { blocks.append(Self.agreement(answer.cases)) }
    if !answer.unsaid.isEmpty {
      blocks.append(
        style.strong("Not said") + "\n"
          + answer.unsaid.map { "  \($0.place): \($0.effect.words)\n" }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  private func parts(_ style: TextStyle) -> String {
    let rows = answer.parts.map { part in
      [
        part.name, part.makers.map(\.description).joined(separator: " "),
        part.users.map(\.description).joined(separator: " "), Self.words(part.demand),
        Self.words(part.capacity), Self.words(part.leastScales), Self.finding(part),
      ]
    }
    let table = TextTable(
      header: ["Part", "Makers", "Needed in", "Needed", "Capacity", "Least scales", "Finding"],
      rows: rows, rightAligned: [3, 4, 5]
    ).text(style)
    let complements = answer.parts.filter { !$0.complements.isEmpty }.map { part in
      "  \(part.name): "
        + part.complements.map { "\($0.maker) for \($0.user)" }.joined(separator: ", ") + "\n"
    }
    return complements.isEmpty
      ? table
      : table + "\n" + style.strong("One makes what another needs and does not make") + "\n"
        + complements.joined()
  }

  private static func words(_ bounds: Bounds<Int64>?) -> String {
    guard let bounds else { return "not said" }
    return bounds.exact.map(String.init) ?? "\(bounds.low) to \(bounds.high)"
  }

  private static func finding(_ part: PartStanding) -> String {
    var words: [String] = []
    if part.gap == .met { words.append("gap: nobody plans it") }
    if part.overlap == .met { words.append("overlap: least scales exceed what is needed") }
    if part.gap != .met, part.shortage == .met { words.append("capacity is short") }
    if part.overlap == .unknown { words.append("overlap cannot be told") }
    if part.gap != .met, part.shortage == .unknown { words.append("shortage cannot be told") }
    if words.isEmpty { words.append("no overlap, no gap") }
    return words.joined(separator: "; ")
  }

  private func blocks(_ one: CoordinationCase, _ style: TextStyle) -> [String] {
    let tables = Self.tables(one)
    let at: String =
      switch one.end {
      case .stated: ""
      case .low: ", all figures at their low ends"
      case .high: ", all figures at their high ends"
      }
    var blocks: [String] = []
    if let sources = one.complemented.sources {
      blocks.append(
        style.strong("Who makes what if all complement each other\(at)") + "\n"
          + tables.makers(sources, style) + "  \(tables.proof(one.complemented))\n")
    } else {
      let lines = one.obstacles.map(tables.lines) ?? []
      blocks.append(
        style.strong("No plan together\(at)") + "\n"
          + ([tables.proof(one.complemented)] + lines).map { "  \($0)\n" }.joined())
    }
    blocks.append(
      style.strong("A year, in whole \(one.model.currency)\(at)") + "\n"
        + tables.table(one.figures, style) + notes(one, tables))
    if let game = one.game { blocks.append(gains(one, game, at, style)) }
    return blocks
  }

  private func notes(_ one: CoordinationCase, _ tables: ComplementationTables) -> String {
    var lines: [String] = []
    let unmet = one.alone.flatMap(\.unmet)
    if !unmet.isEmpty {
      lines.append("alone, the programme of \(tables.countries(unmet)) cannot be met")
    }
    if !one.freeTrade.unmet.isEmpty {
      lines.append(
        "with free trade, the programme of \(tables.countries(one.freeTrade.unmet)) cannot be met")
    }
    for (place, outcome) in one.alone.enumerated() where outcome.sources == nil {
      lines.append(
        outcome.answer.isInfeasible
          ? "alone, \(tables.country(place)) lacks parts that nobody offers it: over that nothing is "
            + "gained or lost"
          : "alone, no plan of \(tables.country(place)) was found in time")
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func gains(
    _ one: CoordinationCase, _ game: CoalitionGame, _ at: String, _ style: TextStyle
  ) -> String {
    let tables = Self.tables(one)
    let rows = Self.gains(one).map { gain in
      [tables.country(gain.country)] + gain.amounts.map { $0.map(tables.whole) ?? "-" }
    }
    let table = TextTable(
      header: ["", "Saving", "Duty forgone", "Gain", "Payment", "Shapley share"], rows: rows,
      rightAligned: [1, 2, 3, 4, 5]
    ).text(style)
    let lines = sentences(game, one, tables).map { "  \($0)\n" }.joined()
    return style.strong("Who gains over staying alone\(at)") + "\n" + table + lines
  }

  private func sentences(
    _ game: CoalitionGame, _ one: CoordinationCase, _ tables: ComplementationTables
  ) -> [String] {
    let currency = one.model.currency
    var lines: [String] = []
    if let loss = game.jointLoss {
      lines.append(
        "Together they lose \(tables.whole(loss)) \(currency) a year; no payments among them help")
    } else if let worth = game.worthTogether {
      lines.append("Together they gain \(tables.whole(worth)) \(currency) a year")
    } else if !one.unableAlone.isEmpty {
      lines.append(
        "What all gain together is not known: \(tables.countries(one.unableAlone)) has no plan alone"
      )
    }
    for (place, loss) in game.losses {
      let name = one.model.countries[place].country.name
      lines.append(
        "\(name) would lose \(tables.whole(loss)); that much, paid to it, compensates it")
    }
    if game.losses.isEmpty {
      lines.append(
        one.unableAlone.isEmpty ? "Nobody loses" : "Of those that have a plan alone, nobody loses")
    }
    if !one.unmetAlone.isEmpty {
      lines.append(
        "Gains of \(tables.countries(one.unmetAlone)) are over a plan alone that leaves its programme out; "
          + "it has none that keeps it")
    }
    lines += core(game, one, tables)
    if !one.isProven {
      lines.append("Not all searches came to their end: some plans may cost less than is shown")
    }
    return lines
  }

  /// Who would leave, and even shares, where sets have a worth.
  private func core(
    _ game: CoalitionGame, _ one: CoordinationCase, _ tables: ComplementationTables
  ) -> [String] {
    var lines: [String] = []
    let none = one.worthless.map { tables.countries(game.members($0)) }.joined(separator: ", ")
    if let objections = game.objections(to: game.gains) {
      if !objections.isEmpty {
        lines.append("The plan is not in the core:")
        lines += objections.map { mask, more in
          "  \(tables.countries(game.members(mask))) "
            + (mask.nonzeroBitCount == 1 ? "is better off alone by" : "gain more by themselves, by")
            + " \(tables.whole(more))"
        }
      } else if one.isInCore == true {
        lines.append("The plan is in the core: no set of countries gains more by itself")
      } else {
        lines.append(
          "Whether the plan is in the core is not known: of the sets whose worth is, none gains more "
            + "by itself")
      }
    }
    if let shares = game.shapleyShares, let objections = game.objections(to: shares) {
      lines.append(
        objections.isEmpty
          ? "The Shapley shares are in the core"
          : "The Shapley shares are not in the core: "
            + objections.map { tables.countries(game.members($0.mask)) }.joined(separator: ", ")
            + " gain more by themselves")
    }
    if !one.without.isEmpty {
      lines.append(
        "No plan keeps all requirements of "
          + one.without.map { tables.countries(game.members($0)) }.joined(separator: ", "))
    }
    if !one.worthless.isEmpty {
      lines.append(
        "Without a worth, so that they object to nothing and there are no Shapley shares: \(none)")
    }
    return lines
  }

  /// Whether gains have one sign at both ends of ranges.
  private static func agreement(_ cases: [CoordinationCase]) -> String {
    let games = cases.compactMap(\.game)
    guard games.count == cases.count, let first = games.first else {
      return "At one end of the ranges there is no comparison; nothing is said between them.\n"
    }
    let tables = tables(cases[0])
    let nought = ExactFraction(0)
    let open = first.gains.indices.filter { place in
      let losing = games.count { game in game.gains[place].map { $0 < nought } ?? false }
      let gaining = games.count { game in game.gains[place].map { $0 > nought } ?? false }
      return [losing, gaining].contains { $0 != 0 && $0 != games.count }
    }
    return open.isEmpty
      ? "At both ends of the ranges the same countries gain and lose.\n"
      : "Whether \(tables.countries(open)) gains or loses depends on where in the ranges figures lie.\n"
  }
}
