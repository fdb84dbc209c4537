extension Finding.Question {
  /// What is asked of regional content, of materials, and of changes of classification.
  public enum Content: Sendable, Equatable {
    /// Whether the content is of at least a share.
    case threshold(Percentage)
    /// Which method decides where none is said.
    case methodNotSaid(Method)
    /// What a material counts for, and why.
    case material(Finding.Item, CumulationGround)
    /// Why something is no material that counts in content.
    case notCounted(Finding.Item, Treatment)
    /// Whether something is left out of a change of classification, and why.
    case leftOut(Finding.Item, Treatment)
    /// Whether the materials whose suppliers are named are declared by them.
    case declarations
    /// How the declarations of its supplier stand to a material.
    case declaration(Finding.Item, DeclarationStanding)
    /// Whether interchangeable materials are kept apart.
    case stock(Finding.Item)
    /// Whether what went into the good of interchangeable materials is told by one method of their stock.
    case stockMethod(Finding.Item, StockMethod)
    /// Whether a material came with a proof marked for partial cumulation.
    case partialProof(Finding.Item)
    /// Whether the kind of proof with which a material came is one that is accepted.
    case materialProof(Finding.Item)
    /// Whether paper with which a material came is older than the exchange, or of its failure.
    case materialPaper(Finding.Item)
    /// The value of a material at a term, which is the least that its CIF value can be.
    case leastValue(Finding.Item, Term)
    /// The value of a material, which its CIF value must be and not one at a term.
    case otherValue(Finding.Item, Term)
    /// Whether values said without a term are those that the rule asks.
    case termNotSaid
    /// Whether every material changes its classification at a level, or comes from some codes and none from others.
    case change(HSLevel?, from: String, exceptFrom: String)
    /// What becomes of one material in a change of classification.
    case materialChange(Finding.Item, Change)
    /// Whether the content by a formula, of materials of some codes, is of at least a share.
    case byFormula(Formula, of: String, atLeast: Percentage)
    /// Whether what does not originate is worth at most a share of the price ex works.
    case nonOriginating(atMost: Percentage)
    /// That materials and costs come to more than the price, which a rule without content leaves alone.
    case belowCost
    /// Whether what does not change is worth at most a share of the price.
    case tolerance(Percentage)

    var id: String {
      switch self {
      case .threshold: "origin.rvc"
      case .methodNotSaid: "origin.rvc_method"
      case .material, .notCounted: "origin.material"
      case .leftOut: "origin.left_out"
      case .declarations: "origin.declarations"
      case .declaration: "origin.declaration"
      case .stock: "origin.stock"
      case .stockMethod: "origin.stock_record"
      case .partialProof: "origin.partial_proof"
      case .materialProof, .materialPaper: "origin.material_proof"
      case .leastValue, .otherValue: "origin.material_value"
      case .termNotSaid: "origin.material_term"
      case .change(.chapter, _, _): "origin.cc"
      case .change(.heading, _, _): "origin.cth"
      case .change(.subheading, _, _): "origin.ctsh"
      case .change(nil, _, _): "origin.from"
      case .materialChange: "origin.change"
      case .byFormula(let formula, _, _): "origin.rvc.\(formula.rawValue)"
      case .nonOriginating: "origin.max_nom"
      case .belowCost: "origin.below_cost"
      case .tolerance: "origin.tolerance"
      }
    }

    /// A method of content.
    public enum Method: Sendable {
      /// What is of the region, added up.
      case direct
      /// The price less what is not of the region.
      case indirect
    }

    /// Whether a material changes its classification.
    public enum Change: String, Sendable, CaseIterable {
      /// It does, or it does not, or its code leaves it open.
      case changes, unchanged, open
      /// It originates and need not.
      case originates
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

    /// The formulas of content that a rule names.
    public enum Formula: String, Sendable, CaseIterable {
      /// The price less what does not originate; what originates; the net cost; of some materials alone.
      case buildDown = "build_down"
      case buildUp = "build_up"
      case netCost = "net_cost"
      case focusedValue = "focused_value"
    }

    /// The terms of a value.
    public enum Term: Sendable, CaseIterable {
      /// With freight and insurance; without; the earliest price ascertained; one that is not said.
      case cif, fob, earliestPrice, notSaid
    }
  }
}
