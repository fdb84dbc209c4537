extension Bill {
  /// A material of an item, with its place in the bill.
  struct Use {
    let place: Int
    let material: Material
  }

  /// What counts as the materials of an item, in as many as are asked.
  ///
  /// A thing that the producer made counts whole if it originates. One that does not was bought by nobody, so that its own
  /// materials count in its stead.
  ///
  /// - Parameters:
  ///   - item: The place of the item.
  ///   - exporter: Where it is made.
  ///   - made: What came of the items that the producer made.
  ///   - count: How many of the item; `nil` if the number cannot be held.
  ///   - open: What is taken of things of which it cannot be told; if nothing, each stays one open material.
  ///   - drawn: What was drawn from stocks, by the place of the item.
  /// - Returns: The materials, in the order of the bill.
  func materials(
    of item: Int, madeIn exporter: Country, _ made: [BillRuling.Part?],
    times count: ExactFraction?, takingOpen open: Outcome?, _ drawn: [Int: DrawnStock]
  ) -> [Use] {
    var all: [Use] = []
    for place in uses[item] {
      let times = count?.multiplied(by: items[place].quantity)
      if let stock = drawn[place] {
        all += stock.uses(at: place, times: times)
        continue
      }
      var material = material(place, times: times)
      guard let part = made[place] else {
        all.append(Use(place: place, material: material))
        continue
      }
      var outcome = part.outcome(statedAs: material.status)
      if outcome == .unknown { outcome = open ?? .unknown }
      if outcome == .notMet {
        all += materials(
          of: place, madeIn: exporter, made, times: times, takingOpen: open, drawn)
        continue
      }
      material.origin = material.origin ?? exporter
      if outcome == .met { material.status = .originating }
      // What the producer made was bought of no manufacturer.
      material.isFromLicensedMaker = material.isFromLicensedMaker ?? false
      all.append(Use(place: place, material: material))
    }
    return all
  }

  /// What was bought for an item, on all levels below it.
  func bought(
    for item: Int, times count: ExactFraction?, _ drawn: [Int: DrawnStock]
  ) -> [Use] {
    var counts = [ExactFraction?](repeating: nil, count: items.count)
    counts[item] = count
    var all: [Use] = []
    for place in downwards {
      for use in uses[place] {
        counts[use] = counts[place]?.multiplied(by: items[use].quantity)
        if let stock = drawn[use] {
          all += stock.uses(at: use, times: counts[use])
        } else if uses[use].isEmpty {
          all.append(Use(place: use, material: material(use, times: counts[use])))
        }
      }
    }
    return all
  }

  /// The material at a place, so many times; of what cannot be held the value is not known.
  private func material(_ place: Int, times count: ExactFraction?) -> Material {
    var material = items[place].material
    material.name = material.name ?? items[place].name
    func times(_ one: Money?) -> Money? {
      one.flatMap { value in
        count.flatMap { value.units.multiplied(by: $0.reduced) }
          .flatMap { Money(units: $0, value.currency) }
      }
    }
    material.value = times(material.value)
    material.recovered = times(material.recovered)
    return material
  }
}

extension DrawnStock {
  /// What counts in the stead of an item of a bill, so many times: of what went out by the record, as large a part.
  fileprivate func uses(at place: Int, times count: ExactFraction?) -> [Bill.Use] {
    materials(of: count?.divided(by: drawing.quantity))
      .map { Bill.Use(place: place, material: $0) }
  }
}

extension BillRuling.Part {
  /// Whether it originates: what is said of it goes before what comes out.
  func outcome(statedAs status: Material.Status?) -> Outcome {
    switch status {
    case .originating: .met
    case .nonOriginating, .undetermined: .notMet
    case .partial, nil: ruling.outcome
    }
  }
}
