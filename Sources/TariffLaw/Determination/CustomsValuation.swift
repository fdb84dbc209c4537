/// A transaction price with what customs valuation adds to it or takes from it, for the consignment.
///
/// Source: the WTO Customs Valuation Agreement, articles 1 and 8; the value is taken at CIF.
public struct CustomsValuation: Sendable {
  /// The term of the price.
  public var term: Price.Term
  /// The price paid or payable under that term.
  public var price: Money
  /// The elements stated besides, each for the consignment.
  public var elements: [Element: Money]

  /// Makes a valuation.
  public init(term: Price.Term, price: Money, elements: [Element: Money]) {
    self.term = term
    self.price = price
    self.elements = elements
  }

  /// What may be stated besides the price.
  public typealias Element = ValuationElement

  /// What valuation does with an element.
  public typealias Treatment = ValuationTreatment

  /// The customs value at CIF, by the treatment of each element.
  ///
  /// - Returns: `nil` while freight or insurance is not said that the term leaves out, an element has no
  ///   treatment, or the deductions take more than there is.
  public func value(_ treatments: [Element: Lawful<Treatment>]) -> Money? {
    guard missing.isEmpty else { return nil }
    var sum: ExactFraction? = price.units
    for (element, amount) in elements {
      switch treatment(of: element, treatments) {
      case .added: sum = sum?.adding(amount.units)
      case .deducted: sum = sum?.subtracting(amount.units)
      case .ignored: break
      case nil: return nil
      }
    }
    guard let sum, sum >= ExactFraction(0) else { return nil }
    return Money(units: sum, price.currency)
  }

  /// What is done with an element: freight and insurance count only if the term leaves them out.
  public func treatment(
    of element: Element, _ treatments: [Element: Lawful<Treatment>]
  ) -> Treatment? {
    switch element {
    case .freight where term.includesFreight: .ignored
    case .insurance where term.includesInsurance: .ignored
    default: treatments[element]?.value
    }
  }

  /// The facts that are needed and not said.
  public var missing: [String] {
    var missing: [String] = []
    if !term.includesFreight, elements[.freight] == nil { missing.append("valuation.freight") }
    if !term.includesInsurance, elements[.insurance] == nil {
      missing.append("valuation.insurance")
    }
    return missing
  }
}
