/// What part something plays in making or presenting the good, which decides where it counts.
///
/// Articles 34 to 37 of ATIGA: packing, accessories, neutral elements, interchangeable materials.
public struct MaterialRole: RawRepresentable, Hashable, Sendable {
  /// The word that a file of words declares for it: `fuel_or_energy`.
  public let rawValue: String
  /// What such a thing is: a material, packing, an accessory, a neutral element, a service.
  public let effect: WordEffect

  /// Takes a word and what it does.
  public init(rawValue: String, effect: WordEffect) {
    self.rawValue = rawValue
    self.effect = effect
  }

  /// Takes the word of something that goes into the good.
  public init(rawValue: String) { self.init(rawValue: rawValue, effect: .material) }

  /// What a thing is of which nothing is said: a material that goes into the good.
  public static let material = Self(rawValue: "material")

  /// Whether its value is a part of the price whatever the rule: a material, its packing or an accessory.
  package var isOfTheGood: Bool {
    switch effect {
    case .material, .fungible, .retailPacking, .accessory: true
    default: false
    }
  }
}
