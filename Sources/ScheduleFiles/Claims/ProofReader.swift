internal import TariffLaw

/// Reads the proof of origin of a claim.
enum ProofReader {
  static func proof(_ entry: ObjectReader) -> ProofOfOrigin? {
    var proof = ProofOfOrigin()
    proof.kind = entry.optional("kind")?
      .choice(of: ProofOfOrigin.Kind.self, noun: "a kind of proof")
    proof.number = entry.optional("number")?.text()
    proof.issued = entry.optional("issued")?.day()
    proof.shipped = entry.optional("shipped")?.day()
    proof.presented = entry.optional("presented")?.day()
    proof.criteria = entry.optional("criterion").flatMap(criteria)
    proof.isRetroactive = entry.optional("retroactive")?.bool()
    proof.hasSimplifiedDeclaration = entry.optional("simplified_declaration")?.bool()
    return proof
  }

  /// Reads a criterion as forms state it: `RVC`, `52%`, `CTSH + 35%`, `PC 25%`.
  static func criteria(_ value: ValueReader) -> [OriginCriterion]? {
    guard let text = value.text() else { return nil }
    guard let criteria = criteria(in: text) else {
      return value.refuse(ClaimComplaint.notACriterion(text))
    }
    return criteria
  }

  /// The criteria in a text, or `nil` if it names anything else.
  static func criteria(in text: String) -> [OriginCriterion]? {
    var criteria: [OriginCriterion] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard let name = words.first, words.count <= 2 else { return nil }
      if let share = words.last, words.count == 2 || share.hasSuffix("%") {
        guard share.hasSuffix("%"), (try? Percentage(share.dropLast().utf8)) != nil else {
          return nil
        }
      }
      let named = name.hasSuffix("%") ? .regionalValueContent : OriginCriterion(rawValue: "\(name)")
      guard let criterion = named, !criteria.contains(criterion) else { return nil }
      criteria.append(criterion)
    }
    return criteria.isEmpty ? nil : criteria
  }
}
