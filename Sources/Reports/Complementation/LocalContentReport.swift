public import TariffLaw

/// The local content of a vehicle with and without accreditation, for people and for programs.
public struct LocalContentReport: Report {
  private let answer: LocalContentAnswer

  /// What the user assumed otherwise, by name.
  private let assumed: [String]

  /// Makes a report.
  public init(_ answer: LocalContentAnswer, assumed: [String] = []) {
    self.answer = answer
    self.assumed = assumed
  }

  private var vehicle: Vehicle { answer.vehicle }

  /// The answer as JSON.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("name", .text(orNull: vehicle.name)),
      ("brand", .text(orNull: vehicle.brand)), ("on", .text("\(vehicle.on)")),
      ("country", .text("\(vehicle.country)")), ("scheme", .text(vehicle.scheme.name)),
      ("illustrative", .bool(vehicle.isIllustrative)), ("currency", .text("\(vehicle.currency)")),
      ("requirement", answer.content?.requirement.json ?? .null),
      ("components", .text(orNull: answer.content?.total.amount)),
      ("local", .text(orNull: answer.content?.local.amount)),
      ("accredits", .bool(answer.isAccredited)), ("weight", .text("\(answer.weight)")),
      ("reciprocity", .text(orNull: answer.content?.reciprocity.rawValue)),
      ("credit", .text(orNull: answer.content?.credit.map(amount))),
      ("credit_at_most", .text(orNull: answer.content?.creditAtMost.map(amount))),
      (
        "without",
        side(
          answer.content?.withoutAccreditation,
          answer.content.map { $0.meets($0.withoutAccreditation) })
      ),
      ("with", side(answer.content?.withAccreditation, answer.content?.meetsWithAccreditation)),
      ("parts", .list(answer.parts.map(part))),
      ("approvals", .list((answer.content?.credits ?? []).map(credit))),
      ("approvals_not_held", .list(answer.approvalsNotHeld.map(JSON.text))),
      ("approvals_of_another_brand", .list(answer.approvalsOfAnotherBrand.map(JSON.text))),
      ("findings", .list(answer.findings.map(\.json))),
      ("missing", .list(answer.missing.map(JSON.text))),
      ("caveats", .list(answer.caveats.map(\.json))),
      ("assumed", .list(assumed.map(JSON.text))),
    ])
  }

  private func part(_ part: AccreditedPart) -> JSON {
    .object([
      ("component", .text(part.component.name)), ("approval", .text(part.approval)),
      ("outcome", .text(part.outcome.rawValue)),
      ("because", .list(part.because.map { .text($0.words) })),
    ])
  }

  private func side(_ share: ExactFraction?, _ outcome: Outcome?) -> JSON {
    guard let share, let outcome, let content = answer.content else { return .null }
    return .object([
      ("exact", .text(share.description)), ("percent", .text(share.percentFigure)),
      ("outcome", .text(outcome.rawValue)),
      ("short_by", .text(orNull: content.shortfall(share)?.amount)),
    ])
  }

  private func credit(_ credit: LocalContent.Credit) -> JSON {
    .object([
      ("approval", .text(credit.approval)), ("components", .list(credit.components.map(JSON.text))),
      ("exported_parts", .list(credit.exportedParts.map(JSON.text))),
      ("imports", .text(credit.imports.amount)), ("exports", .text(credit.exports.amount)),
      ("matched", .text(credit.matched.amount)), ("credit", .text(amount(credit.counted))),
    ])
  }

  /// An amount in smallest units; what is left of one is cut, since it is not local in full.
  private func amount(_ units: ExactFraction) -> String {
    let whole = units.times(1, rounding: .down).flatMap(Int64.init(exactly:))
    return whole.map { Money(minorUnits: $0, vehicle.currency).amount } ?? "\(units)"
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var lines: [String] = []
    if vehicle.isIllustrative {
      lines += ["Illustrative: the costs of this vehicle are made up.", ""]
    }
    let whose = vehicle.name.map { " of \($0)" } ?? ""
    lines.append(
      style.strong("Local content\(whose) in \(vehicle.country.name), on \(vehicle.on)"))
    guard let content = answer.content else {
      return (lines + ["  What the programme asks is not held: say requirement"])
        .joined(separator: "\n") + "\n"
    }
    lines += DeterminationReport.aligned([
      ("Programme asks", content.requirement.words),
      ("Components", "\(content.total)"), ("Local", "\(content.local)"),
      ("Credit", content.credit.map(amount).map { "\($0) \(vehicle.currency)" } ?? "not known"),
      ("Weight", "\(answer.weight) %"),
      ("Reciprocity", content.reciprocity.rawValue.replacing("_", with: " ")),
    ])
    lines.append(
      line(
        "without accreditation", content.withoutAccreditation,
        content.meets(content.withoutAccreditation), content, style))
    if let share = content.withAccreditation {
      lines.append(
        line(
          "with accreditation under \(vehicle.scheme)", share, content.meetsWithAccreditation,
          content, style))
    }
    if content.creditAtMost != content.credit, let most = content.withAccreditationAtMost {
      lines.append("      at most \(most.percentText) %, if what is not known were so")
    }
    if !answer.isAccredited { lines.append("  \(vehicle.scheme) accredits nothing on that day") }
    for credit in content.credits {
      lines.append(
        "  \(credit.approval): \(credit.components.joined(separator: ", ")); imports "
          + "\(credit.imports.amount), exports \(credit.exports.amount), matched "
          + "\(credit.matched.amount), credit \(amount(credit.counted))")
    }
    for part in answer.parts where part.outcome != .met && answer.isAccredited {
      lines.append(
        "  \(style.mark(part.outcome)) \(part.component.name) under \(part.approval): "
          + part.because.map(\.words).joined(separator: "; "))
    }
    for name in answer.approvalsOfAnotherBrand {
      lines.append(
        "  \(name) is not of the brand \(vehicle.brand ?? ""); nothing is credited for it")
    }
    if !answer.caveats.isEmpty {
      lines += ["", style.strong("Leans on")] + answer.caveats.map { "  " + $0.words }
    }
    lines += assumed.flatMap { ["", "Assumed: \($0)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(
    _ name: String, _ share: ExactFraction, _ outcome: Outcome, _ content: LocalContent,
    _ style: TextStyle
  ) -> String {
    let short = outcome == .met ? nil : content.shortfall(share)
    return "  \(style.mark(outcome)) \(name): \(share.percentText) % (\(share))"
      + (short.map { ", short by \($0)" } ?? "")
  }
}
