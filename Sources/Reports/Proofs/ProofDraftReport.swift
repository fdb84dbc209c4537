public import TariffLaw

/// A draft of a proof of origin, for people and for programs.
public struct ProofDraftReport: Report {
  /// The draft.
  public let draft: ProofDraft

  /// Makes a report.
  public init(_ draft: ProofDraft) {
    self.draft = draft
  }

  /// The draft as JSON: each field with the box it is for, `null` where it is still missing.
  public var json: JSON {
    .object([
      ("format", .number(1)), ("kind", .text(draft.kind.rawValue)),
      ("accepted", draft.against.isEmpty ? draft.isAccepted.map(JSON.bool) ?? .null : .bool(false)),
      ("paper_only_if_exchange_failed", .bool(draft.isPaperException)),
      ("accepted_kinds", .list(draft.acceptedKinds.map { .text($0.rawValue) })),
      ("fields", .list(draft.fields.map(Self.field))),
      ("missing", .list(draft.missing.map { .text($0.rawValue) })),
      ("against", .list(draft.against.map { $0.json })),
    ])
  }

  private static func field(_ field: ProofDraft.Field) -> JSON {
    .object([
      ("box", field.name.box == 0 ? .null : .number(field.name.box)),
      ("name", .text(field.name.rawValue)), ("value", field.value?.json ?? .null),
    ])
  }

  /// The draft for a person.
  public func text(_ style: TextStyle) -> String {
    let kind = draft.kind.rawValue.replacing("_", with: " ")
    var lines = [style.strong("Draft") + ": \(kind); not a form", ""]
    lines += DeterminationReport.aligned(
      draft.fields.map { field in
        let box = field.name.box == 0 ? "" : "box \(field.name.box), "
        return (
          box + field.name.rawValue.replacing("_", with: " "),
          field.value?.text ?? style.faint("missing")
        )
      })
    if draft.isPaperException, draft.isAccepted != false {
      lines += ["", "On paper it is accepted only where the electronic exchange failed"]
    }
    if draft.isAccepted == false {
      let kinds = draft.acceptedKinds.map { $0.rawValue.replacing("_", with: " ") }
      lines += [
        "",
        "Not accepted between these two countries on that day: "
          + (kinds.isEmpty
            ? "no proof of the scheme is" : "accepted are " + kinds.joined(separator: ", ")),
      ]
    }
    if !draft.against.isEmpty {
      lines += ["", style.strong("It cannot stand, by what the claim tells")]
      lines += draft.against.flatMap { $0.lines(indent: 1, style) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ProofDraft.Value {
  fileprivate var json: JSON {
    switch self {
    case .ticks(let ticks): .list(ticks.map { .text($0.rawValue) })
    case .number(let number): .number(number)
    default: .text(text)
    }
  }

  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .day(let day): day.description
    case .money(let money): money.description
    case .code(let code): code.description
    case .country(let country): country.name
    case .number(let number): String(number)
    case .ticks(let ticks):
      ticks.isEmpty
        ? "none" : ticks.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
    }
  }
}
