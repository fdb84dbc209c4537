/// Look-ups by declared names.
extension LawValues {
  /// A share in per cent on a day.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - parts: What stands in its open parts, in their order.
  ///   - scheme: The scheme that states it; `nil` for what holds for all.
  ///   - day: The day.
  public subscript(
    name: ShareName, parts: String..., of scheme: SchemeID?, on day: Day
  ) -> Lawful<Percentage>? {
    lawful(name, parts, scheme, day) { if case .percent(let share) = $0 { share } else { nil } }
  }

  /// A whole number on a day.
  public subscript(name: CountName, of scheme: SchemeID?, on day: Day) -> Lawful<Int>? {
    lawful(name, [], scheme, day) { if case .count(let number) = $0 { number } else { nil } }
  }

  /// An amount of money on a day.
  public subscript(name: AmountName, of scheme: SchemeID?, on day: Day) -> Lawful<Money>? {
    lawful(name, [], scheme, day) { if case .money(let amount) = $0 { amount } else { nil } }
  }

  /// A day that holds on a day.
  public subscript(name: DayName, of scheme: SchemeID?, on day: Day) -> Lawful<Day>? {
    lawful(name, [], scheme, day) { if case .day(let limit) = $0 { limit } else { nil } }
  }

  /// A rule of origin on a day.
  public subscript(
    name: RuleName, parts: String..., of scheme: SchemeID?, on day: Day
  ) -> Lawful<OriginRule>? {
    lawful(name, parts, scheme, day) { if case .rule(let rule) = $0 { rule } else { nil } }
  }

  /// Words on a day.
  public subscript(
    name: WordsName, parts: String..., of scheme: SchemeID?, on day: Day
  ) -> Lawful<[String]>? {
    lawful(name, parts, scheme, day) { if case .words(let words) = $0 { words } else { nil } }
  }

  private func lawful<Value>(
    _ name: some ParameterName, _ parts: [String], _ scheme: SchemeID?,
    _ day: Day, _ read: (Parameter.Value) -> Value?
  ) -> Lawful<Value>? {
    let own = parts.isEmpty ? name.rawValue : NamePattern(name.rawValue).filled(parts)
    guard let (value, basis) = value((scheme?.prefix ?? "") + own, on: day) else { return nil }
    return read(value).map { Lawful($0, basis) }
  }

  /// The first day on which a parameter of a scheme has a value.
  func firstDay(of name: some ParameterName, of scheme: SchemeID) -> Day? {
    parameters[scheme.prefix + name.rawValue].flatMap { parameter in
      (parameter.history.entries.map { $0.from } + parameter.scoped.compactMap { $0.days.from })
        .min()
    }
  }

  /// The shares of a pattern that a scheme states, by what stands after its stem: `a.CLMV`.
  func shares(of name: ShareName, of scheme: SchemeID, on day: Day) -> [String: Lawful<Percentage>]
  {
    let stem = scheme.prefix + NamePattern(name.rawValue).stem
    var found: [String: Lawful<Percentage>] = [:]
    for part in openParts(of: name, of: scheme) {
      guard let (value, basis) = value(stem + part, on: day), case .percent(let share) = value
      else { continue }
      found[part] = Lawful(share, basis)
    }
    return found
  }

  /// What stands after the stem in the names of a pattern that a scheme states, in order.
  func openParts(of name: some ParameterName, of scheme: SchemeID) -> [String] {
    let stem = scheme.prefix + NamePattern(name.rawValue).stem
    return parameters.keys.filter { $0.hasPrefix(stem) }.map { String($0.dropFirst(stem.count)) }
      .sorted()
  }
}

extension SchemeID {
  /// What stands before the names of the scheme's own parameters: `atiga.`.
  public var prefix: String { name.lowercased() + "." }
}
