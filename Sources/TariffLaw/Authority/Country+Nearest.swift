extension Country {
  /// Finds the countries that a mistyped code or a country's name may have meant, the likeliest first.
  ///
  /// A name in full, in capitals or not, means its country and no other.
  public static func nearest(to text: String) -> [Self] {
    let named = all.filter { $0.name.lowercased() == text.lowercased() }
    if !named.isEmpty { return named }
    if text.utf8.count <= 3 {
      let codes = TariffLaw.nearest(to: text, among: all.map(\.description))
      return codes.compactMap(Self.init(_:))
    }
    let names = TariffLaw.nearest(to: text, among: all.map(\.name))
    return names.compactMap { name in all.first { $0.name == name } }
  }
}
