internal import Reading
internal import TariffLaw

/// Reads the proofs on which a back-to-back proof rests: one, or a list of those of a consolidated consignment.
enum OriginalProofReader {
  static func originals(_ value: ValueReader) -> [OriginalProof]? {
    guard case .array = value.value.content else {
      return value.object(original).map { [$0] }
    }
    return value.list { $0.object(original) }
  }

  private static func original(_ entry: ObjectReader) -> OriginalProof? {
    var original = OriginalProof()
    original.origin = entry.optional("origin")?.country()
    original.issued = oneOf("original_issued", "issued", entry)?.day()
    original.expires = entry.optional("original_expires")?.day()
    let stated = oneOf("original_criterion", "criterion", entry).flatMap(ProofReader.criteria)
    original.criteria = stated?.criteria
    original.shownContent = stated?.share
    original.number = entry.optional("number")?.text()
    original.quantity = entry.optional("original_quantity")?
      .decimal(places: OriginalProof.quantityPlaces)
    original.quantitySentOn = entry.optional("quantity")?
      .decimal(places: OriginalProof.quantityPlaces)
    original.isCited = entry.optional("cited")?.bool()
    original.isPricedAnew = entry.optional("priced_anew")?.bool()
    return original
  }

  /// The value of a key that has two names, of which a file may use one.
  private static func oneOf(
    _ name: String, _ other: String, _ entry: ObjectReader
  ) -> ValueReader? {
    let (one, two) = (entry.optional(name), entry.optional(other))
    if one != nil, let two { return two.refuse(ClaimComplaint.saidTwice(other, by: name)) }
    return one ?? two
  }
}
