package import Reading
package import TariffLaw

/// The values of a parameter with the days on which each holds, and those between which it cannot be told.
package struct ParameterValues {
  /// A value as it stands in the file.
  package struct Read {
    let scope: ParameterScope?
    let from: Day
    let to: Day?
    let entry: Parameter.Entry
  }

  /// The values, each with its days.
  package let values: [Placed<PlacedParameter.Value>]
  /// The values for all by day; nil if two begin on one day.
  package let history: Dated<Parameter.Entry>?
  /// What is wrong, with the byte of the value.
  package let faults: [(complaint: LawComplaint, offset: Int)]

  /// Puts the values of a parameter in order; a value for some goods holds until the next for the same.
  package init(_ read: [Placed<Read>], of name: String) {
    let starts =
      read.count == 1
      ? [:]  // Most parameters have one value, which nothing follows.
      : Dictionary(grouping: read.map { $0.value }, by: { $0.scope })
        .mapValues { $0.map { $0.from }.sorted() }
    values = read.map { value in
      value.map { own in
        let next = starts[own.scope]?.first(after: own.from)?.adding(days: -1)
        let last = [own.to, next].compactMap { $0 }.min()
        return PlacedParameter.Value(
          scope: own.scope, days: DayRange(from: own.from, to: last), entry: own.entry)
      }
    }
    history = Dated(
      read.filter { $0.value.scope == nil }.map { .init(from: $0.value.from, $0.value.entry) })
    guard values.count > 1 else {
      faults = []
      return
    }
    var faults: [(complaint: LawComplaint, offset: Int)] = []
    var begun: [ScopeDay: Placed<PlacedParameter.Value>] = [:]
    var scoped: [Placed<PlacedParameter.Value>] = []
    for value in values {
      let day = ScopeDay(scope: value.value.scope, from: value.value.days.from)
      let rival =
        begun[day]
        ?? (day.scope == nil ? nil : scoped.first { Self.rival(value.value, $0.value) })
      if begun[day] == nil { begun[day] = value }
      if day.scope != nil { scoped.append(value) }
      guard let rival, let from = value.value.days.from else { continue }
      let words = value.value.scope.map { "for goods \($0)" } ?? "for all"
      faults.append(
        (.twoValues(name, words, from, other: rival.place.position), value.offset))
    }
    self.faults = faults
  }

  /// The values for some goods.
  package var scoped: [Parameter.ScopedEntry] {
    values.map { $0.value }.compactMap { value in
      value.scope.map { Parameter.ScopedEntry(value.entry, for: $0, days: value.days) }
    }
  }

  /// For whom a value holds, and from when.
  private struct ScopeDay: Hashable {
    let scope: ParameterScope?
    let from: Day?
  }

  /// Whether two values for some goods hold for the same on the same day, and neither is the narrower.
  private static func rival(_ one: PlacedParameter.Value, _ other: PlacedParameter.Value) -> Bool {
    guard let scope = one.scope, let others = other.scope, scope.rivals(others) else {
      return false
    }
    return one.days.overlaps(other.days)
  }
}

extension [Day] {
  /// The first after a day, of days in order.
  fileprivate func first(after day: Day) -> Day? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }
}

extension ObjectReader {
  /// Reads for whom a value holds: `importer`, `between` or `pairs`.
  ///
  /// - Returns: Whether it is said, and the scope; nil with what is said is wrong.
  package func scope() -> (isSaid: Bool, scope: ParameterScope?) {
    let importer = optional("importer")
    let between = optional("between")
    let pairs = optional("pairs")
    guard [importer, between, pairs].count(where: { $0 != nil }) <= 1 else {
      complain(LawComplaint.twoScopes)
      return (true, nil)
    }
    if let importer { return (true, importer.country().map(ParameterScope.importer)) }
    if let between { return (true, between.members().map(ParameterScope.between)) }
    guard let pairs else { return (false, nil) }
    return (true, pairs.list { $0.pair() }.map { .pairs(Set($0)) })
  }
}

extension ValueReader {
  /// Reads the members between which a value holds.
  fileprivate func members() -> Set<Country>? {
    guard let members = list({ $0.country() }) else { return nil }
    return Set(members).count > 1 ? Set(members) : refuse(LawComplaint.oneMember)
  }

  /// Reads a way from a member to another: `["TH", "ID"]`.
  fileprivate func pair() -> ParameterScope.Pair? {
    guard let members = list({ $0.country() }) else { return nil }
    guard members.count == 2, members[0] != members[1] else {
      return refuse(LawComplaint.notAPair)
    }
    return ParameterScope.Pair(from: members[0], to: members[1])
  }
}
