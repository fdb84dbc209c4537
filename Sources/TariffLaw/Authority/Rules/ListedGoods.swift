/// Goods of a list, of which one that is assembled from others of the list originates, in the codes of one edition.
public struct ListedGoods: Sendable {
  /// What the goods are called.
  public let name: String
  /// The nomenclature of the codes.
  public let edition: HSEdition
  /// The codes by their chapters.
  private let chapters: [Int: [RuleCodes]]

  /// Makes a list.
  ///
  /// - Parameters:
  ///   - name: What the goods are called.
  ///   - edition: The nomenclature of the codes.
  ///   - codes: The codes; one of which some goods are listed only is a part.
  public init(name: String, edition: HSEdition, codes: [RuleCodes]) {
    self.name = name
    self.edition = edition
    var chapters: [Int: [RuleCodes]] = [:]
    for code in codes { chapters[code.range.from.chapter, default: []].append(code) }
    self.chapters = chapters
  }

  /// Whether goods of a code are on the list.
  ///
  /// - Parameters:
  ///   - code: The code; one that is too short may be several.
  ///   - isOfPart: Whether the goods are on the list where some goods of the code are, if that is said.
  /// - Returns: Unknown, if they may be.
  func hold(_ code: HSCode, isOfPart: Bool?) -> Outcome {
    (chapters[code.chapter] ?? []).hold(code, isOfPart: isOfPart)
  }

  /// Whether goods of a code are or may be on the list.
  package func mayHold(_ code: HSCode) -> Bool { hold(code, isOfPart: nil) != .notMet }

  /// Whether a longer code tells of goods of this one whether they are on the list.
  func asksLonger(_ code: HSCode) -> Bool {
    (chapters[code.chapter] ?? []).contains { $0.range.overlaps(code) && !$0.range.contains(code) }
  }

  /// The condition that tells of a good whether it is one of them.
  var condition: String { "the good is one of the \(name)" }
}

extension ListedGoods: Hashable {
  /// Whether two lists are the same, by their names and editions.
  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.edition == right.edition
  }

  /// Takes the name and the edition.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(edition)
  }
}
