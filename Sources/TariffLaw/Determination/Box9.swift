/// What box 9 of Form D shows of goods that originate: their weight or quantity, and where it is asked the FOB price.
public struct Box9: Sendable {
  /// Whether the price is shown.
  public let showsPrice: Bool
  /// The price, if it is shown and said.
  public let price: Money?
  /// What it rests on.
  public let basis: Basis
  /// The reading of the countries named, where another would show it otherwise.
  let readings: [Basis]

  /// Tells what the box shows; `nil` where the goods do not originate or no rule of the box is held.
  init?(_ claim: Claim, _ origin: OriginRuling?, under rule: Rule?) {
    guard let origin, let rule, origin.isEstablished else { return nil }
    let isAsked =
      rule.price.value == .always || origin.criteria.contains { $0.showsContent }
    let ends = rule.countries.map { countries in
      [claim.from, claim.to].count { countries.value.contains($0.description) }
    }
    let taken = rule.ends?.value ?? .either
    showsPrice = isAsked && (ends.map(taken.holds) ?? true)
    price = showsPrice ? claim.good.fob : nil
    basis = rule.price.basis
    readings = isAsked && ends == 1 ? [rule.ends?.basis].compactMap { $0 } : []
  }

  /// When the price is shown.
  public enum Price: String, Sendable, CaseIterable {
    /// On every proof.
    case always
    /// Where the proof relies on regional value content.
    case withContent = "with_content"
  }

  /// How many ends of the way must lie among the countries named.
  public enum Ends: String, Sendable, CaseIterable {
    /// The exporter or the importer.
    case either
    /// Both.
    case both

    /// Whether so many are enough.
    func holds(_ count: Int) -> Bool { self == .both ? count == 2 : count > 0 }
  }

  /// The rule of the box on a day.
  public struct Rule: Sendable {
    /// When the price is shown.
    public let price: Lawful<Price>
    /// From or to which countries; wherever the goods go if none are named.
    public let countries: Lawful<[String]>?
    /// How many ends of the way must lie among them.
    public let ends: Lawful<Ends>?
  }
}
