package import Reading
package import TariffLaw

/// A word that a file declares, with its kind and its place.
package struct PlacedWord: Sendable {
  /// The kind.
  package let kind: WordKind
  /// The word.
  package let word: Placed<DeclaredWord>
}

extension DeclaredWords {
  /// Takes what files declare, in their order.
  package init(_ placed: [PlacedWord]) {
    self.init(
      Dictionary(grouping: placed, by: \.kind).mapValues { $0.map(\.word.value) })
  }
}
