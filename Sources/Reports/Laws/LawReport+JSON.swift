internal import TariffLaw

extension LawReport {
  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("on", .text("\(on)")),
      ("schemes", .list(extract.schemes.map(Self.scheme))),
      ("provisions", .list(extract.provisions.map(provision))),
      ("parameters", .list(extract.parameters.map(parameter))),
      ("assumptions", .list(extract.assumptions.map(assumption))),
      ("commitments", .list(extract.commitments.map(\.json))),
      ("pending", .list(extract.pending.map(pending))),
    ])
  }

  private static func scheme(_ scheme: SchemeLaw) -> JSON {
    .object([
      ("scheme", .text("\(scheme.id)")), ("title", .text(scheme.title)),
      ("kind", .text(scheme.kind.rawValue)), ("in_force_from", day(scheme.days.from)),
      ("in_force_to", day(scheme.days.to)), ("note", .text(orNull: scheme.note)),
      ("instruments", .list(scheme.instruments.map(instrument))),
    ])
  }

  private func pending(_ instrument: PendingInstrument) -> JSON {
    .object([
      ("name", .text(instrument.name)), ("summary", .text(instrument.says)),
      ("told_from", .text("\(instrument.toldFrom)")),
      ("evidence", .text(instrument.evidence.rawValue)),
    ])
  }

  private static func instrument(_ instrument: Instrument) -> JSON {
    .object([
      ("name", .text(instrument.name)), ("title", .text(instrument.title)),
      ("signed", day(instrument.signed)), ("from", day(instrument.days.from)),
      ("to", day(instrument.days.to)), ("evidence", .text(instrument.evidence.rawValue)),
      ("days_evidence", .text(instrument.daysEvidence.rawValue)),
      ("source", .text(instrument.source)),
    ])
  }

  private func provision(_ provision: Provision) -> JSON {
    .object([
      ("citation", .text("\(provision.citation)")), ("summary", .text(provision.summary)),
      ("topic", .text(orNull: provision.topic?.rawValue)), ("from", Self.day(provision.days.from)),
      ("to", Self.day(provision.days.to)), ("in_force", .bool(provision.days.contains(on))),
      ("evidence", .text(provision.evidence.rawValue)),
      ("days_evidence", .text(provision.daysEvidence.rawValue)),
      ("parameters", .list(law.parameters(setBy: provision.citation).map { .text($0.name) })),
      ("product_rules", .number(productRules(of: provision))),
    ])
  }

  private func parameter(_ parameter: Parameter) -> JSON {
    .object([
      ("name", .text(parameter.name)), ("title", .text(parameter.title)),
      ("kind", .text(parameter.kind.rawValue)), ("assumed", assumed(parameter)),
      (
        "values",
        .list(
          parameter.history.entries.map { entry in
            .object([
              ("from", .text("\(entry.from)")), ("value", .text("\(entry.value.value)")),
              ("citation", .text("\(entry.value.citation)")),
              ("evidence", .text(entry.value.evidence.rawValue)),
              ("days_evidence", .text(entry.value.daysEvidence.rawValue)),
              ("note", .text(orNull: entry.value.note)),
              ("in_force", .bool(isInForce(entry, of: parameter))),
            ])
          })
      ),
      ("scoped", .list(scoped(parameter).map(scoped))),
    ])
  }

  private func scoped(_ value: Parameter.ScopedEntry) -> JSON {
    .object([
      ("scope", .text("\(value.scope)")), ("from", Self.day(value.days.from)),
      ("to", Self.day(value.days.to)), ("value", .text("\(value.entry.value)")),
      ("citation", .text("\(value.entry.citation)")),
      ("evidence", .text(value.entry.evidence.rawValue)),
      ("days_evidence", .text(value.entry.daysEvidence.rawValue)),
      ("note", .text(orNull: value.entry.note)), ("in_force", .bool(value.days.contains(on))),
    ])
  }

  private func assumption(_ parameter: Parameter) -> JSON {
    let entry = parameter.history.entries.last?.value
    return .object([
      ("name", .text(parameter.name)), ("title", .text(parameter.title)),
      ("kind", .text(parameter.kind.rawValue)), ("value", .text(orNull: entry?.value.description)),
      ("choices", parameter.choices.map { .list($0.map(JSON.text)) } ?? .null),
      ("assumed", assumed(parameter)), ("evidence", .text(orNull: entry?.evidence.rawValue)),
      ("because", .text(orNull: entry?.note)), ("override", .text(orNull: override(of: parameter))),
    ])
  }

  private func assumed(_ parameter: Parameter) -> JSON {
    .text(orNull: law.assumed[parameter.name]?.description)
  }

  private static func day(_ day: Day?) -> JSON { .text(orNull: day?.description) }
}
