internal import TariffLaw

/// A word that a file declares, with its kind and its place.
struct PlacedWord: Sendable {
  /// The kind.
  let kind: WordKind
  /// The word.
  let word: Placed<DeclaredWord>
}

extension DeclaredWords {
  /// Takes what files declare, in their order.
  init(_ placed: [PlacedWord]) {
    self.init(
      Dictionary(grouping: placed, by: \.kind).mapValues { $0.map(\.word.value) })
  }
}
