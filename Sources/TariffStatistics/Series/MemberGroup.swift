public import TariffLaw

/// Countries whose figures are taken together, each from the day on which it is a member.
public struct MemberGroup: Sendable {
  /// What it is called: `CLMV`, or its countries.
  public let name: String
  /// The countries with the days of their membership, by code.
  public let memberships: [Country: [DayRange]]

  /// Makes a group.
  public init(name: String, memberships: [Country: [DayRange]]) {
    self.name = name
    self.memberships = memberships
  }

  /// The countries that are members on some day of a year, by code.
  public func members(in year: Int) -> [Country] {
    guard let days = DayRange(year: year) else { return [] }
    return memberships.filter { $0.value.contains(where: days.overlaps) }.keys.sorted()
  }
}

extension MemberGroup {
  /// The group of a name, by the memberships that the schemes of the definitions state; `nil` if the name
  /// is neither a group nor countries that were members.
  ///
  /// - Parameters:
  ///   - name: A group of the definitions, or countries by their codes with commas between.
  ///   - definitions: The groups.
  ///   - law: The law.
  public init?(named name: String, _ definitions: SeriesDefinitions, in law: Law) {
    let memberships = definitions.schemes.compactMap(law.scheme(_:)).flatMap(\.memberships)
    let chosen: [Membership]
    if let group = definitions.groups.first(where: { $0.name == name }) {
      chosen = memberships.filter { group.of.contains($0.group) }
    } else {
      let countries = name.split(separator: ",").compactMap { Country(String($0)) }
      chosen = memberships.filter { countries.contains($0.country) }
      guard countries.count == name.split(separator: ",").count,
        countries.allSatisfy({ country in chosen.contains { $0.country == country } })
      else { return nil }
    }
    guard !chosen.isEmpty else { return nil }
    self.init(
      name: name,
      memberships: Dictionary(grouping: chosen, by: \.country).mapValues { $0.map(\.days) })
  }
}
