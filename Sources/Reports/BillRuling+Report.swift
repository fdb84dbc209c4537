internal import TariffLaw

extension BillRuling {
  /// What came of the parts and of both readings, for a program.
  func json(in currency: Currency) -> JSON {
    .object([
      ("self_produced", .text(reading.value.rawValue)),
      (
        "parts",
        .list(
          parts.map { part in
            .object([
              ("item", .text(part.name)), ("code", .text(orNull: part.code?.description)),
              ("unit_cost", .text(orNull: part.value?.amount)),
              ("outcome", .text(part.ruling.outcome.rawValue)),
              ("origin", part.ruling.json(in: currency)),
              ("missing", .list(part.missing.map(JSON.text))),
            ])
          })
      ),
      (SelfProduced.rollUp.rawValue, Self.json(rolledUp, currency)),
      (SelfProduced.tracing.rawValue, Self.json(traced, currency)),
    ])
  }

  private static func json(_ ruling: OriginRuling, _ currency: Currency) -> JSON {
    .object([
      ("outcome", .text(ruling.outcome.rawValue)), ("origin", ruling.json(in: currency)),
    ])
  }

  /// What came of the parts and of both readings, for a person.
  func lines(_ style: TextStyle, in currency: Currency) -> [String] {
    guard !parts.isEmpty else { return [] }
    var rows = parts.map { part in
      let code = part.code.map { " (\($0))" } ?? ""
      return (part.name + code, part.ruling.short(in: currency))
    }
    rows.append(("Counted whole if they originate", rolledUp.short(in: currency)))
    rows.append(("Counted by what they were made of", traced.short(in: currency)))
    let decides = reading.value == .rollUp ? "whole if it originates" : "by what it was made of"
    return ["", style.strong("Made by the producer, counted here \(decides)")]
      + DeterminationReport.aligned(rows)
  }
}

extension OriginRuling {
  /// The outcome with the content that was found.
  func short(in currency: Currency) -> String {
    let says =
      switch outcome {
      case .met: "originates"
      case .notMet: "does not originate"
      case .unknown: "cannot be told"
      }
    let figures = rows(in: currency).filter { $0.0.hasPrefix("RVC") }.map { "\($0.0) \($0.1)" }
    return ([says] + figures).joined(separator: "; ")
  }
}
