public import TariffLaw

/// The parts into which the lines of a tariff fall, in the order in which they begin.
public struct TariffParts: Sendable {
  /// The names of the parts.
  public let names: [String]
  /// For each line the place of its part.
  public let places: [Int]

  /// Parts lines; those of one part stand together or not.
  public init(of codes: some Sequence<HSCode>, by part: (HSCode) -> String) {
    var names: [String] = []
    var known: [String: Int] = [:]
    places = codes.map { code in
      let name = part(code)
      if let place = known[name] { return place }
      names.append(name)
      known[name] = names.count - 1
      return names.count - 1
    }
    self.names = names
  }
}
