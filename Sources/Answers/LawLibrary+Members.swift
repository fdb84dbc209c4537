package import TariffLaw

extension LawLibrary {
  /// Whether both of two countries take part in a scheme on a day; a scheme without members asks nothing.
  package func isInForce(
    _ id: SchemeID, between country: Country, and other: Country, on day: Day
  ) -> Bool {
    guard let members = law.scheme(id)?.memberships, !members.isEmpty else { return true }
    return [country, other].allSatisfy { one in
      members.contains { $0.country == one && $0.days.contains(day) }
    }
  }
}
