/// All the law that a folder of schedules holds, except the lines, which are read when asked for.
public struct Law: LawValues, Sendable {
  /// The schemes, by name.
  public private(set) var schemes: [SchemeLaw]
  /// Every parameter and assumption by its full name: `atiga.rvc.threshold`.
  public private(set) var parameters: [String: Parameter]
  /// The names of those that are assumptions: readings that nobody wrote down.
  public let assumptions: Set<String>
  /// The words of claims that belong to the trade and to no scheme.
  public let words: DeclaredWords
  /// Every word that a claim may use: those of the trade, then those of the schemes.
  public let claimWords: DeclaredWords
  /// Every commitment on tariff lines through time, as assumed.
  public private(set) var calendar: ReductionCalendar
  /// What the user assumed otherwise, by name.
  public private(set) var assumed: [String: Parameter.Value] = [:]

  /// Makes the law of what was read.
  public init(
    schemes: [SchemeLaw], parameters: [String: Parameter], assumptions: Set<String>,
    words: DeclaredWords = DeclaredWords()
  ) {
    self.schemes = schemes.sorted { $0.id.name < $1.id.name }
    self.words = words
    claimWords = words.adding(self.schemes.map { $0.words })
    writtenCalendar = ReductionCalendar(self.schemes.flatMap { $0.commitments })
    calendar = writtenCalendar
    self.parameters = parameters
    self.assumptions = assumptions
    scopedNames = parameters.filter { !$0.value.scoped.isEmpty }.map { $0.key }
  }

  /// The names of parameters that have values for some goods alone.
  private let scopedNames: [String]

  private let writtenCalendar: ReductionCalendar

  /// The scheme of a name.
  public func scheme(_ id: SchemeID) -> SchemeLaw? {
    schemes.first { $0.id == id }
  }

  /// The list on whose lines duties end, if a scheme has one.
  public var listThatEnds: ConcessionList? {
    claimWords.words(.lists, that: .endsDuties).first.map { ConcessionList(rawValue: $0.name) }
  }

  /// Assumes a parameter or an assumption otherwise, for all days.
  ///
  /// - Throws: ``NotationProblem`` if the name is unknown or the value is not of its kind.
  public mutating func assume(_ name: String, _ text: String) throws(NotationProblem) {
    let figures = ReductionCalendar.isFigure(name) ? writtenCalendar.figures : [:]
    guard let parameter = parameters[name] ?? figures[name] else {
      throw NotationProblem(
        "there is no parameter or assumption '\(name)'", misread: name,
        candidates: Array(parameters.keys) + figures.keys)
    }
    let value = try Parameter.Value(text, kind: parameter.kind)
    if let choices = parameter.choices, !choices.contains(value.description) {
      throw NotationProblem(
        "'\(text)' is not a choice for \(name) (one of: \(choices.joined(separator: ", ")))")
    }
    if let words = parameter.declaration?.words, case .words(let said) = value,
      let problem = words.problem(with: said, in: surroundings(of: name))
    {
      throw NotationProblem(problem, about: name)
    }
    if let problem = parameter.unit.problem(with: value) {
      throw NotationProblem("\(name): \(problem)")
    }
    assumed[name] = value
    // The figures of the calendar bear the names that they have as written, whatever was assumed before.
    if figures[name] != nil { calendar = writtenCalendar.assuming(assumed) }
  }

  /// The same law with other tables of the rules of a scheme's products.
  public func with(_ tables: RuleTables, of scheme: SchemeID) -> Self {
    var law = self
    for place in schemes.indices where schemes[place].id == scheme {
      let rules = schemes[place].productRules
      law.schemes[place].productRules = ProductRules(
        held: rules.held, isComplete: rules.isComplete, tables: tables)
    }
    return law
  }

  /// What the words of a parameter may refer to.
  private func surroundings(of name: String) -> NameSurroundings {
    let scheme = schemes.first { name.hasPrefix($0.id.prefix) }
    return NameSurroundings(
      kind: scheme?.kind, memberships: scheme?.memberships ?? [],
      schemes: schemes.map { $0.id.name },
      words: claimWords)
  }

  /// The goods about which is asked, where values depend on who exports and who imports.
  private var way: ParameterScope.Pair?

  /// The same law for goods that go from a country to another: values for these displace the general ones.
  public func between(_ from: Country, _ to: Country) -> Self {
    var law = self
    law.way = ParameterScope.Pair(from: from, to: to)
    return law
  }

  /// For whom values are that are not for all.
  public var scopes: Set<ParameterScope> {
    Set(parameters.values.flatMap { $0.scoped.map { $0.scope } })
  }

  /// For whom values of some schemes are that goods on this way have, but for those of proofs.
  ///
  /// Goods of the same may still have other proofs, which have no part in the rules of products.
  func scopesBesideProofs(of ids: Set<SchemeID>) -> Set<ParameterScope> {
    guard let way else { return [] }
    let names = scopedNames.filter { name in
      ids.contains { name.hasPrefix($0.prefix) && !name.hasPrefix($0.prefix + "proof.") }
    }
    let scopes = names.flatMap { parameters[$0]?.scoped.map { $0.scope } ?? [] }
    return Set(scopes.filter { $0.holds(from: way.from, to: way.to) })
  }

  /// What the user assumed otherwise, as it was said: `NAME=VALUE`, by name.
  public var assumptionsMade: [String] {
    assumed.map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// The same law with nothing assumed otherwise.
  public var asWritten: Self {
    var law = self
    law.assumed = [:]
    law.calendar = writtenCalendar
    return law
  }

  /// The value of a parameter on a day with its basis; `nil` if it has none that day.
  ///
  /// What is assumed holds on all days, those before the first value of the law too.
  public func value(_ name: String, on day: Day) -> (value: Parameter.Value, basis: Basis)? {
    guard let parameter = parameters[name] else { return nil }
    let value = assumed[name]
    let lawful = parameter.entry(on: day, going: way)
    guard let entry = lawful ?? (value == nil ? nil : parameter.entries.first)
    else { return nil }
    let note = entry.note.map { assumptions.contains(name) ? "\(parameter.title): \($0)" : $0 }
    return (
      value ?? entry.value,
      Basis(
        name: name, citation: entry.citation, known: entry,
        note: value.map {
          Basis.Note.assumed(
            title: parameter.title, $0.description,
            insteadOf: lawful == nil ? nil : entry.value.description)
        } ?? .text(note ?? parameter.title),
        isAssumed: value != nil)
    )
  }
}
