/// The declarations of suppliers that a claimant holds.
///
/// Their order says nothing: of several that cover a material all must say the same.
public struct SupplierDeclarations: Sendable {
  private let bySupplier: [String: [SupplierDeclaration]]

  /// Orders declarations by supplier.
  public init(_ all: [SupplierDeclaration]) {
    bySupplier = Dictionary(grouping: all) { $0.supplier }.mapValues { declarations in
      declarations.sorted {
        ($0.code.description, $0.origin.description, $0.validTo, $0.criterion.description)
          < ($1.code.description, $1.origin.description, $1.validTo, $1.criterion.description)
      }
    }
  }

  /// What they say of a material on a day; `nil` if it names no supplier.
  func match(_ material: Material, on day: Day) -> SupplierMatch? {
    guard let supplier = material.supplier else { return nil }
    let all = bySupplier[supplier] ?? []
    guard !all.isEmpty else { return SupplierMatch(.none) }
    guard let code = material.code else { return SupplierMatch(.open, all.first) }
    let covering = all.filter { $0.code.contains(code) }
    guard !covering.isEmpty else {
      let nearer = all.first { code.contains($0.code) }
      return nearer.map { SupplierMatch(.open, $0) } ?? SupplierMatch(.otherCode, all.first)
    }
    let ofCountry = covering.filter { material.origin == nil || $0.origin == material.origin }
    guard !ofCountry.isEmpty else {
      let valid = covering.first { day <= $0.validTo }
      return SupplierMatch(.otherOrigin, valid ?? covering.first)
    }
    let valid = ofCountry.filter { day <= $0.validTo }
    guard let last = valid.max(by: { $0.validTo < $1.validTo }) else {
      return SupplierMatch(.expired, ofCountry.max { $0.validTo < $1.validTo })
    }
    if let other = valid.first(where: { !$0.agrees(with: last) }) {
      return SupplierMatch(.contradicted, last, other)
    }
    return SupplierMatch(.covers, last)
  }
}

/// What the declarations of its supplier say of a material.
public struct SupplierMatch: Sendable {
  /// How they stand to it.
  public let standing: DeclarationStanding
  /// The one that covers it, or comes nearest.
  public let declaration: SupplierDeclaration?
  /// One that covers it too and says otherwise.
  public let other: SupplierDeclaration?
  /// Whether the claimant told no status, so that the declared one stands for it.
  var tellsStatus = false

  init(
    _ standing: DeclarationStanding, _ declaration: SupplierDeclaration? = nil,
    _ other: SupplierDeclaration? = nil
  ) {
    self.standing = standing
    self.declaration = declaration
    self.other = other
  }
}
