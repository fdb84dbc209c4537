public import TariffLaw

extension Finding {
  /// What was asked, in words for people.
  public var says: String { question.words }

  /// The finding with its premises.
  public var json: JSON {
    .object([
      ("id", .text(id)), ("says", .text(says)), ("outcome", .text(outcome.rawValue)),
      ("citation", .text(orNull: basis?.citation.description)),
      ("evidence", .text(orNull: basis?.evidence.rawValue)),
      ("figures", .object(Self.members(figures))),
      ("missing", .list(missing.map(JSON.text))),
      ("premises", .list(premises.map(\.json))),
    ])
  }

  /// Figures by their names, each once: several of one name are a list, and say whose they are.
  private static func members(_ figures: [Figure]) -> [(key: String, value: JSON)] {
    var names: [Figure.Name] = []
    var values: [Figure.Name: [JSON]] = [:]
    for figure in figures {
      if values[figure.name] == nil { names.append(figure.name) }
      let value = figure.subject.map {
        JSON.object([("of", .text($0)), ("value", .text(figure.value.text))])
      }
      values[figure.name, default: []].append(value ?? .text(figure.value.text))
    }
    return names.map { name in
      let all = values[name] ?? []
      if let only = all.first, all.count == 1, case .text = only { return (name.rawValue, only) }
      return (name.rawValue, .list(all))
    }
  }
}

extension Caveat {
  /// The caveat.
  public var json: JSON {
    .object([
      ("id", .text(id)), ("says", .text(says)), ("evidence", .text(evidence.rawValue)),
    ])
  }
}

extension Headroom {
  /// The headroom; below the threshold the keys say what must change.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [("points", .text(points.points))]
    let isMet = points >= ExactFraction(0)
    if let spare = nonOriginating {
      let size = Money(minorUnits: abs(spare.minorUnits), spare.currency)
      members.append(
        (
          isMet ? "non_originating_may_rise_by" : "non_originating_must_fall_by",
          .text(size.amount)
        ))
    }
    if let fob {
      members.append((isMet ? "fob_may_fall_to" : "fob_must_rise_to", .text(fob.amount)))
    }
    if let units { members.append(("units", .text("\(units)"))) }
    return .object(members)
  }

  /// The headroom in words for people, a line each.
  var words: [String] {
    let isMet = points >= ExactFraction(0)
    let distance = points.points
    let ofAll = units.map { " for the \($0) units together" } ?? ""
    var lines = [
      isMet
        ? "the regional content is \(distance) points above its threshold"
        : "the regional content lacks \(distance.dropFirst()) points to its threshold"
    ]
    if let spare = nonOriginating {
      let size = Money(minorUnits: abs(spare.minorUnits), spare.currency)
      lines.append(
        "non-originating materials (VNM) \(isMet ? "may rise" : "must fall") by \(size)\(ofAll)")
    }
    if let fob {
      let other = nonOriginating == nil ? "" : "or "
      lines.append("\(other)the FOB price \(isMet ? "may fall" : "must rise") to \(fob)\(ofAll)")
    }
    return lines
  }
}

extension OriginRuling {
  /// What came of the question of origin, amounts in a currency.
  public func json(in currency: Currency) -> JSON {
    let content = contentJudged
    let byRule =
      (content == nil ? nil : contentByFormula).map { [("by_rule", Self.share($0))] } ?? []
    let gap = content?.sheet.gap.flatMap { Money(units: $0, currency)?.amount }
    return .object([
      ("outcome", .text(outcome.rawValue)),
      ("criterion", .text(orNull: criterion)),
      ("alternatives", .list(alternatives.map(\.json))),
      (
        "rvc",
        .object(
          [
            ("indirect", Self.share(content?.indirect)), ("direct", Self.share(content?.direct)),
            ("gap", .text(orNull: gap)),
          ] + byRule)
      ),
      ("box_8", .text(orNull: shownBox8)),
      ("keeps_origin_of", .text(orNull: keptOrigin?.description)),
    ])
  }

  private static func share(_ share: Bounds<ExactFraction>?) -> JSON {
    guard let share else { return .null }
    if let exact = share.exact {
      return .object([
        ("exact", .text(exact.description)), ("percent", .text(exact.percentFigure)),
      ])
    }
    return .object([
      ("at_least", .text(share.low.percentFigure)), ("at_most", .text(share.high.percentFigure)),
    ])
  }
}

extension OriginRuling.Alternative {
  fileprivate var json: JSON {
    .object([
      ("criterion", .text(criteria.map(\.rawValue).joined(separator: " + "))),
      ("outcome", .text(outcome.rawValue)),
    ])
  }
}
