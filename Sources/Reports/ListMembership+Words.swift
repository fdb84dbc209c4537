internal import TariffLaw

extension ListMembership {
  /// The list in words for people.
  var words: String {
    let codes = line.codes.map(\.description).joined(separator: ", ")
    return
      "\(scheme): \(line.list.rawValue) of \(line.member.name), item \(line.item) (\(codes), \(line.edition.rawValue))"
      + (isWhole ? "" : ", for some goods of the code")
      + ": apart from the general rates, its own rate is not held"
      + line.basis.tail
  }

  /// The list, for programs.
  var json: JSON {
    .object([
      ("scheme", .text("\(scheme)")), ("member", .text("\(line.member)")),
      ("list", .text(line.list.rawValue)), ("item", .text(line.item)),
      ("codes", .list(line.codes.map { .text("\($0)") })),
      ("edition", .text(line.edition.rawValue)), ("whole", .bool(isWhole)),
      ("citation", .text(line.basis.citation.description)),
      ("evidence", .text(line.basis.evidence.rawValue)),
    ])
  }
}

extension Basis {
  /// Where it stands and how well it is known, after what rests on it.
  fileprivate var tail: String {
    " [\(citation)]" + (evidence == .official ? "" : " (\(evidence.rawValue))")
  }
}
