package import TariffLaw

/// The files of the nomenclature; whatever else stands in its folder, nobody reads.
package enum NomenclatureFile: Equatable {
  /// The folder in which they stand.
  package static let folder = "nomenclature"

  /// The codes of an edition.
  case codes(HSEdition)
  /// The correlation of two neighbouring editions.
  case correlations(newer: HSEdition, older: HSEdition)
  /// What sections hold.
  case sections
  /// What chapters hold, and in which section each stands.
  case chapters
  /// What some headings hold.
  case headings
  /// The first days of editions.
  case editions
  /// Where the files come from.
  case sources

  /// The file at a path below the folder of schedules; `nil` if it is none of them.
  package init?(path: String) {
    guard let file = Self.all.first(where: { Self.path(of: $0) == path }) else { return nil }
    self = file
  }

  /// The paths of all of them.
  package static let allPaths = all.map(path(of:))

  /// The path of one, below the folder of schedules.
  package static func path(of file: Self) -> String {
    let name =
      switch file {
      case .codes(let edition): "\(edition.rawValue.lowercased()).csv"
      case .correlations(let newer, let older):
        "correlations/\(newer.rawValue)-\(older.rawValue).csv"
      case .sections: "sections.csv"
      case .chapters: "chapters.csv"
      case .headings: "headings.csv"
      case .editions: "editions.csv"
      case .sources: "sources.json"
      }
    return "\(folder)/\(name)"
  }

  private static let all: [Self] = {
    let editions = HSEdition.harmonizedSystems
    return [.sections, .chapters, .headings, .editions, .sources] + editions.map(Self.codes)
      + zip(editions.dropFirst(), editions).map { .correlations(newer: $0, older: $1) }
  }()
}
