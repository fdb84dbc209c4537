extension ClaimFacts {
  /// The claim in the form that a program reads.
  public var json: String {
    var fields = [
      #""format":1"#, Self.pair("scheme", scheme.rawValue), Self.pair("on", on.description),
      Self.pair("from", from), Self.pair("to", to), #""currency":"USD""#,
      #""good":"# + goodJSON, Self.pair("customs_value", customsValue.decimal),
    ]
    if let route { fields.append(#""route":["# + route.map(\.json).joined(separator: ",") + "]") }
    if let proof { fields.append(#""proof":"# + proof.json) }
    for (name, tariff) in [("importer", importer), ("exporter", exporter)] {
      guard let text = tariff.json else { continue }
      fields.append("\"\(name)\":\(text)")
    }
    if let dollarsPerEuro {
      fields.append(
        #""exchange_rates":[{"from":"EUR","to":"USD","rate":"\#(dollarsPerEuro.decimal)","#
          + #""on":"\#(on)"}]"#)
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private var goodJSON: String {
    var fields = [Self.pair("code", good.code)]
    if let fob = good.fob { fields.append(Self.pair("fob", fob.decimal)) }
    if let materials = good.materials {
      fields.append(#""materials":["# + materials.map(\.json).joined(separator: ",") + "]")
    }
    if let value = good.nonOriginating {
      fields.append(Self.pair("non_originating", value.decimal))
    }
    for (name, cost) in zip(GoodFacts.costNames, good.costs) {
      if let cost { fields.append(Self.pair(name, cost.decimal)) }
    }
    if let method = good.method { fields.append(Self.pair("rvc_method", method.rawValue)) }
    if let rule = good.statedRule { fields.append(Self.pair("rule", rule)) }
    if let work = good.processes { fields.append("\"processes\":[\"\(work.rawValue)\"]") }
    if let clause = good.clause {
      var facts = [Self.pair("clause", clause)]
      if let place = good.obtainedIn { facts.append(Self.pair("obtained_in", place)) }
      fields.append(#""wholly_obtained":{"# + facts.joined(separator: ",") + "}")
    }
    return "{" + fields.joined(separator: ",") + "}"
  }

  /// A key with a text.
  static func pair(_ key: String, _ value: String) -> String { "\"\(key)\":\"\(value)\"" }
}

extension MaterialFacts {
  fileprivate var json: String {
    var fields: [String] = []
    if let code { fields.append(ClaimFacts.pair("code", code)) }
    if let isOfPart { fields.append("\"of_part\":\(isOfPart)") }
    if let value {
      fields.append(
        isInEuros
          ? #""value":{"amount":"\#(value.decimal)","currency":"EUR"}"#
          : ClaimFacts.pair("value", value.decimal))
    }
    if let origin { fields.append(ClaimFacts.pair("origin", origin)) }
    if let status { fields.append(ClaimFacts.pair("status", status.rawValue)) }
    if let content { fields.append(ClaimFacts.pair("content", content.decimal)) }
    if let proofKind {
      let mark = isMarkedPartial.map { ",\"partial_cumulation\":\($0)" } ?? ""
      fields.append(#""proof":{"kind":"\#(proofKind)"\#(mark)}"#)
    }
    return "{" + fields.joined(separator: ",") + "}"
  }
}

extension ProofFacts {
  fileprivate var json: String {
    var fields: [String] = []
    if let kind { fields.append(ClaimFacts.pair("kind", kind)) }
    for (name, day) in [("issued", issued), ("shipped", shipped), ("presented", presented)] {
      if let day { fields.append(ClaimFacts.pair(name, day.description)) }
    }
    if let criteria {
      fields.append(ClaimFacts.pair("criterion", criteria.joined(separator: " + ")))
    }
    for (name, value) in [
      ("retroactive", isRetroactive), ("force_majeure", isForceMajeure),
      ("simplified_declaration", isSimplified), ("exchange_failed", isExchangeFailure),
    ] {
      if let value { fields.append("\"\(name)\":\(value)") }
    }
    if let consignment {
      fields.append(ClaimFacts.pair("consignment_fob", consignment.decimal))
    }
    return "{" + fields.joined(separator: ",") + "}"
  }
}

extension LegFacts {
  fileprivate var json: String {
    var fields: [String] = []
    if let through { fields.append(ClaimFacts.pair("through", through)) }
    if let isOnlyHandled {
      fields.append(
        isOnlyHandled
          ? #""operations":["unloading","reloading"]"# : #""operations":["processing"]"#)
    }
    if let enteredCommerce { fields.append("\"entered_commerce\":\(enteredCommerce)") }
    if let isJustified {
      fields.append(ClaimFacts.pair("reason", isJustified ? "transport" : "trade"))
    }
    switch documents {
    case .all:
      fields.append(
        #""documents":["through_bill_of_lading","proof_of_origin","invoice","transit_evidence"]"#)
    case .allButProof:
      fields.append(
        #""documents":["through_bill_of_lading","invoice","transit_evidence"]"#)
    case .some(.none): fields.append(#""documents":[]"#)
    case nil: break
    }
    return "{" + fields.joined(separator: ",") + "}"
  }
}

extension TariffFacts {
  fileprivate var json: String? {
    var fields: [String] = []
    if let rate { fields.append(ClaimFacts.pair("rate", rate.decimal)) }
    if let list { fields.append(ClaimFacts.pair("list", list)) }
    if let mfn { fields.append(ClaimFacts.pair("mfn", mfn.decimal)) }
    return fields.isEmpty ? nil : "{" + fields.joined(separator: ",") + "}"
  }
}
