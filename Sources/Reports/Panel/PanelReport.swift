public import Answers
internal import TariffLaw
internal import TariffStatistics

/// What goods of exporters pay on an importer's lines, for people, programs and spreadsheets.
public struct PanelReport: TableReport {
  /// The answer.
  public let answer: PanelAnswer

  /// Makes a report.
  public init(_ answer: PanelAnswer) {
    self.answer = answer
  }

  var panels: [PanelAnswer.Panel] { answer.panels }
  var exporters: [Country] { answer.exporters }
  var level: PanelLevel { answer.level }
  var assumed: [String] { answer.assumed }

  /// What the goods of all exporters pay on each line;
  /// nil with one exporter.
  func competition(in panel: TariffPanel) -> Competition? {
    guard exporters.count > 1 else { return nil }
    var competition = Competition(lines: panel.count)
    for exporter in exporters { competition.add(panel.lines(of: exporter)) }
    return competition
  }

  /// What is said besides the answer: days without MFN rates, schedules that could not be put beside the lines,
  /// agreements that are not held.
  public var remarks: [String] {
    var seen: Set<String> = []
    let absent = answer.missing.map { "left out: no MFN rates are held for \($0)" }
    let other = panels.flatMap { entry in
      entry.panel.leftOut.map { other in
        "left out: \(other.file) is of \(other.edition.rawValue), the MFN lines are of "
          + entry.panel.mfn.description.edition.rawValue
      }
    }
    let unused = panels.flatMap { entry in
      entry.panel.unusedUnitValues.map {
        LeftOut.unitValue($0, in: entry.panel.mfn.description).sentence
      }
    }
    return (absent + other + gaps.map(\.sentence) + unused + answer.unused.map(\.sentence)).filter {
      seen.insert($0).inserted
    }
  }

  /// What is not held of the agreements with each exporter on each day.
  var gaps: [PanelGap] {
    panels.flatMap { entry in exporters.compactMap { PanelGap(of: $0, in: entry) } }
  }
}
