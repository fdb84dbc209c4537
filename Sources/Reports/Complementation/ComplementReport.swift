public import Answers
internal import ComponentSourcing
internal import TariffLaw

/// Who makes which part for whom, beside every country for itself and free trade, for people and for programs.
public struct ComplementReport: TableReport {
  private let study: ComplementationStudy
  private let tables: ComplementationTables

  /// Makes a report.
  public init(_ study: ComplementationStudy) {
    self.study = study
    tables = ComplementationTables(model: study.model)
  }

  private var outcomes: [ComplementationOutcome] { [study.complemented, study.freeTrade] }

  private var under: String {
    study.schemes.isEmpty
      ? "stated terms" : study.schemes.map(\.name).joined(separator: " and ")
  }

  /// The countries' figures as CSV.
  public var csv: String {
    CSVTable(
      keys: ComplementationTables.keys,
      rows: tables.rows(study.figures).map { $0.map { $0 ?? "" } }
    ).text
  }

  /// The answer as JSON.
  public var json: JSON {
    let model = study.model
    return .object([
      ("format", .number(1)), ("name", .text(orNull: model.name)),
      ("illustrative", .bool(model.isIllustrative)), ("on", .text("\(study.on)")),
      ("schemes", .list(study.schemes.map { .text($0.name) })),
      ("brand", .text(orNull: study.brand)), ("currency", .text("\(model.currency)")),
      ("reciprocity", .text(model.reciprocity.rawValue)), ("weight", .text("\(model.weight)")),
      ("balance_tolerance", .text(orNull: model.tolerance?.description)),
      ("complemented", outcome(study.complemented)), ("free_trade", outcome(study.freeTrade)),
      ("alone", alone), ("countries", tables.json(study.figures)),
      ("obstacles", tables.json(study.obstacles)),
      ("programmes_not_held", .list(unheld.map(JSON.text))), ("ways", .list(ways)),
      ("caveats", .list(study.caveats.map(\.json))),
    ])
  }

  private func outcome(_ outcome: ComplementationOutcome) -> JSON {
    .object([
      ("cost", tables.cost(study.figures[outcome.setting]).map(tables.json) ?? .null),
      ("proven", .bool(outcome.answer.isProven)),
      ("programmes_left_out", .list(outcome.unmet.map { .text(tables.country($0)) })),
      ("makers", tables.makersJSON(outcome.sources, outcome.setting)),
    ])
  }

  private var alone: JSON {
    .object([
      ("cost", tables.cost(study.figures[.alone]).map(tables.json) ?? .null),
      ("proven", .bool(study.alone.allSatisfy { $0.answer.isProven })),
      (
        "programmes_left_out",
        .list(study.alone.flatMap(\.unmet).map { .text(tables.country($0)) })
      ),
      (
        "makers",
        .list(
          study.alone.flatMap { outcome -> [JSON] in
            guard case .list(let rows) = tables.makersJSON(outcome.sources, .alone) else {
              return []
            }
            return rows
          })
      ),
    ])
  }

  /// How the law treats each part on each way.
  private var ways: [JSON] {
    let model = study.model
    return model.parts.flatMap { part in
      part.makers.enumerated().flatMap { maker, offer in
        (offer?.ways ?? []).enumerated().compactMap { market, way -> JSON? in
          way.map { way in
            .object([
              ("part", .text(part.name)), ("from", .text(tables.country(maker))),
              ("to", .text(tables.country(market))), ("mfn", .text("\(way.mfn)")),
              ("rate", .text("\(way.rate)")), ("scheme", .text(orNull: way.scheme?.name)),
              ("accredited", .text(orNull: way.approval)),
              (
                "refused",
                .list(way.refusals.map { .text("\($0.scheme): \($0.reason)") })
              ),
              (
                "not_accredited",
                .list(
                  (way.uncredited.flatMap(\.because).map(\.words) + way.lacks.map(\.words))
                    .map(JSON.text))
              ), ("missing", .list(missing(way).map(JSON.text))),
            ])
          }
        }
      }
    }
  }

  /// The programmes that were asked for and are not held.
  private var unheld: [String] {
    study.model.countries.enumerated().compactMap { place, country in
      country.unheldProgramme.map { "\(tables.country(place)) for \($0) vehicles" }
    }
  }

  private func missing(_ way: PartWay) -> [String] {
    (way.refusals.flatMap(\.missing) + way.uncredited.flatMap(\.missing)).once
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    let model = study.model
    var blocks: [String] = []
    if model.isIllustrative { blocks.append("Illustrative: figures of this plan are made up.\n") }
    let title = (model.name ?? "The plan") + " under \(under), on \(study.on)"
    if let cost = tables.cost(study.figures[.complemented]),
      let sources = study.complemented.sources
    {
      blocks.append(
        style.strong(title) + "\n  \(tables.whole(cost)) \(model.currency) a year; "
          + tables.proof(study.complemented) + "\n\n" + tables.makers(sources, style))
    } else {
      var lines = [style.strong(title), "  " + tables.proof(study.complemented)]
      lines += study.obstacles.map(tables.lines)?.map { "  " + $0 } ?? []
      blocks.append(lines.joined(separator: "\n") + "\n")
    }
    blocks.append(
      style.strong("A year, in whole \(model.currency)") + "\n"
        + tables.table(study.figures, style))
    blocks.append(costs(style))
    let notes =
      unheld.map {
        "No programme of \($0) is held that day: none is counted; say it in 'requirement'"
      }
      + wayNotes
    if !notes.isEmpty {
      blocks.append(
        style.strong("Not to be had, or not known") + "\n"
          + notes.map { "  \($0)\n" }.joined())
    }
    if !study.caveats.isEmpty {
      blocks.append(
        style.strong("Leans on") + "\n" + study.caveats.map { "  \($0.words)\n" }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  private func costs(_ style: TextStyle) -> String {
    var lines = [style.strong("All products together")]
    let alone = tables.cost(study.figures[.alone])
    for setting in ComplementationSetting.allCases {
      guard let cost = tables.cost(study.figures[setting]) else {
        let unable =
          setting == .alone ? study.alone.indices.filter { study.alone[$0].sources == nil } : []
        let whose = unable.isEmpty ? "" : " of \(tables.countries(unable))"
        lines.append("  \(ComplementationTables.words(setting)): no plan\(whose)")
        continue
      }
      var line = "  \(ComplementationTables.words(setting)): \(tables.whole(cost))"
      if setting != .alone, let less = alone?.subtracting(cost) {
        line +=
          less < ExactFraction(0)
          ? ", \(tables.whole(cost.subtracting(alone ?? cost) ?? less)) more than alone"
          : ", \(tables.whole(less)) less than alone"
      }
      lines.append(line)
    }
    let unmet = study.alone.flatMap(\.unmet)
    if !unmet.isEmpty {
      lines.append(
        "  alone, the programme of \(tables.countries(unmet)) cannot be met, and is left out")
    }
    if !study.freeTrade.unmet.isEmpty {
      lines.append(
        "  with free trade, the programme of \(tables.countries(study.freeTrade.unmet)) cannot be "
          + "met, and is left out")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why parts pay MFN or are not accredited, each reason once with its ways.
  private var wayNotes: [String] {
    var order: [String] = []
    var places: [String: [String]] = [:]
    for part in study.model.parts {
      for (maker, offer) in part.makers.enumerated() {
        for (market, way) in (offer?.ways ?? []).enumerated() {
          guard let way else { continue }
          let place = "\(part.name) \(tables.country(maker)) to \(tables.country(market))"
          for reason in Self.reasons(way) {
            if places[reason] == nil { order.append(reason) }
            places[reason, default: []].append(place)
          }
        }
      }
    }
    return order.map { reason in
      let all = places[reason] ?? []
      return "\(reason): "
        + (all.count > Self.waysShown ? "\(all.count) ways" : all.joined(separator: ", "))
    }
  }

  /// So many ways are named after a reason.
  private static let waysShown = 4

  /// The reasons of a way in words; where an approval does not name it, that alone.
  private static func reasons(_ way: PartWay) -> [String] {
    let refused = way.refusals.map { "\($0.scheme) rate \($0.reason)" }
    let uncredited = way.uncredited.flatMap { part -> [String] in
      let isNamed = !part.because.contains { reason in
        if case .notNamed = reason { true } else { false }
      }
      return isNamed
        ? part.because.map { "\(part.approval) credits nothing, \($0.words)" }
        : ["\(part.approval) does not name the part on its way"]
    }
    return (refused + uncredited + way.lacks.map(\.words)).once
  }
}

extension PartWay.Lack {
  /// What a scheme lacks for a part, in words.
  var words: String {
    switch self {
    case .noApproval(let scheme): "the part names no approval under \(scheme)"
    case .noAccreditation(let scheme): "\(scheme) credits no local content that day"
    }
  }
}
