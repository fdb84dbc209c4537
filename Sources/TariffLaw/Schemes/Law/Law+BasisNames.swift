extension Law {
  /// What stands in the law by the name under which an answer leans on it and which is no parameter's:
  /// a topic of a scheme, a clause of its list of wholly obtained goods, a country's taking part, a rule
  /// of products, an instrument that is not in force yet.
  ///
  /// - Parameter name: The name in small letters, as `cept.direct_consignment` or `bbc.member.th`.
  /// - Returns: What was found, which is empty if nothing was.
  func extract(ofBasis name: String) -> LawExtract {
    var extract = LawExtract()
    for scheme in schemes {
      for pending in scheme.pending {
        let known = pending.name.lowercased()
        if name == known || name == "pending." + known { extract.pending.append(pending) }
      }
      guard name.hasPrefix(scheme.id.prefix) else { continue }
      let rest = String(name.dropFirst(scheme.id.prefix.count))
      let clauses = scheme.whollyObtained.filter { clause in
        let own = "wholly_obtained." + clause.letter
        return rest == own || rest == own + ".gives"
      }
      let isOfMember = rest.hasPrefix("member.")
      let topic = isOfMember ? Topic.members : Topic(rawValue: rest)
      extract.provisions += clauses.map { $0.provision }
      if let topic { extract.provisions += scheme.provisions.filter { $0.topic == topic } }
      // A rule of products stands in a table; whose, the scheme with its instruments says.
      if topic == .productRule || isOfMember { extract.schemes.append(scheme) }
      if isOfMember {
        let reading = scheme.id.prefix + "membership." + rest.dropFirst("member.".count)
        extract.assumptions += assumptionsExtract.assumptions.filter {
          $0.name.lowercased() == reading
        }
      }
    }
    // A name without its scheme is that of every scheme which has one.
    if extract.isEmpty {
      extract.parameters = allParameters.filter { $0.name.hasSuffix("." + name) }
      extract.assumptions = assumptionsExtract.assumptions.filter {
        $0.name.hasSuffix("." + name)
      }
    }
    return extract
  }
}

extension WhollyObtainedClause {
  /// The clause as one of the provisions.
  var provision: Provision {
    let goods = goods.map { goods in
      "; it can give goods of \(goods.value.map { "\($0)" }.joined(separator: ", ")) (\(goods.basis.evidence))"
    }
    return Provision(
      citation: basis.citation, topic: nil, summary: summary + (goods ?? ""), days: days,
      evidence: basis.doubt?.figure ?? basis.evidence, daysEvidence: basis.doubt?.days)
  }

  private var summary: String {
    if case .text(let summary)? = basis.note { summary } else { "clause (\(letter))" }
  }
}
