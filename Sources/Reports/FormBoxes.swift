internal import TariffLaw

extension OriginRuling {
  /// What box 8 shows where origin is established.
  var shownBox8: String? { isEstablished ? box8 : nil }
}

extension Box7 {
  /// The box for a person.
  var words: String {
    var parts = [code.description + (edition.map { " (\($0.rawValue))" } ?? "")]
    if namesInvoicingCompany { parts.append("name and country of the invoicing company") }
    if let original {
      parts.append(
        "number and day of the original proof" + (original.issued.map { ", \($0)" } ?? ""))
    }
    return parts.joined(separator: "; ")
  }

  /// The box for a program.
  var json: JSON {
    .object([
      ("code", .text(code.description)), ("edition", .text(orNull: edition?.rawValue)),
      ("names_invoicing_company", .bool(namesInvoicingCompany)),
      ("names_original_proof", .bool(original != nil)),
      ("original_issued", .text(orNull: original?.issued?.description)),
    ])
  }
}

extension Box9 {
  /// The box for a person.
  var words: String {
    guard showsPrice else { return "weight or quantity, no price" }
    return "weight or quantity; FOB " + (price.map { "\($0)" } ?? "price, which is not said")
  }

  /// The box for a program.
  var json: JSON {
    .object([
      ("shows_fob", .bool(showsPrice)), ("fob", .text(orNull: price?.amount)),
      ("citation", .text(basis.citation.description)),
    ])
  }
}
