extension Material {
  /// What is said of few materials, in a place of its own, so that of thousands each is copied quickly.
  final class Seldom: Sendable {
    let facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    /// The facts.
    struct Facts: Sendable {
      var recovered: Money?
      var proof: MaterialProof?
      var supplier: String?
      var declared: SupplierMatch?
      var stockRecord: StockRecord?
      var drawnFrom: DrawnFrom?
      var standing = CodeStanding.own
      var ownContent = OwnContent.general
    }
  }

  /// The value of scrap and by-products that were recovered of it.
  public var recovered: Money? {
    get { seldom?.facts.recovered }
    set { tell(newValue != nil) { $0.recovered = newValue } }
  }

  /// The proof with which it came.
  public var proof: MaterialProof? {
    get { seldom?.facts.proof }
    set { tell(newValue != nil) { $0.proof = newValue } }
  }

  /// How its code stands to the edition of the good's, where that was looked up.
  var standing: CodeStanding {
    get { seldom?.facts.standing ?? .own }
    set { tell(newValue != .own) { $0.standing = newValue } }
  }

  /// From what content on it originates by its own rule, where that was looked up.
  var ownContent: OwnContent {
    get { seldom?.facts.ownContent ?? .general }
    set { tell(newValue != .general) { $0.ownContent = newValue } }
  }

  /// The codes that it may have in the edition of the good's: its own, or those that its goods are of.
  var classifications: [HSCode] {
    switch standing {
    case .own: code.map { [$0] } ?? []
    case .moved(let codes, _): codes
    case .unheld: []
    }
  }

  /// Its code as far as it tells where it is classified: not at all if no edition has it.
  var classification: HSCode? { standing == .own ? code : classifications.shared }

  /// Whether its code is one of another edition, of which it does not tell what it is in the good's.
  var isCodeOpen: Bool {
    if case .moved(let codes, _) = standing { codes.count != 1 } else { false }
  }

  /// Who sold it, as the claimant calls him.
  public var supplier: String? {
    get { seldom?.facts.supplier }
    set { tell(newValue != nil) { $0.supplier = newValue } }
  }

  /// What the declarations of its supplier say of it, where they were looked up.
  public internal(set) var declared: SupplierMatch? {
    get { seldom?.facts.declared }
    set { tell(newValue != nil) { $0.declared = newValue } }
  }

  /// Of interchangeable materials: what came into their stock and went out, of which what went into the good is told.
  public var stockRecord: StockRecord? {
    get { seldom?.facts.stockRecord }
    set { tell(newValue != nil) { $0.stockRecord = newValue } }
  }

  /// What it is of such a stock.
  public internal(set) var drawnFrom: DrawnFrom? {
    get { seldom?.facts.drawnFrom }
    set { tell(newValue != nil) { $0.drawnFrom = newValue } }
  }

  /// Tells one of them; of a material without any, nothing that is not said.
  private mutating func tell(_ isSaid: Bool, _ change: (inout Seldom.Facts) -> Void) {
    guard isSaid || seldom != nil else { return }
    var facts = seldom?.facts ?? Seldom.Facts()
    change(&facts)
    seldom = Seldom(facts)
  }
}
