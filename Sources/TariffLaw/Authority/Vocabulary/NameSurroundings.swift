/// What the names and words of a scheme's law may refer to.
public struct NameSurroundings: Sendable {
  /// The kind of the scheme; `nil` for what holds for all schemes together.
  public let kind: SchemeKind?
  /// The groups of its members.
  public let groups: [String]
  /// Its members.
  public let countries: [Country]
  /// The names of the schemes that are held; `nil` where they are not known, so that any may be named.
  public let schemes: [String]?
  /// The words that files of law declare, by their kinds; a word for no proof at all is none of them.
  ///
  /// Empty where they cannot be read, so that every word passes.
  public let words: [WordKind: [String]]

  /// Looks around in a scheme.
  public init(
    kind: SchemeKind?, memberships: [Membership], schemes: [String]?, words: DeclaredWords?
  ) {
    self.init(
      kind: kind, memberships: memberships, schemes: schemes, names: words?.namesThatSay ?? [:])
  }

  /// Looks around in a scheme, with the names of words as ``DeclaredWords/namesThatSay`` has them.
  package init(
    kind: SchemeKind?, memberships: [Membership], schemes: [String]?, names: [WordKind: [String]]
  ) {
    self.kind = kind
    words = names
    groups = memberships.map { $0.group }.filter { !$0.isEmpty }.once
    countries = memberships.map { $0.country }.once
    self.schemes = schemes
  }

  /// What may stand in an open part of a name; `nil` if that is no closed list.
  func known(for hole: NamePattern.Hole) -> [String]? {
    switch hole {
    case .country: countries.isEmpty ? nil : countries.map { $0.description }
    case .party: groups + countries.map { $0.description }
    case .list: words[.lists]?.map { $0.lowercased() }
    case .element: ValuationElement.allCases.map { $0.rawValue }
    case .vehicle: VehicleKind.allCases.map { $0.rawValue }
    case .code: nil
    }
  }

  /// What is wrong with what stands in an open part of a name.
  func problem(with text: String, for hole: NamePattern.Hole) -> NameProblem? {
    let known = known(for: hole)
    let isKnown =
      switch hole {
      case .code: HSCode(text) != nil
      case .country where known == nil: Country(text) != nil
      case .list where known == nil: true
      default: known?.contains(text) == true
      }
    return isKnown ? nil : .notAmong(known ?? [], noun: hole.noun, text)
  }
}

extension NamePattern.Hole {
  /// What stands there, with its article.
  var noun: String {
    switch self {
    case .country: "a member of the scheme"
    case .party: "a member or a group of members of the scheme"
    case .list: "a list of concessions"
    case .code: "a tariff code"
    case .element: "an element of customs valuation"
    case .vehicle: "a kind of vehicle"
    }
  }
}
