internal import ComponentSourcing

extension ComplementationTables {
  /// What stands in the way of a plan, and what would make it one.
  func lines(_ obstacles: ComplementationObstacles) -> [String] {
    var lines = obstacles.unsupplied.map { part, market in
      "nobody can supply \(model.parts[part].name) for \(country(market)): name a maker, or 'outside'"
    }
    if obstacles.isOverCapacity {
      lines.append("capacities and least volumes rule out every plan: raise or lower them")
    }
    for obstacle in obstacles.single {
      let (asked, feasible) = (Self.words(obstacle.asked), Self.words(obstacle.feasible))
      switch obstacle.requirement {
      case .programme(let place):
        lines.append(
          "the programme of \(country(place)) cannot be met: \(asked) is asked, "
            + "at most \(feasible) can be reached; all others kept")
      case .balance:
        lines.append(
          "exchange cannot be balanced within \(asked): a tolerance of \(feasible) would do")
      case .share(let place):
        lines.append("\(country(place)) cannot make \(asked) of the value: at most \(feasible)")
      case .capacity(let part, let maker):
        lines.append(
          "\(country(maker)) can make \(asked) of \(model.parts[part].name): a capacity of "
            + "\(feasible) would do; all else kept")
      case .least(let part, let maker):
        lines.append(
          "\(country(maker)) makes at least \(asked) of \(model.parts[part].name): "
            + "\(feasible) would do; all else kept")
      }
    }
    if !obstacles.programmes.isEmpty {
      lines.append(
        "the programmes of \(countries(obstacles.programmes)) cannot be met with all else; without "
          + "them there is a plan")
    }
    if lines.isEmpty {
      lines.append(
        "no single programme, balance, share, capacity or least volume that gives way would do: several must"
      )
    }
    return lines
  }

  private static func words(_ amount: ComplementationObstacle.Amount) -> String {
    switch amount {
    case .share(let share): "\(share) %"
    case .units(let count): count == 1 ? "1 unit" : "\(count) units"
    }
  }

  private static func json(_ amount: ComplementationObstacle.Amount) -> JSON {
    switch amount {
    case .share(let share): .text("\(share)")
    case .units(let count): .text("\(count)")
    }
  }

  /// The same as data.
  func json(_ obstacles: ComplementationObstacles?) -> JSON {
    guard let obstacles else { return .null }
    let single = obstacles.single.map { obstacle -> JSON in
      let (kind, place, part): (String, Int?, Int?) =
        switch obstacle.requirement {
        case .programme(let place): ("programme", place, nil)
        case .balance: ("balance", nil, nil)
        case .share(let place): ("share", place, nil)
        case .capacity(let part, let maker): ("capacity", maker, part)
        case .least(let part, let maker): ("least", maker, part)
        }
      return .object([
        ("requirement", .text(kind)), ("country", .text(orNull: place.map(country))),
        ("part", .text(orNull: part.map { model.parts[$0].name })),
        ("asked", Self.json(obstacle.asked)), ("feasible", Self.json(obstacle.feasible)),
      ])
    }
    return .object([
      ("over_capacity", .bool(obstacles.isOverCapacity)),
      (
        "unsupplied",
        .list(
          obstacles.unsupplied.map { part, market in
            .object([
              ("part", .text(model.parts[part].name)), ("for", .text(country(market))),
            ])
          })
      ), ("gives_way", .list(single)),
      ("programmes", .list(obstacles.programmes.map { .text(country($0)) })),
    ])
  }
}
