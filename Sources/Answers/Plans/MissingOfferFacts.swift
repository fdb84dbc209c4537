internal import SourcingPlans
internal import TariffLaw

/// The facts that offers lack, each told once with how many lack it and an example.
struct MissingOfferFacts {
  /// A fact of an offer.
  enum Fact: String {
    case freight
    case duty
    case inland
  }

  private struct Lack {
    let fact: Fact
    let part: String
    let supplier: String
    var offers = 0
    var codes: Set<String> = []
    var countries: Set<String> = []
  }

  private let country: Country
  private var all: [Lack] = []

  init(into country: Country) {
    self.country = country
  }

  mutating func add(_ fact: Fact, _ offer: SupplyOffer, of part: PlannedPart) {
    let place =
      all.firstIndex { $0.fact == fact }
      ?? {
        all.append(Lack(fact: fact, part: part.name, supplier: offer.supplier))
        return all.count - 1
      }()
    all[place].offers += 1
    all[place].codes.insert(part.code?.description ?? "no code")
    all[place].countries.insert(offer.country.description)
  }

  /// What is missing, in words.
  var words: [String] {
    all.map { lack in
      let example = "part '\(lack.part)', offer of '\(lack.supplier)': \(lack.fact).\(country)"
      guard lack.offers > 1 else { return example }
      let goods =
        lack.fact != .duty
        ? ""
        : " on \(Self.list(lack.codes)) from \(Self.list(lack.countries)), which no schedule gives"
      return "\(lack.fact).\(country) of \(lack.offers) offers\(goods), as of \(example)"
    }
  }

  /// A few of some words, with how many there are.
  private static func list(_ words: Set<String>) -> String {
    let shown = words.sorted().prefix(5).joined(separator: ", ")
    return words.count > 5 ? "\(shown) and \(words.count - 5) more" : shown
  }
}
