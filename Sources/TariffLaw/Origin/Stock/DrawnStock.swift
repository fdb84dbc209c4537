/// What went into a good of a stock of interchangeable materials.
public struct DrawnStock: Sendable {
  /// The material.
  public let item: Finding.Item
  /// The place of its facts in what was said: `good.materials[0].`.
  let own: String
  /// What it is, but for its origin and value.
  let material: Material
  /// What went out.
  public let drawing: StockDrawing

  /// The materials that count in its stead, for a part of what went out.
  ///
  /// - Parameter share: What is asked of all that went out; `nil` if it cannot be held.
  /// - Returns: A material for each lot, in the order of what went out.
  func materials(of share: ExactFraction?) -> [Material] {
    drawing.parts.map { part in
      var drawn = material
      drawn.name = item.name
      drawn.stockRecord = nil
      drawn.stock = .inventoryMethod
      drawn.isMethodFixedForYear = drawing.isFixed
      drawn.drawnFrom = part.from
      drawn.status = part.material.status
      drawn.origin = part.material.origin
      drawn.content = part.material.content
      drawn.proof = part.material.proof
      drawn.basis = part.material.basis
      drawn.supplier = part.material.supplier ?? material.supplier
      drawn.value = part.material.value.flatMap { value in
        share.flatMap { value.units.multiplied(by: $0) }
          .flatMap { Money(units: $0, value.currency) }
      }
      return drawn
    }
  }

  /// The share of the quantity that counts as originating.
  func regional(madeIn exporter: Country, under regime: Regime) -> Bounds<ExactFraction>? {
    var (low, high) = (ExactFraction(0), ExactFraction(0))
    for (part, material) in zip(drawing.parts, materials(of: ExactFraction(1))) {
      let counted = MaterialCount(of: material, madeIn: exporter, under: regime).regional
      guard let share = part.quantity.divided(by: drawing.quantity),
        let least = share.multiplied(by: counted.low.fraction).flatMap({ low.adding($0) }),
        let most = share.multiplied(by: counted.high.fraction).flatMap({ high.adding($0) })
      else { return nil }
      (low, high) = (least.reduced, most.reduced)
    }
    return Bounds(low, high)
  }
}

extension Good {
  /// Keeps the record of a stock with the material of a name; false if there is none, or are several.
  package mutating func keep(_ record: StockRecord, of name: String) -> Bool {
    if var bill {
      guard let place = bill.items.firstIndex(where: { $0.name == name }) else { return false }
      bill.keep(record, at: place)
      self.bill = bill
      return true
    }
    let places = (materials ?? []).indices.filter { materials?[$0].name == name }
    guard let place = places.first, places.count == 1 else { return false }
    materials?[place].stockRecord = record
    return true
  }

  /// What was found of the records of stocks.
  func stockFindings(madeIn exporter: Country, under regime: Regime) -> [Finding] {
    drawn.map { stock in
      let drawing = stock.drawing
      var figures: [Finding.Figure] = []
      if let share = stock.regional(madeIn: exporter, under: regime) {
        figures.append(.init(.countedShare, .share(share)))
      }
      if let change = drawing.change {
        figures += [
          .init(.from, .row([.name(change.from.rawValue), .day(change.on)])),
          .init(.to, .row([.name(change.to.rawValue), .day(change.since)])),
        ]
      }
      var missing: [String] = []
      let isOpen = drawing.parts.contains { part in
        if case .opening = part.from { true } else { false }
      }
      if isOpen { missing.append(stock.own + "stock_record.opening") }
      if drawing.isFixed == nil { missing.append(stock.own + "stock_record.fiscal_year") }
      let outcome: Outcome =
        drawing.isFixed == false ? .notMet : missing.isEmpty ? .met : .unknown
      return Finding(
        .content(.stockMethod(stock.item, drawing.method)), outcome, regime.topic(.fungible),
        figures: figures, missing: outcome == .unknown ? missing : [])
    }
  }

  /// Facts of the materials as they were said, where some were told by the record of a stock.
  func saying(_ facts: [String]) -> [String] {
    guard let places = placesSaid else { return facts }
    return facts.map { fact in
      let start = "good.materials["
      guard fact.hasPrefix(start), let close = fact.firstIndex(of: "]"),
        let place = Int(fact[..<close].dropFirst(start.utf8.count)), places.indices.contains(place),
        let material = materials?[place]
      else { return fact }
      let rest = String(fact[fact.index(after: close)...])
      return material.said(rest, at: "good.materials[\(places[place])]")
    }.once
  }

  /// Findings whose facts are named as they were said.
  func saying(_ findings: [Finding]) -> [Finding] {
    guard placesSaid != nil else { return findings }
    return findings.map { finding in
      var said = finding
      said.missing = saying(finding.missing)
      said.premises = saying(finding.premises)
      return said
    }
  }
}

extension Material {
  /// The place of a fact of a material in what was said: of one that was drawn from a stock, in the record.
  ///
  /// - Parameters:
  ///   - rest: The fact: `.status`.
  ///   - own: The place of the material: `good.materials[0]`.
  /// - Returns: `good.materials[0].stock_record.movements[2].status`.
  func said(_ rest: String, at own: String) -> String {
    guard let drawnFrom else { return own + rest }
    if rest == ".method_fixed_for_year" { return own + ".stock_record.fiscal_year" }
    let isOfLot = [".value", ".unit_cost", ".status", ".origin", ".content", ".proof", ".basis"]
      .contains { rest == $0 || rest.hasPrefix($0 + ".") }
    guard isOfLot else { return own + rest }
    switch drawnFrom {
    case .opening: return own + ".stock_record.opening"
    case .movement(let place):
      return own + ".stock_record.movements[\(place)]" + (rest == ".value" ? ".unit_cost" : rest)
    }
  }
}
