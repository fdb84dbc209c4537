/// The nomenclature in which a code is written: an edition of the HS, or of ASEAN's AHTN built on it.
public enum HSEdition: String, Sendable, CaseIterable {
  /// Harmonized System of 1992.
  case hs1992 = "HS1992"
  /// Harmonized System of 1996.
  case hs1996 = "HS1996"
  /// Harmonized System of 2002.
  case hs2002 = "HS2002"
  /// Harmonized System of 2007.
  case hs2007 = "HS2007"
  /// Harmonized System of 2012.
  case hs2012 = "HS2012"
  /// Harmonized System of 2017.
  case hs2017 = "HS2017"
  /// Harmonized System of 2022.
  case hs2022 = "HS2022"
  /// ASEAN Harmonised Tariff Nomenclature of 2004, on HS 2002.
  case ahtn2004 = "AHTN2004"
  /// ASEAN Harmonised Tariff Nomenclature of 2007, on HS 2007.
  case ahtn2007 = "AHTN2007"
  /// ASEAN Harmonised Tariff Nomenclature of 2012, on HS 2012.
  case ahtn2012 = "AHTN2012"
  /// ASEAN Harmonised Tariff Nomenclature of 2017, on HS 2017.
  case ahtn2017 = "AHTN2017"
  /// ASEAN Harmonised Tariff Nomenclature of 2022, on HS 2022.
  case ahtn2022 = "AHTN2022"

  /// The edition of the Harmonized System on which the first six digits stand.
  public var harmonizedSystem: Self {
    switch self {
    case .ahtn2004: .hs2002
    case .ahtn2007: .hs2007
    case .ahtn2012: .hs2012
    case .ahtn2017: .hs2017
    case .ahtn2022: .hs2022
    default: self
    }
  }

  /// The editions of the Harmonized System, oldest first.
  public static let harmonizedSystems: [Self] = allCases.filter { $0.harmonizedSystem == $0 }

  /// The editions that lie on the way to another one, both included, each one step from the next.
  public func way(to other: Self) -> [Self] {
    let all = Self.harmonizedSystems
    guard let start = all.firstIndex(of: harmonizedSystem),
      let end = all.firstIndex(of: other.harmonizedSystem)
    else { return [] }
    return start <= end ? Array(all[start...end]) : all[end...start].reversed()
  }

  /// The editions of the Harmonized System just before and just after this one, as far as there are any.
  public var neighbours: [Self] {
    let all = Self.harmonizedSystems
    guard let place = all.firstIndex(of: harmonizedSystem) else { return [] }
    return [place - 1, place + 1].filter(all.indices.contains).map { all[$0] }
  }
}

extension HSEdition {
  /// Whether codes of an edition are read in this one: its own, or of the HS edition it is built on.
  func holds(_ edition: HSEdition?) -> Bool {
    edition == nil || edition == self || edition == harmonizedSystem
  }
}
