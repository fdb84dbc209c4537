public import TariffLaw

/// The ways from the editions in which trade is coded to those of schedules, by correlation.
///
/// What a subheading became holds its goods in shares that no table tells, so that each is a place where they may be.
public struct TradeBridge: Sendable {
  private let concordances: [Way: Concordance]

  private struct Way: Hashable {
    let from: HSEdition
    let to: HSEdition
  }

  /// The bridge of files and schedules of one edition.
  public static let none = Self([])

  /// Makes a bridge of the correlations of editions.
  public init(_ concordances: [Concordance]) {
    self.concordances = Dictionary(
      concordances.map { (Way(from: $0.from, to: $0.to), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The codes of an edition that goods of a code may have; the code itself where its edition is not said.
  func codes(of code: HSCode, from edition: HSEdition?, into target: HSEdition) -> [HSCode] {
    guard let edition, edition != target, edition != target.harmonizedSystem else { return [code] }
    let subheading = code.prefix(HSLevel.subheading.rawValue)
    let (start, end) = (edition.harmonizedSystem, target.harmonizedSystem)
    if start == end { return [subheading ?? code] }
    guard let concordance = concordances[Way(from: start, to: end)] else { return [] }
    let codes = subheading.map { [$0] } ?? concordance.codes.filter(code.contains)
    return Set(codes.flatMap(concordance.candidates)).sorted()
  }
}
