extension Finding.Question {
  /// What is asked of regional content, of materials, and of changes of classification.
  public enum Content: Sendable, Equatable {
    /// Whether the content is of at least a share.
    case threshold(Percentage)
    /// What a material counts for, and why.
    case material(Finding.Item, CumulationGround)
    /// Why something is no material that counts in content.
    case notCounted(Finding.Item, Treatment)
    /// Whether something is left out of a change of classification, and why.
    case leftOut(Finding.Item, Treatment)
    /// Whether interchangeable materials are kept apart.
    case stock(Finding.Item)
    /// Whether a material came with a proof marked for partial cumulation.
    case partialProof(Finding.Item)
    /// The value of a material at a term, which is the least that its CIF value can be.
    case leastValue(Finding.Item, Term)
    /// The value of a material, which its CIF value must be and not one at a term.
    case otherValue(Finding.Item, Term)
    /// Whether every material changes its classification at a level, none from some codes.
    case change(HSLevel, exceptFrom: [CodeRange])
    /// Whether what does not change is worth at most a share of the price.
    case tolerance(Percentage)

    var id: String {
      switch self {
      case .threshold: "origin.rvc"
      case .material, .notCounted: "origin.material"
      case .leftOut: "origin.left_out"
      case .stock: "origin.stock"
      case .partialProof: "origin.partial_proof"
      case .leastValue, .otherValue: "origin.material_value"
      case .change(.chapter, _): "origin.cc"
      case .change(.heading, _): "origin.cth"
      case .change(.subheading, _): "origin.ctsh"
      case .tolerance: "origin.tolerance"
      }
    }

    /// What becomes of packing, accessories, services and neutral elements.
    public enum Treatment: Sendable, CaseIterable {
      /// Packing for transport, or for retail, which is left out as the good is.
      case transportPacking, retailPacking
      /// A customary accessory.
      case accessory
      /// A service: no material, or one from abroad that is assumed to count.
      case service, foreignService
      /// A neutral element: in the good, or used in production only.
      case incorporated, neutral
    }

    /// The terms of a value.
    public enum Term: Sendable, CaseIterable {
      /// With freight and insurance; without; the earliest price ascertained.
      case cif, fob, earliestPrice
    }
  }
}
