/// What went out of a stock into a good, by the method of its accounts.
public struct StockDrawing: Sendable {
  /// What went out of one lot.
  public struct Part: Sendable {
    /// How much.
    public let quantity: ExactFraction
    /// What is said of it, with its whole value in the place of that of one.
    public let material: Material
    /// From what of the stock.
    public let from: Material.DrawnFrom
  }

  /// What went out, of each lot.
  public let parts: [Part]
  /// How much went out.
  public let quantity: ExactFraction
  /// The last issue for the good: its place in what was said, and its day.
  public let lastIssue: (place: Int, on: Day)
  /// By which method.
  public let method: StockMethod
  /// The issues of one fiscal year by which the method was changed, if it was.
  public let change: Change?
  /// Whether the method stayed the same all year; `nil` if it was changed and the fiscal year is not told.
  public let isFixed: Bool?

  /// A change of the method.
  public struct Change: Hashable, Sendable {
    /// The method before, and its day.
    public let from: StockMethod
    /// The day on which it was last used.
    public let on: Day
    /// The method after.
    public let to: StockMethod
    /// The day on which it was first used.
    public let since: Day
  }
}

extension StockRecord {
  /// Makes sure that what went into the good can be told.
  ///
  /// - Throws: ``Problem``, as ``drawing(in:)`` does.
  package func check(in currency: Currency) throws(Problem) { _ = try drawing(in: currency) }

  /// What went into the good.
  ///
  /// - Parameter currency: The currency of costs.
  /// - Returns: What went out, by lot.
  /// - Throws: ``Problem`` if more goes out than lies there, or something cannot be held.
  func drawing(in currency: Currency) throws(Problem) -> StockDrawing {
    let isOpen = movements.first?.kind != .opening
    var stock = Stock(isOpen: isOpen)
    var drawn: [Stock.Layer] = []
    var method: StockMethod?
    var last: (place: Int, on: Day)?
    for (number, movement) in movements.enumerated() {
      let place = places[number]
      guard case .issue(let by, let isForGood) = movement.kind else {
        stock.add(
          Stock.Layer(
            quantity: movement.quantity, lot: movement.lot, place: place,
            cost: movement.lot.value?.units))
        continue
      }
      guard let there = stock.quantity else { throw Problem(place, .notHeld) }
      if !isOpen, there < movement.quantity {
        throw Problem(place, .moreThanThere(movement.on, there))
      }
      guard let taken = stock.take(movement.quantity, by: by) else {
        throw Problem(place, .notHeld)
      }
      if isForGood {
        drawn += taken
        method = by
        last = (place, movement.on)
      }
    }
    guard let method, let last, let quantity = ExactFraction.sum(drawn.map { $0.quantity }),
      let parts = Self.parts(drawn, currency)
    else { throw Problem(places.last ?? 0, .notHeld) }
    let changes = self.changes
    let change = changes.first { fiscalYear == nil || isOfOneYear($0.on, $0.since) }
    return StockDrawing(
      parts: parts, quantity: quantity, lastIssue: last, method: method, change: change,
      isFixed: change == nil ? true : fiscalYear == nil ? nil : false)
  }

  /// What was drawn, lot by lot, with what it cost.
  private static func parts(_ drawn: [Stock.Layer], _ currency: Currency) -> [StockDrawing.Part]? {
    var sums: [(lot: Material, place: Int?, quantity: ExactFraction, worth: ExactFraction?)] = []
    for layer in drawn {
      var worth: ExactFraction?
      if let cost = layer.cost {
        guard let product = cost.multiplied(by: layer.quantity) else { return nil }
        worth = product
      }
      let place = sums.indices.first { place in
        sums[place].lot.isOfOneLot(with: layer.lot) && (sums[place].worth == nil) == (worth == nil)
          && (sums[place].place == nil) == (layer.place == nil)
      }
      guard let place else {
        sums.append((layer.lot, layer.place, layer.quantity, worth))
        continue
      }
      guard let quantity = sums[place].quantity.adding(layer.quantity) else { return nil }
      sums[place].quantity = quantity
      if let one = sums[place].worth, let other = worth {
        guard let sum = one.adding(other) else { return nil }
        sums[place].worth = sum
      }
    }
    var parts: [StockDrawing.Part] = []
    for sum in sums {
      var material = sum.lot
      material.value = nil
      if let worth = sum.worth {
        guard let value = Money(units: worth.reduced, currency) else { return nil }
        material.value = value
      }
      parts.append(
        StockDrawing.Part(
          quantity: sum.quantity.reduced, material: material,
          from: sum.place.map { .movement($0) } ?? .opening))
    }
    return parts
  }

  /// The changes of method from one issue to the next.
  private var changes: [StockDrawing.Change] {
    var found: [StockDrawing.Change] = []
    var before: (method: StockMethod, on: Day)?
    for movement in movements {
      guard case .issue(let method, _) = movement.kind else { continue }
      if let before, before.method != method {
        found.append(
          .init(from: before.method, on: before.on, to: method, since: movement.on))
      }
      before = (method, movement.on)
    }
    return found
  }

  /// Whether two days are of one fiscal year.
  private func isOfOneYear(_ one: Day, _ other: Day) -> Bool {
    guard let fiscalYear else { return true }
    func number(_ day: Day) -> Int {
      let (start, this) = (fiscalYear.components, day.components)
      let isBefore = (this.month, this.day) < (start.month, start.day)
      return this.year - (isBefore ? 1 : 0)
    }
    return number(one) == number(other)
  }
}
