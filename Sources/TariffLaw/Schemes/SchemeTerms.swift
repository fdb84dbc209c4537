/// The terms of a complementation scheme on a day: its parameters, by the names that all schemes share.
///
/// A term that a scheme does not have is `nil`, and then nothing is asked.
public struct SchemeTerms: Sendable {
  /// The scheme.
  public let scheme: SchemeLaw
  /// The day.
  public let day: Day
  let law: Law

  /// Looks at a scheme on a day.
  public init(of scheme: SchemeLaw, in law: Law, on day: Day) {
    self.scheme = scheme
    self.law = law
    self.day = day
  }

  /// The same scheme on another day.
  public func on(_ day: Day) -> Self { Self(of: scheme, in: law, on: day) }

  /// A term that is a share.
  public func percent(_ name: ShareName) -> Lawful<Percentage>? {
    law[name, of: scheme.id, on: day]
  }

  /// A term that is a number of countries, companies, days or years.
  public func count(_ name: CountName) -> Lawful<Int>? { law[name, of: scheme.id, on: day] }

  /// A term that is a day.
  public func day(_ name: DayName) -> Lawful<Day>? { law[name, of: scheme.id, on: day] }

  /// A term that is a word or several.
  public func words(_ name: WordsName) -> Lawful<[String]>? { law[name, of: scheme.id, on: day] }

  /// The basis of a condition, if the scheme makes it.
  public func requirement(_ name: WordsName) -> Basis? {
    words(name).flatMap { $0.value == ["required"] ? $0.basis : nil }
  }

  /// Whether the scheme gives treatment that day.
  public var isInForce: Bool { law.isInForce(scheme, on: day) }

  /// The scheme's provision on a topic.
  public func topic(_ topic: Topic) -> Basis? { law.topic(topic, of: scheme, on: day) }

  /// The countries that take part that day.
  public var members: [Membership] { scheme.memberships.filter { $0.days.contains(day) } }

  /// What is granted into a country, as the texts bound it, with its basis.
  public func benefit(into country: Country) -> Lawful<Benefit>? {
    let own = law[.rateAtMostInto, country.description, of: scheme.id, on: day]
    if let most = own ?? percent(.rateAtMost) {
      let least = percent(.rateAtLeast)?.value ?? .zero
      return Lawful(.rate(least: min(least, most.value), most: most.value), most.basis)
    }
    guard let least = percent(.marginAtLeast) else { return nil }
    let most = percent(.marginAtMost)?.value ?? .whole
    return Lawful(.margin(least: least.value, most: max(least.value, most)), least.basis)
  }

  /// Whether goods of one country enjoy the benefit in another, as far as who takes part goes.
  public func grants(from exporter: Country, to importer: Country) -> Outcome {
    guard exporter != importer,
      let one = scheme.members.value(exporter, on: day),
      let other = scheme.members.value(importer, on: day)
    else { return .notMet }
    guard let groups = words(.grants)?.value, groups.count > 1 else { return .met }
    return Outcome(other.group == groups[0] && one.group == groups[1])
  }

  /// Whether a product of a code may be one of the scheme's, by its chapter.
  public func mayHold(_ code: HSCode) -> Bool {
    guard let chapters = words(.chapters)?.value else { return true }
    return chapters.contains { HSCode($0)?.contains(code) == true }
  }
}

extension [String] {
  /// Those of codes that stand in a chapter of some goods, and what is left of the others: their chapters.
  func ofChapters(of goods: [HSCode]) -> [String] {
    compactMap { word -> String? in
      guard let code = HSCode(word), let chapter = code.prefix(2) else { return word }
      return goods.contains { chapter.contains($0) } ? word : chapter.digits
    }.once
  }
}
