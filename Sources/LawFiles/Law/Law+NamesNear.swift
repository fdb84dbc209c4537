internal import Reading
public import TariffLaw

extension Law {
  /// The names, citations and instruments that a text which means nothing may have meant.
  public func namesNear(_ text: String) -> [String] {
    let citations = schemes.flatMap(\.provisions).map(\.citation.description)
    let names = parameters.keys.sorted() + calendar.commitments.map(\.name)
    let near = nearest(to: text, among: names + citations)
    if !near.isEmpty { return near }
    let parts = parameters.keys.sorted().filter { name in
      name.split(separator: ".").contains { !nearest(to: text, among: [String($0)]).isEmpty }
    }
    return Array(parts.prefix(Self.suggestionLimit))
  }

  private static let suggestionLimit = 3
}
