/// What lies in a stock, in the order in which it came, while a record is gone through.
struct Stock {
  /// Some of one lot.
  struct Layer {
    var quantity: ExactFraction
    let lot: Material
    /// The place of the movement by which it came; `nil` if it lay there when the record begins and nothing is said.
    let place: Int?
    /// What one costs, in smallest units; `nil` if it is not said.
    let cost: ExactFraction?
  }

  /// What lies there, the oldest first; those before ``start`` are used up.
  private var layers: [Layer] = []
  private var start = 0
  /// Whether it is not known what lay there, nor how much, when the record begins.
  let isOpen: Bool

  init(isOpen: Bool) { self.isOpen = isOpen }

  /// How much is known to lie there; `nil` if it cannot be held.
  var quantity: ExactFraction? { ExactFraction.sum(layers[start...].map { $0.quantity }) }

  mutating func add(_ layer: Layer) { layers.append(layer) }

  /// What an issue takes; `nil` if it cannot be held.
  ///
  /// What is not known to lie there is a layer without facts.
  mutating func take(_ quantity: ExactFraction, by method: StockMethod) -> [Layer]? {
    switch method {
    case .firstInFirstOut:
      // What is not known was there before all else, and how much of it there was is not known either.
      return isOpen ? [Self.unknown(quantity)] : takeInTurn(quantity, fromEnd: false)
    case .lastInFirstOut: return takeInTurn(quantity, fromEnd: true)
    case .average: return isOpen ? [Self.unknown(quantity)] : takeOfAll(quantity)
    }
  }

  private static func unknown(_ quantity: ExactFraction) -> Layer {
    Layer(quantity: quantity, lot: Material(), place: nil, cost: nil)
  }

  private mutating func takeInTurn(_ quantity: ExactFraction, fromEnd: Bool) -> [Layer]? {
    var (rest, taken) = (quantity, [Layer]())
    while rest > ExactFraction(0) {
      guard start < layers.count else {
        taken.append(Self.unknown(rest))
        return taken
      }
      let place = fromEnd ? layers.count - 1 : start
      var part = layers[place]
      if part.quantity <= rest {
        if fromEnd { layers.removeLast() } else { start += 1 }
      } else {
        guard let left = part.quantity.subtracting(rest) else { return nil }
        layers[place].quantity = left
        part.quantity = rest
      }
      guard let less = rest.subtracting(part.quantity) else { return nil }
      rest = less
      taken.append(part)
    }
    return taken
  }

  /// Takes of all that lies there in proportion, at the mean cost, which what stays has too.
  private mutating func takeOfAll(_ quantity: ExactFraction) -> [Layer]? {
    guard let all = self.quantity, let share = quantity.divided(by: all) else { return nil }
    var mean: ExactFraction? = ExactFraction(0)
    for layer in layers[start...] {
      guard let cost = layer.cost else {
        mean = nil
        break
      }
      guard let worth = cost.multiplied(by: layer.quantity), let sum = mean?.adding(worth) else {
        return nil
      }
      mean = sum
    }
    if let worth = mean {
      guard let one = worth.divided(by: all) ?? (worth == ExactFraction(0) ? worth : nil) else {
        return nil
      }
      mean = one
    }
    var kept: [Layer] = []
    var taken: [Layer] = []
    for layer in Self.joined(Array(layers[start...])) ?? [] {
      guard let part = layer.quantity.multiplied(by: share),
        let rest = layer.quantity.subtracting(part)
      else { return nil }
      taken.append(Layer(quantity: part, lot: layer.lot, place: layer.place, cost: mean))
      if rest > ExactFraction(0) {
        kept.append(Layer(quantity: rest, lot: layer.lot, place: layer.place, cost: mean))
      }
    }
    (layers, start) = (kept, 0)
    return taken
  }

  /// Layers of one lot as one, in the order of the first of each, without their costs.
  private static func joined(_ layers: [Layer]) -> [Layer]? {
    var all: [Layer] = []
    for layer in layers {
      if let place = all.indices.first(where: { all[$0].lot.isOfOneLot(with: layer.lot) }) {
        guard let sum = all[place].quantity.adding(layer.quantity) else { return nil }
        all[place].quantity = sum
      } else {
        all.append(layer)
      }
    }
    return all
  }
}
