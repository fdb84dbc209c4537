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
      var isOfNoEdition = false
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

  /// Whether no edition of the Harmonized System has its code, where that was looked up.
  var isOfNoEdition: Bool {
    get { seldom?.facts.isOfNoEdition ?? false }
    set { tell(newValue) { $0.isOfNoEdition = newValue } }
  }

  /// Its code as far as it tells where it is classified: not at all if no edition has it.
  var classification: HSCode? { isOfNoEdition ? nil : code }

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
