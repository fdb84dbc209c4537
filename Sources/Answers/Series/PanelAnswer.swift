public import TariffLaw
public import TariffStatistics

/// What goods of exporters pay on an importer's lines, day by day.
public struct PanelAnswer: Sendable {
  /// The panels, by day.
  public let panels: [Panel]
  /// The exporters.
  public let exporters: [Country]
  /// What a row is of.
  public let level: PanelLevel
  /// The days for which no MFN rates are held.
  public let missing: [Day]
  /// What was assumed otherwise, by name.
  public let assumed: [String]
  /// What was left out of the file of trade.
  public let unused: [LeftOut]
  private let words: NomenclatureWords?

  /// The rates of a day.
  public struct Panel: Sendable {
    /// The day.
    public let on: Day
    /// The rates.
    public let panel: TariffPanel
    /// Values of trade by exporter; nil if none are asked to weigh.
    public let weights: [Country: PanelWeights]?
  }

  init(
    _ panels: [Panel], of exporters: [Country], level: PanelLevel, missing: [Day],
    assumed: [String], unused: [LeftOut], _ words: NomenclatureWords?
  ) {
    self.panels = panels
    self.exporters = exporters
    self.level = level
    self.missing = missing
    self.assumed = assumed
    self.unused = unused
    self.words = words
  }

  /// The parts into which the lines of a panel fall.
  public func parts(of panel: TariffPanel) -> TariffParts { level.parts(of: panel, words) }
}

/// What a row of a panel is of.
public enum PanelLevel: String, Sendable, CaseIterable {
  /// A national tariff line.
  case line
  /// A subheading of six digits.
  case hs6
  /// A heading of four digits.
  case hs4
  /// A chapter.
  case chapter
  /// A section.
  case section

  /// The digits of its codes; nil of lines and sections.
  public var digits: Int? {
    switch self {
    case .line, .section: nil
    case .hs6: HSLevel.subheading.rawValue
    case .hs4: HSLevel.heading.rawValue
    case .chapter: HSLevel.chapter.rawValue
    }
  }

  /// The parts into which the lines of a panel fall; sections by their words.
  func parts(of panel: TariffPanel, _ words: NomenclatureWords?) -> TariffParts {
    TariffParts(of: panel.codes) { code in
      switch self {
      case .line: code.digits
      case .section: words?.section(of: code)?.number ?? "none"
      case .hs6, .hs4, .chapter: (digits.flatMap(code.prefix) ?? code).digits
      }
    }
  }
}
