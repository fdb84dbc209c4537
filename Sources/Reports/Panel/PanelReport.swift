public import TariffLaw
public import TariffStatistics

/// What goods of exporters pay on an importer's lines, for people, programs and spreadsheets.
public struct PanelReport: TableReport {
  /// The panels, by year or day.
  public let panels: [Panel]
  /// The exporters.
  public let exporters: [Country]
  /// What a row is of.
  public let level: PanelLevel
  /// The days for which no MFN rates are held.
  public let missing: [Day]
  /// What the user assumed otherwise, by name.
  public let assumed: [String]
  /// The section of a code, if rows are of sections.
  let section: @Sendable (HSCode) -> String

  /// The rates of a day.
  public struct Panel: Sendable {
    /// The day.
    public let on: Day
    /// The rates.
    public let panel: TariffPanel

    /// Makes an entry.
    public init(_ panel: TariffPanel, on day: Day) {
      self.panel = panel
      on = day
    }
  }

  /// Makes a report.
  public init(
    _ panels: [Panel], of exporters: [Country], level: PanelLevel, missing: [Day] = [],
    assumed: [String] = [],
    section: @escaping @Sendable (HSCode) -> String
  ) {
    self.panels = panels
    self.exporters = exporters
    self.level = level
    self.missing = missing
    self.assumed = assumed
    self.section = section
  }

  /// What the goods of all exporters pay on each line;
  /// nil with one exporter.
  func competition(in panel: TariffPanel) -> Competition? {
    guard exporters.count > 1 else { return nil }
    var competition = Competition(lines: panel.count)
    for exporter in exporters { competition.add(panel.lines(of: exporter)) }
    return competition
  }

  /// What is said besides the answer: schedules that could not be put beside the lines.
  public var remarks: [String] {
    var seen: Set<String> = []
    let absent = missing.map { "left out: no MFN rates are held for \($0)" }
    return
      (absent
      + panels.flatMap { entry in
        entry.panel.leftOut.map { other in
          "left out: \(other.file) is of \(other.edition.rawValue), the MFN lines are of "
            + entry.panel.mfn.description.edition.rawValue
        }
      }).filter { seen.insert($0).inserted }
  }
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
}
