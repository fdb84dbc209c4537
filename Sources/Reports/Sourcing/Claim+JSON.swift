internal import TariffLaw

extension Claim {
  /// The claim as `afta check` reads it; what was not said is left out.
  var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("scheme", .text(scheme?.name ?? "best")), ("on", .text("\(on)")),
      ("from", .text("\(from)")), ("to", .text("\(to)")), ("currency", .text("\(currency)")),
      ("good", good.json), ("route", .list((route ?? []).map(\.json))),
    ]
    if isIllustrative { members.append(("illustrative", .bool(true))) }
    if let proof { members.append(("proof", proof.json)) }
    if let customsValue { members.append(("customs_value", .text(customsValue.amount))) }
    if let importer { members.append(("importer", importer.json)) }
    if let exporter { members.append(("exporter", exporter.json)) }
    if !approvals.isEmpty { members.append(("approvals", .list(approvals.map(\.json)))) }
    return .object(members)
  }
}

/// An object of what was said.
private func object(_ members: [(String, JSON?)]) -> JSON {
  .object(members.compactMap { key, value in value.map { (key, $0) } })
}

extension Good {
  fileprivate var json: JSON {
    let stated: String? =
      switch rule {
      case .general: "general"
      case .rule(let rule): rule.description
      case nil: nil
      }
    return object([
      ("code", code.map { .text("\($0)") }), ("edition", edition.map { .text($0.rawValue) }),
      ("fob", fob.map { .text($0.amount) }), ("rule", stated.map(JSON.text)),
      ("rvc_method", method.map { .text($0.rawValue) }),
      ("materials", materials.map { .list($0.map(\.json)) }),
      ("labour", labour.map { .text($0.amount) }),
      ("overhead", overhead.map { .text($0.amount) }),
      ("other", other.map { .text($0.amount) }), ("profit", profit.map { .text($0.amount) }),
      ("processes", processes.map { .list($0.map { .text($0.rawValue) }) }),
    ])
  }
}

extension Material {
  fileprivate var json: JSON {
    object([
      ("name", name.map(JSON.text)), ("code", code.map { .text("\($0)") }),
      ("value", value.map { .text($0.amount) }), ("basis", basis.map { .text($0.rawValue) }),
      ("origin", origin.map { .text("\($0)") }), ("status", status.map { .text($0.rawValue) }),
      ("content", content.map { .text("\($0)") }),
      (
        "proof",
        proof.map { proof in
          object([
            ("kind", proof.kind.map { .text($0.rawValue) }),
            ("partial_cumulation", proof.isPartialCumulation.map(JSON.bool)),
          ])
        }
      ),
    ])
  }
}

extension ProofOfOrigin {
  fileprivate var json: JSON {
    object([
      ("kind", kind.map { .text($0.rawValue) }), ("issued", issued.map { .text("\($0)") }),
      ("shipped", shipped.map { .text("\($0)") }),
      ("presented", presented.map { .text("\($0)") }),
      (
        "criterion",
        criteria.map { .text($0.map(\.rawValue).joined(separator: " + ")) }
      ),
    ])
  }
}

extension StatedTariff {
  fileprivate var json: JSON {
    object([
      ("rate", rate.map { .text("\($0)") }), ("list", list.map { .text($0.rawValue) }),
      ("mfn", mfn.map { .text("\($0)") }), ("margin", margin.map { .text("\($0)") }),
    ])
  }
}

extension RouteLeg {
  fileprivate var json: JSON {
    object([
      ("through", through.map { .text("\($0)") }),
      ("operations", operations.map { .list($0.map { .text($0.rawValue) }) }),
      ("entered_commerce", enteredCommerce.map(JSON.bool)),
      ("reason", reason.map { .text($0.rawValue) }),
      ("documents", documents.map { .list($0.map { .text($0.rawValue) }) }),
    ])
  }
}

extension ApprovalClaim {
  fileprivate var json: JSON {
    object([
      ("scheme", .text(scheme.name)), ("certificate", certificate.map(JSON.text)),
      ("brand", brand.map(JSON.text)), ("model", model.map(JSON.text)),
      ("part", part.map(JSON.text)), ("use", use.map { .text($0.rawValue) }),
      ("company", company.map(JSON.text)), ("maker", maker.map { .text($0.rawValue) }),
      ("final_product", isFinalProduct.map(JSON.bool)),
      ("commercial_production", commercialProduction.map { .text($0.words) }),
      ("submitted", submitted.map { .text("\($0)") }),
    ])
  }
}
