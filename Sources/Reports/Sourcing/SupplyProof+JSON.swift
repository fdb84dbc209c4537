internal import ComponentSourcing

extension SupplyProof {
  /// The proof as JSON; suppliers by name.
  func json(_ suppliers: [String]) -> JSON {
    switch self {
    case .impossible: .text("impossible")
    case .bounded(let certificate):
      .object([
        ("price", .text("\(certificate.price.numerator)/\(certificate.price.denominator)")),
        ("bound", .text("\(certificate.bound)")),
        ("order", .list(certificate.order.map(JSON.number))),
      ])
    case .split(let supplier, let taken, let left):
      .object([
        ("supplier", .text(suppliers[supplier])), ("taken", taken.json(suppliers)),
        ("left", left.json(suppliers)),
      ])
    }
  }
}
