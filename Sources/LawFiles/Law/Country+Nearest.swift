public import TariffLaw
internal import Reading

extension Country {
  /// Finds the countries that a mistyped code or a country's name may have meant, the likeliest first.
  ///
  /// A name in full, in capitals or not, means its country and no other. Of codes that are equally near,
  /// those of the member states of ASEAN come first, and among them those with the same first letter.
  public static func nearest(to text: String) -> [Self] {
    let named = all.filter { $0.name.lowercased() == text.lowercased() }
    if !named.isEmpty { return named }
    if text.utf8.count <= 3 {
      let members = memberStates.filter { $0.first == text.first } + memberStates
      let known = members + all.map(\.description)
      var seen: Set<String> = []
      let codes = Reading.nearest(to: text, among: known.filter { seen.insert($0).inserted })
      return codes.compactMap(Self.init(_:))
    }
    let names = Reading.nearest(to: text, among: all.map(\.name))
    return names.compactMap { name in all.first { $0.name == name } }
  }

  /// The codes of the member states of ASEAN under the agreements that are held.
  private static let memberStates = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
}
