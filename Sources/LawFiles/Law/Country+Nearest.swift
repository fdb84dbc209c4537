public import TariffLaw
internal import Reading

extension Country {
  /// Finds the countries that a mistyped code or a country's name may have meant, the likeliest first.
  ///
  /// A name in full, in capitals or not, means its country and no other. Of codes that are equally near,
  /// those of the member states of ASEAN come first, and among them those with the same first letter.
  public static func nearest(to text: String) -> [Self] {
    if let named = byName[text.lowercased()] { return [named] }
    if text.utf8.count <= 3 {
      let members = memberStates.filter { $0.first == text.first } + memberStates
      var seen: Set<String> = []
      let codes = Reading.nearest(
        to: text, among: members.filter { seen.insert($0).inserted } + otherCodes)
      return codes.compactMap(Self.init(_:))
    }
    return Reading.nearest(to: text, among: names).compactMap { byName[$0.lowercased()] }
  }

  private static let names = all.map { $0.name }
  private static let byName = Dictionary(first: zip(all.map { $0.name.lowercased() }, all))
  private static let otherCodes = all.map { $0.description }.filter { !memberStates.contains($0) }

  /// The codes of the member states of ASEAN under the agreements that are held.
  private static let memberStates = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
}
