extension Bill {
  /// A material of an item, with its place in the bill.
  struct Use {
    let place: Int
    let material: Material
  }

  /// What is used in one of an item, things that the producer made himself as they were judged; of the good, in as
  /// many as its price stands for.
  func materials(
    of item: Int, madeIn exporter: Country, _ made: [BillRuling.Part?]
  ) -> [Use] {
    let count = item == good ? items[item].quantity : ExactFraction(1)
    return uses[item].map { place in
      var material = material(place, times: count.multiplied(by: items[place].quantity))
      if let part = made[place] {
        material.origin = material.origin ?? exporter
        // What is said of its origin goes before what comes out.
        if material.status == nil, part.ruling.outcome != .unknown {
          material.status = part.ruling.outcome == .met ? .originating : .nonOriginating
        }
      }
      return Use(place: place, material: material)
    }
  }

  /// What was bought for an item, on all levels below it, as much as is in as many as its price stands for.
  func bought(for item: Int) -> [Use] {
    var counts = [ExactFraction?](repeating: nil, count: items.count)
    counts[item] = items[item].quantity
    var all: [Use] = []
    for place in downwards {
      for use in uses[place] {
        counts[use] = counts[place]?.multiplied(by: items[use].quantity)
        if uses[use].isEmpty {
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
    material.value = material.value.flatMap { value in
      count.flatMap { value.units.multiplied(by: $0.reduced) }
        .flatMap { Money(units: $0, value.currency) }
    }
    return material
  }
}
