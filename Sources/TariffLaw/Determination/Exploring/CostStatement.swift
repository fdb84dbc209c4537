/// What a good costs, element by element, as the formulas of regional value content take it.
///
/// The elements are those of article 29 of ATIGA, kept by the principles of its Annex 5: materials that originate, by where
/// they do, direct labour, direct overhead, other costs and profit; and materials that do not originate or of which it is
/// not told. Amounts are exact, in smallest units of the currency.
public struct CostStatement: Sendable {
  /// An element.
  public enum Element: String, Sendable, CaseIterable {
    /// Materials that originate in the member where the good is made.
    case nationalMaterials = "materials_of_the_exporting_member"
    /// Materials that originate in other members, counted whole.
    case otherMaterials = "materials_of_other_members"
    /// What counts of materials that originate in part.
    case partialMaterials = "materials_in_part"
    /// Direct labour.
    case labour
    /// Direct overhead.
    case overhead
    /// Other costs, to the place of shipment.
    case other
    /// Profit.
    case profit
    /// Materials that do not originate, and what does not count of those that do in part.
    case nonOriginating = "non_originating"
    /// Materials of which it is not known whether they originate.
    case open = "origin_not_known"

    /// Whether it is an element of the direct method.
    public var isRegional: Bool { self != .nonOriginating && self != .open }

    /// Whether it is added or used up in the member where the good is made.
    public var isNational: Bool {
      isRegional && self != .otherMaterials && self != .partialMaterials
    }
  }

  /// One row.
  public struct Row: Sendable {
    /// Its element.
    public let element: Element
    /// The amount that was said.
    public let amount: ExactFraction
    /// Whether something of it was not said, so that it may be more.
    public let isOpen: Bool
    /// The materials of it, by name or code, in the order of the bill.
    public let materials: [String]
  }

  /// The rows, an element each, in the order of the elements.
  public let rows: [Row]
  /// The FOB price, if it was said.
  public let price: ExactFraction?

  /// Adds up the elements of a good made in a country.
  public init(of good: Good, madeIn exporter: Country, under regime: Regime) {
    var amounts: [Element: ExactFraction] = [:]
    var open: Set<Element> = []
    var names: [Element: [String]] = [:]
    func add(_ element: Element, _ amount: ExactFraction?, of share: Percentage = .whole) {
      guard share > .zero else { return }
      guard let part = amount?.multiplied(by: share.fraction),
        let sum = (amounts[element] ?? ExactFraction(0)).adding(part)
      else {
        open.insert(element)
        return
      }
      amounts[element] = sum.reduced
    }
    for (place, material) in (good.materials ?? []).enumerated() {
      let count = MaterialCount(of: material, madeIn: exporter, under: regime)
      guard count.isOfContent else { continue }
      let share = count.regional
      let element: Element =
        if share.low != share.high {
          .open
        } else if share.low == .whole {
          material.origin ?? exporter == exporter ? .nationalMaterials : .otherMaterials
        } else if share.low > .zero {
          .partialMaterials
        } else {
          .nonOriginating
        }
      names[element, default: []].append(
        material.name ?? material.code?.description ?? "material \(place + 1)")
      add(element, material.value?.units, of: element == .partialMaterials ? share.low : .whole)
      if element == .partialMaterials {
        add(.nonOriginating, material.value?.units, of: .whole - share.low)
      }
    }
    if good.materials == nil {
      add(.nonOriginating, good.nonOriginating?.units)
      open.formUnion([.nationalMaterials, .otherMaterials, .partialMaterials])
    }
    add(.labour, good.labour?.units)
    add(.overhead, good.overhead?.units)
    add(.other, good.other?.units)
    add(.profit, good.profit?.units)
    rows = Element.allCases.map { element in
      Row(
        element: element, amount: amounts[element] ?? ExactFraction(0),
        isOpen: open.contains(element), materials: names[element] ?? [])
    }
    price = good.fob?.units
  }

  /// What some elements come to; `nil` if something of them was not said, or the sum cannot be held.
  public func sum(of isWanted: (Element) -> Bool) -> ExactFraction? {
    var sum = ExactFraction(0)
    for row in rows where isWanted(row.element) {
      guard !row.isOpen, let more = sum.adding(row.amount) else { return nil }
      sum = more.reduced
    }
    return sum
  }

  /// What some elements come to as a share of the FOB price; `nil` if one of them or the price was not said.
  public func share(of isWanted: (Element) -> Bool) -> ExactFraction? {
    guard let price, price > ExactFraction(0) else { return nil }
    return sum(of: isWanted)?.divided(by: price)?.reduced
  }

  /// The price less all elements: what of it was not said, or a loss below nought.
  public var gap: ExactFraction? {
    price.flatMap { price in sum { _ in true }.flatMap { price.subtracting($0)?.reduced } }
  }
}
