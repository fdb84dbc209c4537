/// What of a bill does not change classification, or may not, and which of the facts about it matter.
///
/// A fact matters if what else is open can come out so that it decides: with its material the value that does not
/// change is beyond the tolerance, and without it, it is not. Values are in parts of the smallest unit.
struct UnchangedMaterials {
  /// What is certain not to change, and what may not.
  private(set) var value = Bounds<Int128>(0)
  /// Whether more may fail to change of which no value is said.
  private(set) var isOpen = false
  private var entries: [Entry] = []

  /// Something that stands against the rule, or may.
  struct Entry {
    /// Its value, as far as it is said.
    var value: Int128?
    /// Whether more than that may count.
    var isOpen: Bool
    /// Whether it is certain to stand against the rule.
    var isCertain = false
    /// Whether it would be certain to, if it did not originate.
    var isCertainIfForeign = false
    /// The share of its value that may yet be found to originate.
    var openShare = Percentage.zero
    /// The facts that would settle it.
    var missing: [String]
  }

  /// Adds a material, or the value of all where none is listed.
  mutating func add(_ entry: Entry) {
    entries.append(entry)
    isOpen = isOpen || entry.isOpen
    value.high += entry.value ?? 0
    if entry.isCertain { value.low += entry.value ?? 0 }
  }

  /// The facts that would settle all that is open, each once.
  var missing: [String] { entries.flatMap { $0.missing }.once }

  /// The facts that matter.
  ///
  /// - Parameters:
  ///   - most: The tolerance, or the most that it can be.
  ///   - rest: What the price leaves for values that are not said, or by how much less the tolerance can be.
  ///   - isPriceOpen: Whether the price is not said, so that the tolerance is open and no value.
  ///   - allowance: What may not originate while content alone is enough, so that no change is asked.
  /// - Returns: Their places in a claim, each once.
  func missing(
    within most: Int128, leaving rest: Int128, isPriceOpen: Bool = false,
    beside allowance: ContentAllowance?
  ) -> [String] {
    let open = entries.filter { $0.isOpen }
    // Values that are not said leave content too little only from here on.
    let isForeign =
      !open.isEmpty && open.count == allowance?.openValues
      && open.allSatisfy { $0.isCertain || $0.isCertainIfForeign }
    let least = isForeign ? allowance?.least ?? 0 : 0
    let spread = max(0, rest - least)
    // So does what must not originate.
    let isCertain = entries.map { entry in
      entry.isCertain
        || entry.isCertainIfForeign
          && allowance?.isEnough(without: entry.value ?? 0, of: entry.openShare) == true
    }
    var budget = most - least
    for (entry, isCertain) in zip(entries, isCertain) where isCertain { budget -= entry.value ?? 0 }
    guard budget >= 0 else { return [] }
    let isSpread = isPriceOpen || !open.isEmpty
    return entries.indices.flatMap { place -> [String] in
      let others = entries.indices.filter { $0 != place && !isCertain[$0] }
      let own = isCertain[place] ? 0 : entries[place].value ?? 0
      guard own > 0 || entries[place].isOpen else { return [] }
      let sums = Self.sums(of: others.compactMap { entries[$0].value }, upTo: budget)
      let turns = sums?.contains { $0 + own + (isSpread ? spread : 0) > budget } ?? true
      return turns ? entries[place].missing : []
    }.once
  }

  /// The sums of some of the values that are within a limit; `nil` if there are too many to be tried.
  private static func sums(of values: [Int128], upTo limit: Int128) -> Set<Int128>? {
    var sums: Set<Int128> = [0]
    for value in values where value > 0 && value <= limit {
      for sum in sums where sum + value <= limit { sums.insert(sum + value) }
      if sums.count > mostSums { return nil }
    }
    return sums
  }

  private static let mostSums = 10_000
}
